import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type MockConsole,
  type MockOptions,
  startMockConsole,
} from '../../fixtures/mock-console/mock-console.ts';
import { PLAYWRIGHT, root } from '../suite/support/nightly-command.ts';
import { DURATIONS_VARIABLE } from './durations-reporter.ts';
import { type Taken, watchTree } from './process-tree.ts';

const OWN_PAGES = 'fixtures/docs';

/** What is run: the suite as it is shipped, or the bare test. */
export interface RunOptions {
  of: 'suite' | 'bare';
  /** How many, of the delete page's two over and over: one alone, or an even number. Of all own pages: these ten. */
  procedures: number;
  isOfAllPages?: boolean;
  workers: number;
  pictures: boolean;
  /** Takes a word that nobody understands into each procedure, so that none can be followed. */
  isUnfollowable?: boolean;
  /** Watches memory, which takes time of its own: such a run's times mean nothing. */
  watchesMemory?: boolean;
}

export interface TimedRun extends Taken {
  /** Of the whole process, from its start to its end. */
  wallMs: number;
  /** From the end of the first procedure to the end of the last, for each after the first: no start-up, no teardown. */
  perProcedureMs: number;
}

/**
 * Runs Playwright on a console that stands apart, in this process: what the console costs is in no run's time or memory.
 * Each run writes into a folder of its own, which is removed. Throws where a run fails: a time means something only where
 * all went well.
 */
export class Runs {
  readonly console: MockConsole;

  private constructor(console: MockConsole) {
    this.console = console;
  }

  /** Gives runs on a console that is there for as long as `use` takes. */
  static async on<Result>(options: MockOptions, use: (runs: Runs) => Promise<Result>): Promise<Result> {
    const console = await startMockConsole(options);
    try {
      return await use(new Runs(console));
    } finally {
      await console.close();
    }
  }

  async run(options: RunOptions): Promise<TimedRun> {
    const folder = mkdtempSync(join(tmpdir(), 'docs-conformance-bench-'));
    try {
      return await this.#runIn(folder, options);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async #runIn(
    folder: string,
    {
      of,
      procedures,
      workers,
      pictures,
      isOfAllPages = false,
      isUnfollowable = false,
      watchesMemory = false,
    }: RunOptions,
  ): Promise<TimedRun> {
    const copies = isOfAllPages ? 1 : Math.ceil(procedures / 2);
    if (isOfAllPages) cpSync(join(root, OWN_PAGES), join(folder, 'docs'), { recursive: true });
    else writeCopies(join(folder, 'docs'), copies, isUnfollowable);
    const config = of === 'suite' ? 'playwright.config.ts' : 'tests/bench/bare/playwright.config.ts';
    const args = ['--config', join(root, config), '--output', join(folder, 'results')];
    if (procedures === 1) args.push('--grep', 'User$');
    if (of === 'bare' && !isOfAllPages) args.push('delete-api-key');
    const reporter = join(root, 'tests/bench/durations-reporter.ts');
    const durations = join(folder, 'durations');
    const { user, admin } = this.console.accounts;

    const start = performance.now();
    const child = spawn(
      process.execPath,
      [PLAYWRIGHT, 'test', ...args, '--workers', String(workers), '--add-reporter', reporter],
      {
        cwd: folder,
        env: {
          ...process.env,
          CONFORMANCE_RUN_ID: undefined,
          CONFORMANCE_SECRETS_KEY: undefined,
          CONFORMANCE_PICTURES: pictures ? 'on' : 'off',
          DOCS_PAGES: 'docs/*.md',
          BENCH_COPIES: String(copies),
          [DURATIONS_VARIABLE]: durations,
          PALETTE_URL: this.console.url,
          PALETTE_USER_EMAIL: user.email,
          PALETTE_USER_PASSWORD: user.password,
          PALETTE_ADMIN_EMAIL: admin.email,
          PALETTE_ADMIN_PASSWORD: admin.password,
          PLAYWRIGHT_HTML_OUTPUT_DIR: join(folder, 'html'),
        },
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const taken = watchTree(child.pid ?? 0, watchesMemory);
    const status = await new Promise((resolve) => child.once('close', resolve));
    const wallMs = performance.now() - start;
    const { cpuMs, peakMb } = taken();
    if (status !== (isUnfollowable ? 1 : 0))
      throw new Error(`A run of the ${of} ended with ${String(status)}:\n${output}`);
    return { wallMs, perProcedureMs: perProcedure(durations, procedures), cpuMs, peakMb };
  }
}

function writeCopies(folder: string, copies: number, isUnfollowable: boolean): void {
  const text = readFileSync(join(root, OWN_PAGES, 'delete-api-key.md'), 'utf8');
  const page = isUnfollowable ? text.replaceAll(/^2\. \w+/gm, '2. Fluffle') : text;
  mkdirSync(folder);
  for (let copy = 1; copy <= copies; copy++) writeFileSync(join(folder, `page-${copy}.md`), page);
}

/** @param procedures how many must have ended */
function perProcedure(file: string, procedures: number): number {
  const ends = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  if (ends.length !== procedures)
    throw new Error(`${ends.length} of ${procedures} procedures were followed.`);
  return (Math.max(...ends) - Math.min(...ends)) / (procedures - 1);
}
