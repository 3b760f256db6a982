import { expect, test } from '@playwright/test';
import type { Passage, Run, Table } from '../../../fixtures/model/procedure.ts';
import type { FieldLine } from '../../../fixtures/model/words.ts';
import { skeletonOf } from '../../../fixtures/procedure/outcome.ts';
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

/** How what is said of one field ends, passage by passage, where a step fills it in: a row of a table, or a bullet. */
function endsOf(field: string): [as: string, why: string | null, text: string][] {
  const steps = `## Create API Key\n\n1. Fill out the following fields.\n\n${field}\n\n2. Click **Create**.\n`;
  const page = `${steps}\n## Validate\n\n1. Verify the API key is listed.\n`;
  const { plans, findings } = prepare(page);
  expect(findings.filter(({ kind }) => kind !== 'prerequisite-missing')).toEqual([]);
  const line = page.split('\n').indexOf(field.split('\n').at(-1) ?? '') + 1;
  return plans.flatMap((plan) => {
    const done = skeletonOf(plan).steps.map((step) => ({ ...step, status: 'passed' as const }));
    return passagesOf(plan, done).flatMap(({ as, why, text, line: at }): [string, string | null, string][] =>
      at === line ? [[as, why, text]] : [],
    );
  });
}

const SHAPES = {
  row: (said: string) => `   | **Field** | **Description** |\n   | --- | --- |\n   | **Name** | ${said} |`,
  bullet: (said: string) => `   - **Name** - ${said}`,
} as const;

for (const [shape, fieldWith] of Object.entries(SHAPES)) {
  const endsWith = (said: string) => endsOf(fieldWith(said));

  test(`counts what a ${shape} says of its field beside what is to be entered`, () => {
    for (const [said, ...counted] of [
      ['Assign a name to the API key.'],
      ['The name of the API key.'],
      ['Choose a name that helps you identify the key.'],
      ['You can also choose **Other**.'],
      ['Assign a name. The name must be unique.', 'The name must be unique'],
      ['Assign a name. It cannot be changed later.', 'It cannot be changed later'],
      ['Assign a name to the cluster.', 'Assign a name to the cluster'],
      ['Select the team to assign the API key.', 'Select the team to assign the API key'],
      ['Enter a name. Copy it to your clipboard.', 'Copy it to your clipboard'],
      ['Enter a name. Frobnicate your key.', 'Frobnicate your key'],
      ['Make sure that it is unique. Enter a name.', 'Make sure that it is unique'],
    ] as const) {
      const ends = endsWith(said);
      const left = ends.flatMap(([as, , text]) =>
        as === 'not-covered' ? [text.replace(/^Name - /, '')] : [],
      );
      expect.soft([said, ...left]).toEqual([said, ...counted]);
      expect.soft(ends.map(([as]) => as)).toContain('performed');
    }
  });

  test(`tells each sentence of a ${shape} once`, () => {
    const rest = ['Enter a name', 'It must be unique', 'Enter no spaces'];
    const told = endsWith(`${rest.join('. ')}.`).map(([as, , text]) => [as, text]);
    expect(told).toContainEqual(['not-covered', 'It must be unique']);
    for (const words of rest) expect(told.filter(([, text]) => text?.includes(words))).toHaveLength(1);
    expect(endsWith('Enter a name.').map(([as]) => as)).toEqual(['performed']);
  });

  test(`follows nobody past what a ${shape} has pressed for its field`, () => {
    for (const said of ['Enter a name. Click **X** to see more.', 'Click **X**.', 'Frobnicate **X**.'])
      expect.soft([said, ...endsWith(said).map(([, why]) => why)]).toContain('pressed for a field');
    for (const said of ['Select **X** for a day of your own.', 'Enter a name.'])
      expect.soft(endsWith(said).map(([as]) => as)).toEqual(['performed']);
  });
}

/** How what stands beside a step of some words ends, passage by passage. */
function besideStep(step: string, beside: string, section: 'procedure' | 'validate' = 'procedure') {
  const [done, checked] = section === 'procedure' ? [step, 'Look.'] : ['Click **A**.', step];
  const said = (words: string) => (words === step ? `1. ${words}\n\n${beside}\n` : `1. ${words}\n`);
  const page = `## Delete API Key\n\n${said(done)}\n## Validate\n\n${said(checked)}`;
  const [plan] = prepare(page).plans;
  const line = page.split('\n').indexOf(beside.split('\n').at(-1) ?? '') + 1;
  return (plan ? passagesOf(plan, []) : []).filter((passage) => passage.line === line);
}

test('reads what stands beside a step that fills nothing, and takes it for no field', () => {
  for (const [step, beside, ...ends] of [
    ['Click **Delete**.', '   - **Confirm**: Click **Yes**.', 'not-reached'],
    ['Click **Delete**.', '   - Every other key of the user', 'finding'],
    ['Click **Delete**.', '   - **Name** - Enter a name.', 'finding'],
    ['Fill out the fields.', '   - **Name** - The name of it.', 'information'],
  ] as const)
    expect
      .soft([step, beside, ...besideStep(step, beside).map(({ as }) => as)])
      .toEqual([step, beside, ...ends]);
  const look = 'Verify that your API key is not listed.';
  for (const beside of [
    '   **Result:** The deleted key still authenticates for 24 hours.',
    '   - **Status**: Verify that the column says **Deleted**.',
    '   - The key is listed in the archive.',
  ])
    expect.soft(besideStep(look, beside, 'validate').map(({ as }) => as)).toEqual(['finding']);
});

test('counts what rows ask for or claim where a step fills nothing, and in Validate whatever they say', () => {
  const row = (said: string) => `   | **A** | **B** |\n   | --- | --- |\n   | **Yes** | ${said} |`;
  const endsOfRow = (...given: Parameters<typeof besideStep>) =>
    besideStep(...given).flatMap(({ as, why }) => (as === 'not-covered' ? [why] : []));
  expect(endsOfRow('Click **Delete**.', row('The name of it.'))).toEqual([]);
  expect(endsOfRow('Click **Delete**.', row('Enter a reason.'))).toEqual(['said of a field']);
  expect(endsOfRow('Click **Delete**.', row('It is gone.'))).toEqual(['a claim that nobody checks']);
  const look = 'Verify that your API key is not listed.';
  expect(endsOfRow(look, row('Says Deleted'), 'validate')).toEqual(['a claim that nobody checks']);
});
