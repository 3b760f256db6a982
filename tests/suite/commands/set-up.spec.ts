import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { noChromium } from '../../../fixtures/commands/set-up/chromium.mjs';
import { ROOT, firstLines, reason } from '../../../fixtures/commands/set-up/commands.mjs';
import { nodeTooOld } from '../../../fixtures/commands/set-up/node-version.mjs';
import { packagesMatch, type LockFile } from '../../../fixtures/commands/set-up/packages.mjs';
import {
  commandByHand,
  waysToChromium,
  type Machine,
} from '../../../fixtures/commands/set-up/ways-to-chromium.mjs';

test.describe('Node', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.1.0']) {
    test(`takes ${version}`, () => {
      expect(nodeTooOld(version, '>=20.19')).toBeNull();
    });
  }

  for (const version of ['20.18.3', '18.20.8', '9.11.2']) {
    test(`refuses ${version} and says what to install`, () => {
      expect(nodeTooOld(version, '>=20.19')).toBe(
        `This needs Node 20.19 or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`,
      );
    });
  }
});

test.describe('packages', () => {
  const one = { version: '1.0.0', integrity: 'sha512-one' };
  const elsewhere = { version: '2.0.0', integrity: 'sha512-two', optional: true };
  const lock: LockFile = {
    packages: { '': {}, 'node_modules/one': one, 'node_modules/elsewhere': elsewhere },
  };

  const cases: [title: string, installed: LockFile['packages'], isMatch: boolean][] = [
    ['match without those of other platforms', { 'node_modules/one': one }, true],
    ['match with all', { 'node_modules/one': one, 'node_modules/elsewhere': elsewhere }, true],
    ['differ where one is missing', { 'node_modules/elsewhere': elsewhere }, false],
    ['differ where one is another version', { 'node_modules/one': { ...one, version: '1.0.1' } }, false],
    ['differ where one has other contents', { 'node_modules/one': { ...one, integrity: 'sha512-x' } }, false],
    ['differ where one is left over', { 'node_modules/one': one, 'node_modules/old': one }, false],
  ];
  for (const [title, packages = {}, isMatch] of cases) {
    test(title, () => {
      expect(packagesMatch(lock, { packages })).toBe(isMatch);
    });
  }

  test('differ where a file says nothing', () => {
    expect(packagesMatch(lock, {})).toBe(false);
    expect(packagesMatch({}, lock)).toBe(false);
  });

  test('match here, by the list that npm itself leaves', () => {
    const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as LockFile,
    );
    expect(packagesMatch(wanted ?? {}, installed ?? {})).toBe(true);
  });
});

test.describe('a Chromium', () => {
  const machine = (rights: Machine['rights'], ...programs: string[]): Machine => ({
    has: (name) => programs.includes(name),
    rights,
  });
  const waysOf = (here: Machine) => waysToChromium(here).map(({ mends, says }) => `${mends}: ${says}`);
  const own = "none: Downloading Playwright's own Chromium";

  test('comes from Playwright first, then from the system, on Debian and Ubuntu with its libraries', () => {
    expect(waysOf(machine('root', 'apt-get'))).toEqual([
      own,
      "broken: Installing Chromium's libraries",
      'any: Installing Chromium: apt-get install -y --no-install-recommends chromium chromium-headless-shell fonts-liberation',
      'any: Installing Chromium: apt-get install -y --no-install-recommends chromium fonts-liberation',
      'any: Installing Chromium: apt-get install -y --no-install-recommends chromium-browser fonts-liberation',
    ]);
  });

  test('comes from the package manager that the machine has', () => {
    expect(waysOf(machine('root', 'dnf'))).toEqual([
      own,
      'any: Installing Chromium: dnf install -y chromium',
    ]);
    expect(waysOf(machine('sudo', 'apk'))).toEqual([
      own,
      'any: Installing Chromium: apk add --no-cache chromium',
    ]);
    expect(waysOf(machine('user', 'brew'))).toEqual([
      own,
      'any: Installing Chromium: brew install --cask chromium',
    ]);
    expect(waysOf(machine('root'))).toEqual([own]);
  });

  test('is not installed where that would ask for a password', () => {
    expect(waysOf(machine('user', 'apt-get', 'sudo'))).toEqual([own]);
    const commands = waysToChromium(machine('sudo', 'apt-get', 'sudo')).flatMap((way) => way.commands);
    expect(commands.slice(1).map(({ command, args }) => [command, args[0]])).toEqual(
      commands.slice(1).map(() => ['sudo', '-n']),
    );
  });

  test('that is missing is described with what was tried and what to type', () => {
    const message = noChromium({ state: 'none' }, ['One way: no'], commandByHand(machine('user', 'dnf')));
    expect(message).toBe(
      [
        'There is no Chromium, and none could be brought.',
        '  tried: One way: no',
        'Install one by hand (sudo dnf install -y chromium), or set PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH to one that starts. Then run this again.',
      ].join('\n'),
    );
  });

  test('that does not start is named, with what it says', () => {
    const says = 'error while loading shared libraries: libnss3.so';
    const message = noChromium(
      { state: 'broken', path: '/opt/chromium', says },
      [],
      commandByHand(machine('root')),
    );
    expect(message).toContain(`The Chromium at /opt/chromium does not start: ${says}`);
    expect(message).toContain('Install Chrome or Chromium, or set');
  });
});

test.describe('what a failed command printed', () => {
  test('gives its reason: the last line that speaks of an error, else the last', () => {
    expect(reason('Reading lists\nE: Unable to locate package chromium\n\n')).toBe(
      'E: Unable to locate package chromium',
    );
    expect(reason('Error: no such host\n    at lookup (dns.js:1)\n}\n')).toBe('Error: no such host');
    expect(reason('one\n two\n')).toBe('two');
    expect(reason('\n')).toBe('it said nothing');
  });

  test('gives its first lines, without stacks and empty ones', () => {
    const said = [
      'code E404',
      'Error: not found',
      '    at get (npm.js:1)',
      "  code: 'E404',",
      '}',
      '',
      'log in x',
    ];
    expect(firstLines(said.map((line) => `npm error ${line}`).join('\r\n'))).toBe(
      'npm error code E404\nnpm error Error: not found\nnpm error log in x',
    );
    expect(firstLines('one\ntwo\nthree', 2)).toBe('one\ntwo');
  });
});
