import { defineConfig } from '@playwright/test';
import suite from '../playwright.config.ts';

/** The whole proof that the suite detects, and with it what is made to break the reading: `npm run prove`. */
export default defineConfig({
  ...suite,
  testDir: '..',
  testMatch: /(?:proof-.*|reading-(?:properties|robust))\.spec\.ts$/,
  outputDir: '../../../test-results/prove',
  grepInvert: [],
  workers: '200%',
  reporter: [['dot'], ['./reporter.ts', { isWhole: true }]],
});
