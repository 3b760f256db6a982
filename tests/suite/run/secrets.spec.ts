import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DEFAULT_PAGE } from '../support/following.ts';
import { leftIn, test } from '../support/live-run.ts';
import { SecretsSearch } from '../support/secrets-search.ts';

// What would have to break: a password, a token or the value of a key stands in something that a run leaves behind.

test.describe.configure({ timeout: 120_000 });

test('leaves no secret in anything, traces and reports unpacked, whether pages conform or not', async ({
  startConsole,
  startRun,
}, testInfo) => {
  const console = await startConsole();
  const wrong = testInfo.outputPath('wrong.md');
  writeFileSync(wrong, DEFAULT_PAGE.replaceAll('**Delete**', '**Remove**'));
  const run = startRun(console, {
    args: ['--trace', 'on', '--grep', 'User'],
    env: { DOCS_PAGES: `fixtures/docs/delete-api-key.md,${wrong}` },
  });
  const { status, output } = await run.done;
  const search = new SecretsSearch(console);
  expect(status).toBe(1);
  expect(run.report().status).toBe('drift');
  expect(search.in(run.folder)).toEqual([]);
  expect(search.isIn(output)).toBe(false);
});

test('leaves no value that a console shows once in anything, traces unpacked', async ({
  startConsole,
  startRun,
}) => {
  const console = await startConsole();
  const run = startRun(console, {
    args: ['--trace', 'on', '--grep', 'User'],
    env: { DOCS_PAGES: 'fixtures/docs/create-api-key.md' },
  });
  const { output } = await run.done;
  const made = console.log.filter(({ method, path }) => method === 'POST' && path === '/v1/apiKeys');
  expect(made).toHaveLength(2);
  const steps = run.report().pages[0]?.procedures[0]?.steps ?? [];
  expect(steps.filter(({ section, screenshot }) => section === 'procedure' && screenshot === null)).toEqual(
    [],
  );
  const search = new SecretsSearch(console);
  expect(search.in(run.folder)).toEqual([]);
  expect(search.isIn(output)).toBe(false);
});

test('leaves no value that a console shows once in anything when it is told to end', async ({
  startConsole,
  startRun,
}) => {
  const console = await startConsole();
  const run = startRun(console, {
    args: ['--trace', 'on', '--grep', 'User'],
    env: { DOCS_PAGES: 'fixtures/docs/create-api-key.md' },
  });
  const isMade = () => console.log.filter(({ method, path }) => method === 'POST' && path === '/v1/apiKeys');
  await expect.poll(() => isMade().length, { timeout: 60_000, intervals: [20] }).toBe(2);
  run.interruptAll('SIGTERM');
  const { output } = await run.done;
  expect(leftIn(console)).toEqual([]);
  const search = new SecretsSearch(console);
  expect(search.in(run.folder)).toEqual([]);
  expect(search.isIn(output)).toBe(false);
});

const WRONG = { page: DEFAULT_PAGE.replaceAll('**Delete**', '**Remove**'), verdict: 'drift', exit: 1 };

for (const [user, admin, { page, verdict, exit }] of [['1', 'tenant-admin', WRONG]] as const) {
  test(`lets the passwords "${user}" and "${admin}" change no verdict and no word, and tells neither`, async ({
    startConsole,
    startRun,
  }, testInfo) => {
    const console = await startConsole();
    console.accounts.user.password = user;
    console.accounts.admin.password = admin;
    const file = testInfo.outputPath('page.md');
    writeFileSync(file, page);
    const run = startRun(console, { args: ['--trace', 'on'], env: { DOCS_PAGES: file } });
    const { status, output } = await run.done;
    const report = run.report();
    expect({ status, verdict: report.status }).toEqual({ status: exit, verdict });
    expect(report.pages[0]?.procedures).toMatchObject([
      { actor: 'user', status: verdict },
      { actor: 'tenant-admin', status: verdict },
    ]);
    const annotated = readFileSync(join(run.folder, 'report', 'index.html'), 'utf8');
    expect(output + JSON.stringify(report) + annotated).not.toContain('***');
    expect(new SecretsSearch(console).in(run.folder)).toEqual([]);
  });
}

test('has secrets to blank out: without that, traces show them', async ({ startConsole, startRun }) => {
  const console = await startConsole();
  console.accounts.user.password = 'user';
  const run = startRun(console, {
    config: 'live-run-unredacted.config.ts',
    args: ['--trace', 'on', '--grep', 'User'],
  });
  await run.done;
  const search = new SecretsSearch(console);
  const found = search.in(run.folder).join('\n');
  expect(found).toMatch(/trace\.zip: .*\.network/);
  expect(found).toMatch(/trace\.zip: .*\.trace/);
  expect(found).toMatch(/trace\.zip: resources\//);
});
