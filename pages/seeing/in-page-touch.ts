/** Runs in the page: what needs no mouse. Each is given null where its element is gone. */
export function inPageTouch() {
  /** Fills a field as typing does, with the events that frameworks listen for. */
  const fill = (element: Element | null, value: string): boolean => {
    if (!element) return false;
    const field = element as HTMLInputElement;
    field.focus();
    // Frameworks that watch a field's value replace its setter: the element's own class has the original.
    const prototype = Object.getPrototypeOf(field) as HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };

  /** Scrolls to something, just as a press does. */
  const bringIntoSight = (element: (Element & { scrollIntoViewIfNeeded?: () => void }) | null) => {
    if (!element) return null;
    element.scrollIntoViewIfNeeded?.();
    const { x, y, width, height } = element.getBoundingClientRect();
    const scrolled = { x: scrollX, y: scrollY };
    return { box: { x, y, width, height }, width: innerWidth, height: innerHeight, scrolled };
  };

  return { fill, bringIntoSight };
}
