/**
 * `npm run bench -- [--pairs 5] [--pages 1000] [a b …]`: measures, writes a table and the figures behind it, and exits with 1
 * where a bar is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { git } from '../../fixtures/report/suite-facts.ts';
import { runCommand } from '../../fixtures/commands/run-command.ts';
import { UsageError } from '../../fixtures/model/usage-error.ts';
import { growth } from './growth.ts';
import { planning } from './planning.ts';
import { reading } from './reading.ts';
import { rows } from './rows.ts';
import { root } from '../suite/support/nightly-command.ts';
import { isMet, isSkipped, type Result, type Skipped } from './result.ts';
import { memoryAgainstBare, suiteAgainstBare } from './suite-against-bare.ts';
import { resultsTable } from './table.ts';
import { unfollowable } from './unfollowable.ts';

/** What is measured, by the letter that the command line takes. */
const BENCHMARKS: Record<string, (pairs: number, pages: number) => Promise<(Result | Skipped)[]>> = {
  a: suiteAgainstBare,
  b: growth,
  c: reading,
  d: rows,
  e: planning,
  f: memoryAgainstBare,
  g: unfollowable,
};

const FOLDER = join(root, 'test-results', 'bench');

/** What the figures depend on. A machine that does other things beside is told by its load. */
function machine() {
  const [processor] = cpus();
  return {
    measuredAt: new Date().toISOString(),
    commit: git(['rev-parse', '--short', 'HEAD'], root),
    node: process.version,
    processor: processor?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    loadBefore: loadavg()[0] ?? 0,
  };
}

function countIn(option: string, given: string): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`--${option} ${given} is no number: give 1 or more.`);
  return count;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { pairs: { type: 'string', default: '5' }, pages: { type: 'string', default: '1000' } },
    allowPositionals: true,
  });
  const pairs = countIn('pairs', values.pairs);
  const pages = countIn('pages', values.pages);
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHMARKS);
  const benchmarks = names.map((name) => {
    const benchmark = BENCHMARKS[name];
    if (benchmark) return { name, benchmark };
    throw new UsageError(`There is no benchmark "${name}": take ${Object.keys(BENCHMARKS).join(', ')}.`);
  });
  const facts = machine();
  const results: (Result | Skipped)[] = [];
  for (const { name, benchmark } of benchmarks) {
    console.error(`Measuring ${name} …`);
    results.push(...(await benchmark(pairs, pages)));
  }
  const table = resultsTable(results);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'bench.json'), `${JSON.stringify({ machine: facts, results }, null, 2)}\n`);
  writeFileSync(join(FOLDER, 'bench.md'), table);
  console.log(table);
  if (results.some((result) => !isSkipped(result) && !isMet(result))) process.exitCode = 1;
}

await runCommand(main);
