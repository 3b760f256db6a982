import { expect, test } from '@playwright/test';
import type { Passage, Run, Table } from '../../../fixtures/model/procedure.ts';
import { fieldsIn, fieldsInTable } from '../../../pages/language/field-lines.ts';

// What would have to break: a field that a page names is not filled in, or one that it says can't be changed is.

const AT = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** A passage with its bold runs between stars. */
function passage(text: string): Passage {
  const runs = text
    .split('*')
    .map((part, at): Run => ({ ...AT, kind: at % 2 === 1 ? 'label' : 'text', text: part }))
    .filter((run) => run.text !== '');
  return { ...AT, text: text.replaceAll('*', ''), runs };
}

const table = (headers: string[], ...rows: string[][]): Table => ({
  ...AT,
  headers: headers.map(passage),
  rows: rows.map((row) => row.map(passage)),
});

const told = (lines: ReturnType<typeof fieldsIn>) =>
  lines.map(({ label, offers, isEditable }) => [label.text, offers.map(({ text }) => text), isEditable]);

test('takes the fields of a table from the column that names them, and what each is said to offer', () => {
  const rows = [
    ['1', '*Name*', 'Any name.'],
    ['2', '*Until*', 'Select *Custom* for a day of your own.'],
  ];
  expect(told(fieldsInTable(table(['No.', '*Input Field*', '*Description*'], ...rows)))).toEqual([
    ['Name', [], undefined],
    ['Until', ['Custom'], undefined],
  ]);
});

test('reads which fields can be changed, whichever mark says so', () => {
  const marks = ['✅', '✔', 'Yes', '❌', '✘', 'No', '', '✔️', 'Sometimes'];
  const rows = marks.map((mark, at) => [`*F${String(at)}*`, mark]);
  expect(
    told(fieldsInTable(table(['*Attribute*', '*Edit*'], ...rows))).map(([, , isEditable]) => isEditable),
  ).toEqual([true, true, true, false, false, false, false, true, undefined]);
});

test('takes the fields of bullets by their first bold words', () => {
  const bullets = ['*Name* - Any name', 'Something else', '*Until*: *7 days* or *Custom*'].map(passage);
  expect(told(fieldsIn(bullets))).toEqual([
    ['Name', [], undefined],
    ['Until', ['7 days', 'Custom'], undefined],
  ]);
});
