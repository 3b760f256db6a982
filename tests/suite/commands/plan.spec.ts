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

test('lists what nobody understands of a procedure that is not covered', ({}, testInfo) => {
  const folder = testInfo.outputPath();
  const source = DEFAULT_PAGE.replace(/API key/gi, 'team').replace('Verify that your', 'Rejoice that your');
  writeFileSync(join(folder, 'team.md'), source);
  const { status, stdout } = plan(['team.md'], folder);
  const reason = 'no team can be made ready here';
  expect(stdout).toContain(`not covered: ${reason}\n`);
  expect(stdout.split(reason)).toHaveLength(3);
  const line = String(lineOf(source, 'Rejoice that'));
  expect(stdout).toMatch(
    new RegExp(`^ +${line} {2}Rejoice that your team .*\n +nobody knows what "Rejoice`, 'm'),
  );
  expect(status).toBe(0);
});

test('refuses an argument it does not know', () => {
  const { status, stdout, stderr } = plan(['--jsn']);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/Unknown option '--jsn'[^]*Usage: npm run plan/);
  expect(status).toBe(2);
});

/**
 * How many starts of Node a command takes at best: whatever else the machine does slows both, at times only one of them.
 * @param enough no more is tried for
 */
function inStartsOfNode(run: () => unknown, enough: number): number {
  const timed = (what: () => unknown): number => {
    const start = performance.now();
    what();
    return performance.now() - start;
  };
  const starts: number[] = [];
  const runs: number[] = [];
  const ratio = (): number => Math.min(...runs) / Math.min(...starts);
  for (let round = 0; round < 4 || (round < 12 && ratio() >= enough); round++) {
    starts.push(timed(() => spawnSync(process.execPath, ['--eval', '0'])));
    runs.push(timed(run));
  }
  return ratio();
}

test('takes little more than starting Node a few times: a second, on a machine that is not busy', () => {
  test.slow();
  // Node alone starts in some 50 ms.
  expect(inStartsOfNode(() => plan(['fixtures/docs/delete-api-key.md']), 12)).toBeLessThan(12);
});
