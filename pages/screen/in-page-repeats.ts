import type { inPageTree } from './in-page-tree.ts';
import type { Box } from './snapshot.ts';

/** Runs in the page: whether something stands in a row: one of several blocks built alike, one above the other. */
export function inPageRepeats(tree: ReturnType<typeof inPageTree>) {
  /** How far apart rows stand in the order of their table: cells may stand in it one after the other. */
  const FARTHEST = 12;
  const ROW = 'tr,[role=row]';
  const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';

  const elementsIn = (element: Element): Element[] =>
    tree.childrenOf(element).filter((node) => node instanceof Element);

  /** The left edges of what stands side by side in a block; for want of that, its words. */
  const buildOf = (block: Element): string => {
    let at = block;
    let inside = elementsIn(at);
    for (let inner = inside[0]; inner && inside.length === 1; inner = inside[0]) {
      at = inner;
      inside = elementsIn(at);
    }
    const edges = inside.map((each) => Math.round(each.getBoundingClientRect().x / 4));
    const isLevel = new Set(edges).size > 1;
    return inside.length === 0 ? `${at.tagName} ${at.textContent.trim()}` : isLevel ? edges.join() : '';
  };

  const siblingsOf = (block: Element): Element[] => {
    const table = block.matches(ROW) ? block.closest(TABLE) : null;
    const parent = tree.parentOf(block);
    const all = table ? [...table.querySelectorAll(ROW)] : parent ? elementsIn(parent) : [];
    const at = all.indexOf(block);
    return all.slice(Math.max(0, at - FARTHEST), at + FARTHEST + 1).filter((each) => each !== block);
  };

  /** Of one width, straight above the other and no farther from it than a row is high. */
  const isStacked = (one: Box, other: Box): boolean => {
    const gap = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
    const isStraight = Math.abs(one.x - other.x) < 2 && Math.abs(one.width - other.width) < 2;
    return isStraight && gap > -2 && gap < one.height;
  };

  const isRepeated = (block: Element): boolean => {
    const box = tree.boxOf(block.getBoundingClientRect());
    const stacked = siblingsOf(block).filter((each) =>
      isStacked(box, tree.boxOf(each.getBoundingClientRect())),
    );
    if (stacked.length === 0) return false;
    const build = buildOf(block);
    return build !== '' && stacked.some((each) => buildOf(each) === build);
  };

  /** One look at where things stand: what was found out about a block holds for all that is in it. */
  return () => {
    const known = new Map<Element, boolean>();
    const isInRow = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      let answer = known.get(element);
      if (answer === undefined) {
        answer = isRepeated(element) || isInRow(tree.parentOf(element));
        known.set(element, answer);
      }
      return answer;
    };
    return isInRow;
  };
}
