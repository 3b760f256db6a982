import { expect } from '@playwright/test';
import type { LoggedRequest } from '../../../fixtures/mock-console/context.ts';
import { foreignDeletions, leftIn, test, underWay } from '../support/live-run.ts';

// What would have to break: a run leaves a key of its own behind, removes one that it did not make, or disturbs another run.

test.describe.configure({ timeout: 120_000 });

const ONE_TAB = { args: ['--grep', 'User'] };

const isCreation = ({ method, path }: LoggedRequest): boolean => method === 'POST' && path === '/v1/apiKeys';
const isLogIn = ({ path }: LoggedRequest): boolean => path === '/v1/auth/authenticate';

/** How far a run has come that makes a key on the screen, by how many keys there are and what was asked for since. */
const MOMENTS: ((keys: number, log: readonly LoggedRequest[]) => boolean)[] = [
  // The console has made it, beside its control key, and may not have answered yet.
  (keys) => keys === 2,
  // Somebody logs in once more, to validate.
  (_, log) => log.filter(isCreation).length === 2 && log.slice(log.findLastIndex(isCreation)).some(isLogIn),
];

test('removes what runs left that were killed at any moment of making a key on the screen', async ({
  startConsole,
  startRun,
}) => {
  test.setTimeout(240_000);
  const console = await startConsole();
  const env = { DOCS_PAGES: 'fixtures/docs/create-api-key.md' };
  for (const isNow of MOMENTS) {
    const [before, since] = [leftIn(console).length, console.log.length];
    const killed = startRun(console, { ...ONE_TAB, env });
    const isReached = () => isNow(leftIn(console).length - before, console.log.slice(since));
    await expect.poll(isReached, { timeout: 60_000, intervals: [5] }).toBe(true);
    killed.kill();
    await killed.done;
    expect(leftIn(console)).toHaveLength(before + 2);
  }
  const aged = startRun(console, { ...ONE_TAB, env: { ...env, CONFORMANCE_STALE_MINUTES: '0.01' } });
  expect({ status: (await aged.done).status, left: leftIn(console) }).toEqual({ status: 0, left: [] });
  expect(foreignDeletions(console)).toEqual([]);
});

test('lets two runs go on at once', async ({ startConsole, startRun }) => {
  const console = await startConsole();
  const runs = await Promise.all([startRun(console, ONE_TAB).done, startRun(console, ONE_TAB).done]);
  expect(
    runs.map(({ status }) => status),
    runs.map(({ output }) => output).join('\n'),
  ).toEqual([0, 0]);
  expect({ left: leftIn(console), foreign: foreignDeletions(console) }).toEqual({ left: [], foreign: [] });
});

test('tidies up after Ctrl-C', async ({ startConsole, startRun }) => {
  const console = await startConsole();
  const run = startRun(console, ONE_TAB);
  await underWay(console, run);
  run.interrupt();
  const { status } = await run.done;
  expect(status).not.toBe(0);
  expect({ left: leftIn(console), foreign: foreignDeletions(console) }).toEqual({ left: [], foreign: [] });
});

test('tidies up after a worker that crashed', async ({ startConsole, startRun }) => {
  test.skip(process.platform !== 'linux', 'finds the worker in /proc');
  const console = await startConsole();
  const run = startRun(console, ONE_TAB);
  await underWay(console, run);
  for (const worker of run.workers) process.kill(worker, 'SIGKILL');
  const { status } = await run.done;
  expect(status).toBe(1);
  expect({ left: leftIn(console), foreign: foreignDeletions(console) }).toEqual({ left: [], foreign: [] });
});
