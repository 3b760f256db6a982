import { expect, test } from '@playwright/test';
import { at, pageOf } from '../support/page.ts';

// What would have to break: a page that Docusaurus publishes is rejected, or read other than it shows it.

const taken: [what: string, ...lines: string[]][] = [
  ['comments', '<!-- a comment -->', '', 'Words <!-- and', 'another --> words.'],
  ['an admonition with a title', ':::warning Take care: {now}', '', 'Words.', '', ':::'],
  ['an admonition with a title in brackets', ':::warning[Take care]', '', 'Words.', '', ':::'],
  ['a block of live MDX', '```mdx-code-block', '<div>', '', 'Words.', '', '</div>', '```'],
  ['escaped signs', 'a \\< b, \\{name\\}, &lt;, and `{code}` <code>&#123;</code>'],
  ['signs with space around them', 'a < b'],
  ['expressions', '{1 + 1} and {props.name}', '', '{', '  `x`', '}'],
  [
    'imports and exports',
    "import A from '../a.mdx';",
    'export const b = {',
    '  c: 1,',
    '};',
    '',
    '<A {...b} />',
  ],
  ['times and colons', 'At 12:30, a:b, ::x and :::', '', ':smile:'],
];

for (const [what, ...lines] of taken) {
  test(`takes what Docusaurus takes: ${what}`, () => {
    const page = pageOf(
      '## Delete',
      '',
      '1. Go.',
      '',
      ...lines,
      '',
      '2. Go on.',
      '',
      '## Validate',
      '',
      '1. Look.',
    );
    expect(page.findings).toEqual([]);
    expect(at(page.procedures, 0).steps.map((step) => step.text)).toEqual(['Go.', 'Go on.']);
  });
}

test('takes what Docusaurus takes: headings with an id, and an id that is escaped', () => {
  const page = pageOf(
    '## Delete {#delete-it}',
    '',
    '1. Go.',
    '',
    '## Validate \\{#x}',
    '',
    '1. Look.',
    '',
    '### More {#a} {#b}',
  );
  expect(page.findings).toEqual([]);
  expect(page.procedures.map(({ heading, validation }) => [heading, validation.length])).toEqual([
    ['Delete', 1],
  ]);
});

test('reads steps inside a block of live MDX', () => {
  const page = pageOf(
    '1. Go.',
    '',
    '```mdx-code-block',
    '<div>',
    '',
    '2. Go **on**.',
    '',
    '</div>',
    '```',
    '',
    '## Validate',
    '',
    '1. Look.',
  );
  expect(
    at(page.procedures, 0).steps.map(({ line, column, runs }) => [line, column, runs[1]?.column]),
  ).toEqual([
    [1, 1, undefined],
    [6, 1, 9],
  ]);
});
