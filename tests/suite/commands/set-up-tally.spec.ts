import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { playwright, quiet } from '../../../fixtures/commands/set-up/commands.mjs';
import { TALLY_FILE, agreed, readTally, tallyLine, total } from '../../../fixtures/commands/set-up/tally.mjs';
import { phaseLine } from '../../../fixtures/commands/set-up/test.mjs';

test('adds up tallies, none to nothing', () => {
  expect(
    total([
      { passed: 2, failed: 1 },
      { passed: 40, failed: 0 },
    ]),
  ).toEqual({ passed: 42, failed: 1 });
  expect(total([])).toEqual({ passed: 0, failed: 0 });
});

test('says a tally in one line', () => {
  expect(tallyLine({ passed: 42, failed: 1 })).toBe('42 passed, 1 failed');
  expect(phaseLine({ name: 'Lint', tally: { passed: 1, failed: 0 }, seconds: 12.34 })).toMatch(
    /^ {2}Lint +1 passed, 0 failed +12\.3 s$/,
  );
});

test('counts a run that went wrong outside its tests, or ran none, as failed once', () => {
  expect(agreed({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  expect(agreed({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  expect(agreed({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  expect(agreed({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

/** One test of each outcome that Playwright knows, and one that is never reached. */
const OUTCOMES = `
import { test, expect } from '@playwright/test';
test.describe.configure({ mode: 'serial' });
test('passes', () => {});
test('passes when tried again', () => expect(test.info().retry).toBe(1));
test.skip('is skipped', () => {});
test('skips itself', () => test.skip());
test('fails as it is said to', () => { test.fail(); expect(1).toBe(2); });
test('fails', () => expect(1).toBe(2));
test('is never reached', () => {});
`;

/** Runs a spec of its own with the reporter, and gives the tally and the exit code. */
async function tallied(spec: string, ...args: string[]) {
  const file = test.info().outputPath('tally');
  const folder = test.info().outputPath();
  writeFileSync(test.info().outputPath('some.spec.ts'), spec);
  writeFileSync(
    test.info().outputPath('playwright.config.ts'),
    'export default { retries: 1, outputDir: "results" };',
  );
  const reporters = ['--reporter', 'dot', '--add-reporter', './fixtures/commands/set-up/tally-reporter.mjs'];
  const run = playwright(['test', '--config', folder, ...reporters, ...args]);
  const { code } = await quiet({ ...run, env: { [TALLY_FILE]: file } });
  return { ...readTally(file), code };
}

test('takes from a run what passed and what failed, leaving out what was meant to be skipped', async () => {
  expect(await tallied(OUTCOMES)).toEqual({ passed: 3, failed: 2, code: 1 });
});

test('takes nothing from a run without tests', async () => {
  expect(await tallied('')).toEqual({ passed: 0, failed: 0, code: 1 });
});
