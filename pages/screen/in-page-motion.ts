import type { inPageTree } from './in-page-tree.ts';

/** Runs in the page: what moves on the screen by itself, also within shadow roots: each tells of its own alone. */
export function inPageMotion(tree: ReturnType<typeof inPageTree>) {
  /** What takes longer accompanies the reader, as the bar of a message does that is about to vanish. */
  const SWIFT_MS = 1_500;
  const COLOURS = /color|shadow|outline|fill|stroke|filter|background/;

  /** What is drawn by animations that run in time; those that follow scrolling wait for the reader. */
  const runningIn = (roots: Iterable<DocumentOrShadowRoot>) =>
    [...roots]
      .flatMap((root) => root.getAnimations())
      .flatMap((animation) => {
        const { playState, effect, timeline } = animation;
        if (playState !== 'running' || !(timeline instanceof DocumentTimeline)) return [];
        if (!(effect instanceof KeyframeEffect) || !effect.target) return [];
        const ends = Number(effect.getComputedTiming().endTime);
        const isColour = animation instanceof CSSTransition && COLOURS.test(animation.transitionProperty);
        return [{ element: effect.target, ends, isColour }];
      });

  /** Spinners and the like, where a reader sees them. */
  const endlessIn = (roots: Iterable<DocumentOrShadowRoot>): Element[] =>
    runningIn(roots)
      .filter(({ ends }) => ends === Infinity)
      .map(({ element }) => element)
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

  /** Whether something is on its way: comes, goes, fades or slides, and will soon have done so. */
  const isMovingIn = (roots: Iterable<DocumentOrShadowRoot>): boolean =>
    runningIn(roots).some(({ ends, isColour }) => ends <= SWIFT_MS && !isColour);

  /** Whether an element is on its way, by itself or with what it is in. */
  const isMoving = (element: Element): boolean => {
    const roots = new Set<DocumentOrShadowRoot>([document]);
    for (let at: Element | null = element; at; at = tree.parentOf(at))
      roots.add(at.getRootNode() as Document | ShadowRoot);
    return runningIn(roots).some(
      (each) => each.ends !== Infinity && !each.isColour && tree.holds(each.element, element),
    );
  };

  return { endlessIn, isMovingIn, isMoving };
}
