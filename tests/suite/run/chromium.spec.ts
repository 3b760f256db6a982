import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { findChromium, launchOptions } from '../../../fixtures/run/chromium.ts';
import { handOnHeaded, readMachine } from '../../../fixtures/settings.ts';

// What would have to break: a browser that is there isn't found, another one is taken than was asked for, or
// the browser talks to the world although nothing may leave this machine.

function program(folder: string, name: string, mode: number): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, mode);
  return file;
}

test('takes the browser that was set', ({}, testInfo) => {
  const chromiumPath = program(testInfo.outputPath('a'), 'my-browser', 0o755);
  expect(findChromium({ chromiumPath, searchPath: '', isHeaded: false })).toEqual({
    executablePath: chromiumPath,
    isPlaywrights: false,
  });
});

for (const [what, make] of [
  ['is missing', (folder: string) => join(folder, 'none')],
  ['is a folder', (folder: string) => folder],
  ['cannot be executed', (folder: string) => program(folder, 'text', 0o644)],
] as const) {
  test(`says so, by the variable's name alone, where the browser that was set ${what}`, ({}, testInfo) => {
    const chromiumPath = make(testInfo.outputPath('b'));
    mkdirSync(testInfo.outputPath('b'), { recursive: true });
    const find = (): unknown => findChromium({ chromiumPath, searchPath: '/usr/bin', isHeaded: false });
    expect(find).toThrow(/^PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH names no program/);
    expect(find).not.toThrow(chromiumPath);
  });
}

test("takes Playwright's own browser, else one along the search path", ({}, testInfo) => {
  const [own, empty, folder] = ['own', 'empty', 'bin'].map((name) => testInfo.outputPath(name)) as [
    string,
    string,
    string,
  ];
  program(folder, 'chromium', 0o644);
  const system = program(folder, 'google-chrome', 0o755);
  const searchPath = [empty, folder].join(delimiter);
  const isHeaded = false;
  expect(findChromium({ searchPath, isHeaded }, own)).toEqual({
    executablePath: system,
    isPlaywrights: false,
  });
  expect(findChromium({ searchPath: empty, isHeaded }, own)).toBeUndefined();
  const executablePath = program(own, 'chrome', 0o755);
  expect(findChromium({ searchPath, isHeaded }, executablePath)).toEqual({
    executablePath,
    isPlaywrights: true,
  });
});

test("takes the system's build for headless runs, unless the browser is to be seen", ({}, testInfo) => {
  const searchPath = [testInfo.outputPath('first'), testInfo.outputPath('second')].join(delimiter);
  const full = program(testInfo.outputPath('first'), 'chromium', 0o755);
  const shell = program(testInfo.outputPath('second'), 'chromium-headless-shell', 0o755);
  const found = (isHeaded: boolean) => findChromium({ searchPath, isHeaded }, '')?.executablePath;
  expect(found(false)).toBe(shell);
  expect(found(true)).toBe(full);
});

test('knows that the browser is to be seen, in the workers too', () => {
  const env: Record<string, string | undefined> = {};
  handOnHeaded(['node', 'playwright', 'test'], env);
  expect(readMachine({ variables: env }).isHeaded).toBe(false);
  handOnHeaded(['node', 'playwright', 'test', '--headed'], env);
  expect(readMachine({ variables: env }).isHeaded).toBe(true);
  expect(readMachine({ variables: { PWDEBUG: '1' } }).isHeaded).toBe(true);
});

test('starts a browser that reaches this machine and nothing else', async () => {
  const server = createServer((_, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(launchOptions(readMachine(), 'loopback'));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await expect(page.getByText('here')).toBeVisible();
  // The second address is one for documentation (RFC 5737): asking for it must fail before anything is sent.
  for (const url of ['http://console.example.com/', 'http://192.0.2.1/']) {
    await expect(page.goto(url)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  }
  await browser.close();
  server.close();
});
