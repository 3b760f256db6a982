import type { Found } from './in-page-controls.ts';
import type { Fragment, inPageTree, Seen } from './in-page-tree.ts';
import type { Box, Dialog } from './snapshot.ts';

/** Runs in the page: whether a dialog has to be answered first, however it is built. */
export function inPageDialogs(tree: ReturnType<typeof inPageTree>) {
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
    const { x, y } = tree.middleOf(box);
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

  /**
   * The dialog that has to be answered first, and the controls that a reader can reach while it is open; what lies over
   * the screen and wants no answer.
   */
  const dialogIn = (
    seen: readonly Seen[],
    fragments: readonly Fragment[],
    found: readonly Found[],
  ): { dialog: Dialog | null; reach: readonly Found[]; mask: Element | null } => {
    const nothing = { dialog: null, reach: found, mask: null };
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
      if (reach.length === found.length) return nothing;
      words = fragments.filter((part) => isOnTop(part.element, part.box));
      // A mask over a screen at work: what is under it is still to be had.
      if (reach.length === 0 && words.length === 0) return { ...nothing, mask: cover };
    } else return nothing;
    const title = titleOf(words);
    const worded = reach.filter(({ control }) => control.words !== '' && control.words !== title);
    const pressable = worded.filter(({ control }) => control.manner !== 'plain');
    const ways = pressable.length > 0 ? pressable : worded;
    return { dialog: { title, controls: ways.map(({ control }) => control.id) }, reach, mask: null };
  };

  return dialogIn;
}
