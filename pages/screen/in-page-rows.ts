import type { Cell } from './in-page-cells.ts';
import type { FoundControl } from './in-page-controls.ts';
import type { inPageHeaded } from './in-page-headed.ts';
import type { inPageTree, Seen } from './in-page-tree.ts';
import type { Box, Question, Row, Snapshot } from './snapshot.ts';

/** Runs in the page: the rows in which given names stand, whatever the table is made of. */
export function inPageRows(tree: ReturnType<typeof inPageTree>, cellsIn: ReturnType<typeof inPageHeaded>) {
  /** The row of each name asked for: the smallest block with this name, no other name, and something to press. */
  const rowsOf = (
    question: Question,
    cells: readonly Cell[],
    found: readonly FoundControl[],
    seen: readonly Seen[],
    idOf: (element: Element) => number,
  ): Row[] => {
    const wanted = new Set([...question.names, ...question.others]);
    const named = cells.filter(({ text }) => wanted.has(text));
    const elements = new Set(named.map(({ element }) => element));
    return named
      .filter(({ text }) => question.names.includes(text))
      .map(({ text, element }) => {
        const { row, block, band } = rowOf(element, elements);
        const controls = controlsBeside(element, band, found);
        const inside = question.cells
          ? cellsIn(question, { name: element, row, around: band }, seen, cells)
          : { cells: [], texts: [] };
        return { id: idOf(element), name: text, column: columnOf(element), box: block, controls, ...inside };
      });
  };

  /** Cells of one column start at one edge and are built alike; a heading above them is not. */
  const columnOf = (cell: Element): string => {
    const tags: string[] = [];
    for (let at: Element | null = cell; at; at = tree.parentOf(at)) tags.push(at.tagName);
    return `${String(Math.round(cell.getBoundingClientRect().x / 4))} ${tags.join()}`;
  };

  const othersIn = ({ others }: Question, cells: readonly Cell[]): Snapshot['others'] => {
    const wanted = new Set(others);
    const named = cells.filter(({ text }) => wanted.has(text));
    return named.map(({ text, element }) => ({ name: text, column: columnOf(element) }));
  };

  const controlsBeside = (cell: Element, band: Box, found: readonly FoundControl[]): number[] => {
    const inRow = found.filter(
      (each) =>
        (each.control.manner !== 'plain' || each.control.dots) &&
        each.element !== cell &&
        !tree.holds(each.element, cell),
    );
    return inRow.filter((each) => tree.isIn(band, each.control.box)).map((each) => each.control.id);
  };

  /**
   * The largest block around a name that holds no other name, and the band it lies in, as wide as the table: a table's
   * columns may be apart.
   */
  const rowOf = (cell: Element, cells: ReadonlySet<Element>): { row: Element; block: Box; band: Box } => {
    const others = [...cells].filter((other) => other !== cell);
    let row = cell;
    for (let at = tree.parentOf(cell); at && at !== document.body; at = tree.parentOf(at)) {
      const outer = at;
      if (others.some((other) => tree.holds(outer, other))) break;
      if (outer.getBoundingClientRect().height > 160) break;
      row = outer;
    }
    const name = cell.getBoundingClientRect();
    const block = tree.boxOf(row.getBoundingClientRect());
    // A header above a single row shares its block: the row is what stands level with the name.
    const isLevel = block.height < name.height * 4;
    const top = isLevel ? block.y : name.y - name.height;
    const height = isLevel ? block.height : name.height * 3;
    // A wide table's last column may lie beyond the edge of the screen, where scrolling reaches it.
    const band = { x: -scrollX - 10_000, y: top, width: 30_000, height };
    return { row, block: { ...block, y: top, height }, band };
  };

  return { rowsOf, othersIn };
}
