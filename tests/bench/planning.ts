import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../suite/support/nightly-command.ts';
import { type Result, resultOf, type Skipped } from './result.ts';
import { rounds } from './rounds.ts';

const COMMAND = 'npm run plan';
const run = promisify(execFile);

/** The plan of the default page, in a new process each time; what TypeScript was turned into stays cached, or doesn't. */
export async function planning(count: number): Promise<(Result | Skipped)[]> {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  if (!scripts['plan']) return [{ benchmark: 'e', what: COMMAND, skipped: 'there is no such command' }];
  const measured = await rounds(count, { again: () => timeOf({}), first: inEmptyCache });
  const facts = { benchmark: 'e', unit: 's' as const, bar: { atMost: 1 } };
  return [
    resultOf(
      { ...facts, what: `${COMMAND}, a new process` },
      measured.map(({ again }) => ({ subject: again })),
    ),
    resultOf(
      { ...facts, what: `${COMMAND}, the first time ever` },
      measured.map(({ first }) => ({ subject: first })),
    ),
  ];
}

/** tsx keeps what it has transpiled in the system's folder for temporary files. */
async function inEmptyCache(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-bench-'));
  try {
    return await timeOf({ TMPDIR: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In seconds. */
async function timeOf(env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  await run('npm', ['run', 'plan'], { cwd: root, env: { ...process.env, ...env } });
  return (performance.now() - start) / 1000;
}
