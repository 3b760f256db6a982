import { appendFileSync } from 'node:fs';
import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Where the times go: a file of lines, one for each test that was followed in a browser, in ms since 1970. */
export const DURATIONS_VARIABLE = 'BENCH_DURATIONS';

/** Tests of pages alone open no browser: they are no procedures. */
const PROCEDURES = /(?:procedures\.spec|\.bare)\.ts$/;

/** Notes when each procedure ended; it stands last, behind whatever a run's own reporters do at that time. */
export default class DurationsReporter implements Reporter {
  readonly #file = process.env[DURATIONS_VARIABLE] ?? '';

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd({ location }: TestCase): void {
    if (PROCEDURES.test(location.file)) appendFileSync(this.#file, `${Date.now()}\n`);
  }
}
