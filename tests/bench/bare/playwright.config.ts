import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../../fixtures/run/chromium.ts';
import { readMachine } from '../../../fixtures/settings.ts';

/** What a project without this suite would have: Playwright's HTML report, and the same browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bare.ts',
  outputDir: join(process.cwd(), 'test-results'),
  fullyParallel: true,
  // As patient as the suite, so that a busy machine fails neither.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['html', { open: 'never' }]],
  use: { launchOptions: launchOptions(readMachine(), 'anywhere') },
});
