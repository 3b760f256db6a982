import type { Cell } from './in-page-cells.ts';
import type { inPageNames } from './in-page-names.ts';
import type { inPageTree, Seen } from './in-page-tree.ts';
import type { Box, HeadedCell, PlacedText, Question } from './snapshot.ts';

/** Runs in the page: what stands in a row, and the header of each column above it. */
export function inPageHeaded(
  tree: ReturnType<typeof inPageTree>,
  { nameOf }: ReturnType<typeof inPageNames>,
) {
  const CELL = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
  const HEADER = 'th:not([scope=row]),[role=columnheader]';

  const ROW = 'tr,[role=row]';
  const LABEL = 'dt,label,[role=term]';

  interface Text extends PlacedText {
    element: Element;
  }

  const placed = (cells: readonly Cell[]): Text[] =>
    cells.map(({ text, element }) => ({
      text,
      element,
      isLabel: text.endsWith(':') || element.closest(LABEL) !== null,
      box: tree.boxOf(element.getBoundingClientRect()),
    }));

  const overlap = (one: Box, other: Box): number =>
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);

  const areAligned = (one: Box, other: Box): boolean =>
    Math.abs(one.x - other.x) < 6 || overlap(one, other) > Math.min(one.width, other.width) * 0.6;

  const isAbove = (box: Box, band: Box): boolean => box.y + box.height <= band.y + 2;

  /** The words in an element; of a picture without words, its name. */
  const wordsIn = (element: Element, texts: readonly Text[]): string => {
    const words = texts.filter((each) => tree.holds(element, each.element)).map(({ text }) => text);
    return words.length > 0 ? words.join(' ') : nameOf(element);
  };

  /** Cells that say what they are, each with the nearest header that stands over it. */
  const inTable = (band: Box, seen: readonly Seen[], texts: readonly Text[]): HeadedCell[] => {
    const level = seen.filter(({ element, box }) => element.matches(CELL) && tree.isIn(band, box));
    const headers = seen.filter(({ element, box }) => element.matches(HEADER) && isAbove(box, band));
    return level.map(({ element, box }) => {
      const [header] = headers
        .filter((each) => overlap(each.box, box) > Math.min(each.box.width, box.width) * 0.5)
        .sort((one, other) => other.box.y - one.box.y);
      return { header: header ? wordsIn(header.element, texts) : '', text: wordsIn(element, texts) };
    });
  };

  const linesOf = (texts: readonly Text[]): Text[][] => {
    const lines = new Map<number, Text[]>();
    for (const text of texts) {
      const at = Math.round(tree.middleOf(text.box).y / 8);
      lines.set(at, [...(lines.get(at) ?? []), text]);
    }
    return [...lines].sort(([one], [other]) => one - other).map(([, line]) => line);
  };

  /** How far apart the lines of one table stand at most, in CSS pixels, and in heights of a row. */
  const APART = { pixels: 90, rows: 1.5 };

  /** Of blocks that don't say what they are: the topmost line of the stack whose words stand where those of the row do. */
  const byPlace = (
    band: Box,
    texts: readonly Text[],
    names: ReadonlySet<string>,
    block: Element,
  ): HeadedCell[] => {
    const apart = Math.max(APART.pixels, APART.rows * block.getBoundingClientRect().height);
    const level = texts.filter(({ box }) => tree.isIn(band, box));
    const held = level.filter(({ element }) => tree.holds(block, element));
    // Where its columns are apart, a row has no block of its own.
    const row = held.length > 1 ? held : level;
    const lines = linesOf(texts.filter(({ box }) => isAbove(box, band))).reverse();
    // A wide text above stands over several columns, and heads none.
    const alignedIn = (line: readonly Text[]): number =>
      Math.min(
        row.filter((each) => line.some(({ box }) => areAligned(box, each.box))).length,
        line.filter(({ box }) => row.some((each) => areAligned(box, each.box))).length,
      );
    const stack: { line: readonly Text[]; aligned: number }[] = [];
    let top = band.y;
    for (const line of lines) {
      const y = Math.min(...line.map(({ box }) => box.y));
      const bottom = Math.max(...line.map(({ box }) => box.y + box.height));
      if (top - bottom > apart) break;
      const isRow = line.some(({ text }) => names.has(text));
      const aligned = alignedIn(line);
      if (!isRow && aligned < Math.max(2, row.length * 0.4)) continue;
      top = y;
      if (!isRow) stack.push({ line, aligned });
    }
    const most = Math.max(0, ...stack.map(({ aligned }) => aligned));
    const header = stack.findLast(({ aligned }) => aligned >= most * 0.7)?.line ?? [];
    return row.map(({ text, box }) => ({
      header: header.find((each) => areAligned(each.box, box))?.text ?? '',
      text,
    }));
  };

  /** The strip of the screen that a row lies in: where its block holds a header too, the line of the name. */
  const stripOf = (name: Element, band: Box): Box => {
    const row = name.closest(ROW);
    const { y, height } = (row ?? name).getBoundingClientRect();
    if (row) return { ...band, y, height };
    const top = Math.max(band.y, y - height);
    return { ...band, y: top, height: Math.min(band.y + band.height, y + 2 * height) - top };
  };

  /** @param row the block of the row that the name stands in, @param around the strip of the screen that it lies in */
  return (
    question: Question,
    { name, row, around }: { name: Element; row: Element; around: Box },
    seen: readonly Seen[],
    cells: readonly Cell[],
  ): { cells: HeadedCell[]; texts: PlacedText[] } => {
    const band = stripOf(name, around);
    const texts = placed(cells);
    const table = inTable(band, seen, texts);
    const names = new Set([...question.names, ...question.others]);
    return {
      cells: table.length > 0 ? table : byPlace(band, texts, names, row),
      texts: texts
        .filter(({ element }) => tree.holds(name.closest(ROW) ?? row, element))
        .map(({ text, isLabel, box }) => ({ text, isLabel, box })),
    };
  };
}
