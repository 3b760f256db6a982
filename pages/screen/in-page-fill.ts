/** Runs in the page: fills a field as typing does, with the events that frameworks listen for. False where it is gone. */
export function inPageFill(element: Element | null, value: string): boolean {
  if (!element) return false;
  const field = element as HTMLInputElement;
  field.focus();
  // Frameworks that watch a field's value replace its setter: the element's own class has the original.
  const prototype = Object.getPrototypeOf(field) as HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
