import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** Where this project's own modules are, for specs that are written while a test runs. */
export const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));

/** A Playwright project written for one test, and started as a user would start it. */
export class TestProject {
  readonly folder: string;

  /** `options` are the reporter's, beside the folder it writes to; `config` is any other line of the config, `others` are further reporters. */
  constructor(folder: string, spec: string, options: object = {}, config = '', ...others: unknown[]) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    const own = [`${fixtures}/run/conformance-reporter.ts`, { reportDir: this.reportDir, ...options }];
    const blob = ['blob', { outputDir: join(folder, 'blob-report') }];
    const junit = ['junit', { outputFile: join(this.reportDir, 'junit.xml') }];
    const reporter = JSON.stringify([junit, own, blob, ...others]);
    this.write(
      'playwright.config.ts',
      `import { defineConfig } from '@playwright/test';
      export default defineConfig({ testDir: '.', outputDir: 'results', reporter: ${reporter}, ${config} });`,
    );
    this.write('written.spec.ts', `import { test } from '@playwright/test';\n${spec}`);
  }

  get reportDir(): string {
    return join(this.folder, 'report');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** What conformance.json says. */
  report(): unknown {
    return JSON.parse(this.read('report/conformance.json'));
  }

  /** Runs Playwright's command line in the project's folder; gives its exit code and what it printed. */
  playwright(...args: string[]): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    return { status, output: stdout + stderr };
  }
}
