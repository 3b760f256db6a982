import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { isInside, onlyFinding, pageOf } from '../support/page.ts';

// What would have to break: broken front matter is read over, or reported elsewhere than the YAML parser says; sound
// front matter is complained of.

const frontMatters: [what: string, lines: string[], place: string, message: string | RegExp][] = [
  [
    'is never closed',
    ['---', 'title: Keys', '', '# Keys', '', 'Words.'],
    '1:1',
    'The front matter opened on line 1 with "---" is never closed: add a line "---" below its last entry.',
  ],
  [
    'has an open quote',
    ['---', 'title: "Keys', 'tags: [a]', '---'],
    '3:10',
    /a quote, bracket or comma is missing/,
  ],
  [
    'has an open bracket',
    ['---', 'tags: [a, b', 'title: Keys', '---'],
    '3:1',
    /a bracket there is not closed/,
  ],
  [
    'has a colon in a value',
    ['---', 'title: Keys: more', '---'],
    '2:8',
    /a value that holds ": " has to stand in quotes/,
  ],
  ['has a name twice', ['---', 'title: Keys', 'title: More', '---'], '3:1', /this name stands there already/],
  [
    'has a line without a name',
    ['---', 'title: Keys', 'more', 'tags: [a]', '---'],
    '3:1',
    /this line has no name before a colon/,
  ],
  ['has a tab at a line’s start', ['---', '\ttitle: Keys', '---'], '2:1', /use spaces/],
  ['has a sign that YAML keeps for itself', ['---', 'title: @keys', '---'], '2:8', /put the value in quotes/],
  [
    'has words behind a quoted value',
    ['---', 'title: "Keys" more', '---'],
    '2:15',
    /put the whole value in quotes/,
  ],
  ['has a backslash in double quotes', ['---', 'title: "a\\qb"', '---'], '2:10', /write two of them/],
  [
    'is a list',
    ['---', '- title', '---'],
    '2:1',
    'The front matter holds no entries of the form name: value.',
  ],
  [
    'has lost its first line',
    ['title: Keys', 'tags: [a]', '---'],
    '1:1',
    'The front matter has no "---" above its first entry: let the page begin with a line "---".',
  ],
  [
    'has a first line of two hyphens',
    ['--', 'title: Keys', '---'],
    '1:1',
    /has no "---" above its first entry/,
  ],
  [
    'stands below an empty line',
    ['', '---', 'title: Keys', '---'],
    '2:1',
    'The front matter has to start on the first line: remove what stands above its "---".',
  ],
  ['is indented', [' ---', 'title: Keys', '---'], '1:2', /has to start on the first line/],
];

for (const [what, lines, place, message] of frontMatters) {
  for (const [with_, ending] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`gives one finding, at the line and column, for front matter that ${what} (${with_})`, () => {
      const page = parsePage(
        'docs/page.md',
        [...lines, '', '1. Go.', '', '## Validate', '', '1. Look.'].join(ending),
      );
      const finding = onlyFinding(page);
      expect(finding).toMatchObject({ class: 'page', kind: 'unreadable', section: 'page' });
      expect(`${finding.line}:${finding.column}`).toBe(place);
      expect(finding.message).toMatch(message);
      expect(isInside(page.source, finding)).toBe(true);
      expect(page.procedures).toEqual([]);
    });
  }
}

for (const [what, ...lines] of [
  ['is empty', '---', '---'],
  ['has spaces behind its hyphens', '--- ', 'title: Keys', '---  '],
  [
    'holds comments, lists and empty lines',
    '---',
    '# a comment',
    '',
    'tags:',
    '  - a',
    'title: "A: B"',
    '---',
  ],
  ['is missing, and an underlined heading comes first', 'Note: more', '---'],
  ['is missing, and words stand above a rule', 'Words.', 'More words.', '', '---'],
] as const) {
  test(`reads a page whose front matter ${what}`, () => {
    const page = pageOf(...lines, '', '1. Go.', '', '## Validate', '', '1. Look.');
    expect(page.findings).toEqual([]);
    expect(page.procedures).toHaveLength(1);
  });
}
