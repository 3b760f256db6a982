import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../fixtures/chromium.ts';
import { readMachine } from '../../fixtures/settings.ts';
import { NOT_DRAWN, seed } from './prove/draw.ts';

const machine = readMachine();
// Before any worker is started: all draw the same.
seed();

/** The suite's own tests: that it reads, understands, sees and judges rightly. No account, no network. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/suite',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // Everywhere but in CI a sample of the proof is enough; `npm run prove` tries all of it.
  grepInvert: machine.isCI ? [] : new RegExp(NOT_DRAWN),
  reporter: [['list'], ['./prove/reporter.ts', { isWhole: machine.isCI }]],
  use: { launchOptions: launchOptions(machine, 'loopback') },
});
