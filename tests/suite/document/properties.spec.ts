import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { DEFAULT_PAGE_FILE, firstStep, fileText, wordsAt } from '../support/page.ts';
import { flawsOf } from '../support/reading-soundness.ts';

// What would have to break: some input throws, or gives a place that is not on the page, or other words than stand there.

const blocks = [
  '# ',
  '## ',
  '### Validate',
  '## Prerequisites',
  '1. ',
  '2. ',
  '- ',
  '   ',
  '> ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
];
const tags = [
  '<Tabs>',
  '</Tabs>',
  '<TabItem label="A">',
  '<TabItem value="b">',
  '</TabItem>',
  '<br />',
  '<b>',
  '</b>',
  '{x}',
  '{',
  '}',
  '{/* c */}',
  '<!--',
  '-->',
];
const marks = [
  '**',
  '__',
  '*',
  '_',
  '`',
  '```',
  '~~~',
  ':::note',
  ':::',
  '[a](b)',
  '[',
  ']',
  '![i](p)',
  '|',
  '| - |',
  '---',
  'a: b',
  '{#id}',
  '&nbsp;',
  '&amp;',
  '\\',
];
const words = [
  'Click **Delete**.',
  'Log in',
  'word',
  'a@b.example',
  'https://x.example',
  'import a',
  '\u00A0',
  '\u2028',
  '\uFEFF',
  '\0',
  '\uD800',
  '🔑',
  '[^1]',
  '[^1]: ',
];

/** What pages are made of, and what breaks them. */
const bit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...blocks) },
  { weight: 4, arbitrary: fc.constantFrom(...tags) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Whole blocks, in any order: most of what they make is a page that can be read. */
const block = fc.oneof(
  fc.constantFrom(
    '# Keys',
    '## Delete',
    '## Prerequisites',
    '### Validate',
    '#### Remove {#x}',
    ':::note\n\n1. No step.\n\n:::',
    '```\ncode\n```',
    '| a |\n| - |',
    '<!-- c -->',
  ),
  fc
    .tuple(fc.constantFrom('1. ', '7) ', '- ', '> 1. ', '   '), fc.constantFrom(...words, ...marks))
    .map(([mark, text]) => `${mark}a ${text} b`),
  fc
    .tuple(
      fc.constantFrom('A', 'B'),
      fc.constantFrom('1. Go.', '- Have.', '### Validate\n\n1. Look.', '1. **X.**\n   1. __Y__'),
    )
    .map(
      ([label, content]) =>
        `<Tabs>\n<TabItem label="${label}">\n\n${content}\n\n</TabItem>\n<TabItem label="C">\n\n1. See.\n\n</TabItem>\n</Tabs>`,
    ),
);

test('reads whatever is made of Markdown’s pieces', () => {
  const property = fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
    expect(flawsOf(parsePage('docs/page.md', bits.join('')))).toEqual([]);
  });
  fc.assert(property, { numRuns: 500, examples: [[['2. ', 'Click **Delete**.', '\uFEFF']]] });
});

test('reads whatever is made of a page’s blocks', () => {
  const property = fc.property(
    fc.array(block, { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n'),
    (several, ending) => {
      const source = several.join('\n\n').replaceAll('\n', ending);
      expect(flawsOf(parsePage('docs/page.md', source))).toEqual([]);
    },
  );
  fc.assert(property, { numRuns: 300 });
});

test('reads whatever becomes of the default page when pieces are lost and others put in', () => {
  const whole = fileText(DEFAULT_PAGE_FILE);
  const edit = fc.tuple(fc.nat(whole.length), fc.nat(30), fc.array(bit, { maxLength: 3 }));
  const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
    const apply = (text: string, [start, length, bits]: [number, number, string[]]): string =>
      text.slice(0, start) + bits.join('') + text.slice(start + length);
    expect(flawsOf(parsePage('docs/page.md', edits.reduce(apply, whole)))).toEqual([]);
  });
  // Shrinking a whole page takes longer than reading the counterexample.
  fc.assert(property, { numRuns: 150, endOnFailure: true });
});

test('cuts every label that is written in plain words out of the page by its span', () => {
  const word = fc.stringMatching(/^[A-Za-zÄ-ü][A-Za-z0-9Ä-ü-]{0,8}$/);
  const sentence = fc.record({
    before: fc.constantFrom('Click', 'From the 🔑', 'Open *the* `page`,'),
    label: fc.array(word, { minLength: 1, maxLength: 3 }).map((each) => each.join(' ')),
    mark: fc.constantFrom('', '.', ',', ':', ';'),
    bold: fc.constantFrom('**', '__'),
    ending: fc.constantFrom('\n', '\r\n'),
  });
  const property = fc.property(sentence, ({ before, label, mark, bold, ending }) => {
    const step = `1. ${before} ${bold}${label}${mark}${bold} now`;
    const source = ['# A', '', step, '', '## Validate', '', '1. Look.', ''].join(ending);
    const labels = firstStep(parsePage('docs/page.md', source)).runs.filter((run) => run.kind === 'label');
    expect(labels.map((run) => [run.text, wordsAt(source, run)])).toEqual([[label, label]]);
  });
  fc.assert(property, { numRuns: 150 });
});
