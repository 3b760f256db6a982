import type { Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { innerRangeOf, rangeOf } from '../../../fixtures/document/parse.ts';
import type { Range } from '../../../fixtures/document/source.ts';
import type { TextChange, Manuscript } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';
import { type Slip, SLIPS } from './labels.ts';

const nowhere: Range = { start: 0, end: 0 };

/** A row of a table that names a field. */
interface FieldRow extends Range {
  /** The name, without the stars around it. */
  name: Range & { text: string };
  /** Whether the page says that the field can be changed; undefined where it says nothing of it. */
  mark: (Range & { isYes: boolean }) | undefined;
  /** Labels in the other cells: what the field offers. */
  offers: (Range & { text: string })[];
  /** Whose steps the table belongs to; undefined where it is the whole page's. */
  tab: string | null | undefined;
  site: string;
  /** The step that is done when the fields are filled in. */
  next: number | undefined;
}

/** Every row that names a field, in tables among the steps or above them. */
export function fieldRows(manuscript: Manuscript): FieldRow[] {
  const found: FieldRow[] = [];
  visit(manuscript.tree, 'table', (table) => {
    found.push(...rowsOf(manuscript, table));
  });
  return found;
}

function rowsOf(manuscript: Manuscript, table: Table): FieldRow[] {
  const { start: from } = rangeOf(table, nowhere);
  const list = manuscript
    .lists('steps')
    .find((steps) => (steps[0]?.start ?? from) < from && (steps.at(-1)?.end ?? 0) > from);
  const tab = list?.[0]?.tab;
  return table.children.slice(1).flatMap((row) => {
    const [first, ...others] = labelsIn(manuscript, row);
    if (!first) return [];
    const whose = tab === undefined || tab === null ? 'of the page' : `of ${tab}`;
    return [
      {
        ...rangeOf(row, nowhere),
        name: first,
        mark: markIn(row),
        offers: others,
        tab,
        site: `${first.text} ${whose}`,
        next: list?.find(({ start }) => start > from)?.start,
      },
    ];
  });
}

function labelsIn({ source }: Manuscript, row: TableRow): (Range & { text: string })[] {
  const labels: (Range & { text: string })[] = [];
  visit(row, 'strong', (node) => {
    const range = innerRangeOf(node, nowhere);
    labels.push({ ...range, text: source.slice(range) });
  });
  return labels;
}

function markIn(row: TableRow): FieldRow['mark'] {
  const cell = row.children.find((each) => /^[✅❌]$/u.test(textOf(each)));
  return cell && { ...innerRangeOf(cell, nowhere), isYes: textOf(cell) === '✅' };
}

/** A change of a row that names a field. */
function eachField(
  change: (row: FieldRow, nth: number) => Omit<Change, 'site' | 'tab'>[],
): Operator['changes'] {
  return (manuscript) =>
    fieldRows(manuscript).flatMap((row, nth) =>
      change(row, nth).map((each) => ({
        site: row.site,
        ...(row.tab !== undefined && { tab: row.tab }),
        ...each,
      })),
    );
}

const NOT_LOOKED_FOR = 'What can’t be changed need not be in the form, whatever it is called.';

/** A name that the form doesn't show: noticed where it stands. */
const misnamed = ([what, slip]: [string, Slip]): Operator => ({
  name: `field: ${what}`,
  changes: eachField(({ name, mark, offers }, nth) => {
    const slipped = ({ text, ...range }: Range & { text: string }): TextChange[] => {
      const by = slip(text, nth, []);
      return by === undefined || by === text || by === '' ? [] : [{ ...range, by }];
    };
    return [
      ...slipped(name).map((edit) => ({
        edits: [edit],
        noticed: [edit],
        ...(mark?.isYes === false && { equivalent: NOT_LOOKED_FOR }),
      })),
      ...offers.flatMap(slipped).map((edit) => ({ edits: [edit], noticed: [edit] })),
    ];
  }),
});

const MAY_STAY_EMPTY = 'The form can be sent without it, and the table has what it had.';

/** The one field that the form can't do without. */
const isRequired = ({ name, mark }: FieldRow): boolean => name.text === 'API Key Name' && !mark;

/** Who leaves it alone makes a key for whoever is chosen there already: noticed where the owner is looked at. */
const isOwner = ({ name }: FieldRow): boolean => name.text === 'User Name';

const dropped: Operator = {
  name: 'field: dropped',
  changes: (manuscript) =>
    eachField((row) => {
      const { start, end } = row;
      const line = manuscript.source.text.lastIndexOf('\n', start);
      return [
        {
          edits: [{ start: line, end, by: '' }],
          ...(isOwner(row)
            ? { noticed: manuscript.lists('validation').flatMap((list) => list.at(-1)?.start ?? []) }
            : { noticed: [row.next ?? start] }),
          ...(!isRequired(row) && !isOwner(row) && { equivalent: MAY_STAY_EMPTY }),
        },
      ];
    })(manuscript),
};

const turned: Operator = {
  name: 'field: whether it can be changed, turned',
  changes: eachField(({ name, mark }) => {
    if (!mark) return [];
    const { isYes, ...range } = mark;
    return [{ edits: [{ ...range, by: isYes ? '❌' : '✅' }], noticed: [name.start] }];
  }),
};

export const fieldOperators: Operator[] = [
  ...Object.entries(SLIPS).map(misnamed),
  // A label of the screen, and no field's.
  misnamed(['another label', (text) => (text === 'Custom' ? undefined : 'Delete')]),
  dropped,
  turned,
];
