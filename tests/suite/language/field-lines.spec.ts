import { expect, test } from '@playwright/test';
import type { Passage, Run, Table } from '../../../fixtures/model/procedure.ts';
import type { FieldLine } from '../../../fixtures/model/words.ts';
import { passagesOf } from '../../../fixtures/procedure/passages.ts';
import { fieldsIn, fieldsInTable } from '../../../pages/language/field-lines.ts';
import { prepare } from '../support/following.ts';

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

test('takes plain words for the names of fields where a column is headed so, and where no bullet is bold', () => {
  const rows = [
    ['Name', 'The name of it.', 'Yes'],
    ['Description', 'What it is for.', 'No'],
  ];
  const names = (headers: string[]) => told(fieldsInTable(table(headers, ...rows))).map(([name]) => name);
  expect(names(['Field', 'Description', 'Required'])).toEqual(['Name', 'Description']);
  expect(names(['*Parameter*', 'Meaning', 'Required'])).toEqual(['Name', 'Description']);
  expect(names(['Role', 'Rights', 'Required'])).toEqual([]);
});

/** The fields that a step fills in which its bullets name. */
function filledBy(...bullets: string[]): unknown[] {
  const step = ['1. Fill out the following fields:', '', ...bullets.map((bullet) => `   - ${bullet}`), ''];
  const page = ['## Create API Key', '', ...step, '## Validate', '', '1. Verify the API key is listed.', ''];
  const [part] = prepare(page.join('\n')).plans.flatMap(({ steps: [first] }) => first?.parts ?? []);
  const [lines] = part && 'by' in part ? (part.by[0]?.told as FieldLine[][]) : [];
  return (lines ?? []).map(({ label }) => label.text);
}

test('takes the fields of bullets that are not bold by what stands before their colon or dash', () => {
  expect(filledBy('API Key Name: A name.', 'Expiration date (optional): Select a date.')).toEqual([
    'API Key Name',
    'Expiration date',
  ]);
  expect(filledBy('Name - Enter a name.', 'Type - What it is.')).toEqual(['Name', 'Type']);
  expect(filledBy('`Name`: any name', '`Description`: any words')).toEqual(['Name', 'Description']);
  expect(filledBy('API Key Name', 'Description')).toEqual(['API Key Name', 'Description']);
  expect(filledBy('**Name**: A name.', 'Expiration date: Select a date.')).toEqual(['Name']);
  expect(filledBy('Note: it is new.', 'Select one: any is fine.')).toEqual([]);
});

test('counts what a row says of its field beside what is to be entered', () => {
  const saidOf = (described: string): string[] => {
    const table = `   | **Field** | **Description** |\n   | --- | --- |\n   | **Name** | ${described} |\n`;
    const steps = `## Create API Key\n\n1. Fill out the following fields.\n\n${table}\n2. Click **Create**.\n`;
    const { plans, findings } = prepare(`${steps}\n## Validate\n\n1. Verify the API key is listed.\n`);
    expect(plans.map(({ notCovered }) => notCovered)).toEqual([null]);
    expect(findings.filter(({ kind }) => kind !== 'prerequisite-missing')).toEqual([]);
    return plans.flatMap((plan) =>
      passagesOf(plan, []).flatMap(({ as, text }) => (as === 'not-covered' ? [text] : [])),
    );
  };
  for (const [described, ...counted] of [
    ['Assign a name to the API key.'],
    ['The name of the API key.'],
    ['Choose a name that helps you identify the key.'],
    ['You can also choose **Other**.'],
    ['Assign a name. The name must be unique.', 'The name must be unique'],
    ['Assign a name. It cannot be changed later.', 'It cannot be changed later'],
    ['Assign a name to the cluster.', 'Assign a name to the cluster'],
    ['Select the team to assign the API key.', 'Select the team to assign the API key'],
  ] as const)
    expect.soft([described, ...saidOf(described)]).toEqual([described, ...counted]);
});
