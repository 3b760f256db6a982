import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { quiet, type Command } from '../../../fixtures/commands/set-up/commands.mjs';
import { TALLY_FILE } from '../../../fixtures/commands/set-up/tally.mjs';

const node = (...args: string[]): Command => ({ command: process.execPath, args });
const run = (...args: string[]) => quiet(node('fixtures/commands/set-up/run.mjs', ...args));

test('npm start passes its arguments on to Playwright', async () => {
  const { code, output } = await run('start', '--help');
  expect(output).toContain('Usage: npx playwright test');
  expect(code).toBe(0);
});

test('npm start ends with the exit code of the run, and says where nothing was checked', async () => {
  const { code, output } = await run('start', '--no-such-option');
  expect(output).toContain("unknown option '--no-such-option'");
  expect(output.trim()).toMatch(/Nothing was checked: what stands above says why\.$/);
  expect(code).toBe(1);
});

test('npm test refuses arguments, and says who takes them', async () => {
  expect(await run('test', '--headed')).toEqual({
    code: 1,
    output: '\nnpm test takes no arguments; npm start does: npm start -- --headed\n',
  });
});

test('an unknown command is answered with the known ones', async () => {
  expect(await run('stop')).toEqual({ code: 1, output: '\nSay one of: start, test, set-up.\n' });
});

test('a command that ends by itself is told from one that is ended', async () => {
  expect(await quiet(node('--eval', 'console.log("one"); process.exit(3)'))).toEqual({
    code: 3,
    output: 'one\n',
  });
  const { code, output } = await quiet({ ...node('--eval', 'setInterval(() => {}, 1000)'), timeoutMs: 200 });
  expect(code).toBe(1);
  expect(output).toContain('ended by SIGTERM');
});

test('a program that is not there is said so', async () => {
  const { code, output } = await quiet({ command: 'no-such-program', args: [] });
  expect(code).toBe(1);
  expect(output).toContain('no-such-program ENOENT');
});

test.describe('the total of several runs', () => {
  const totalOf = async (tallies: string, exitCode: number) => {
    const file = test.info().outputPath('tally');
    writeFileSync(file, tallies);
    const { code, output } = await quiet({
      ...node('fixtures/commands/set-up/total.mjs', String(exitCode)),
      env: { [TALLY_FILE]: file },
    });
    return { code, output };
  };

  test('is their sum', async () => {
    const tallies = '{"passed":100,"failed":0}\n{"passed":3,"failed":0}\n';
    expect(await totalOf(tallies, 0)).toEqual({ code: 0, output: '103 passed, 0 failed\n' });
  });

  test('fails where one of them failed', async () => {
    expect(await totalOf('{"passed":5,"failed":1}\n', 1)).toEqual({
      code: 1,
      output: '5 passed, 1 failed\n',
    });
  });

  test('fails where one went wrong and none says so', async () => {
    expect(await totalOf('{"passed":5,"failed":0}\n', 1)).toEqual({
      code: 1,
      output: '5 passed, 1 failed\n',
    });
    expect(await totalOf('', 0)).toEqual({ code: 1, output: '0 passed, 1 failed\n' });
  });
});
