import { defineConfig } from '@playwright/test';
import { isWholeProof, ONLY_WHOLE } from './draw.ts';
import suite, { MOCK_PAGES } from '../suite/playwright.config.ts';

/** The proof that the suite detects, and with it what is made to break the reading: `npm run prove`; `PROOF=all` for every case. */
export default defineConfig({
  ...suite,
  testDir: '..',
  testMatch: [
    'proof/*.spec.ts',
    'suite/document/properties.spec.ts',
    'suite/document/robust.spec.ts',
    MOCK_PAGES,
  ],
  testIgnore: [],
  outputDir: '../../test-results/prove',
  // The consoles of component libraries, which only this proof brings.
  globalSetup: './build-consoles.ts',
  grepInvert: isWholeProof() ? [] : [new RegExp(ONLY_WHOLE)],
  // A table that never loads is waited for twice, for as long as a reader waits.
  timeout: 180_000,
  workers: '200%',
  metadata: { isProof: true },
  reporter: [['dot'], ['./reporter.ts', { isWhole: true }]],
});
