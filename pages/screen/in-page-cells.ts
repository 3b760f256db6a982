import type { Fragment, inPageTree } from './in-page-tree.ts';

/** Words that stand by themselves, and the element they are on. */
export interface Cell {
  text: string;
  element: Element;
}

/** Runs in the page: the texts a reader takes for one, whatever pieces they are made of. */
export function inPageCells(tree: ReturnType<typeof inPageTree>) {
  /** The box whose text flows through this element. */
  const blockOf = (element: Element): Element => {
    let at = element;
    for (
      let outer = tree.parentOf(at);
      outer && getComputedStyle(at).display === 'inline';
      outer = tree.parentOf(at)
    )
      at = outer;
    return at;
  };

  /** Pieces that a highlight, or a place to break the line at, tears apart: nothing stands between them. */
  const isTorn = (before: Fragment, after: Fragment, block: Element): boolean => {
    if (/\s$/.test(before.text) || /^\s/.test(after.text)) return false;
    const gap = after.box.x - before.box.x - before.box.width;
    const isLevel = Math.abs(before.box.y + before.box.height - after.box.y - after.box.height) < 4;
    if (isLevel && Math.abs(gap) >= 1.5) return false;
    return block.textContent.replace(/\s+/g, ' ').includes(before.text + after.text);
  };

  /** What is cut short says in its tooltip how it goes on. */
  const wholeOf = ({ text, element }: Fragment): string => {
    const [start, end, ...more] = text.trim().split(/…|\.{3}/);
    if (start === undefined || end === undefined || more.length > 0) return text.trim();
    const whole = element.closest('[title]')?.getAttribute('title')?.trim() ?? '';
    const isCut = whole.length > start.length + end.length && whole.startsWith(start) && whole.endsWith(end);
    return isCut ? whole : text.trim();
  };

  /** The texts on the screen, torn ones mended and short ones made whole. */
  return (fragments: readonly Fragment[]): Cell[] => {
    const blocks = new Map<Element, Element>();
    const cells: Cell[] = [];
    let before: { part: Fragment; block: Element } | undefined;
    for (const part of fragments) {
      if (part.isPicture && !/[\p{L}\p{N}]/u.test(part.text)) continue;
      const block = blocks.get(part.element) ?? blockOf(part.element);
      blocks.set(part.element, block);
      const last = cells.at(-1);
      if (last && before?.block === block && isTorn(before.part, part, block)) {
        cells[cells.length - 1] = { text: last.text + part.text.trimEnd(), element: block };
      } else cells.push({ text: wholeOf(part), element: part.element });
      before = { part, block };
    }
    return cells;
  };
}
