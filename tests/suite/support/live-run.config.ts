import { join } from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import shipped from '../../../playwright.config.ts';
import { FOLDER_VARIABLE } from './live-run.ts';

const folder = process.env[FOLDER_VARIABLE] ?? '';

/** The shipped config, with all that it writes in a folder of the test that starts it. */
export default defineConfig(shipped, {
  testDir: '../..',
  outputDir: join(folder, 'results'),
  globalSetup: '../../../fixtures/run/before-run.ts',
  globalTeardown: '../../../fixtures/run/after-run.ts',
  reporter: shippedReporters(),
});

/** Paths of the shipped config are meant from the project's root; Allure's results go to the test's folder. */
function shippedReporters(): ReporterDescription[] {
  if (!Array.isArray(shipped.reporter)) throw new Error('The shipped config names its reporters in a list.');
  return shipped.reporter.map(([name, options]: ReporterDescription) => [
    name.replace('./', '../../../'),
    hasResults(options) ? { ...options, resultsDir: join(folder, 'allure') } : options,
  ]);
}

function hasResults(options: unknown): options is { resultsDir: string } {
  return typeof options === 'object' && options !== null && 'resultsDir' in options;
}
