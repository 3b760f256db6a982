import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writePages } from './generated-pages.ts';
import type { ReadingTimes } from './read-pages.ts';
import { type Result, resultOf } from './result.ts';
import { rounds } from './rounds.ts';

const BAR = { atMost: 1.5 };
const AND_PLANNING = 'reading and planning';
const SCRIPT = fileURLToPath(new URL('read-pages.ts', import.meta.url));
const run = promisify(execFile);

/**
 * Reading pages, and planning their procedures too, against remark alone with the same plugins; each in a process of its
 * own, which starts cold.
 */
export async function reading(count: number, pages: number): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-bench-'));
  try {
    writePages(folder, pages);
    const read = (by: 'suite' | 'plan' | 'remark') => async () => {
      const command = ['--expose-gc', '--import', 'tsx', SCRIPT, by, folder];
      return JSON.parse((await run(process.execPath, command)).stdout) as ReadingTimes;
    };
    const measured = await rounds(count, {
      suite: read('suite'),
      plan: read('plan'),
      remark: read('remark'),
    });
    const pairsOf = (value: (reading: ReadingTimes) => number, by: 'suite' | 'plan' = 'suite') =>
      measured.map(({ remark, ...of }) => ({ subject: value(of[by]), reference: value(remark) }));
    const what = (which: string, done = 'reading'): string =>
      `${done} ${pages} pages / remark alone: ${which}`;
    return [
      resultOf(
        { benchmark: 'c', what: what('time of a page'), unit: 'ms', bar: BAR },
        pairsOf(({ ms }) => ms),
      ),
      resultOf(
        { benchmark: 'c', what: what('processor time of a page'), unit: 'ms', bar: BAR },
        pairsOf(({ cpuMs }) => cpuMs),
      ),
      resultOf(
        { benchmark: 'c', what: what('time of a page', AND_PLANNING), unit: 'ms', bar: BAR },
        pairsOf(({ ms }) => ms, 'plan'),
      ),
      resultOf(
        { benchmark: 'c', what: what('processor time of a page', AND_PLANNING), unit: 'ms', bar: BAR },
        pairsOf(({ cpuMs }) => cpuMs, 'plan'),
      ),
      resultOf(
        { benchmark: 'c', what: what('kept of a page'), unit: 'KB', bar: BAR },
        pairsOf(({ keptKb }) => keptKb),
      ),
      resultOf(
        { benchmark: 'c', what: what('peak of the process'), unit: 'MB', bar: BAR },
        pairsOf(({ peakMb }) => peakMb),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
