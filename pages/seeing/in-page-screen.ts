import type { Found, inPageControls } from './in-page-controls.ts';
import type { inPageDialogs } from './in-page-dialogs.ts';
import type { inPageRows } from './in-page-rows.ts';
import type { Fragment, inPageTree, Seen } from './in-page-tree.ts';
import type { Box, Question, View } from './view.ts';

/** Runs in the page: one look at the whole screen. */
export function inPageScreen(
  tree: ReturnType<typeof inPageTree>,
  controls: ReturnType<typeof inPageControls>,
  rows: ReturnType<typeof inPageRows>,
  dialogIn: ReturnType<typeof inPageDialogs>,
) {
  const token = `${String(performance.timeOrigin)}-${Math.random().toString(36).slice(2)}`;
  const elements = new Map<number, WeakRef<Element>>();
  let version = 0;
  let changedAt = performance.now();

  const changed = (): void => {
    version += 1;
    changedAt = performance.now();
  };
  const observer = new MutationObserver(changed);
  const observe = (root: Node): void => {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  observe(document);

  const areaOf = (box: Box): number => box.width * box.height;

  /** The tallest narrow block between two left edges that holds two controls or more, one above the other. */
  const column = (
    seen: readonly Seen[],
    found: readonly Found[],
    from: number,
    to: number,
    minHeight: number,
  ): Box | null => {
    let best: Box | null = null;
    for (const { box } of seen) {
      if (
        box.x < from ||
        box.x > to ||
        box.width < 40 ||
        box.width > innerWidth * 0.35 ||
        box.height < minHeight
      )
        continue;
      if (best && areaOf(box) <= areaOf(best)) continue;
      const held = found.filter((each) => each.control.words !== '' && tree.isIn(box, each.control.box));
      if (new Set(held.map((each) => Math.round(tree.middleOf(each.control.box).y / 4))).size > 1) best = box;
    }
    return best;
  };

  /** Where something shows that the page is at work: told by place, so that an ornament that never rests can be known again. */
  const loadingIn = (seen: readonly Seen[], fragments: readonly Fragment[]): string[] => {
    const busy = seen.filter(({ element }) =>
      element.matches('[aria-busy=true],[role=progressbar]:not([aria-valuenow]),progress:not([value])'),
    );
    const said = fragments.filter((part) =>
      /^(?:loading|please wait|fetching)\b.{0,30}$/i.test(part.text.trim()),
    );
    const endless = document.getAnimations().flatMap(({ playState, effect }) => {
      const isEndless =
        playState === 'running' &&
        effect instanceof KeyframeEffect &&
        effect.getTiming().iterations === Infinity;
      return isEndless && effect.target?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        ? [effect.target]
        : [];
    });
    return [
      ...busy,
      ...said,
      ...endless.map((element) => ({ element, box: tree.boxOf(element.getBoundingClientRect()) })),
    ]
      .filter(({ box }) => areaOf(box) > 0)
      .map(
        ({ element, box }) =>
          `${element.tagName} ${String(Math.round(box.x / 8))},${String(Math.round(box.y / 8))}`,
      );
  };

  const alertsIn = (seen: readonly Seen[], fragments: readonly Fragment[]): string[] =>
    seen
      .filter(({ element }) => element.matches('[role=alert],[role=status],[aria-live=assertive]'))
      .map(({ element }) => tree.join(fragments.filter((part) => tree.holds(element, part.element))))
      .filter(Boolean);

  const look = (question: Question): View => {
    const { seen, fragments } = tree.walk();
    const everything = controls.find(seen, fragments);
    const dialog = dialogIn(seen, fragments, everything);
    const found = dialog ? dialog.reach : everything;
    const known = found.filter((each) => each.control.manner !== 'plain');
    const mainMenu = column(seen, known, -1, 24, innerHeight * 0.5);
    const right = mainMenu ? mainMenu.x + mainMenu.width : 0;
    elements.clear();
    for (const each of found) elements.set(each.control.id, new WeakRef(each.element));
    return {
      document: token,
      url: location.href,
      width: innerWidth,
      height: innerHeight,
      controls: found.map((each) => each.control),
      mainMenu,
      sideMenu: mainMenu && column(seen, known, right - 24, right + 48, innerHeight * 0.15),
      dialog: dialog?.dialog ?? null,
      loading: loadingIn(seen, fragments),
      alerts: alertsIn(seen, fragments),
      rows: rows.rowsOf(question, fragments, found),
      others: rows.othersIn(question, fragments),
      version,
      quietMs: performance.now() - changedAt,
    };
  };

  /** Resolves at the next change after this version, or after the time given (ms). */
  const next = (after: number, ms: number): Promise<void> =>
    new Promise((resolve) => {
      const until = performance.now() + ms;
      const check = (): void => {
        if (version !== after || performance.now() >= until) resolve();
        else setTimeout(check, 8);
      };
      check();
    });

  return { look, next, observe, element: (id: number) => elements.get(id)?.deref() ?? null };
}
