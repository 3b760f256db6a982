import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { assemble, type AssembledRun } from '../../../fixtures/report/assemble.ts';
import { writeReport, OUTPUTS } from '../../../fixtures/report/outputs.ts';
import { whereToLook } from '../../../fixtures/report/summary.ts';
import { facts, finding, followed, page, procedure, pageTest, source, step } from './report-samples.ts';

export { expect } from '@playwright/test';

/** A folder of pages, in repositories or out of them, and the report of a run on them. */
export class Docs {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  repository(name: string, origin?: string): void {
    const folder = join(this.folder, name);
    this.git('.', 'init', '--quiet', folder);
    if (origin !== undefined) this.git(name, 'remote', 'add', 'origin', origin);
  }

  git(folder: string, ...args: string[]): string {
    return execFileSync('git', args, { cwd: join(this.folder, folder), encoding: 'utf8' });
  }

  page(name: string, text = source): void {
    const path = resolve(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  read(name: string): string {
    return readFileSync(resolve(this.folder, name), 'utf8');
  }

  /** Writes the report of a run that was started in a folder, and enters there what it says to enter; gives that. */
  async apply(run: AssembledRun, cwd = '.', reportDir = 'report'): Promise<string[]> {
    const commands = await this.report(run, cwd, reportDir);
    for (const command of commands)
      execFileSync('bash', ['-c', command], { cwd: resolve(this.folder, cwd), stdio: 'pipe' });
    return commands;
  }

  /** Writes the report, and gives the commands that a reader is told. */
  async report(run: AssembledRun, cwd = '.', reportDir = 'report'): Promise<string[]> {
    const place = { cwd: resolve(this.folder, cwd), reportDir: resolve(this.folder, cwd, reportDir) };
    const { written } = await writeReport({ ...run, ...place }, OUTPUTS);
    const prefix = '  Edits:  ';
    const lines = whereToLook(place.reportDir, written).filter((line) => line.startsWith(prefix));
    return lines.map((line) => line.slice(prefix.length));
  }
}

/** A folder of pages outside any repository: below the suite's own, git would find that one. */
export const test = base.extend<{ docs: Docs }>({
  docs: async ({}, use) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'docs-')));
    await use(new Docs(folder));
    rmSync(folder, { recursive: true });
  },
});

/** A run in which each of these pages has the same wrong label. */
export function runOn(...files: string[]): AssembledRun {
  const failing = procedure('User', [step(1, 12, { status: 'failed' })], { status: 'drift' });
  const records = files.flatMap((file) => [
    pageTest(page([failing], [], file)),
    followed(failing, [finding()], {}, file),
  ]);
  return assemble(records, facts);
}
