import type { FoundControl } from './in-page-controls.ts';
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

  /** How much of what lies below it an element lets through: 0 for nothing, 1 for all. */
  const lightThrough = (element: Element): number => {
    const { backgroundColor, backdropFilter, backgroundImage } = getComputedStyle(element);
    if (backdropFilter !== 'none' || backgroundImage !== 'none') return 0.5;
    if (backgroundColor === 'transparent') return 1;
    const alpha = /rgba?\([^)]*[,/]\s*([\d.]+)\)/.exec(backgroundColor)?.[1];
    return backgroundColor.startsWith('rgba') ? 1 - Number(alpha) : 0;
  };

  const isWhole = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width >= innerWidth * 0.98 && height >= innerHeight * 0.98;
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
    const isVeil = (hit: Element): boolean => {
      if (hit === document.body || hit === document.documentElement) return false;
      const light = lightThrough(hit);
      if (light > 0.95 || !/^(fixed|absolute)$/.test(getComputedStyle(hit).position)) return false;
      if (hits.every((other) => other === hit)) return true;
      // A drawer lies over a part of it. What nobody can look through is the console's own frame.
      return light > 0.05 && isWhole(hit) && hits.filter((other) => other === hit).length > 1;
    };
    return hits.find((hit) => hit !== null && isVeil(hit)) ?? null;
  };

  /** The part that has to be scrolled before something in it is in sight; undefined where it is. */
  const scrollerOf = (element: Element, box: Box): Element | undefined => {
    for (let at = tree.parentOf(element); at && at !== document.body; at = tree.parentOf(at)) {
      const isScroller = /auto|scroll/.test(getComputedStyle(at).overflowY);
      if (isScroller && !tree.isIn(tree.boxOf(at.getBoundingClientRect()), box)) return at;
    }
    return undefined;
  };

  /** Whether a press in the middle of it would reach it, once it is scrolled to. */
  const isOnTop = (element: Element, box: Box): boolean => {
    const scroller = scrollerOf(element, box);
    return scroller ? isHit(scroller, tree.boxOf(scroller.getBoundingClientRect())) : isHit(element, box);
  };

  const isHit = (element: Element, box: Box): boolean => {
    const { x, y } = tree.middleOf(box);
    const hit = topmostAt(
      Math.min(Math.max(x, 1), innerWidth - 2),
      Math.min(Math.max(y, 1), innerHeight - 2),
    );
    return hit !== null && (tree.holds(element, hit) || tree.holds(hit, element));
  };

  /** Words that take no press themselves, as a label over its field does, are where the block is that holds them. */
  const isNotBehind = ({ element, box }: Fragment, cover: Element | null): boolean => {
    const around = tree.parentOf(element);
    if (around && cover && tree.holds(around, cover)) return isOnTop(element, box);
    const block = around && tree.boxOf(around.getBoundingClientRect());
    return isOnTop(element, box) || (!!block && block.height < 120 && isOnTop(around, block));
  };

  const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

  const LIST = '[role=listbox],[role=menu],[role=grid],[role=tree]';

  const titleOf = (fragments: readonly Fragment[]): string => {
    const heading = fragments.filter((part) =>
      part.element.closest('h1,h2,h3,h4,h5,h6,[role=heading],legend'),
    );
    const line = tree.linesOf(heading.length > 0 ? heading : fragments.filter((part) => !part.isPicture))[0];
    return line ? tree.join(line) : '';
  };

  /**
   * The dialog that has to be answered first, and the controls that a reader can reach while it is open; what lies over
   * the screen and wants no answer; the words that fields may be called by.
   */
  const dialogIn = (
    seen: readonly Seen[],
    fragments: readonly Fragment[],
    found: readonly FoundControl[],
  ): {
    dialog: Dialog | null;
    reach: readonly FoundControl[];
    mask: Element | null;
    labels: readonly Fragment[];
  } => {
    const nothing = { dialog: null, reach: found, mask: null, labels: fragments };
    const cover = veil();
    const declared = seen
      .map(({ element }) => element)
      .filter((element) => element.matches(DIALOG) && !element.matches('[aria-modal=false]'))
      .at(-1);
    const isModal =
      declared && (cover !== null || declared.matches('dialog:modal,[aria-modal=true],[role=alertdialog]'));
    let reach: FoundControl[];
    let words: readonly Fragment[];
    if (isModal) {
      const isIn = ({ element }: FoundControl): boolean => tree.holds(declared, element);
      // Whatever it lets through, what is as large as the screen covers all else.
      const isCovering = cover !== null || isWhole(declared);
      // A list or calendar that a field in it opens may come up beside it, above all else.
      const isOver = ({ element, control }: FoundControl): boolean =>
        control.layer !== 0 &&
        (isCovering || element.closest(LIST) !== null) &&
        isOnTop(element, control.box);
      reach = found.filter((each) => isIn(each) || isOver(each));
      words = fragments.filter((part) => tree.holds(declared, part.element));
    } else if (cover) {
      reach = found.filter((each) => isOnTop(each.element, each.control.box));
      if (reach.length === found.length) return nothing;
      words = fragments.filter((part) => isOnTop(part.element, part.box));
      // A mask over a screen at work: what is under it is still to be had.
      if (reach.length === 0 && words.length === 0) return { ...nothing, mask: cover };
    } else return nothing;
    const title = titleOf(words);
    const inside = isModal ? reach.filter(({ element }) => tree.holds(declared, element)) : reach;
    const worded = inside.filter(({ control }) => control.words !== '' && control.words !== title);
    const pressable = worded.filter(({ control }) => control.manner !== 'plain');
    const ways = pressable.length > 0 ? pressable : worded;
    const labels = isModal ? words : fragments.filter((part) => isNotBehind(part, cover));
    return { dialog: { title, controls: ways.map(({ control }) => control.id) }, reach, mask: null, labels };
  };

  return dialogIn;
}
