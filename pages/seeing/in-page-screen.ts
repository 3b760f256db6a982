import type { Found, inPageControls } from './in-page-controls.ts';
import type { Fragment, inPageTree, Seen } from './in-page-tree.ts';
import type { Box, Dialog, Question, Row, View } from './view.ts';

/** Runs in the page: one look at the whole screen. */
export function inPageScreen(
  tree: ReturnType<typeof inPageTree>,
  controls: ReturnType<typeof inPageControls>,
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

  const middleOf = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const isIn = (outer: Box, inner: Box): boolean => {
    const { x, y } = middleOf(inner);
    return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
  };
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
      const held = found.filter((each) => each.control.words !== '' && isIn(box, each.control.box));
      if (new Set(held.map((each) => Math.round(middleOf(each.control.box).y / 4))).size > 1) best = box;
    }
    return best;
  };

  const topmostAt = (x: number, y: number): Element | null => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };

  /** What lies over most of the screen and dims it. A clear catcher of outside clicks, as menus use, is no veil. */
  const veil = (): Element | null => {
    const corners: [number, number][] = [
      [4, 4],
      [innerWidth - 4, 4],
      [4, innerHeight - 4],
      [innerWidth - 4, innerHeight - 4],
    ];
    const hits = corners.map(([x, y]) => topmostAt(x, y));
    const [first] = hits;
    if (
      !first ||
      hits.some((hit) => hit !== first) ||
      first === document.body ||
      first === document.documentElement
    )
      return null;
    const style = getComputedStyle(first);
    const alpha = /rgba?\([^)]*[,/]\s*([\d.]+)\)/.exec(style.backgroundColor)?.[1];
    const isClear =
      style.backgroundColor === 'transparent' ||
      (style.backgroundColor.startsWith('rgba') && Number(alpha) < 0.05);
    const isDimming = !isClear || style.backdropFilter !== 'none' || style.backgroundImage !== 'none';
    return /^(fixed|absolute)$/.test(style.position) && isDimming ? first : null;
  };

  /** Whether a press in the middle of it would reach it. */
  const isOnTop = (element: Element, box: Box): boolean => {
    const { x, y } = middleOf(box);
    const hit = topmostAt(
      Math.min(Math.max(x, 1), innerWidth - 2),
      Math.min(Math.max(y, 1), innerHeight - 2),
    );
    return hit !== null && (tree.holds(element, hit) || tree.holds(hit, element));
  };

  const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

  const titleOf = (fragments: readonly Fragment[]): string => {
    const heading = fragments.filter((part) =>
      part.element.closest('h1,h2,h3,h4,h5,h6,[role=heading],legend'),
    );
    const line = tree.linesOf(heading.length > 0 ? heading : fragments.filter((part) => !part.isPicture))[0];
    return line ? tree.join(line) : '';
  };

  /** The dialog that has to be answered first, and the controls that a reader can reach while it is open. */
  const dialogIn = (
    seen: readonly Seen[],
    fragments: readonly Fragment[],
    found: readonly Found[],
  ): { dialog: Dialog; reach: Found[] } | null => {
    const cover = veil();
    const declared = seen
      .map(({ element }) => element)
      .filter((element) => element.matches(DIALOG))
      .at(-1);
    const isModal =
      declared && (cover !== null || declared.matches('dialog:modal,[aria-modal=true],[role=alertdialog]'));
    let reach: Found[];
    let words: readonly Fragment[];
    if (isModal) {
      reach = found.filter((each) => tree.holds(declared, each.element));
      words = fragments.filter((part) => tree.holds(declared, part.element));
    } else if (cover) {
      reach = found.filter((each) => isOnTop(each.element, each.control.box));
      if (reach.length === found.length) return null;
      words = fragments.filter((part) => isOnTop(part.element, part.box));
    } else return null;
    const pressable = reach.filter((each) => each.control.manner !== 'plain' && each.control.words !== '');
    return { dialog: { title: titleOf(words), controls: pressable.map((each) => each.control.id) }, reach };
  };

  /** The row of each name asked for: the smallest block with this name, no other name, and something to press. */
  const rowsOf = (question: Question, fragments: readonly Fragment[], found: readonly Found[]): Row[] => {
    if (question.names.length === 0) return [];
    const places = new Map<string, Element[]>();
    const wanted = new Set([...question.names, ...question.others]);
    for (const part of fragments) {
      const text = part.text.trim();
      if (wanted.has(text)) places.set(text, [...(places.get(text) ?? []), part.element]);
    }
    const cells = new Set([...places.values()].flat());
    return question.names.flatMap((name) =>
      (places.get(name) ?? []).map((cell) => ({
        name,
        column: columnOf(cell),
        controls: controlsBeside(cell, cells, found),
      })),
    );
  };

  /** Cells of one column start at one edge and are built alike; a heading above them is not. */
  const columnOf = (cell: Element): string => {
    const tags: string[] = [];
    for (let at: Element | null = cell; at; at = tree.parentOf(at)) tags.push(at.tagName);
    return `${String(Math.round(cell.getBoundingClientRect().x / 4))} ${tags.join()}`;
  };

  const othersIn = ({ others }: Question, fragments: readonly Fragment[]): View['others'] => {
    const wanted = new Set(others);
    const named = fragments.filter(({ text }) => wanted.has(text.trim()));
    return named.map(({ text, element }) => ({ name: text.trim(), column: columnOf(element) }));
  };

  const controlsBeside = (cell: Element, cells: ReadonlySet<Element>, found: readonly Found[]): number[] => {
    const rowBox = rowBoxOf(cell, cells);
    const inRow = found.filter(
      (each) => each.control.manner !== 'plain' && each.element !== cell && !tree.holds(each.element, cell),
    );
    return inRow.filter((each) => isIn(rowBox, each.control.box)).map((each) => each.control.id);
  };

  /** The largest block around a name that holds no other name, as wide as the table: a table's columns may be apart. */
  const rowBoxOf = (cell: Element, cells: ReadonlySet<Element>): Box => {
    const others = [...cells].filter((other) => other !== cell);
    let row = cell;
    for (let at = tree.parentOf(cell); at && at !== document.body; at = tree.parentOf(at)) {
      const outer = at;
      if (others.some((other) => tree.holds(outer, other))) break;
      if (outer.getBoundingClientRect().height > 160) break;
      row = outer;
    }
    const name = cell.getBoundingClientRect();
    const { y, height } = row.getBoundingClientRect();
    // A header above a single row shares its block: the row is what stands level with the name.
    const isLevel = height < name.height * 4;
    const top = isLevel ? y : name.y - name.height;
    // A wide table's last column may lie beyond the edge of the screen, where scrolling reaches it.
    return { x: -scrollX - 10_000, y: top, width: 30_000, height: isLevel ? height : name.height * 3 };
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
      rows: rowsOf(question, fragments, found),
      others: othersIn(question, fragments),
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
