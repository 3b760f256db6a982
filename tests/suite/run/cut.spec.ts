import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { leftIn, type LiveRun, test, underWay } from '../support/live-run.ts';
import { SecretsSearch } from '../support/secrets-search.ts';

// What would have to break: a run that is cut short leaves a password or a token in plain text, or a secrets file behind.

test.describe.configure({ timeout: 180_000 });
test.skip(process.platform !== 'linux', 'finds workers in /proc');

const TRACED = { args: ['--grep', 'User', '--trace', 'on'] };

/** Ends when the run has written to disk, in plain text, what it must not leave there. */
async function hasSecretsOnDisk(console: MockConsole, run: LiveRun): Promise<void> {
  await underWay(console, run);
  const plain = expect
    .poll(() => readable(console, run).join(), { timeout: 60_000, intervals: [20] })
    .toContain('.playwright-artifacts-0');
  await Promise.race([plain, run.done.then(() => Promise.reject(new Error('The run ended too early.')))]);
}

/** Files of a run, written to at this moment perhaps, that show a secret. */
function readable(console: MockConsole, { folder }: LiveRun): string[] {
  try {
    return new SecretsSearch(console).in(folder);
  } catch {
    return [];
  }
}

/** The secrets files in a run's temporary folder. */
function secretsFiles({ folder }: LiveRun): string[] {
  return readdirSync(join(folder, 'tmp')).filter((name) => name.endsWith('.secrets'));
}

for (const [how, cut] of [
  ['SIGTERM', (run: LiveRun) => run.interrupt('SIGTERM')],
  ['SIGTERM to all its processes, as a container ends', (run: LiveRun) => run.interruptAll('SIGTERM')],
  ['SIGHUP to all its processes, as a terminal ends', (run: LiveRun) => run.interruptAll('SIGHUP')],
] as const) {
  test(`leaves no secret and no key at ${how}`, async ({ startConsole, startRun }) => {
    const console = await startConsole();
    const run = startRun(console, TRACED);
    await hasSecretsOnDisk(console, run);
    cut(run);
    const { status, output } = await run.done;
    expect(status).not.toBe(0);
    expect(run.report().status, output).not.toBe('conforms');
    const search = new SecretsSearch(console);
    expect({ plain: search.in(run.folder), files: secretsFiles(run), left: leftIn(console) }).toEqual({
      plain: [],
      files: [],
      left: [],
    });
    expect(search.isIn(output)).toBe(false);
  });
}

test('leaves no secret where a second signal ends it at once', async ({ startConsole, startRun }) => {
  const console = await startConsole({ faults: ['slow'] });
  const run = startRun(console, TRACED);
  await hasSecretsOnDisk(console, run);
  run.interrupt('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  run.interrupt('SIGTERM');
  await run.done;
  await expect.poll(() => readable(console, run), { timeout: 40_000 }).toEqual([]);
});

test('leaves no secret where a worker crashes', async ({ startConsole, startRun }) => {
  const console = await startConsole();
  const run = startRun(console, TRACED);
  await hasSecretsOnDisk(console, run);
  for (const worker of run.workers) process.kill(worker, 'SIGKILL');
  expect((await run.done).status).toBe(1);
  expect({ plain: new SecretsSearch(console).in(run.folder), files: secretsFiles(run) }).toEqual({
    plain: [],
    files: [],
  });
});

test('has its workers redact what they wrote where the process that would have done so is killed', async ({
  startConsole,
  startRun,
}) => {
  const console = await startConsole();
  const run = startRun(console, TRACED);
  await hasSecretsOnDisk(console, run);
  const { workers } = run;
  process.kill(run.pid, 'SIGKILL');
  await expect
    .poll(() => workers.filter((worker) => existsSync(`/proc/${worker}`)), { timeout: 60_000 })
    .toEqual([]);
  expect({ plain: new SecretsSearch(console).in(run.folder), files: secretsFiles(run) }).toEqual({
    plain: [],
    files: [],
  });
});

test('removes at the next start, wherever that writes to, what a run could not redact that was killed', async ({
  startConsole,
  startRun,
}) => {
  const console = await startConsole();
  const killed = startRun(console, TRACED);
  await hasSecretsOnDisk(console, killed);
  killed.kill();
  await killed.done;
  expect(readable(console, killed)).not.toEqual([]);
  expect(secretsFiles(killed)).toHaveLength(1);

  const living = startRun(console, { ...TRACED, tmp: join(killed.folder, 'tmp') });
  await underWay(console, living);
  // Only what dead runs left.
  expect(secretsFiles(killed)).toHaveLength(1);
  const next = startRun(console, { ...TRACED, tmp: join(killed.folder, 'tmp') });
  expect((await next.done).status).toBe(0);
  expect((await living.done).status).toBe(0);
  for (const { folder } of [killed, living, next]) expect(new SecretsSearch(console).in(folder)).toEqual([]);
  expect(secretsFiles(killed)).toEqual([]);
});
