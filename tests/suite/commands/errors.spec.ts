import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { json } from '../../../fixtures/report/output.ts';
import { PLAYWRIGHT, root } from '../support/nightly-command.ts';
import { driftedRun } from '../support/report-samples.ts';

// What would have to break: whoever mistypes a setting, an argument or a file reads a stack instead of a sentence.

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const run = [PLAYWRIGHT, 'test', '--config', join(root, 'playwright.config.ts')];
const own = (script: string, ...args: string[]): string[] => [tsx, join(root, script), ...args];
const nobody = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/nowhere/chromium' };
const noChromium = { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: process.execPath };

/** What is wrong, how it is called, with what, and what is said of it. */
const cases: [what: string, args: string[], env: Record<string, string>, says: RegExp][] = [
  [
    'a setting of a run',
    run,
    { CONFORMANCE_PICTURES: 'yes' },
    /CONFORMANCE_PICTURES is neither on nor off: set one/,
  ],
  [
    'missing settings of a run',
    run,
    { PALETTE_URL: 'https://a.example.com' },
    /PALETTE_USER_EMAIL is not set: give/,
  ],
  ['the browser of a run', run, nobody, /^PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH names no program: give/],
  ['the pages of a run', run, { DOCS_PAGES: '' }, /DOCS_PAGES is set and names no page: give/],
  [
    'a setting of npm start',
    [join(root, 'fixtures/commands/set-up/run.mjs'), 'start'],
    nobody,
    /names no program: give/,
  ],
  [
    'a program that is no browser',
    [join(root, 'fixtures/commands/set-up/run.mjs'), 'start'],
    noChromium,
    /EXECUTABLE_PATH names no Chromium that starts: it answers/,
  ],
  [
    'an argument of plan',
    [join(root, 'fixtures/commands/plan/run.mjs'), ''],
    {},
    /^An argument is blank and names no page: give/,
  ],
  [
    'an option of plan',
    [join(root, 'fixtures/commands/plan/run.mjs'), '--jsn'],
    {},
    /^Unknown option '--jsn'/,
  ],
  [
    'the pages of plan',
    [join(root, 'fixtures/commands/plan/run.mjs')],
    { DOCS_PAGES: ' ' },
    /DOCS_PAGES is set and names no/,
  ],
  [
    'an argument of watch',
    own('fixtures/commands/watch/main.ts', ''),
    {},
    /^An argument is blank and names no page: give/,
  ],
  [
    'a setting of watch',
    own('fixtures/commands/watch/main.ts'),
    { CONFORMANCE_STALE_MINUTES: 'x' },
    /STALE_MINUTES is no number: give/,
  ],
  [
    'the browser of watch',
    own('fixtures/commands/watch/main.ts'),
    noChromium,
    /^The Chromium at .* does not start .*: `npm start`/,
  ],
  ['an argument of picture', own('fixtures/commands/picture.ts', '--x'), {}, /^Unknown option '--x'/],
  [
    'the browser of picture',
    own('fixtures/commands/picture.ts'),
    noChromium,
    /^The Chromium at .* does not start .*: `npm start`/,
  ],
  [
    'a port of console',
    own('fixtures/commands/console.ts', '--port', '1x'),
    {},
    /^--port takes a whole number/,
  ],
  [
    'a skin of console',
    own('fixtures/commands/console.ts', '--skin', 'ari'),
    {},
    /^There is no skin ari\. Did you mean aria\?/,
  ],
  [
    'nothing to report',
    own('fixtures/commands/report/build-allure.ts'),
    {},
    /^There is nothing to report yet: run/,
  ],
  ['a benchmark', own('tests/bench/main.ts', 'zz'), {}, /^There is no benchmark "zz": take a, /],
  ['an option of bench', own('tests/bench/main.ts', '--zz'), {}, /^Unknown option '--zz'/],
  [
    'no report for the issue',
    own('fixtures/commands/nightly/issue.ts', '--dry-run'),
    {},
    /conformance\.json can't be read \(ENOENT\): run/,
  ],
  [
    'half a report for the issue',
    own('fixtures/commands/nightly/issue.ts', '--dry-run', 'half.json'),
    {},
    /^half\.json is no whole JSON: run/,
  ],
  [
    'another report for the issue',
    own('fixtures/commands/nightly/issue.ts', '--dry-run', 'other.json'),
    {},
    /^other\.json holds something else than expected, at "schemaVersion": run/,
  ],
  [
    'no shards for the issue',
    own('fixtures/commands/nightly/issue.ts', '--dry-run', 'whole.json', '--blobs', 'none', '--shards', '4'),
    {},
    /^There is no folder none: download/,
  ],
  [
    'how many shards there are',
    own('fixtures/commands/nightly/issue.ts', '--dry-run', 'whole.json', '--blobs', '.', '--shards', 'x'),
    {},
    /^--blobs and --shards go together: give/,
  ],
  [
    'no client of GitHub',
    own('fixtures/commands/nightly/issue.ts', 'whole.json'),
    { PATH: '' },
    /^gh issue list failed: GitHub's client is not installed\./,
  ],
  [
    'half a report for the summary',
    own('fixtures/commands/nightly/job-summary.ts', 'half.json'),
    {},
    /^half\.json is no whole JSON: run/,
  ],
  [
    'no repository of pages',
    own('fixtures/commands/nightly/changed-pages.ts', '--repository', 'none'),
    {},
    /git can't compare the last two commits in none: check/,
  ],
  [
    'blank globs of pages',
    own('fixtures/commands/nightly/changed-pages.ts', '\n'),
    {},
    /^An argument is blank and names no page: give/,
  ],
  [
    'a seed of the proof',
    [PLAYWRIGHT, 'test', 'partials', '--list', '--config', join(root, 'tests/proof/playwright.config.ts')],
    { PROOF_SEED: 'x' },
    /PROOF_SEED is no whole number: give/,
  ],
];

for (const [what, args, env, says] of cases) {
  test(`tells in a sentence what is wrong with ${what}`, ({}, testInfo) => {
    test.slow();
    const cwd = testInfo.outputPath('cwd');
    mkdirSync(cwd);
    const report = json(driftedRun().report);
    writeFileSync(join(cwd, 'whole.json'), report);
    writeFileSync(join(cwd, 'half.json'), report.slice(0, report.length / 2));
    writeFileSync(join(cwd, 'other.json'), '{}');
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, CONFORMANCE_REPORT_DIR: 'report', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    expect(stdout + stderr).toMatch(new RegExp(says.source, 'm'));
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(status).toBeGreaterThan(0);
  });
}
