import { expect, test } from '@playwright/test';
import {
  asidesOf,
  at,
  onlyFinding,
  outlined,
  pageOf,
  procedureIn,
  section,
  validate,
} from '../support/page.ts';

// What would have to break: a way in which published pages are written loses a step, a prerequisite or an aside, or
// makes a step of what is none.

test('reads steps below a heading that stands within Prerequisites', () => {
  const page = pageOf(
    ...section('## Prerequisites', '- Have it.'),
    ...section('### Delete', '1. Go.'),
    ...section('### Validate', '1. Look.'),
  );
  expect(page.findings).toEqual([]);
  expect(outlined(page)).toEqual({ Delete: [['Have it.'], ['Go.'], ['Look.']] });
});

test('reads steps that stand under Prerequisites for want of a heading, and says so', () => {
  const page = pageOf(
    ...section('## Filters', 'Words.'),
    ...section('### Prerequisites', '- Have it.', '', 'To delete it:', '', '1. Go.', '2. Stay.'),
    ...section('### Validate', '1. Look.'),
  );
  expect(onlyFinding(page)).toMatchObject({ line: 11, section: 'prerequisites', kind: 'structure' });
  expect(outlined(page)).toEqual({ Filters: [['Have it.'], ['Go.', 'Stay.'], ['Look.']] });
  expect(asidesOf(at(page.procedures, 0))).toEqual([
    'introduction prose: Words.',
    'prerequisites prose: To delete it:',
  ]);
});

test('takes the paragraphs of Prerequisites for items where they have none, and for asides elsewhere', () => {
  const read = (...lines: string[]): string[][] => {
    const { prerequisites, asides } = procedureIn(
      ...section('## Prerequisites', ...lines),
      ...section('## Delete', '1. Go.'),
      ...validate,
    );
    return [prerequisites.map(({ text }) => text), asides.map(({ text }) => text)];
  };
  expect(read('You have a key.', '', 'It is active.')).toEqual([['You have a key.', 'It is active.'], []]);
  expect(read('You need:', '', '- a key.')).toEqual([['a key.'], ['You need:']]);
});

test('takes the bullets of a Validate without numbers for its steps, and its prose for asides', () => {
  const { validation, asides } = procedureIn(
    ...section('## Delete', '1. Go.'),
    ...section('## Validate', 'Check these:', '', '- Look here.', '- Look there.', '', 'It is gone.'),
  );
  expect(validation.map(({ number, text }) => [number, text])).toEqual([
    [1, 'Look here.'],
    [2, 'Look there.'],
  ]);
  expect(asides.map(({ text }) => text)).toEqual(['Check these:', 'It is gone.']);
});

test('makes a way through the procedure of each tab within a step', () => {
  const page = pageOf(
    ...['## Delete', '', '1. Fill out:', '', '   <Tabs>'],
    ...['   <TabItem label="A">', '', '   - **Name**', '', '   </TabItem>'],
    ...['   <TabItem label="B">', '', '   - **Url**', '', '   ```', '   x', '   ```', '', '   </TabItem>'],
    ...['   </Tabs>', '', '2. Click **Save**.', ...validate],
  );
  expect(page.findings).toEqual([]);
  expect(
    page.procedures.map(({ tab, steps }) => [
      tab,
      ...steps.map(({ text, more = [], code }) => [text, more.map((each) => each.text), code.length]),
    ]),
  ).toEqual([
    ['A', ['Fill out:', ['Name'], 0], ['Click Save.', [], 0]],
    ['B', ['Fill out:', ['Url'], 1], ['Click Save.', [], 0]],
  ]);
});

test('shows all tabs of a step in Validate to a reader who has chosen none of them', () => {
  const { tab, validation } = procedureIn(
    ...section('## Delete', '1. Go.'),
    ...['## Validate', '', '1. Look:', '', '   <Tabs>', '   <TabItem label="A">', '', '   Here.', ''],
    ...['   </TabItem>', '   <TabItem label="B">', '', '   There.', '', '   </TabItem>', '   </Tabs>'],
  );
  expect([tab, at(validation, 0).more?.map(({ text }) => text)]).toEqual([null, ['Here.', 'There.']]);
});

test('gives bullets at the margin to the step whose colon announces them, and leaves others beside', () => {
  const bullets = ['', '- **Name**: A name.', '- A filter.', '', '  | a |', '  | - |', '  | b |', ''];
  const page = procedureIn('1. Enter these:', ...bullets, '2. Click **A**.', ...bullets, ...validate);
  const [first, second] = page.steps;
  expect(first?.more?.map(({ text }) => text)).toEqual(['Name: A name.', 'A filter.']);
  expect(first?.tables.map(({ headers, rows }) => [headers, ...rows].flat().map(({ text }) => text))).toEqual(
    [['a', 'b']],
  );
  expect([second?.more, second?.tables]).toEqual([undefined, []]);
  expect(asidesOf(page)).toEqual([
    'procedure bullet: Name: A name.',
    'procedure bullet: A filter.',
    'procedure row: a',
    'procedure row: b',
  ]);
});

test('reads on behind an admonition whose colons stand behind words', () => {
  const page = pageOf(
    ...['Words.', '', ':::warning Take care of', 'the key. :::', '', 'More.', ''],
    ...section('## Delete', '1. Go.'),
    ...section('## Validate', '1. Look.'),
    ':::info No more than that. :::',
  );
  expect(page.findings.map(({ line }) => line)).toEqual([3, 16]);
  expect(asidesOf(at(page.procedures, 0))).toEqual([
    'introduction prose: Words.',
    'introduction admonition: Take care of the key. :::',
    'introduction prose: More.',
    'validate admonition: No more than that.',
  ]);
});

test('reads each <Step> as one, by its heading or title, and other wrappers as if they were not there', () => {
  const { steps } = procedureIn(
    ...['<Steps>', '<Step>', '', '### Open the menu', '', 'Click **Menu**.', '', '</Step>'],
    ...['<Step title="Delete">', '', '1. Click **Delete**.', '', '</Step>', '</Steps>', ''],
    ...['<Card title="x">', '', '3. Go.', '', '</Card>', ...validate],
  );
  expect(
    steps.map(({ number, text, more = [] }) => [number, text, ...more.map((each) => each.text)]),
  ).toEqual([
    [1, 'Open the menu', 'Click Menu.'],
    [2, 'Delete'],
    [1, 'Click Delete.'],
    [3, 'Go.'],
  ]);
});

test('takes lettered lines within a step for steps of their own, where they stand', () => {
  const { steps } = procedureIn(
    ...['1. Do this:', '   a. Click **A**.', '   b. Click **B**', '   slowly.', '', '   c) Click **C**.', ''],
    ...['   Words.', '', '2. Go on, a. s. a. p.', '3. a. First.', ...validate],
  );
  expect(steps.map(({ number, line, column, text }) => [number, line, column, text])).toEqual([
    [1, 1, 1, 'Do this:'],
    [1, 2, 4, 'Click A.'],
    [2, 3, 4, 'Click B slowly.'],
    [3, 6, 4, 'Click C.'],
    [2, 10, 1, 'Go on, a. s. a. p.'],
    [1, 11, 4, 'First.'],
  ]);
  expect(at(at(steps, 2).runs, 1)).toMatchObject({ kind: 'label', text: 'B', line: 3, column: 15 });
});
