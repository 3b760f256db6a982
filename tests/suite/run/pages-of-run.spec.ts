import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPages } from '../../../fixtures/run/pages.ts';
import { leavePages, takePages } from '../../../fixtures/run/pages-of-run.ts';
import { tellOfPages } from '../../../fixtures/settings.ts';

// What would have to break: a worker follows a page as it was, or another one, or reads all pages again.

const PAGE = 'fixtures/docs/delete-api-key.md';

test('hands the pages of a run on as they were read, and none that has changed since', ({}, testInfo) => {
  const patterns = testInfo.outputPath('page.md');
  const asked = { patterns, cwd: testInfo.outputPath() };
  writeFileSync(patterns, readFileSync(PAGE));
  const pages = readPages(patterns, asked.cwd);
  expect(pages[0]?.procedures).toHaveLength(2);
  const file = leavePages(asked, pages) ?? '';
  try {
    expect(takePages(asked, file)).toEqual(pages);
    expect(statSync(file).mode & 0o077).toBe(0);
    // A second one would be somebody else's.
    expect(leavePages(asked, pages)).toBeUndefined();
    expect(takePages({ ...asked, patterns: 'another.md' }, file)).toBeUndefined();
    writeFileSync(patterns, `${readFileSync(PAGE, 'utf8')}\nAnother line.\n`);
    expect(takePages(asked, file)).toBeUndefined();
    rmSync(patterns);
    expect(takePages(asked, file)).toBeUndefined();
  } finally {
    rmSync(file);
  }
  expect(takePages(asked, file)).toBeUndefined();
});

test('hands no page on that has findings: a partial that was missing may be there now', ({}, testInfo) => {
  const asked = { patterns: testInfo.outputPath('page.md'), cwd: testInfo.outputPath() };
  writeFileSync(asked.patterns, '# Delete\n\n<Missing\n');
  const file = leavePages(asked, readPages(asked.patterns, asked.cwd)) ?? '';
  expect(takePages(asked, file)).toBeUndefined();
  rmSync(file);
});

test('tells the workers of a run where its pages are, and is told by none', () => {
  const first: Record<string, string> = {};
  tellOfPages(() => 'pages', first);
  expect(first).toEqual({ CONFORMANCE_PAGES_FILE: 'pages' });
  const worker = { TEST_WORKER_INDEX: '0' };
  tellOfPages(() => 'pages', worker);
  expect(worker).toEqual({ TEST_WORKER_INDEX: '0' });
  const unable = {};
  tellOfPages(() => undefined, unable);
  expect(unable).toEqual({});
});
