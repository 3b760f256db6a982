/**
 * Runs in the page: fills a field as typing does, with the events that frameworks listen for. Null where it is gone;
 * false where it holds rich text: that is marked now, to be replaced by what the keyboard types.
 */
export function inPageFill(element: Element | null, value: string): boolean | null {
  if (!element) return null;
  const field = element as HTMLInputElement;
  field.focus();
  if (field.isContentEditable) {
    getSelection()?.selectAllChildren(field);
    return false;
  }
  // Frameworks that watch a field's value replace its setter: the element's own class has the original.
  const prototype = Object.getPrototypeOf(field) as HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
