import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { DEFAULT_PAGE } from '../support/following.ts';
import { test } from '../support/live-run.ts';
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

test('has secrets to blank out: without that, traces show them', async ({ startConsole, startRun }) => {
  const console = await startConsole();
  const run = startRun(console, {
    config: 'live-run-unredacted.config.ts',
    args: ['--trace', 'on', '--grep', 'User'],
  });
  await run.done;
  const found = new SecretsSearch(console).in(run.folder).join('\n');
  expect(found).toMatch(/trace\.zip: .*\.network/);
  expect(found).toMatch(/trace\.zip: .*\.trace/);
  expect(found).toMatch(/trace\.zip: resources\//);
});
