import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { namedPages, titlesOf } from '../../../fixtures/run/test-names.ts';
import { reportOf, underTest } from '../../../fixtures/run/plans.ts';
import { planned } from '../../../fixtures/commands/plan/planned.ts';
import { planText } from '../../../fixtures/commands/plan/text.ts';
import { plain } from '../../../fixtures/report/paint.ts';
import { DEFAULT_PAGE } from '../support/following.ts';
import { ownRun, PLAYWRIGHT, root } from '../support/nightly-command.ts';
import { obeyedIn } from '../support/obeyed.ts';

test('calls no two tests alike whose pages or tabs differ in what can’t be shown', () => {
  const pages = ['a\nb.md', 'a b.md', 'a\tb.md'].map((file) => parsePage(file, DEFAULT_PAGE));
  expect(namedPages(pages).map(({ name }) => name)).toEqual(['a b.md', 'a b.md (2)', 'a b.md (3)']);
  const procedures = pages[0]?.procedures ?? [];
  const titles = titlesOf(procedures.map((one) => ({ ...one, tab: 'x\n::error::y' })));

  expect(titles).toEqual(['Delete API Key · x ::error::y', 'Delete API Key · x ::error::y (2)']);
});

test('plans a page whose title and labels hold orders', () => {
  const source = DEFAULT_PAGE.replace(/^title: .*$/m, String.raw`title: "Delete\n::error::\e[2J ##[group]"`)
    .replace('**My API Keys**', '**My\u001B[2J ##[group]\u202E**')
    .replace('Verify that your', 'Rejoice ##[group] that\u0007 your');
  const pages = [underTest(parsePage('::error::x.md', source))];
  const text = planText(pages.map(reportOf), planned(pages), plain, true);
  expect(text).toContain('Delete ::error::');
  expect(text).toContain(String.raw`My \u0023#[group]\u202E`);
  expect(obeyedIn(text)).toEqual([]);
});

test('runs a page full of orders, and no reporter prints one', ({}, testInfo) => {
  test.slow();
  const folder = testInfo.outputPath();
  const name = 'a\n::error file=x::\u001B[2J.md';
  const source = DEFAULT_PAGE.replace(
    /^title: .*$/m,
    String.raw`title: "Delete\n::stop-commands::x\n::error::no\e[2J"`,
  ).replace('**My API Keys**', 'Rejoice **My\u001B]0;x\u0007 ##[group] Keyz**');
  writeFileSync(join(folder, name), source);
  writeFileSync(join(folder, 'a b.md'), '---\ntitle: "x\\n::error::y"\n---\n\n# One\n\nNo steps.\n');
  const reporters = ['list', 'line', 'dot', 'github'].flatMap((reporter) => ['--add-reporter', reporter]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      PLAYWRIGHT,
      'test',
      'pages.spec',
      '--config',
      join(root, 'playwright.config.ts'),
      '--output',
      join(folder, 'results'),
      ...reporters,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...ownRun,
        GITHUB_ACTIONS: 'true',
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        DOCS_PAGES: `${folder}/*.md`,
        CONFORMANCE_REPORT_DIR: join(folder, 'report'),
      },
    },
  );
  expect(status).toBe(1);
  const output = stdout + stderr;
  expect(output).toContain('step-not-understood');
  const lines = output
    .split('\n')
    .filter((line) => !/^::(?:error|notice|warning) (?:file|title)=/.test(line.trimStart()));
  expect(obeyedIn(lines.join('\n'))).toEqual([]);
  const annotated = output.split('\n').filter((line) => line.startsWith('::'));
  expect(annotated.length).toBeGreaterThan(1);
  expect(annotated.filter((line) => line.split('::')[1]?.includes('stop-commands'))).toEqual([]);
  expect(obeyedIn(readFileSync(join(folder, 'summary.md'), 'utf8'))).toEqual([]);
  const junit = readFileSync(join(folder, 'report/junit.xml'), 'utf8');
  expect(junit).toContain('step-not-understood');
  expect(obeyedIn(junit)).toEqual([]);
});
