import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import type { DocsPage } from '../../../fixtures/model/procedure.ts';
import { at, DEFAULT_PAGE_FILE, onlyFinding, fileText } from '../support/page.ts';
import { flawsOf } from '../support/reading-soundness.ts';

// What would have to break: a page that nests or repeats without end hangs or throws, or a long one takes longer than
// its length warrants.

const longestMs = 5_000;

function timed(source: string): DocsPage {
  const start = performance.now();
  const page = parsePage('docs/page.md', source);
  expect(performance.now() - start).toBeLessThan(longestMs);
  return page;
}

const n = 10_000;
const pathological: Record<string, string> = {
  'nested quotes': '>'.repeat(n) + ' a',
  'nested bullets': '- '.repeat(n) + 'a',
  'nested elements': '<a>'.repeat(n) + '</a>'.repeat(n),
  'nested braces': '{'.repeat(n) + '}'.repeat(n),
  'open brackets': '['.repeat(n),
  'nested admonitions': ':::a\n'.repeat(n),
  'a line of 1 MB': 'word '.repeat(200_000),
  'a line of 1 MB without a space': 'a'.repeat(1_000_000),
  '1 MB of line ends': '\n'.repeat(1_000_000) + 'a',
  '1 MB of spaces': ' '.repeat(1_000_000) + 'a',
  'a heading of 1 MB': '# ' + '{#'.repeat(500_000),
  'an admonition of 1 MB': ':::a' + ' b'.repeat(500_000),
  'front matter of 1 MB': '---\n' + 'a: b\n'.repeat(200_000),
  'nested YAML': '---\na: ' + '['.repeat(n) + '\n---\n\n1. a\n',
  'many tabs that multiply': Array.from(
    { length: 300 },
    (_, i) =>
      `<Tabs>\n<TabItem label="a${i}">\n\n1. a${i}\n\n</TabItem>\n<TabItem label="b${i}">\n\n1. b\n\n</TabItem>\n</Tabs>\n`,
  ).join('\n'),
  'odd Unicode': '\u200B\u202E\uFFFF\u{10FFFF}\uD800 '.repeat(n),
};

for (const [what, source] of Object.entries(pathological)) {
  test(`neither hangs nor throws on ${what}`, () => {
    expect(flawsOf(timed(source))).toEqual([]);
  });
}

test('says that a page nests too deeply or takes too long, and goes on to the next', () => {
  expect(onlyFinding(timed('>'.repeat(n))).message).toMatch(/nested too deeply|takes more than 4 seconds/);
  const stopped = onlyFinding(timed('**x** '.repeat(100_000)));
  expect(stopped.message).toMatch(/^Reading this page takes more than 4 seconds/);
  expect(parsePage('docs/page.md', fileText(DEFAULT_PAGE_FILE)).findings).toEqual([]);
});

test('reads a thousand steps', () => {
  const steps = Array.from({ length: 1_000 }, (_, index) => `${index + 1}. Click **Key ${index}**.\n`).join(
    '\n',
  );
  const page = timed(`# Delete\n\n${steps}\n## Validate\n\n1. Look.\n`);
  expect(page.findings).toEqual([]);
  expect(at(page.procedures, 0).steps.map((step) => step.number)).toEqual(
    Array.from({ length: 1_000 }, (_, index) => index + 1),
  );
});

test('takes for ten times the page at most twelve times the time', () => {
  const [, front = '', body = ''] = /^(---[^]*?---\n)([^]*)$/.exec(fileText(DEFAULT_PAGE_FILE)) ?? [];
  const cost = (copies: number, times: number): number => {
    const source = front + body.repeat(copies);
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) {
      expect(parsePage('docs/page.md', source).procedures).toHaveLength(2 * copies);
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / times;
  };
  cost(1, 20);
  // The best of several rounds: what else runs on the machine only blurs the ratio.
  const ratios = Array.from({ length: 5 }, () => cost(10, 2) / cost(1, 20));
  expect(Math.min(...ratios)).toBeLessThan(12);
});
