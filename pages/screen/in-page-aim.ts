import type { inPageMotion } from './in-page-motion.ts';
import type { inPageTree } from './in-page-tree.ts';
import type { Aimed } from './aimed.ts';

/** Runs in the page: sees to it that a press meant for one element reaches no other, and notices when it leads elsewhere. */
export function inPageAim(
  tree: ReturnType<typeof inPageTree>,
  { isMoving }: ReturnType<typeof inPageMotion>,
) {
  /** What the press under way is meant for. */
  let aim: Element | undefined;
  let isAstray: boolean | undefined;
  let isLeaving = false;

  /** Whether a press on this reaches what is aimed at: a part of it, or the label that presses it. */
  const reaches = (target: Element, hit: Element | null): boolean =>
    tree.holds(target, hit) || hit?.closest('label')?.control === target;

  const stop = (event: Event): void => {
    if (!aim || !event.isTrusted) return;
    // The first event of a press decides: what it hits may be gone or move away by the next.
    isAstray ??= !reaches(aim, event.composedPath()[0] as Element);
    if (!isAstray) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(type, stop, { capture: true });

  const leave = (event: Event): void => {
    isLeaving ||= !event.defaultPrevented;
  };
  addEventListener('beforeunload', leave);
  // A form is sent a little later than it says so.
  addEventListener('submit', leave);

  /** The innermost element at a point of the viewport, through open shadow roots. */
  const elementAt = (x: number, y: number, root: DocumentOrShadowRoot = document): Element | null => {
    const hit = root.elementFromPoint(x, y);
    const inner = hit?.shadowRoot && hit.shadowRoot !== root ? elementAt(x, y, hit.shadowRoot) : null;
    return inner ?? hit;
  };

  const isOpen = (element: Element, { x, y }: { x: number; y: number }): boolean =>
    !element.matches(':disabled,[aria-disabled=true]') &&
    !isMoving(element) &&
    reaches(element, elementAt(x, y));

  /**
   * Scrolls to an element, as a press does. Where it lies open then, a press from here on reaches it or nothing.
   * @returns null where it is gone; without a point where it is moving, covered or greyed out
   */
  const aimAt = (element: (Element & { scrollIntoViewIfNeeded?: () => void }) | null): Aimed | null => {
    isLeaving = false;
    if (!element) return null;
    element.scrollIntoViewIfNeeded?.();
    const scrolled = { x: scrollX, y: scrollY };
    const box = tree.boxOf(element.getBoundingClientRect());
    const placed = { box, width: innerWidth, height: innerHeight, scrolled };
    // Of words on two lines, the first line.
    const point = tree.middleOf(element.getClientRects()[0] ?? box);
    if (!isOpen(element, point)) {
      const isCovered = !isMoving(element) && !reaches(element, elementAt(point.x, point.y));
      return { placed, point: null, isCovered };
    }
    aim = element;
    return { placed, point, isCovered: false };
  };

  /** A place where a mouse keeps nothing open: the part of the page farthest from its left edge where nothing floats. */
  const openSpot = (): { x: number; y: number } | null => {
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    const spots = parts.flatMap((down) =>
      parts.map((across) => ({ x: innerWidth * (1 - across), y: innerHeight * (1 - down) })),
    );
    const isFree = ({ x, y }: { x: number; y: number }): boolean => {
      for (let at = elementAt(x, y); at; at = tree.parentOf(at)) {
        const { cursor, position } = getComputedStyle(at);
        if (cursor === 'pointer' || at.matches('a,button,input,[tabindex]')) return false;
        const { width, height } = at.getBoundingClientRect();
        const isFloating = position === 'fixed' || position === 'absolute';
        if (isFloating && width * height < innerWidth * innerHeight * 0.5) return false;
      }
      return true;
    };
    return spots.find(isFree) ?? null;
  };

  /** Takes the keyboard from what has it. */
  const blur = (): void => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (at instanceof HTMLElement) at.blur();
  };

  /** What came of the press. Ends the aim, and says once that it went astray: what was in the way has noticed nothing. */
  const outcome = () => {
    const wentAstray = isAstray ?? false;
    aim = undefined;
    isAstray = undefined;
    return { wentAstray, isLeaving };
  };

  return { aimAt, outcome, openSpot, blur };
}
