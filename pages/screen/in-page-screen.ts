import type { inPageAim } from './in-page-aim.ts';
import type { inPageCells } from './in-page-cells.ts';
import type { inPageColumns } from './in-page-columns.ts';
import type { inPageControls } from './in-page-controls.ts';
import type { inPageDialogs } from './in-page-dialogs.ts';
import type { inPageFields } from './in-page-fields.ts';
import type { inPageMotion } from './in-page-motion.ts';
import type { inPageRows } from './in-page-rows.ts';
import type { Fragment, inPageTree, Seen } from './in-page-tree.ts';
import type { Box, Question, Snapshot } from './snapshot.ts';

/** Runs in the page: one look at the whole screen. */
export function inPageScreen(
  tree: ReturnType<typeof inPageTree>,
  controls: ReturnType<typeof inPageControls>,
  rows: ReturnType<typeof inPageRows>,
  dialogIn: ReturnType<typeof inPageDialogs>,
  columnsIn: ReturnType<typeof inPageColumns>,
  cellsOf: ReturnType<typeof inPageCells>,
  { outcome, ...aim }: ReturnType<typeof inPageAim>,
  { endlessIn, isMovingIn }: ReturnType<typeof inPageMotion>,
  fieldsIn: ReturnType<typeof inPageFields>,
) {
  const token = `${String(performance.timeOrigin)}-${Math.random().toString(36).slice(2)}`;
  const elements = new Map<number, WeakRef<Element>>();
  let version = 0;
  let changedAt = performance.now();
  let movedAt = -1_000;

  const changed = (): void => {
    version += 1;
    changedAt = performance.now();
  };
  const observer = new MutationObserver(changed);
  const observed = new WeakSet<Node>();
  const observe = (root: Node): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  observe(document);

  const areaOf = (box: Box): number => box.width * box.height;

  /** Where something shows that the page is at work: told by place, so that an ornament that never rests can be known again. */
  const loadingIn = (
    seen: readonly Seen[],
    fragments: readonly Fragment[],
    others: readonly Element[],
  ): string[] => {
    const busy = seen.filter(({ element }) =>
      element.matches('[aria-busy=true],[role=progressbar]:not([aria-valuenow]),progress:not([value])'),
    );
    const said = fragments.filter((part) =>
      /^(?:loading|please wait|fetching)\b.{0,30}$/i.test(part.text.trim()),
    );
    return [
      ...busy,
      ...said,
      ...others.map((element) => ({ element, box: tree.boxOf(element.getBoundingClientRect()) })),
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

  const look = (question: Question): Snapshot => {
    const { seen, fragments, roots } = tree.walk();
    roots.forEach(observe);
    if (isMovingIn(roots)) movedAt = performance.now();
    const everything = controls.find(seen, fragments);
    const { dialog, reach: found, mask, labels } = dialogIn(seen, fragments, everything);
    elements.clear();
    const remember = (element: Element): number => {
      const id = controls.idOf(element);
      elements.set(id, new WeakRef(element));
      return id;
    };
    for (const { element, control } of found) elements.set(control.id, new WeakRef(element));
    const cells = cellsOf(fragments);
    return {
      document: token,
      url: location.href,
      width: innerWidth,
      height: innerHeight,
      scrolled: { x: scrollX, y: scrollY },
      controls: found.map((each) => each.control),
      // Behind a dialog too: they tell what it lies over.
      ...columnsIn(seen, everything),
      dialog,
      loading: loadingIn(seen, fragments, [...endlessIn(roots), ...(mask ? [mask] : [])]),
      fields: question.fields ? fieldsIn(found, labels) : [],
      alerts: alertsIn(seen, fragments),
      rows: rows.rowsOf(question, cells, found, seen, remember),
      others: rows.othersIn(question, cells),
      version,
      ...outcome(),
      quietMs: performance.now() - changedAt,
      stillMs: performance.now() - movedAt,
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
      // Changes come in bursts: one look at all of it.
      setTimeout(check, 16);
    });

  return { look, next, observe, ...aim, element: (id: number) => elements.get(id)?.deref() ?? null };
}
