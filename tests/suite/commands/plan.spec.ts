import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { plannedPages } from '../../../fixtures/commands/plan/planned.ts';
import { DEFAULT_PAGE, lineOf } from '../support/following.ts';
import { root } from '../support/nightly-command.ts';

/** Plans as `npm run plan` does. The environment names no account, and a console that isn't there. */
function plan(args: readonly string[], cwd = root): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(root, 'fixtures/commands/plan/run.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: '', NO_COLOR: '1', PALETTE_URL: 'https://console.invalid' },
  });
}

test('tells of each step the line and the sentence, and what is made ready for whom', () => {
  const { status, stdout, stderr } = plan(['--verbose', 'fixtures/docs/delete-api-key.md']);
  expect(stderr).toBe('');
  expect(stdout).toContain('Delete API Key · Tenant: every step is understood (a tenant admin follows it');
  const verifying = lineOf(DEFAULT_PAGE, 'Verify that your API key');
  expect(stdout).toContain(
    `   ${String(verifying)}  3. Verify that your API key is no longer listed in the table.\n` +
      '           (Verify ){resource} not listed( in table)( in page)\n',
  );
  expect(stdout).toContain('a control key of a user beside it');
  expect(stdout).toContain('1 page, 2 procedures, 18 steps, 0 findings');
  expect(status).toBe(0);
});

test('gives the same as JSON, of the project’s own pages without any argument', () => {
  const { status, stdout } = plan(['--json']);
  const { pages } = plannedPages.parse(JSON.parse(stdout));
  expect(pages).toHaveLength(4);
  const [user, tenant] = pages.find(({ file }) => file.endsWith('delete-api-key.md'))?.procedures ?? [];
  expect(user).toMatchObject({ tab: 'User', actor: 'user', validatingActor: 'user', status: 'ready' });
  expect(user?.arranged.map(({ what, whose }) => `${what} ${whose}`)).toEqual([
    'account user',
    'key user',
    'control-key user',
  ]);
  expect(tenant?.arranged.map(({ what, whose }) => `${what} ${whose}`)).toEqual([
    'account tenant-admin',
    'tenant-admin-session tenant-admin',
    'key user',
    'control-key user',
  ]);
  expect(tenant?.steps).toHaveLength(11);
  expect(status).toBe(0);
});

test('shows what nobody understands at its place, and what keeps a page from being read', ({}, testInfo) => {
  const folder = testInfo.outputPath();
  const source = DEFAULT_PAGE.replace('Verify that your', 'Rejoice that your');
  writeFileSync(join(folder, 'odd.md'), source);
  writeFileSync(join(folder, 'broken.md'), '# Broken\n\n<Tabs>\n');
  const { status, stdout } = plan(['*.md', 'missing.md'], folder);
  const line = lineOf(source, 'Rejoice that');
  expect(stdout).toContain(`    odd.md:${String(line)}:4  step-not-understood\n`);
  expect(stdout).not.toContain('{');
  expect(stdout).toContain('           nobody understands this\n');
  expect(stdout).toContain('Delete API Key · Tenant: every step is understood');
  expect(stdout).toMatch(/ {4}broken\.md:\d+:\d+ {2}unreadable\n/);
  expect(stdout).toMatch(/ {4}missing\.md:1:1 {2}unreadable\n/);
  expect(status).toBe(1);
});

test('refuses an argument it does not know', () => {
  const { status, stdout, stderr } = plan(['--jsn']);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/Unknown option '--jsn'[^]*Usage: npm run plan/);
  expect(status).toBe(2);
});

test('takes little more than starting Node a few times: a second, on a machine that is not busy', () => {
  const timed = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const nodes: number[] = [];
  const plans: number[] = [];
  for (let round = 0; round < 4; round++) {
    nodes.push(timed(() => spawnSync(process.execPath, ['--eval', '0'])));
    plans.push(timed(() => plan(['fixtures/docs/delete-api-key.md'])));
  }
  // Node alone starts in some 50 ms; whatever else the machine does slows both.
  expect(Math.min(...plans) / Math.min(...nodes)).toBeLessThan(12);
});
