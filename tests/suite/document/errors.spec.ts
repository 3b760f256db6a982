import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { isInside, onlyFinding, pageOf } from '../support/page.ts';

// What would have to break: a page that Docusaurus rejects is read all the same, one that it takes is rejected, the
// finding points elsewhere than the parser does, or it speaks of tokens instead of what a writer wrote.

const tab = ['<Tabs>', '<TabItem label="A">', '', '1. Go.', ''];

const errors: [what: string, lines: string[], place: string, message: string | RegExp][] = [
  [
    'a tab that is not closed before its group is',
    ['## A', '', ...tab, '</Tabs>'],
    '8:1',
    'The tab opened on line 4 with <TabItem> is never closed: add </TabItem> before this </Tabs>.',
  ],
  [
    'a tab that is never closed',
    ['## A', '', ...tab],
    '4:1',
    'The tab opened on line 4 with <TabItem> is never closed: add </TabItem>.',
  ],
  [
    'a group of tabs that is never closed',
    ['## A', '', ...tab, '</TabItem>'],
    '3:1',
    'The <Tabs> opened on line 3 is never closed: add </Tabs>.',
  ],
  [
    'a tab that is closed but not opened',
    ['1. Go.', '', '</TabItem>'],
    '3:2',
    'This </TabItem> closes nothing: remove it, or add the opening tag that belongs to it.',
  ],
  [
    'a closing tag with a slip',
    [...tab, '</TabItm>', '</Tabs>'],
    '6:1',
    'This </TabItm> does not close the <TabItem> of line 2: write </TabItem>.',
  ],
  [
    'a closing tag that is indented into a step',
    [...tab, '   </TabItem>', '</Tabs>'],
    '6:4',
    /^This <\/TabItem> stands inside a list item .*: move it to the start of a line of its own/,
  ],
  [
    'a group of tabs that a step does not close',
    ['1. Go.', '', '   <Tabs>', '', '2. Go on.', '', '</Tabs>'],
    '1:1',
    'The <Tabs> opened on line 3 is not closed before the end of its list item: add </Tabs> there.',
  ],
  [
    'HTML that MDX wants closed',
    ['Words<br>and words.'],
    '1:1',
    'Write <br /> instead of <br> on line 1: MDX wants every tag closed.',
  ],
  [
    'an element that a paragraph does not close',
    ['Words <b>and', '', 'more</b>.'],
    '1:1',
    /^The <b> opened on line 1 is not closed before the end of its paragraph/,
  ],
  [
    'a less-than sign',
    ['1. Wait <5 minutes.'],
    '1:10',
    'The "<" before "5" is read as the start of a tag: write &lt; for the sign itself.',
  ],
  [
    'an address in angle brackets',
    ['1. Log in to <https://x.example>.'],
    '1:21',
    'An address between < and > is read as a tag: write it as a link, [text](address).',
  ],
  [
    'a comment that is never closed',
    ['Words', '', '<!-- note', '', '1. Go.'],
    '3:2',
    'The comment opened here with <!-- is never closed: add -->.',
  ],
  [
    'a brace that is never closed',
    ['1. Type {name', '', '2. Go.'],
    '1:14',
    'A "{" before this place is never closed: add "}", or write \\{ for the sign itself.',
  ],
  [
    'a brace around words',
    ['1. Type {cluster name}.'],
    '1:17',
    /^What stands here between "\{" and "\}" is read as code, and is none/,
  ],
  [
    'a value without quotes',
    ['<Tabs>', '<TabItem label=A>', '</TabItem>', '</Tabs>'],
    '2:16',
    'The value of this attribute has no quotes: write it as name="value".',
  ],
  [
    'a quote that is never closed',
    ['<Tabs>', '<TabItem label="A>', '</TabItem>', '</Tabs>'],
    '4:8',
    'A quote opened in a tag before this place is never closed: add the closing quote.',
  ],
  [
    'a tag that is never ended',
    ['1. Click <Icon', '', '2. Go.'],
    '1:15',
    /^A tag opened with "<" before this place is never ended|^This tag is not written/,
  ],
  [
    'a tag with a quote too many',
    ['<TabItem label="A"">', '', '</TabItem>'],
    '1:19',
    /^This tag is not written as MDX wants it/,
  ],
  [
    'a sentence that begins like code',
    ['export the key to a file.'],
    '1:8',
    /^A line that starts with "import" or "export" is read as code/,
  ],
  [
    'words right below an import',
    ["import A from '../a.mdx';", 'Words and words.'],
    '2:7',
    /^A line that starts with "import" or "export" is read as code/,
  ],
  [
    'a tag that runs out of its quote',
    ['> <Tabs', 'label="a">', '> </Tabs>'],
    '2:1',
    /^This tag or "\{…\}" runs on over the end/,
  ],
];

for (const [what, lines, place, message] of errors) {
  test(`gives one finding, at the parser’s place, for ${what}`, () => {
    const page = pageOf('---', 'title: Keys', '---', '', ...lines);
    const finding = onlyFinding(page);
    expect(finding).toMatchObject({
      class: 'page',
      kind: 'unreadable',
      section: 'page',
      tab: null,
      step: null,
      expected: null,
      offered: [],
      suggestion: null,
    });
    expect(`${finding.line - 4}:${finding.column}`).toBe(place);
    const relative = finding.message.replace(/line (\d+)/g, (_, line: string) => `line ${Number(line) - 4}`);
    expect(relative).toMatch(message);
    expect(finding.message).toMatch(/^[^\n]*\.$/);
    expect(isInside(page.source, finding)).toBe(true);
    expect([page.procedures, page.title]).toEqual([[], 'Keys']);
  });
}

test('points at the parser’s place with CRLF and a byte order mark as well', () => {
  const lines = ['---', 'title: Keys', '---', '', '## A', '', ...tab, '</Tabs>'];
  const finding = onlyFinding(parsePage('docs/page.md', `\uFEFF${lines.join('\r\n')}\r\n`));
  expect([finding.line, finding.column, finding.endLine, finding.endColumn]).toEqual([12, 1, 12, 8]);
  expect(finding.message).toContain('line 8');
});

test('names the element that a reader of the page never sees closed, at the place it names', () => {
  const finding = onlyFinding(pageOf(...tab));
  expect([finding.line, finding.column, finding.endLine, finding.endColumn]).toEqual([2, 1, 2, 20]);
});
