import type { inPageTree } from './in-page-tree.ts';

/** Runs in the page: sees to it that a press meant for one element reaches no other, and notices when it leads elsewhere. */
export function inPageAim(tree: ReturnType<typeof inPageTree>) {
  /** What the press under way is meant for. */
  let aim: Element | undefined;
  let isAstray: boolean | undefined;
  let isLeaving = false;

  const stop = (event: Event): void => {
    if (!aim || !event.isTrusted) return;
    // The first event of a press decides: what it hits may be gone or move away by the next.
    isAstray ??= !tree.holds(aim, event.composedPath()[0] as Element);
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

  const isMoving = (element: Element): boolean =>
    document
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' &&
          effect instanceof KeyframeEffect &&
          effect.getTiming().iterations !== Infinity &&
          effect.target !== null &&
          tree.holds(effect.target, element),
      );

  /**
   * From here on a press reaches this element or nothing.
   * @returns where to press it, or null where it is not ready for a press as it is: moving, covered, greyed out
   */
  const aimAt = (element: Element | null) => {
    const [box] = element?.getClientRects() ?? [];
    if (!element || !box || element.matches(':disabled,[aria-disabled=true]') || isMoving(element))
      return null;
    const { x, y } = tree.middleOf(box);
    if (!tree.holds(element, elementAt(x, y))) return null;
    aim = element;
    isAstray = undefined;
    isLeaving = false;
    return { x, y };
  };

  /** What came of the press. Ends the aim: what would have been hit instead has noticed nothing of it. */
  const outcome = () => {
    aim = undefined;
    return { wentAstray: isAstray ?? false, isLeaving };
  };

  return { aimAt, outcome };
}
