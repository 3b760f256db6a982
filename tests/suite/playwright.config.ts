import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../fixtures/run/chromium.ts';
import { readMachine } from '../../fixtures/settings.ts';
import { NOT_DRAWN } from '../proof/draw.ts';

const machine = readMachine();

export const MOCK_PAGES = 'suite/mock-console/ui-*.spec.ts';

/** The suite's own tests: that it reads, understands, sees and judges rightly. No account, no network. */
export default defineConfig({
  testDir: '..',
  testMatch: ['suite/**/*.spec.ts', 'proof/*.spec.ts'],
  // The mock's own pages are tried by the proof, which leans on them.
  testIgnore: MOCK_PAGES,
  outputDir: '../../test-results/suite',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // A sample of the proof: `npm run prove`, a CI job of its own, tries all of it.
  grepInvert: new RegExp(NOT_DRAWN),
  // Half of following is waiting for the screen to come to rest.
  workers: 3,
  reporter: [['list'], ['../proof/reporter.ts', { isWhole: false }]],
  use: { launchOptions: launchOptions(machine, 'loopback') },
});
