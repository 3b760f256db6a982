import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { decide } from '../../../fixtures/commands/nightly/decision.ts';
import { issueMark, issueText, issueTitle } from '../../../fixtures/commands/nightly/issue-text.ts';
import { json } from '../../../fixtures/report/output.ts';
import type { ConformanceReport, Finding } from '../../../fixtures/model/report.ts';
import { nightly } from '../support/nightly-command.ts';
import { conformingRun, driftedRun, file, finding } from '../support/report-samples.ts';

const conforming = conformingRun().report;
const drifted = driftedRun().report;
const outage = finding({ class: 'environment', kind: 'console-unreachable', message: 'No answer.' });
const unreadable = finding({ class: 'page', kind: 'step-not-understood', message: 'Nobody knows.' });

/** A report of one page with these findings. */
function found(status: ConformanceReport['status'], ...findings: Finding[]): ConformanceReport {
  return { ...conforming, status, pages: conforming.pages.map((page) => ({ ...page, findings })) };
}

const drift = found('drift', finding());
const driftInAnOutage = found('drift', finding(), outage);
const blocked = found('blocked', outage);
const blockedByNoPage = found('blocked');
const partial = found('partial');
const page = found('unreadable', unreadable);
const pageInAnOutage = found('unreadable', unreadable, outage);

test.describe('the issue', () => {
  const cases: [string, ConformanceReport, { open: boolean; whole: boolean }, string][] = [
    ['is opened on drift', drift, { open: false, whole: true }, 'open'],
    ['is brought up to date while there is drift', drift, { open: true, whole: true }, 'update'],
    ['is opened on drift beside an outage', driftInAnOutage, { open: false, whole: true }, 'open'],
    ['is opened on drift where a shard is missing', drift, { open: false, whole: false }, 'open'],
    ['is closed when every page conforms', conforming, { open: true, whole: true }, 'close'],
    ['is not opened when every page conforms', conforming, { open: false, whole: true }, 'leave'],
    ['is not closed where a shard is missing', conforming, { open: true, whole: false }, 'leave'],
    ['is not opened by an outage', blocked, { open: false, whole: true }, 'leave'],
    ['is not closed in an outage', blocked, { open: true, whole: true }, 'leave'],
    ['is not closed by a run that broke', blockedByNoPage, { open: true, whole: true }, 'leave'],
    ['is not closed by a part of a run', partial, { open: true, whole: true }, 'leave'],
    ['is not opened by a page that cannot be followed', page, { open: false, whole: true }, 'leave'],
    ['tells of a page that cannot be followed', page, { open: true, whole: true }, 'update'],
    ['keeps its text in an outage', pageInAnOutage, { open: true, whole: true }, 'leave'],
  ];
  for (const [title, report, { open, whole }, action] of cases) {
    test(title, () => expect(decide(report, open, whole).action).toBe(action));
  }
});

test.describe('the issue’s text', () => {
  const pathOf = (name: string): string => name.replace('docs-repository/', '');

  test('leads to the line, and says what to write', () => {
    const text = issueText(drifted, { sourceUrl: 'https://example.com/o/d/blob/abc', pathOf });
    expect(text).toContain(
      `[\`${file}:12:38\`](https://example.com/o/d/blob/abc/${file}?plain=1#L12) label-not-found`,
    );
    expect(text).toContain('  write: My Keys\n');
    expect(text.startsWith(`${issueMark}\n`)).toBe(true);
  });

  test('keeps what could not be checked apart from drift', () => {
    const text = issueText(driftInAnOutage, { pathOf });
    expect(text.indexOf('## Page and console disagree')).toBeGreaterThan(0);
    expect(text.indexOf('## Not checked this time')).toBeGreaterThan(text.indexOf('My Keyz'));
  });

  test('lets no page mention anybody, close an issue or break out of its block', () => {
    const message = '@everyone fixes #1\n```\n## Heading';
    const text = issueText(found('drift', finding({ message })), { pathOf });
    expect(text).toContain('  ````text\n  @everyone fixes #1 ``` ## Heading\n');
  });

  test('fits into an issue, and counts what it leaves out', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => finding({ line: index + 1 }));
    const text = issueText(found('drift', ...many), { pathOf });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('2000 findings on 1 page');
    expect(text).toMatch(/And 1[0-9]{3} findings more/);
  });
});

test.describe('the script', () => {
  /** Stands in for GitHub's client: lists one issue and notes every call. */
  const standIn = `#!/usr/bin/env node
import { appendFileSync, readFileSync } from 'node:fs';
const args = process.argv.slice(2);
const input = readFileSync(0, 'utf8');
appendFileSync(process.env.GH_CALLS, JSON.stringify({ args, input }) + '\\n');
if (args[1] === 'list') console.log(process.env.GH_ISSUES);
if (args[1] === 'create') console.log('https://example.com/issues/8');
`;

  /** Runs it on a report with these issues open, and gives what it asked of GitHub besides the list. */
  function keep(folder: string, report: ConformanceReport, issues: object[], ...args: string[]) {
    const [bin, calls] = [join(folder, 'bin'), join(folder, 'calls.jsonl')];
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'gh'), standIn);
    chmodSync(join(bin, 'gh'), 0o755);
    writeFileSync(calls, '');
    writeFileSync(join(folder, 'conformance.json'), json(report));
    const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
    const env = { PATH: path, GH_CALLS: calls, GH_ISSUES: JSON.stringify(issues) };
    const { status, stdout, stderr } = nightly('issue.ts', ['conformance.json', ...args], folder, env);
    expect(status, stderr).toBe(0);
    const lines = readFileSync(calls, 'utf8').trim().split('\n').filter(Boolean);
    const made = lines.map((line) => JSON.parse(line) as { args: string[]; input: string });
    return { stdout, calls: made.filter(({ args: [, verb] }) => verb !== 'list') };
  }

  const ours = { number: 7, title: issueTitle, body: `${issueMark}\n\nold` };
  const somebodys = { number: 3, title: issueTitle, body: 'We drift.' };

  test('opens an issue, whatever else is called so', ({}, testInfo) => {
    const { stdout, calls } = keep(testInfo.outputPath('run'), drift, [somebodys]);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.args).toEqual(['issue', 'create', '--title', 'docs drift', '--body-file', '-']);
    expect(calls[0]?.input).toContain('My Keyz');
    expect(stdout).toContain('https://example.com/issues/8');
  });

  test('brings the open one up to date', ({}, testInfo) => {
    const { calls } = keep(testInfo.outputPath('run'), drift, [somebodys, ours]);
    expect(calls.map(({ args }) => args)).toEqual([['issue', 'edit', '7', '--body-file', '-']]);
  });

  test('closes it with a word on why', ({}, testInfo) => {
    const { calls } = keep(testInfo.outputPath('run'), conforming, [ours]);
    expect(calls[0]?.args.slice(0, 4)).toEqual(['issue', 'close', '7', '--comment']);
  });

  test('leaves it where a shard has not reported', ({}, testInfo) => {
    const folder = testInfo.outputPath('run');
    mkdirSync(join(folder, 'blobs'), { recursive: true });
    writeFileSync(join(folder, 'blobs/report-1.zip'), '');
    const { stdout, calls } = keep(folder, conforming, [ours], '--blobs', 'blobs', '--shards', '2');
    expect(calls).toEqual([]);
    expect(stdout).toContain('leave "docs drift" #7: not every shard has reported');
  });

  test('only prints when told so', ({}, testInfo) => {
    const { stdout, calls } = keep(testInfo.outputPath('run'), drift, [ours], '--dry-run');
    expect(calls).toEqual([]);
    expect(stdout).toContain('## Page and console disagree');
  });
});
