import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type MockConsole,
  type MockOptions,
  startMockConsole,
} from '../../../fixtures/mock-console/mock-console.ts';
import { isOurs } from '../../../fixtures/model/own-names.ts';
import { conformanceReport, type ConformanceReport } from '../../../fixtures/model/report.ts';
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test as base } from '@playwright/test';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Says where a run of the shipped config puts everything; read by `live-run.config.ts`. */
export const FOLDER_VARIABLE = 'LIVE_RUN_FOLDER';

interface LiveRunOptions {
  /** Settings besides the console and the accounts. */
  env?: Record<string, string>;
  /** A config of this folder, in the place of `live-run.config.ts`. */
  config?: string;
  args?: string[];
  /** Where it leaves what it needs for a while: a folder of its own, if not told otherwise. */
  tmp?: string;
}

/** A run of the shipped config against a console that stands apart, as a nightly makes it. */
export class LiveRun {
  readonly folder: string;
  readonly done: Promise<{ status: number | null; output: string }>;
  readonly #process: ChildProcess;

  constructor(
    folder: string,
    console: MockConsole,
    { env = {}, config = 'live-run.config.ts', args = [], tmp = join(folder, 'tmp') }: LiveRunOptions,
  ) {
    this.folder = folder;
    const { user, admin } = console.accounts;
    mkdirSync(tmp, { recursive: true });
    this.#process = spawn(
      process.execPath,
      [cli, 'test', '--config', `tests/suite/support/${config}`, ...args],
      {
        cwd: root,
        // A group of its own, so that all its processes can be killed at once.
        detached: true,
        env: {
          ...process.env,
          GITHUB_STEP_SUMMARY: '',
          // What a run leaves in the temporary folder is searched as well; what Playwright compiles is not compiled again.
          TMPDIR: tmp,
          PWTEST_CACHE_DIR: join(tmpdir(), `playwright-transform-cache-${process.geteuid?.() ?? ''}`),
          CONFORMANCE_RUN_ID: undefined,
          CONFORMANCE_SECRETS_KEY: undefined,
          NO_COLOR: '1',
          FORCE_COLOR: '0',
          // One page of the project's own is enough, unless a test needs another.
          DOCS_PAGES: 'fixtures/docs/delete-api-key.md',
          PALETTE_URL: console.url,
          PALETTE_USER_EMAIL: user.email,
          PALETTE_USER_PASSWORD: user.password,
          PALETTE_ADMIN_EMAIL: admin.email,
          PALETTE_ADMIN_PASSWORD: admin.password,
          PLAYWRIGHT_HTML_OUTPUT_DIR: join(folder, 'html'),
          CONFORMANCE_REPORT_DIR: join(folder, 'report'),
          [FOLDER_VARIABLE]: folder,
          ...env,
        },
      },
    );
    this.done = this.#end();
  }

  /** What conformance.json says. */
  report(): ConformanceReport {
    return conformanceReport.parse(
      JSON.parse(readFileSync(join(this.folder, 'report', 'conformance.json'), 'utf8')),
    );
  }

  /** The id of the process that started the run's workers. */
  get pid(): number {
    if (this.#process.pid === undefined) throw new Error('The run could not be started.');
    return this.#process.pid;
  }

  /** The ids of its workers. */
  get workers(): number[] {
    const children = readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number);
  }

  /** Ends every process of the run, with no chance to tidy up. */
  kill(): void {
    process.kill(-this.pid, 'SIGKILL');
  }

  /** Tells the process that started the run to end; what Ctrl-C in a terminal does, if not told otherwise. */
  interrupt(signal: NodeJS.Signals = 'SIGINT'): void {
    this.#process.kill(signal);
  }

  /** Tells every process of the run to end, as a terminal or a container that is closed does. */
  interruptAll(signal: NodeJS.Signals): void {
    process.kill(-this.pid, signal);
  }

  #end(): Promise<{ status: number | null; output: string }> {
    let output = '';
    const { stdout, stderr } = this.#process;
    for (const stream of [stdout, stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    return new Promise((resolve) => this.#process.on('close', (status) => resolve({ status, output })));
  }
}

interface LiveFixtures {
  /** Starts a mock console apart from any run; it ends with the test. */
  startConsole: (options?: MockOptions) => Promise<MockConsole>;
  startRun: (console: MockConsole, options?: LiveRunOptions) => LiveRun;
}

export const test = base.extend<LiveFixtures>({
  startConsole: async ({}, use) => {
    const started: MockConsole[] = [];
    await use(async (options) => {
      const console = await startMockConsole(options);
      started.push(console);
      return console;
    });
    await Promise.all(started.map((console) => console.close()));
  },
  startRun: async ({}, use, testInfo) => {
    let count = 0;
    await use((console, options = {}) => {
      count += 1;
      return new LiveRun(testInfo.outputPath(`run-${count}`), console, options);
    });
  },
});

/** Ends when the run has made its keys: it is in mid-procedure then. */
export async function underWay(console: MockConsole, run: LiveRun): Promise<void> {
  const ended = run.done.then(({ output }) =>
    Promise.reject(new Error(`The run ended too early:\n${output}`)),
  );
  const begun = expect
    .poll(() => leftIn(console).length, { timeout: 90_000, intervals: [50] })
    .toBeGreaterThan(1);
  await Promise.race([begun, ended]);
}

/** Names of the keys that runs made and left. */
export function leftIn(console: MockConsole): string[] {
  return console.state.keys.map(({ name }) => name).filter(isOurs);
}

/** Names of the keys that were deleted although no run had made them. */
export function foreignDeletions(console: MockConsole): string[] {
  const deletions = console.log.filter(({ method, status }) => method === 'DELETE' && status < 300);
  return deletions.flatMap(({ key }) => (key && !isOurs(key.name) ? [key.name] : []));
}
