import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { conformanceReport, type ConformanceReport } from '../../../fixtures/model/report.ts';
import { root, runPlaywright } from '../support/nightly-command.ts';

const SHARDS = 4;

/** A page that is followed in a shell: known at once, so that forty of them take no browser's time. */
const inShell = `# Install

## Install

1. Run the command.

   \`\`\`shell
   ls
   \`\`\`

## Validate

1. Run it again.

   \`\`\`shell
   ls
   \`\`\`
`;

/** Forty pages: one that runs in a browser, one that cannot be read. */
function writePages(folder: string): void {
  const docs = join(folder, 'docs');
  mkdirSync(docs, { recursive: true });
  for (let number = 1; number <= 40; number += 1) {
    writeFileSync(join(docs, `page-${String(number).padStart(2, '0')}.md`), inShell);
  }
  cpSync(join(root, 'fixtures/docs/delete-api-key.md'), join(docs, 'page-07.md'));
  writeFileSync(join(docs, 'page-23.md'), '# Unclosed\n\n<Tabs>\n');
}

/** Runs the shipped config over the pages of a folder, in a folder of its own. */
function follow(folder: string, name: string, args: readonly string[] = [], blob = '') {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  const config = ['--config', join(root, 'playwright.config.ts'), '--output', join(cwd, 'results')];
  return runPlaywright(['test', ...config, '--workers', '1', ...args], cwd, {
    CONFORMANCE_PICTURES: 'off',
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    DOCS_PAGES: '../docs/*.md',
    PLAYWRIGHT_HTML_OUTPUT_DIR: join(cwd, 'html'),
    PLAYWRIGHT_BLOB_OUTPUT_FILE: join(folder, 'blobs', `${blob}.zip`),
  });
}

function reportIn(folder: string): ConformanceReport {
  const text = readFileSync(join(folder, 'conformance-report/conformance.json'), 'utf8');
  return conformanceReport.parse(JSON.parse(text));
}

/** A report without what differs between any two runs: times, the mock's port, another's commit meanwhile. */
function timeless(report: ConformanceReport): unknown {
  const changing = new Set(['startedAt', 'durationMs', 'url', 'commit']);
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (changing.has(key) ? undefined : value)));
}

/** Which tests Allure knows, by what it keeps their history under, and how each went. */
function allureIn(folder: string): string[] {
  const results = join(folder, 'allure-results');
  const files = readdirSync(results).filter((name) => name.endsWith('-result.json'));
  return files
    .map(
      (name) =>
        JSON.parse(readFileSync(join(results, name), 'utf8')) as { historyId: string; status: string },
    )
    .map(({ historyId, status }) => `${historyId} ${status}`)
    .sort();
}

test('gives the report of one run when the shards of forty pages are merged', async ({}, testInfo) => {
  test.slow();
  const folder = testInfo.outputPath('nightly');
  writePages(folder);
  const shard = (index: number) =>
    follow(
      folder,
      `shard-${index}`,
      [`--shard=${index}/${SHARDS}`, '--add-reporter=blob'],
      `report-${index}`,
    );

  const [one, ...shards] = await Promise.all([follow(folder, 'one'), ...[1, 2, 3, 4].map(shard)]);
  expect(one.status).toBe(1);
  for (const [index, { status, output }] of shards.entries()) {
    const name = join(folder, `shard-${index + 1}`);
    const part = reportIn(name);
    const ofPage23 = part.pages.some(({ file }) => file.endsWith('page-23.md'));
    expect([part.status, status]).toEqual(ofPage23 ? ['unreadable', 1] : ['partial', 0]);
    expect(output.match(/^::(?:error|warning)/gm) ?? []).toHaveLength(ofPage23 ? 1 : 0);
    expect(readFileSync(join(name, 'summary.md'), 'utf8')).toContain(`conformance: ${part.status}\n`);
  }

  const merged = join(folder, 'merged');
  mkdirSync(merged);
  const config = join(root, 'fixtures/commands/nightly/merge.config.ts');
  const { output } = await runPlaywright(['merge-reports', '--config', config, '../blobs'], merged);

  expect(output).not.toContain('no page accounts for it');
  expect(reportIn(merged).pages).toHaveLength(40);
  expect(timeless(reportIn(merged))).toEqual(timeless(reportIn(join(folder, 'one'))));
  expect(allureIn(merged)).toEqual(allureIn(join(folder, 'one')));
  expect(readdirSync(join(merged, 'conformance-report'))).toContain('index.html');
  expect(readdirSync(join(merged, 'playwright-report'))).toContain('index.html');
});

test('takes more shards than there are tests', async ({}, testInfo) => {
  const folder = testInfo.outputPath('nightly');
  mkdirSync(join(folder, 'docs'), { recursive: true });
  writeFileSync(join(folder, 'docs/page.md'), inShell);
  const { status } = await follow(folder, 'last', ['--shard=4/4', '--add-reporter=blob'], 'report-4');
  expect(status).toBe(0);
  expect(reportIn(join(folder, 'last')).status).toBe('partial');
  expect(readdirSync(join(folder, 'blobs'))).toEqual(['report-4.zip']);
});
