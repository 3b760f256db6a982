import type { Passage, Run, Table } from '../../fixtures/model/procedure.ts';
import type { FieldLine, Label } from '../../fixtures/model/words.ts';
import { bare, type Clause } from './clause.ts';

/** What a column is headed that says whether a field can be changed. */
const CHANGE = /\b(?:edit|editable|chang|changeable|modif|updat|mutable)/i;

const YES = /^(?:[✅✔✓☑🗸]\uFE0F?|yes|y|true|editable|supported)$/iu;
const NO = /^(?:[❌✘✗✖🗙☒❎]\uFE0F?|no|n|false|none|never|not (?:editable|supported)|[-–—]?)$/iu;

/** What a column is headed that names fields. */
const OF_NAMES = /\b(?:fields?|inputs?|parameters?|propert(?:y|ies)|attributes?|settings?|options?|names?)$/i;

type Marked = Run & Label;

const labelsIn = ({ runs }: Passage): Marked[] => runs.filter(({ kind }) => kind === 'label');

/** A bullet that names a field, and by which words where none are bold. */
export type FieldBullet = Passage & { named?: Label | undefined };

/** The fields that bullets name: the first label of each, and those behind it as what it offers; their plain names where nothing is bold. */
export function fieldsIn(items: readonly FieldBullet[]): FieldLine[] {
  const isPlain = items.every((item) => labelsIn(item).length === 0);
  return items.flatMap((item) => {
    const [first, ...offers] = labelsIn(item);
    const label = first ?? (isPlain ? item.named : undefined);
    return label ? [{ label, offers, ...leftIn([item.text.replace(label.text, '')]) }] : [];
  });
}

/**
 * The fields that a table names, each in a row of its own: in bold in its first column that has any, else in the one that
 * is headed so. Where a column is headed like the act of changing, it says which can be changed; undefined where it says
 * something else.
 */
export function fieldsInTable({ headers, rows }: Table): FieldLine[] {
  const bold = headers.findIndex((_, column) => rows.some((row) => isLabel(row[column])));
  const named = bold === -1 ? headers.findIndex(({ text }) => OF_NAMES.test(text)) : bold;
  const marks = headers.findIndex(({ text }) => CHANGE.test(text));
  return rows.flatMap((row) => {
    const name = row[named];
    const [label] = name ? [...labelsIn(name), ...wholeOf(name)] : [];
    if (!label) return [];
    const offers = row.filter((_, column) => column !== named).flatMap(labelsIn);
    const isEditable = marks === -1 ? undefined : saysYes(row[marks]?.text ?? '');
    const described = row.filter((_, column) => column !== named).map(({ text }) => text);
    return [{ label, offers, ...(isEditable !== undefined && { isEditable }), ...leftIn(described) }];
  });
}

/** "Leave this field empty."; what depends on something is the reader's to decide. */
function leftIn(texts: readonly string[]): { isLeft?: true } {
  const isLeft = texts.some((text) =>
    /^\W*(?:leave|keep) (?:this|it|the)\b(?: \w+){0,3} (?:empty|blank)\W*$/i.test(text),
  );
  return isLeft ? { isLeft } : {};
}

/** Among names in bold, one that is not bold is a name, too. */
const wholeOf = ({ runs }: Passage): Label[] =>
  runs.length === 1 ? runs.filter(({ kind }) => kind === 'text' || kind === 'code') : [];

const isLabel = (cell: Passage | undefined): boolean =>
  cell !== undefined && labelsIn(cell).some(({ text }) => text === cell.text);

function saysYes(cell: string): boolean | undefined {
  const words = cell.trim();
  return YES.test(words) ? true : NO.test(words) ? false : undefined;
}

/**
 * Whether the bullets of a step may name fields: not where all that it asks for is to look, or to press or go somewhere and
 * its words announce nothing.
 */
export function mayHoldFields(
  { text }: Passage,
  { clauses, notUnderstood }: { clauses: readonly Clause[]; notUnderstood: readonly unknown[] },
): boolean {
  if (notUnderstood.length > 0 || clauses.length === 0) return true;
  const looks = ({ as, verb }: Clause): boolean => as !== 'act' || verb === 'verify';
  if (clauses.every(looks)) return false;
  const announces =
    /[:：]$|\b(?:following|below|fields?|details|settings|options?|parameters?|information)\b/iu;
  return announces.test(text) || !clauses.every((clause) => looks(clause) || NO_ENTRIES.has(clause.verb));
}

/** What enters nothing. */
const NO_ENTRIES: ReadonlySet<string> = new Set(
  'choose,open,close,cancel,log in,log out,switch,identify,hover,scroll,refresh,delete,revoke,activate,copy,save'.split(
    ',',
  ),
);

/** A bullet with the name of the field that it is about. */
export function asField(bullet: Passage, clauses: readonly Clause[]): FieldBullet[] {
  const said = clauses.find((clause) => clause.as === 'field' && holds(bullet, clause.line));
  const { object } = said ?? {};
  return said ? [{ ...bullet, named: object && { text: object.text, ...bare(object) } }] : [];
}

/** Whether a line is one of a passage's. */
export const holds = (passage: Passage, line: number): boolean =>
  line >= passage.line && line <= passage.endLine;
