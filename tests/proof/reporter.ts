import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FullConfig, FullResult, Reporter, Suite, TestResult } from '@playwright/test/reporter';
import { proofSeed } from './draw.ts';
import { type Matrix, markdownOf, matrixText, summaryOf, tablesOf } from './matrix.ts';
import { type MatrixEntry, ENTRY } from './record.ts';

const FOLDER = fileURLToPath(new URL('../../test-results/proof/', import.meta.url));

/** Makes the matrix out of what the tests of the proof left: printed, and written as JSON and Markdown. */
export default class ProofReporter implements Reporter {
  #suite: Suite | undefined;
  readonly #isWhole: boolean;

  constructor({ isWhole }: { isWhole: boolean }) {
    this.#isWhole = isWhole;
  }

  onBegin(_: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd({ duration }: FullResult): void {
    const results = this.#suite?.allTests().flatMap((test) => test.results.slice(-1)) ?? [];
    const entries = results
      .flatMap(({ annotations }) => annotations.filter(({ type }) => type === ENTRY))
      .map(({ description = '' }) => JSON.parse(description) as MatrixEntry);
    for (const [why, count] of leftOut(results)) console.log(`  ${count} left out: ${why}`);
    if (entries.length === 0) return;
    const matrix: Matrix = {
      isWhole: this.#isWhole,
      seed: proofSeed(),
      seconds: duration / 1000,
      tables: tablesOf(entries),
    };
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'matrix.json'), `${JSON.stringify(matrix, null, 2)}\n`);
    writeFileSync(join(FOLDER, 'matrix.md'), matrixText(matrix));
    console.log(this.#print(matrix));
  }

  printsToStdio(): boolean {
    return false;
  }

  #print({ isWhole, seed: drawnBy, tables }: Matrix): string {
    const shown = tables.map((table) => (isWhole ? `${markdownOf(table)}\n` : `  ${summaryOf(table)}`));
    const sums = isWhole ? tables.map((table) => `  ${summaryOf(table)}`) : [];
    const what = isWhole ? 'Proof, every case' : 'Proof, a sample';
    return [`\n${what} (PROOF_SEED=${drawnBy}, test-results/proof/matrix.md):`, ...shown, ...sums].join('\n');
  }
}

/** Why tests were skipped, and how many for each reason. */
function leftOut(results: readonly TestResult[]): Map<string, number> {
  const reasons = results.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'skip'));
  const counts = new Map<string, number>();
  for (const { description = '' } of reasons) counts.set(description, (counts.get(description) ?? 0) + 1);
  return counts;
}
