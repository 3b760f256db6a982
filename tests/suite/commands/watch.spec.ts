import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { DEFAULT_PAGE, lineOf } from '../support/following.ts';
import { root } from '../support/nightly-command.ts';

/** `npm run watch` on a page of its own, and what it has printed. */
class Watch {
  readonly file: string;
  readonly reportDir: string;
  readonly temporary: string;
  readonly child: ChildProcess;
  output = '';

  constructor(folder: string) {
    this.file = join(folder, 'page.md');
    this.reportDir = join(folder, 'report');
    // Of its own, to see what is left in it; a short name, as Chromium makes a socket there.
    this.temporary = mkdtempSync(join(tmpdir(), 'watch-'));
    writeFileSync(this.file, DEFAULT_PAGE);
    const { PATH, HOME } = process.env;
    this.child = spawn(process.execPath, ['--import', 'tsx', 'fixtures/commands/watch/main.ts', this.file], {
      cwd: root,
      env: { PATH, HOME, NO_COLOR: '1', TMPDIR: this.temporary, CONFORMANCE_REPORT_DIR: this.reportDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
  }

  /** Saves as many editors do: a new file takes the place of the old one. */
  save(source: string): void {
    this.output = '';
    writeFileSync(`${this.file}~`, source);
    renameSync(`${this.file}~`, this.file);
  }

  /** Waits until it has printed something. */
  async says(words: RegExp): Promise<void> {
    await expect.poll(() => this.output, { timeout: 240_000, intervals: [50] }).toMatch(words);
  }

  /** The seconds that a line names. */
  seconds(line: RegExp): number {
    return Number(line.exec(this.output)?.[1]);
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    if (this.child.exitCode !== null || !this.child.kill('SIGINT')) return this.child.exitCode;
    return ended;
  }
}

const test = base.extend<{ watch: Watch }>({
  watch: async ({}, use, testInfo) => {
    testInfo.setTimeout(600_000);
    const watch = new Watch(testInfo.outputPath());
    await use(watch);
    await watch.stop();
    rmSync(watch.temporary, { recursive: true, force: true });
  },
});

test('has the verdict on the terminal and in the open page soon after each save, and ends with Ctrl-C', async ({
  watch,
  page,
}) => {
  await watch.says(/✓ conforms: 2 of 2 procedures/);
  const first = watch.seconds(/conform, (\d+\.\d) s/);
  await page.goto(/The report: (\S+)/.exec(watch.output)?.[1] ?? '');
  const report = page.frameLocator('iframe');
  await expect(report.getByRole('heading', { level: 1 })).toContainText('conforms');
  const place = () => page.frame({ url: /report/ })?.evaluate(() => window.scrollY);
  await page.frame({ url: /report/ })?.evaluate(() => window.scrollTo(0, 300));

  const wrong = DEFAULT_PAGE.replace('**My API Keys**', '**My API Keyz**');
  watch.save(wrong);
  await watch.says(/after it was saved/);
  const line = String(lineOf(wrong, 'My API Keyz'));
  expect(watch.output).toMatch(new RegExp(`page\\.md:${line}:\\d+ {2}label-not-found`));
  expect(watch.output).toMatch(/write +My API Keys\n/);
  await expect(report.getByRole('heading', { level: 1 })).toContainText('drift');
  expect(await place()).toBeGreaterThan(200);
  // 3 s where nothing else is running; a busy machine slowed the first check as well.
  const after = watch.seconds(/ (\d+\.\d) s after it was saved/);
  expect(after).toBeLessThan(Math.max(3, 2 * first));

  watch.save(DEFAULT_PAGE.replace('<Tabs', '<Tab'));
  await watch.says(/page\.md:\d+:\d+ {2}unreadable[^]*after it was saved/);

  watch.save(wrong);
  await new Promise((resolve) => setTimeout(resolve, 700));
  watch.save(DEFAULT_PAGE);
  await watch.says(/✓ conforms: [^]*after it was saved/);
  expect(watch.output).not.toContain('drift');

  watch.save(wrong);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await watch.stop()).toBe(0);
  expect(watch.output).toBe('');
  const left = readdirSync(watch.temporary).filter((name) => /docs-conformance|playwright/.test(name));
  expect(left).toEqual([]);
});
