import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { at, firstStep, pageOf, procedureIn, stepIn, validate, wordsAt, written } from '../support/page.ts';

// What would have to break: a sentence is read other than a reader reads it, or a span covers more or less than the
// words, so that a suggested edit would tear the page.

const formattings: [what: string, line: string, read: string][] = [
  ['bold in underscores', '1. Click __Delete__.', 'Click **Delete**.'],
  ['bold that swallows the full stop', '1. Click **Delete.**', 'Click **Delete**.'],
  [
    'bold that swallows a comma',
    '1. From the **User Menu,** select **Keys:**',
    'From the **User Menu**, select **Keys**:',
  ],
  ['bold that ends with dots of its own', '1. Click **Save as...** now.', 'Click **Save as...** now.'],
  ['bold within a link', '1. Open [**Keys**](keys.md).', 'Open [**Keys**](keys.md).'],
  ['a link within bold', '1. Open **[Keys](keys.md)**.', 'Open [**Keys**](keys.md).'],
  ['bold around a link and more', '1. Open **my [Keys](keys.md) here**.', 'Open **my Keys here**.'],
  [
    'a link around bold and more',
    '1. Open [my **Keys**](keys.md).',
    'Open [my](keys.md) [**Keys**](keys.md).',
  ],
  ['bold within emphasis', '1. Click ***Delete***.', 'Click **Delete**.'],
  ['emphasis and code within bold', '1. Click **My *API* `Keys`**.', 'Click **My API Keys**.'],
  ['two bold runs without a gap', '1. Click **My** **Keys**__!__', 'Click **My** **Keys!**'],
  ['bold in HTML', '1. Click <b>Delete</b> <strong>now</strong>.', 'Click **Delete** **now**.'],
  ['emphasis and code', '1. Click *on* `Delete` here.', 'Click on Delete here.'],
  ['asterisks in code', '1. Type `**x**` here.', 'Type **x** here.'],
  ['a picture', '1. Click ![a **picture**](x.png) **Delete**.', 'Click **Delete**.'],
  ['a picture between two bold runs', '1. Click **A**![x](x.png)**B**.', 'Click **A****B**.'],
  ['comments', '1. Click {/* here */}<!-- or there --> **Delete**.', 'Click **Delete**.'],
  ['a footnote mark', '1. Click **Delete**[^1].\n\n[^1]: For good.', 'Click **Delete**.'],
  ['no-break spaces', '1. Click\u00A0on **My\u00A0API\u202FKeys**.', 'Click on **My API Keys**.'],
  ['entities', '1. Click&nbsp;on **A &amp; B**.', 'Click on **A & B**.'],
  ['an entity at a label’s end', '1. Click **A&nbsp;** now.', 'Click **A** now.'],
  ['tabs and many spaces', '1.  Click \t on   **My   Keys**.', 'Click on **My Keys**.'],
  ['white space inside a link', '1. Open[ Keys ](keys.md)now.', 'Open [Keys](keys.md) now.'],
  ['a hard line break', '1. Click\\\n   **Delete**.', 'Click **Delete**.'],
  ['a line break in HTML', '1. Click<br />**Delete**.', 'Click **Delete**.'],
  ['a lazy soft wrap', '1. Click on **My\nAPI Keys** and\n   go.', 'Click on **My API Keys** and go.'],
  ['an expression', '1. Click {props.name} now.', 'Click {props.name} now.'],
  ['a string in an expression', '1. Click{" "}**{"Delete"}**.', 'Click **Delete**.'],
  [
    'a colon that looks like a directive',
    '1. Wait until 12:30 for **Name:Value**.',
    'Wait until 12:30 for **Name:Value**.',
  ],
  ['a link with a reference', '1. Open [Keys][k].\n\n[k]: keys.md', 'Open [Keys](keys.md).'],
  [
    'a bare address',
    '1. Open https://console.example today.',
    'Open [https://console.example](https://console.example) today.',
  ],
  [
    'an e-mail address',
    '1. Write to a@example.com now.',
    'Write to [a@example.com](mailto:a@example.com) now.',
  ],
  ['an unknown element', '1. Click <Icon name="x" /> **Delete**.', 'Click **Delete**.'],
  ['struck-out words', '1. Click ~~here~~ there.', 'Click ~~here~~ there.'],
  ['typographic quotes', '1. Type “key” — it’s done…', 'Type “key” — it’s done…'],
];

for (const [what, line, read] of formattings) {
  test(`reads ${what} as a reader does`, () => {
    const page = pageOf('## Delete', '', line, ...validate);
    expect(page.findings).toEqual([]);
    const step = firstStep(page);
    expect(written(step)).toBe(read);
    expect(step.text).toBe(step.runs.map((run) => run.text).join(''));
    expect(step.text).toBe(step.text.replace(/\s+/g, ' ').trim());
  });
}

for (const [what, line, words] of [
  ['in asterisks', '1. Click **Delete** now.', ['Delete']],
  ['in underscores', '1. Click __Delete__ now.', ['Delete']],
  ['with swallowed punctuation', '1. From **Menu,** click **Delete.**', ['Menu', 'Delete']],
  ['within a link', '1. Open [**Keys**](keys.md "**t**").', ['Keys']],
  ['around a link', '1. Open **[Keys](keys.md)**.', ['Keys']],
  ['within emphasis', '1. Click ***Delete***.', ['Delete']],
  ['in HTML', '1. Click <strong>Delete</strong>.', ['Delete']],
  ['of code', '1. Click **`Delete`**.', ['Delete']],
  ['behind astral characters', '1. 🔑🔑 Click **Delete**.', ['Delete']],
  ['behind a tab', '1.\tClick **Delete**.', ['Delete']],
  ['of two parts', '1. Click **A**__B__.', ['A**__B']],
  ['over two lines', '1. Click **My\n   Keys**.', ['My\n   Keys']],
  ['with an entity', '1. Click **A &amp; B.**', ['A &amp; B']],
  ['around an e-mail address', '1. **x a@b.example y** and **Delete**.', ['x a@b.example y', 'Delete']],
] as const) {
  test(`covers a label’s own words alone: ${what}`, () => {
    const page = pageOf('## Delete', '', line, ...validate);
    const labels = firstStep(page).runs.filter((run) => run.kind === 'label');
    expect(labels.map((run) => wordsAt(page.source, run).trim())).toEqual(words);
  });
}

test('covers a link’s words alone, and keeps where it leads', () => {
  const page = pageOf('1. Log in to [Palette](https://console.example "Console").', ...validate);
  const link = at(firstStep(page).runs, 1);
  expect(link).toMatchObject({ kind: 'link', text: 'Palette', url: 'https://console.example' });
  expect(wordsAt(page.source, link)).toBe('Palette');
});

test('gives a text run the place of its words, swallowed punctuation among them', () => {
  const page = pageOf('1. Click **Delete.** Then wait.', ...validate);
  const runs = firstStep(page).runs;
  expect(runs.map((run) => wordsAt(page.source, run))).toEqual(['Click ', 'Delete', '.** Then wait.']);
});

for (const [what, ending, mark] of [
  ['CRLF', '\r\n', ''],
  ['CR', '\r', ''],
  ['a byte order mark', '\n', '\uFEFF'],
  ['CRLF and a byte order mark', '\r\n', '\uFEFF'],
] as const) {
  test(`keeps lines and columns with ${what}`, () => {
    const lines = ['# Delete', '', '1. Click **My', '   Keys**.', '', '2. Click **Delete**.', ...validate];
    const plain = pageOf(...lines);
    const page = parsePage('docs/page.md', mark + lines.join(ending));
    expect(page.source.startsWith(mark)).toBe(true);
    expect(page.findings).toEqual([]);
    expect(page.procedures).toEqual(plain.procedures);
  });
}

test('does not count a byte order mark as a column', () => {
  const page = parsePage('docs/page.md', '\uFEFF1. Click **Delete**.\n\n## Validate\n\n1. Look.\n');
  const step = firstStep(page);
  expect([step.line, step.column, at(step.runs, 1).column]).toEqual([1, 1, 12]);
});

test('reads front matter behind a byte order mark and with CRLF', () => {
  const page = parsePage(
    'docs/page.md',
    '\uFEFF---\r\ntitle: "A: B"\r\n---\r\n\r\n1. Go.\r\n\r\n## Validate\r\n\r\n1. Look.\r\n',
  );
  expect([page.title, page.findings]).toEqual(['A: B', []]);
  expect(firstStep(page).line).toBe(5);
});

test('locates a step at its number and ends it with its first paragraph', () => {
  const page = pageOf(
    '<div>',
    '',
    '  3) Click',
    '     **Delete**.',
    '',
    '     More words.',
    '',
    '</div>',
    ...validate,
  );
  const step = firstStep(page);
  expect(wordsAt(page.source, step)).toBe('3) Click\n     **Delete**.');
  expect([step.line, step.column]).toEqual([3, 3]);
});

test('takes the first paragraph that has words, wherever a picture stands', () => {
  const step = stepIn('1. ![x](x.png)', '', '   Click **Delete**.', '', '   Then wait.', ...validate);
  expect(written(step)).toBe('Click **Delete**.');
});

test('leaves code, tables, notes and nested bullets out of a step’s words', () => {
  const step = stepIn(
    ...[
      '1. Click **Delete**.',
      '',
      '   ```',
      '   code',
      '   ```',
      '',
      '   | a |',
      '   | - |',
      '   | b |',
      '',
    ],
    ...['   :::note', '', '   Careful.', '', '   :::', '', '   - Bullet', ...validate],
  );
  expect(step.text).toBe('Click Delete.');
});

test('takes the title from the front matter, else the first heading, else the file’s name', () => {
  expect(pageOf('---', 'title: 12', '---', '', '# Other', '', '1. Go.').title).toBe('12');
  expect(pageOf('---', 'tags: [a]', '---', '', '# Delete a *key* {#x}', '', '1. Go.').title).toBe(
    'Delete a key',
  );
  expect(pageOf('## Delete', '', '1. Go.').title).toBe('page');
  expect(procedureIn('---', 'title: Keys', '---', '1. Go.', ...validate).heading).toBe('Keys');
});
