import { resolve } from 'node:path';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { JUNIT } from './fixtures/report/outputs.ts';
import { launchOptions } from './fixtures/run/chromium.ts';
import { handOnHeaded, readSettings, runId, runSecretsFile } from './fixtures/settings.ts';

handOnHeaded();
const settings = readSettings();
runId();
runSecretsFile();

const { console, reportDir, debug, isGitHub, summaryFile } = settings;
const consoleFacts = { mode: console.mode, url: console.mode === 'live' ? console.url : '' };

// Playwright's own would take a list of tests for a run, and write it over the last one's.
const junit: ReporterDescription[] = process.argv.includes('--list')
  ? []
  : [['junit', { outputFile: resolve(reportDir, JUNIT.name) }]];

/** The conformance run: every page of DOCS_PAGES, followed in a real browser. */
export default defineConfig({
  testDir: 'tests',
  // By the folder they stand in, whatever the folder of the checkout is called.
  testMatch: 'tests/*.spec.ts',
  outputDir: 'test-results/conformance',
  fullyParallel: true,
  forbidOnly: settings.isCI,
  // An outage is tried again where it is noticed, with new keys; a disagreement is never retried away.
  retries: 0,
  timeout: 240_000,
  globalSetup: './fixtures/run/before-run.ts',
  globalTeardown: './fixtures/run/after-run.ts',
  reporter: [
    // First: whoever stands behind it reads what it has redacted.
    ['./fixtures/run/redaction-reporter.ts'],
    ...junit,
    ['./fixtures/run/conformance-reporter.ts', { reportDir, debug, isGitHub, summaryFile }],
    ['html', { open: 'never' }],
    ['./fixtures/report/allure-reporter.ts', { resultsDir: 'allure-results', console: consoleFacts }],
  ],
  use: {
    launchOptions: launchOptions(settings, settings.console.mode === 'mock' ? 'loopback' : 'anywhere'),
    ...(settings.wsEndpoint !== undefined && {
      // The mock console is on this machine, wherever the browser is.
      connectOptions: { wsEndpoint: settings.wsEndpoint, exposeNetwork: '<loopback>' },
    }),
  },
});
