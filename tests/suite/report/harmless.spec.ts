import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { issueText } from '../../../fixtures/commands/nightly/issue-text.ts';
import { annotations } from '../../../fixtures/report/annotations.ts';
import type { AssembledRun } from '../../../fixtures/report/assemble.ts';
import { failureAt } from '../../../fixtures/report/failure.ts';
import { harmlessLines, oneLine } from '../../../fixtures/report/harmless.ts';
import { jobSummary } from '../../../fixtures/report/job-summary.ts';
import { json } from '../../../fixtures/report/output.ts';
import { plain } from '../../../fixtures/report/paint.ts';
import { progressLine } from '../../../fixtures/report/progress.ts';
import { disarm } from '../../../fixtures/report/record.ts';
import { summary, unwrittenText, whereToLook } from '../../../fixtures/report/summary.ts';
import { HOSTILE, obeyedIn } from '../support/obeyed.ts';
import { driftedRun, finding, followed, procedure, record } from '../support/report-samples.ts';

const anything = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...HOSTILE, ':', '#', '[', '\u001B', ' ', 'a')).map((parts) => parts.join('')),
);

const markdown = unified().use(remarkParse).use(remarkGfm);

/** A run in which every word that comes from elsewhere is this one. */
function runOf(words: string) {
  const found = finding({ message: words, expected: words, offered: [words, words], suggestion: words });
  const run = driftedRun([found], undefined, words);
  const pages = run.report.pages.map((page) => ({
    ...page,
    title: words,
    procedures: page.procedures.map((one) => ({
      ...one,
      heading: words,
      tab: one.tab === 'User' ? 'User' : words,
      steps: one.steps.map((each) => ({ ...each, text: words })),
    })),
  }));
  const report = { ...run.report, console: { mode: 'live' as const, url: words }, pages };
  return { ...run, report, errors: [words], passedOnRetry: [words] };
}

test('makes whatever it is given one line that nothing obeys, and the same of that line', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const line = oneLine(text);
      expect(obeyedIn(line)).toEqual([]);
      expect(line).not.toContain('\n');
      expect(oneLine(line)).toBe(line);
    }),
  );
});

test('leaves alone what is only text', () => {
  for (const text of ['Std::Vec and [::1]', '# Heading [x]', '## [link](x)', '„Schlüssel“ 👩‍💻 مفتاح', 'C#[0]'])
    expect(oneLine(text)).toBe(text);
});

test('spells out what can’t be seen, so that a reader finds it', () => {
  expect(oneLine('a\u202Eb')).toBe(String.raw`a\u202Eb`);
  expect(oneLine('::error::x')).toBe(String.raw`\u003A:error::x`);
  expect(oneLine('one\n  two')).toBe('one   two');
});

test('keeps colours, indentation and lines of a tool’s error, and nothing else of it', () => {
  const frame = '\u001B[31m> 1 |\u001B[39m\tSelect\n   ::error::x \u001B[2J';
  expect(harmlessLines(frame)).toBe('\u001B[31m> 1 |\u001B[39m\tSelect\n' + String.raw`   \u003A:error::x `);
  const error = { message: '\n::error::x', snippet: frame, cause: { message: '##[group]' } };
  disarm(error);
  expect(obeyedIn(Object.values(error).map(String).join('\n'))).toEqual([]);
  expect(error.cause.message).toBe(String.raw`\u0023#[group]`);
});

/** What Markdown or HTML would make something else of. */
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '</td></table><script>x</script>',
  '<!-- gone',
  '[a](javascript:x) ![b](c.png)',
  '`code` ``` **bold** _slant_ ~~struck~~',
  '| a | b |',
  '# heading',
  '- item',
  '> [!CAUTION]',
  '&lt;b&gt; &copy;',
];

const pathOf = (file: string) => file;

test('shows a terminal nothing that it obeys', () => {
  for (const words of HOSTILE) {
    const run = runOf(words);
    const [page] = run.report.pages;
    const printed = [
      summary(run, plain),
      progressLine(followed({ ...procedure(words, []), heading: words }), false, plain),
      progressLine(record({ title: words, failed: true }), true, plain),
      unwrittenText([words], plain),
      whereToLook(words, [{ name: 'index.html' }, { name: 'a.patch', appliesIn: words }]).join('\n'),
      failureAt(words, page?.findings[0] ?? finding()).stack,
    ].join('\n');
    expect(obeyedIn(printed), words).toEqual([]);
    expect(printed).toContain(oneLine(words));
  }
});

test('annotates each finding with one command, whatever it says', () => {
  for (const words of HOSTILE) {
    const lines = annotations(runOf(words), pathOf).map((line) => line.replace(/^::error file=/, ''));
    expect(lines).toHaveLength(1);
    expect(obeyedIn(lines.join('\n')), words).toEqual([]);
  }
});

test('writes no order into the job’s summary or the issue, and words as text alone', () => {
  const writers = [
    (run: AssembledRun) => jobSummary(run),
    (run: AssembledRun) => issueText(run.report, { pathOf }),
  ];
  for (const words of [...HOSTILE, ...MARKUP])
    for (const write of writers) {
      const text = write(runOf(words));
      expect(obeyedIn(text), words).toEqual([]);
      const tree = markdown.parse(text);
      expect(typesIn(tree), words).toEqual(typesIn(markdown.parse(write(runOf('words')))));
      expect(toString(tree)).toContain(oneLine(words).trim());
    }
});

test('writes JSON that nothing obeys and that says the same', () => {
  fc.assert(
    fc.property(fc.array(anything), (texts) => {
      expect(obeyedIn(json(texts))).toEqual([]);
      expect(JSON.parse(json(texts))).toEqual(texts);
    }),
  );
});

/** The kind of every node of a Markdown text, neighbours of text as one. */
function typesIn(tree: Nodes): unknown {
  if (!('children' in tree)) return tree.type;
  const types = tree.children.map(typesIn);
  return [tree.type, types.filter((type, index) => type !== 'text' || types[index - 1] !== 'text')];
}
