import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { finding, mock } from '../support/report-samples.ts';
import { fixtures, TestProject } from '../support/report-run.ts';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A test that labels itself as the procedure of a page that begins at a line, and fails with a finding. */
function spec(line: number): string {
  const procedure = {
    file: 'a.md',
    title: 'Rotate a key',
    heading: 'Rotate',
    tab: 'User',
    line,
    sourceUrl: null,
  };
  return `import { test } from '@playwright/test';
    import { labelForAllure } from '${fixtures}/report/allure.ts';
    import { failAtFirst } from '${fixtures}/report/failure.ts';
    ${'\n'.repeat(line)}
    test('Rotate · User', async ({}) => {
      await labelForAllure(${JSON.stringify(procedure)});
      await test.step('1. Open the menu.', () => {});
      failAtFirst('a.md', [${JSON.stringify(finding({ line }))}]);
    });`;
}

/** Builds the report as `npm run report` does, without opening it. */
function build(folder: string): { status: number | null; stdout: string; stderr: string } {
  const command = ['--import', tsx, join(fixtures, 'commands/report/build-allure.ts'), '--no-open'];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
}

/** Each reported run: what became of which test. */
function history(project: TestProject): string[][] {
  const lines = project.read('allure-report/history.jsonl').trim().split('\n');
  return lines.map((line) => {
    const { testResults } = JSON.parse(line) as { testResults: Record<string, { status: string }> };
    return Object.entries(testResults).map(([id, { status }]) => `${id} ${status}`);
  });
}

test('builds one file that loads nothing, and knows a procedure again on another line', async ({
  context,
}, testInfo) => {
  test.setTimeout(480_000);
  const reporter = [
    join(fixtures, 'report/allure-reporter.ts'),
    { resultsDir: 'allure-results', console: mock },
  ];
  const project = new TestProject(testInfo.outputPath(), '', {}, '', reporter);
  const [first, moved] = [12, 15].map((line) => {
    project.write('written.spec.ts', spec(line));
    project.playwright('test');
    expect(build(project.folder)).toMatchObject({ status: 0, stderr: '' });
    return history(project);
  });
  expect(first).toEqual([[expect.stringMatching(/ failed$/)]]);
  expect(moved).toEqual([first?.[0], first?.[0]]);
  build(project.folder);
  expect(history(project)).toEqual(moved);

  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const file = pathToFileURL(join(project.folder, 'allure-report/index.html')).href;
  // Megabytes of script: on a busy machine Chromium has been seen to leave its page empty.
  await expect(async () => {
    const page = await context.newPage();
    await page.goto(file);
    await expect(page.getByText('Rotate a key').first()).toBeVisible({ timeout: 45_000 });
    await expect(page.getByText('mock http://').first()).toBeVisible();
  }).toPass({ timeout: 180_000 });
  expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
});

test('says what to do where nothing was run yet', ({}, testInfo) => {
  testInfo.setTimeout(120_000);
  const { status, stderr } = build(testInfo.outputPath());
  expect(stderr).toBe('There is nothing to report yet: run `npx playwright test` first.\n');
  expect(status).toBe(2);
});
