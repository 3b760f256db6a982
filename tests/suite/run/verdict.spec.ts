import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestInfo } from '@playwright/test';
import { conformanceReport, type ConformanceReport } from '../../../fixtures/model/report.ts';
import { root, runPlaywright } from '../support/nightly-command.ts';

const text = readFileSync(join(root, 'fixtures/docs/delete-api-key.md'), 'utf8');

/** Neither of its procedures can be followed. */
const notUnderstood = text.replaceAll(/^(\s*)2\. \w+/gm, '$12. Fluffle');

/** Nothing answers there: a run that asks for a browser gets none. */
const NO_BROWSER = { PLAYWRIGHT_WS_ENDPOINT: 'ws://127.0.0.1:9/' };

interface JsonReport {
  suites: JsonSuite[];
}

interface JsonSuite {
  suites?: JsonSuite[];
  specs: { ok: boolean; tests: { expectedStatus: string; results: { workerIndex: number }[] }[] }[];
}

/** Runs the suite as it is shipped over pages, in a folder of its own. */
class Trial {
  readonly folder: string;

  constructor(testInfo: TestInfo, pages: Record<string, string>) {
    this.folder = testInfo.outputPath('trial');
    mkdirSync(join(this.folder, 'docs'), { recursive: true });
    for (const [name, content] of Object.entries(pages))
      writeFileSync(join(this.folder, 'docs', name), content);
  }

  async run(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
    const config = ['--config', join(root, 'playwright.config.ts'), '--output', join(this.folder, 'results')];
    const run = await runPlaywright(['test', ...config, '--workers', '1', ...args], this.folder, {
      CONFORMANCE_PICTURES: 'off',
      DOCS_PAGES: 'docs/*.md',
      PLAYWRIGHT_HTML_OUTPUT_DIR: join(this.folder, 'html'),
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: join(this.folder, 'summary.md'),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(this.folder, 'run.json'),
      ...env,
    });
    const read = (): string => this.read('conformance-report/conformance.json');
    return {
      ...run,
      get report(): ConformanceReport {
        return conformanceReport.parse(JSON.parse(read()));
      },
    };
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}

const statuses = ({ pages }: ConformanceReport): string[] =>
  pages.flatMap(({ procedures }) => procedures.map(({ status }) => status));

const kindsOf = ({ pages }: ConformanceReport): string[] =>
  pages.flatMap(({ findings }) => findings.map(({ kind }) => kind));

test('calls a run partial that follows no procedure, everywhere, and ends with 0', async ({}, testInfo) => {
  const trial = new Trial(testInfo, { 'a.md': text });
  const { status, output, report } = await trial.run(['--grep', 'readable'], NO_BROWSER);
  expect(status).toBe(0);
  expect(report.status).toBe('partial');
  expect(statuses(report)).toEqual(['not-run', 'not-run']);
  expect(kindsOf(report)).toEqual([]);
  expect(output).toContain('partial: nothing was checked, 2 procedures not run');
  expect(output).not.toMatch(/^::(?:error|warning)/m);
  expect(trial.read('summary.md')).toContain('Documentation conformance: partial');
  expect(trial.read('conformance-report/index.html')).toContain('nothing was checked: no procedure was run');
});

test('tells the rest of a page of which one procedure was followed', async ({}, testInfo) => {
  test.slow();
  const trial = new Trial(testInfo, { 'a.md': text, 'b.md': text });
  const { status, output, report } = await trial.run(['--grep', 'a.md.*User$']);
  expect(status).toBe(0);
  expect(report).toMatchObject({ status: 'partial', pages: [{ title: 'Delete API Key' }] });
  expect(statuses(report)).toEqual(['conforms', 'not-run']);
  expect(output).toContain('1 of 1 procedure on 1 page conform, 1 procedure not run, 1 page not run');
});

test('blocks a run that finds no test, and ends with 1', async ({}, testInfo) => {
  const trial = new Trial(testInfo, { 'a.md': text });
  const { status, output, report } = await trial.run(['--grep', 'no such test']);
  expect(status).toBe(1);
  expect(report).toMatchObject({ status: 'blocked', pages: [] });
  expect(output).toContain('blocked: no test has run');
  const allowed = await trial.run(['--grep', 'no such test', '--pass-with-no-tests']);
  expect([allowed.status, allowed.report.status]).toEqual([1, 'blocked']);
});

test('says of a browser that does not start that it did not, and of a page what reading it gives', async ({}, testInfo) => {
  test.slow();
  const trial = new Trial(testInfo, { 'a.md': text, 'b.md': notUnderstood });
  const gone = await trial.run([], NO_BROWSER);
  expect(gone.status).toBe(1);
  expect(statuses(gone.report)).toEqual(['blocked', 'blocked', 'unreadable', 'unreadable']);
  const [good] = gone.report.pages;
  expect(good?.findings).toEqual([
    expect.objectContaining({ class: 'environment', message: expect.stringMatching(/^The browser .*\.$/) }),
    expect.objectContaining({ class: 'environment', message: expect.stringMatching(/^The browser .*\.$/) }),
  ]);
  const unseen = await trial.run(['--headed', '--grep', 'a.md'], { DISPLAY: '', WAYLAND_DISPLAY: '' });
  expect([unseen.status, unseen.report.status]).toEqual([1, 'blocked']);
  expect(unseen.report.pages[0]?.findings[0]?.message).toContain('headed browser');
});

test('ends no worker over pages that cannot be followed, and fails their tests all the same', async ({}, testInfo) => {
  test.slow();
  const pages = Object.fromEntries([1, 2, 3].map((number) => [`${number}.md`, notUnderstood]));
  const trial = new Trial(testInfo, pages);
  const { status, report } = await trial.run(['--add-reporter', 'json'], NO_BROWSER);
  expect([status, report.status]).toEqual([1, 'unreadable']);
  const specs = (suite: JsonSuite): JsonSuite['specs'] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const told = (JSON.parse(trial.read('run.json')) as JsonReport).suites.flatMap(specs);
  expect(told).toHaveLength(9);
  expect(new Set(told.map(({ ok }) => ok))).toEqual(new Set([false]));
  const tests = told.flatMap((spec) => spec.tests);
  expect(new Set(tests.map(({ expectedStatus }) => expectedStatus))).toEqual(new Set(['passed']));
  expect(new Set(tests.flatMap(({ results }) => results.map((each) => each.workerIndex)))).toEqual(
    new Set([0]),
  );

  const again = await trial.run(['--last-failed', '-x'], NO_BROWSER);
  expect([again.status, again.report.status, again.report.pages.length]).toEqual([1, 'unreadable', 1]);
});

test('fails the test of a page that cannot be followed where other reporters are asked for', async ({}, testInfo) => {
  const trial = new Trial(testInfo, { 'a.md': notUnderstood });
  const { status, output } = await trial.run(['--grep', 'readable', '--reporter', 'list'], NO_BROWSER);
  expect([status, output]).toEqual([1, expect.stringContaining('1 failed')]);
});
