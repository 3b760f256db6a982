import fc from 'fast-check';
import { looksLike, seen, unseen } from '../../../fixtures/model/unseen.ts';
import { DEFAULT_PAGE, expect, lineOf, test } from '../support/following.ts';
import { onlyFinding, pageOf } from '../support/page.ts';

// What would have to break: a writer is told to write the very words that stand there, and not which character is wrong.

const told: [what: string, written: string, note: string][] = [
  ['a zero-width space', 'My\u200B API Keys', 'its character 3, behind "My", is ZERO WIDTH SPACE (U+200B)'],
  ['a soft hyphen', 'My API Ke\u00ADys', 'its character 10, behind "Ke", is SOFT HYPHEN (U+00AD)'],
  ['a mark of direction', '\u200EMy API Keys', 'its character 1 is LEFT-TO-RIGHT MARK (U+200E)'],
  [
    'a no-break space in a word',
    'My API Ke\u00A0ys',
    'its character 10, behind "Ke", is NO-BREAK SPACE (U+00A0)',
  ],
  [
    'a no-break space without width',
    'My API Ke\uFEFFys',
    'its character 10, behind "Ke", is ZERO WIDTH NO-BREAK SPACE (U+FEFF)',
  ],
  ['a Cyrillic letter', 'My \u0410PI Keys', 'its character 4 is the Cyrillic "\u0410" (U+0410), not "A"'],
  ['a Greek letter', 'My API \u039Aeys', 'its character 8 is the Greek "\u039A" (U+039A), not "K"'],
  [
    'a letter that only looks like another',
    'My APl Keys',
    'its character 6, behind "AP", is the "l" (U+006C), not "I"',
  ],
  [
    'a sign without a name here',
    'My\u{E0001} API Keys',
    'its character 3, behind "My", is an invisible character (U+E0001)',
  ],
];

for (const [what, written, note] of told) {
  test(`names ${what} and its place`, () => {
    expect(unseen(written, 'My API Keys')).toBe(`it looks like "My API Keys", but ${note}`);
  });
}

/** One of each sort is looked for on a screen. */
const onScreen = new Set(['a zero-width space', 'a no-break space in a word', 'a Cyrillic letter']);

for (const [what, written, note] of told.filter(([each]) => onScreen.has(each))) {
  test(`tells of ${what} in a label that the console does not show`, async ({ followText }) => {
    const page = DEFAULT_PAGE.replace('**My API Keys**', `**${written}**`);
    const { findings } = await followText(page, { tab: 'User' });
    expect(findings).toMatchObject([
      { kind: 'label-not-found', line: lineOf(page, written), suggestion: 'My API Keys' },
    ]);
    expect(findings[0]?.message).toContain(`(it looks like "My API Keys", but ${note}).`);
  });
}

const sameToAReader: [what: string, label: string][] = [
  ['no-break spaces between its words', 'My\u00A0API\u202FKeys'],
];

for (const [what, label] of sameToAReader) {
  test(`passes over ${what}`, async ({ followText }) => {
    const page = DEFAULT_PAGE.replaceAll('**My API Keys**', `**${label}**`);
    const { findings } = await followText(page, { tab: 'User' });
    expect(findings).toEqual([]);
  });
}

test('passes over what the console puts into a label, and over two spellings of one letter', async ({
  followText,
}) => {
  const shown = { 'My API Keys': 'My API Ke\u00ADys', Delete: 'De\u0301lete' };
  const page = DEFAULT_PAGE.replaceAll('**Delete**', '**D\u00E9lete**');
  expect((await followText(page, { tab: 'User', labels: shown })).findings).toEqual([]);
  const spelled = DEFAULT_PAGE.replaceAll('**Delete**', '**De\u0301lete**');
  expect((await followText(spelled, { tab: 'User', labels: { Delete: 'D\u00E9lete' } })).findings).toEqual(
    [],
  );
});

test('tells of the other side where the odd character stands there', () => {
  expect(unseen('Delete', 'Del\u200Bete')).toBe(
    'it looks like "Delete", but the other\'s character 4, behind "Del", is ZERO WIDTH SPACE (U+200B)',
  );
});

test('says nothing of what a reader can see, or where there is nothing', () => {
  for (const [one, other] of [
    ['Delete', 'Delete'],
    ['Delete', 'delete'],
    ['Ke ys', 'Keys'],
    ['Delete', 'Delete Key'],
    ['My\u00A0Keys', 'My Keys'],
    ['Löschen', 'Lo\u0308schen'],
  ] as const) {
    expect.soft(unseen(one, other)).toBeUndefined();
  }
});

test('tells of a tab and of a heading alike', () => {
  const tabs = (label: string) => [
    '<Tabs>',
    `<TabItem label="${label}">`,
    '',
    '1. Go.',
    '',
    '</TabItem>',
    '</Tabs>',
  ];
  const ofTab = pageOf('## Delete', '', ...tabs('Tenant'), '', '## Validate', '', ...tabs('Ten\u200Bant'));
  expect(onlyFinding(ofTab).message).toContain('its character 4, behind "Ten", is ZERO WIDTH SPACE (U+200B)');
  const ofHeading = pageOf('## Delete', '', '1. Go.', '', '## Valid\u00ADate', '', '1. Look.');
  expect(onlyFinding(ofHeading).message).toContain(
    'its character 6, behind "Valid", is SOFT HYPHEN (U+00AD)',
  );
});

const visible = fc.stringMatching(/^[A-Za-zé]{1,12}$/);

test('finds whatever has no look, wherever it is put, at its place', () => {
  const hidden = fc.constantFrom('\u00AD', '\u200B', '\u200D', '\u2060', '\u202E', '\uFEFF', '\u00A0');
  fc.assert(
    fc.property(visible, hidden, fc.nat(), (word, character, nth) => {
      const at = nth % word.length;
      const written = word.slice(0, at) + character + word.slice(at);
      expect(looksLike(written, word)).toBe(true);
      expect(unseen(written, word)).toContain(`its character ${at + 1}`);
      expect(seen(written)).toBe(character === '\u00A0' ? written : word);
    }),
  );
});
