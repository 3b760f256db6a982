import { expect, test } from '@playwright/test';
import { at, outlined, pageOf, procedureIn, validate } from '../support/page.ts';

// What would have to break: something between two steps ends the procedure, a step is lost or counted twice, an aside
// is taken for a step, or a slip of the writer's goes unnoticed.

const interruptions: [what: string, ...lines: string[]][] = [
  ['an image at the margin', '![Keys](keys.png)'],
  ['an image in the item', '   ![Keys](keys.png)'],
  ['a table', '| Field | Value |', '| --- | --- |', '| Name | key |'],
  ['a code block', '```shell', '1. not a step', '```'],
  ['a code block in tildes', '~~~', '1. not a step', '~~~'],
  ['an admonition', ':::warning', '', '1. Not a step.', '', ':::'],
  ['an admonition with a title', ':::info Good to know', '', '1. Not a step.', '', ':::'],
  ['an admonition in an admonition', '::::note', '', ':::tip', '', '1. No step.', '', ':::', '', '::::'],
  ['a quote', '> 1. Not a step.'],
  ['a paragraph', 'Then wait a while.'],
  ['a bullet list', '- Not a step.', '- Nor this.'],
  ['a comment', '<!-- 1. Not a step. -->'],
  ['a comment over several lines', '<!--', '', '1. Not a step.', '', '-->'],
  ['a JSX comment', '{/*', '', '1. Not a step.', '', '*/}'],
  ['a partial component', '<PartialsComponent category="keys" name="delete" />'],
  ['an unknown element', '<details>', '<summary>More</summary>', '', 'Words.', '', '</details>'],
  ['tabs without steps', '<Tabs>', '<TabItem label="A">', '', 'Words.', '', '</TabItem>', '</Tabs>'],
  ['an import', "import Partial from '../_partial.mdx';"],
  ['an export', 'export const key = 1;'],
  ['a rule', '---'],
  ['a footnote', '[^1]: 1. Not a step.'],
];

for (const [what, ...lines] of interruptions) {
  for (const [next, shown] of [
    ['2.', 2],
    ['1.', 1],
    ['5.', 5],
    ['2)', 2],
  ] as const) {
    // What stands within the item leaves the list whole: its numbers go on, whatever is written.
    const isWhole = what === 'an image in the item';
    const isOdd = isWhole ? next === '5.' : shown !== 2;

    test(`goes on with "${next}" behind ${what}`, () => {
      const page = pageOf('## Delete', '', '1. First.', '', ...lines, '', `${next} Second.`, '', ...validate);
      expect(page.findings).toEqual([]);
      expect(outlined(page)).toEqual({ Delete: [[], ['First.', 'Second.'], ['Look.']] });
      expect(at(page.procedures, 0).steps.map((step) => step.number)).toEqual([1, isWhole ? 2 : shown]);
      expect(at(page.procedures, 0).remarks).toHaveLength(Number(isOdd));
    });
  }
}

const written: [numbers: string[], shown: number[], remarks: string[]][] = [
  [['1.', '1.', '1.'], [1, 2, 3], []],
  [['1)', '2)', '3)'], [1, 2, 3], []],
  [['4.', '5.', '6.'], [4, 5, 6], []],
  [['0.', '0.', '0.'], [0, 1, 2], []],
  [['1.', '2.', '9.'], [1, 2, 3], ['3: These steps are written 1, 2, 9, and a reader sees 1, 2, 3.']],
  [['5.', '6.', '5.'], [5, 6, 7], ['3: These steps are written 5, 6, 5, and a reader sees 5, 6, 7.']],
];

for (const [numbers, shown, remarked] of written) {
  test(`numbers the steps that are written ${numbers.join(' ')} as a reader sees them`, () => {
    const { steps, remarks } = procedureIn(
      ...numbers.map((number, index) => `${number} Step ${index}.`),
      ...validate,
    );
    expect(steps.map(({ number, line, column }) => [number, line, column])).toEqual([
      [shown[0], 1, 1],
      [shown[1], 2, 1],
      [shown[2], 3, 1],
    ]);
    expect(remarks.map(({ line, text }) => `${line}: ${text}`)).toEqual(remarked);
  });
}

test('looks into elements it does not know for steps', () => {
  const page = pageOf(
    '## Delete',
    '',
    '<div className="x">',
    '',
    '1. First.',
    '',
    '</div>',
    '',
    '<A>',
    '<b>',
    '',
    '2. Second.',
    '',
    '</b>',
    '</A>',
    ...validate,
  );
  expect(outlined(page)).toEqual({ Delete: [[], ['First.', 'Second.'], ['Look.']] });
});

test('counts every numbered item within a step as a step of its own, and no bullet', () => {
  const page = pageOf(
    ...[
      '## Delete',
      '',
      '1. Open it.',
      '   1. Click **A**.',
      '   2. Look.',
      '      1. Closer.',
      '   - A bullet.',
      '     1. Its item.',
    ],
    ...['2. Go on.', ...validate],
  );
  expect(outlined(page)).toEqual({
    Delete: [[], ['Open it.', 'Click A.', 'Look.', 'Closer.', 'Go on.'], ['Look.']],
  });
  expect(at(page.procedures, 0).steps.map(({ number, column }) => [number, column])).toEqual([
    [1, 1],
    [1, 4],
    [2, 4],
    [1, 7],
    [2, 1],
  ]);
  expect(at(page.procedures, 0).remarks).toEqual([]);
});

test('remarks once, where a reader first trips, that a table at the margin has split the numbers', () => {
  const table = ['', '| Field | Value |', '| --- | --- |', '| Name | key |', ''];
  const page = pageOf(
    ...[
      '## Delete',
      '',
      '5. Fill out.',
      '6. Go on.',
      ...table,
      '5. Click **A**.',
      ...table,
      '6. Look.',
      ...validate,
    ],
  );
  const { steps, remarks } = at(page.procedures, 0);
  expect(steps.map(({ number, line }) => [number, line])).toEqual([
    [5, 3],
    [6, 4],
    [5, 10],
    [6, 16],
  ]);
  expect(remarks).toEqual([
    { line: 10, text: 'A reader sees these steps numbered 5, 6, 5, 6: behind 6 comes 7.' },
  ]);
  expect(page.findings).toEqual([]);
});

test('takes bullets for prerequisites, and for nothing else', () => {
  const page = pageOf(
    '## Prerequisites',
    '',
    '- One.',
    '* Two.',
    '',
    '1. Three.',
    '   - No prerequisite.',
    '',
    '## Delete',
    '',
    '- No step.',
    '',
    '1. Step.',
    ...validate,
  );
  expect(outlined(page)).toEqual({ Delete: [['One.', 'Two.', 'Three.'], ['Step.'], ['Look.']] });
});
