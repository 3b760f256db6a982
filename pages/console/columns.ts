import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Given } from '../../fixtures/model/given.ts';
import type { Label } from '../../fixtures/model/words.ts';
import type { PlacedText, Row } from '../screen/snapshot.ts';
import { singleSpaced } from './contents.ts';
import { unique } from './region.ts';

/** A column as the page names it: in bold, or in plain words. */
export type ColumnName = Label | string;

/**
 * What a row shows in a column: under its header, or beside its label where labels stand in the row. Bold words are
 * compared to the letter; plain ones as a reader takes them: whatever the case, with or without the resource's name, or
 * by what they mean where one column alone means it.
 */
export function columnsOf(row: Row, column: ColumnName, given: Given): string[] {
  const headers = headersOf(row);
  if (typeof column !== 'string') return shownUnder(row, singleSpaced(column.text));
  const wanted = plain(column, given);
  const [same] = headers.filter((header) => plain(header, given) === wanted);
  if (same !== undefined) return shownUnder(row, same);
  const meaning = given.fields?.meaningOf(column);
  const alike = headers.filter(
    (header) => meaning !== undefined && given.fields?.meaningOf(header) === meaning,
  );
  return alike.length === 1 ? alike.flatMap((header) => shownUnder(row, header)) : [];
}

/** What columns a row has: its headers, and the words in it that may be labels. */
export function headersOf(row: Row): string[] {
  const labels = hasLabels(row) ? row.texts.map(({ text }) => unmarked(text)) : [];
  return unique([...row.cells.map(({ header }) => header), ...labels]);
}

/** What stands in a row but for the labels beside its values. */
export function valuesOf({ cells, texts }: Row): string[] {
  const labels = texts.flatMap(({ text, isLabel }) => (isLabel ? [text] : []));
  const values = texts.flatMap(({ text, isLabel }) => (isLabel ? [] : [text]));
  return [...cells.map(({ text }) => text).filter((text) => !labels.includes(text)), ...values];
}

/** Whether labels may stand in the row itself: none stand above it, or it has several lines. */
function hasLabels({ cells, texts }: Row): boolean {
  const lines = new Set(texts.map(({ box }) => Math.round((box.y + box.height / 2) / 8)));
  return lines.size > 1 || cells.every(({ header }) => header === '');
}

function shownUnder(row: Row, header: string): string[] {
  const { cells, texts } = row;
  const under = cells.filter((cell) => cell.header === header).map(({ text }) => text);
  if (under.length > 0 || !hasLabels(row)) return under;
  const inOne = texts.flatMap(({ text }) =>
    text.startsWith(`${header}:`) ? [text.slice(header.length + 1).trim()] : [],
  );
  const told = inOne.filter(Boolean);
  if (told.length > 0) return told;
  const labels = texts.filter(({ text }) => unmarked(text) === header);
  return labels.flatMap((label) => beside(label, texts) ?? []);
}

const unmarked = (text: string): string => text.replace(/\s*:$/, '').trim();

/** In lower case, and without the name of the resource that it is said of. */
function plain(words: string, { noun }: Given): string {
  const bare = singleSpaced(words).toLowerCase();
  const ofResource = `${noun.toLowerCase()} `;
  return bare.startsWith(ofResource) ? bare.slice(ofResource.length) : bare;
}

/** What stands to the right of a label on its line; else straight below it. */
function beside({ box }: PlacedText, texts: readonly PlacedText[]): string | undefined {
  const middle = box.y + box.height / 2;
  const values = texts.filter(({ isLabel }) => !isLabel);
  const right = values
    .filter(
      (each) =>
        each.box.x >= box.x + box.width - 1 && each.box.y < middle && each.box.y + each.box.height > middle,
    )
    .sort((one, other) => one.box.x - other.box.x);
  const below = values
    .filter((each) => each.box.y >= box.y + box.height - 2 && Math.abs(each.box.x - box.x) < 24)
    .sort((one, other) => one.box.y - other.box.y);
  return (right[0] ?? below[0])?.text;
}

/** A column in words, as a finding says them. */
export const columnWords = (column: ColumnName): string =>
  singleSpaced(typeof column === 'string' ? column : column.text);

/** There is no such column. */
export function notThere(column: ColumnName, offered: readonly string[]): Disagreement {
  const expected = columnWords(column);
  return new Disagreement({
    kind: 'label-not-found',
    message: `The table has no column "${expected}".`,
    label: typeof column === 'object' ? column : undefined,
    expected,
    offered,
    suggestion: nearest(expected, offered),
  });
}
