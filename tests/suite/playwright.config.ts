import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../fixtures/chromium.ts';
import { readMachine } from '../../fixtures/settings.ts';

/** The suite's own tests: that it reads, understands, sees and judges rightly. No account, no network. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/suite',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  use: { launchOptions: launchOptions(readMachine(), 'loopback') },
});
