import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const require = createRequire(import.meta.url);

/** Playwright's command line, for Node. */
export const PLAYWRIGHT = require.resolve('@playwright/test/cli');

/** What a run inside a run must not take from the outer one. */
export const ownRun = {
  CONFORMANCE_RUN_ID: undefined,
  CONFORMANCE_SECRETS_KEY: undefined,
  GITHUB_STEP_SUMMARY: undefined,
};

/** Runs one of the nightly's scripts in a folder, as a workflow does. */
export function nightly(
  script: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): SpawnSyncReturns<string> {
  const command = [require.resolve('tsx/cli'), join(root, 'fixtures/commands/nightly', script), ...args];
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
}

/** Runs Playwright in a folder, beside others; gives its exit code and what it printed. */
export function runPlaywright(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [PLAYWRIGHT, ...args], {
    cwd,
    env: { ...process.env, ...ownRun, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
