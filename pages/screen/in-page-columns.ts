import type { FoundControl } from './in-page-controls.ts';
import type { inPageTree, Seen } from './in-page-tree.ts';
import type { Column } from './snapshot.ts';

/** Runs in the page: the columns of entries at the left edge of the screen, whatever they are made of. */
export function inPageColumns(tree: ReturnType<typeof inPageTree>) {
  /** How many entries stand one above the other. */
  const linesIn = (held: readonly FoundControl[]): number =>
    new Set(held.map((each) => Math.round(tree.middleOf(each.control.box).y / 4))).size;

  /** The largest narrow block between two left edges that holds so many entries, one above the other. */
  const column = (
    seen: readonly Seen[],
    entries: readonly FoundControl[],
    { from, to, height, lines }: { from: number; to: number; height: number; lines: number },
  ): Column | null => {
    let best: Column | null = null;
    for (const { element, box } of seen) {
      const isNarrow = box.width >= 40 && box.width <= innerWidth * 0.35 && box.height >= height;
      if (!isNarrow || box.x < from || box.x > to) continue;
      if (best && box.width * box.height <= best.width * best.height) continue;
      const over = entries.filter((each) => tree.isIn(box, each.control.box));
      // What a bar along the top shows lies over the column, and is not in it.
      const inside = over.filter((each) => tree.holds(element, each.element));
      const held = linesIn(inside) >= lines ? inside : over;
      if (linesIn(held) >= lines) best = { ...box, holds: held.map((each) => each.control.id) };
    }
    return best;
  };

  /**
   * Entries that only their place tells, on a console that shows nowhere what can be pressed, count where no others do;
   * icons without words, as in a rail that is folded up, where no words do.
   */
  const columnsIn = (
    seen: readonly Seen[],
    found: readonly FoundControl[],
  ): { mainMenu: Column | null; sideMenu: Column | null } => {
    const worded = found.filter((each) => each.control.words !== '');
    const telling = found.filter((each) => each.control.manner !== 'plain');
    const both = telling.filter((each) => each.control.words !== '');
    for (const entries of [both, worded, telling]) {
      const mainMenu = column(seen, entries, { from: -1, to: 24, height: innerHeight * 0.2, lines: 3 });
      if (!mainMenu) continue;
      const right = mainMenu.x + mainMenu.width;
      const beside = entries.filter(
        ({ control }) => control.words !== '' && !mainMenu.holds.includes(control.id),
      );
      const edges = { from: right - 24, to: right + 48 };
      return { mainMenu, sideMenu: column(seen, beside, { ...edges, height: innerHeight * 0.15, lines: 2 }) };
    }
    return { mainMenu: null, sideMenu: null };
  };

  return columnsIn;
}
