import { cwd } from 'node:process';
import { pagesOfRun } from '../fixtures/run/pages-of-run.ts';
import { namedPages } from '../fixtures/run/test-names.ts';
import { labelForAllure } from '../fixtures/report/allure.ts';
import { toAttachment } from '../fixtures/report/attachments.ts';
import { failFromReading } from '../fixtures/report/failure.ts';
import { readSettings } from '../fixtures/settings.ts';
import { test } from '../fixtures/test.ts';

const settings = readSettings();
const console =
  settings.console.mode === 'live'
    ? { mode: 'live' as const, url: settings.console.url }
    : { mode: 'mock' as const, url: '' };

const pages = await pagesOfRun(settings.docsPages, cwd());

for (const { page, name } of namedPages(pages)) {
  // eslint-disable-next-line playwright/expect-expect -- a finding fails the test where it stands on the page
  test(`${name} is readable, understood and whole`, async ({}, testInfo) => {
    const { file, title } = page;
    await labelForAllure({ file, title, heading: 'The page itself', tab: null, line: 1, sourceUrl: null });
    const { reportOf, underTest } = await import('../fixtures/run/plans.ts');
    const report = reportOf(underTest(page));
    const { source, partials } = page;
    const content = { page: report, source, partials, console, ofPages: pages.length };
    await testInfo.attach(...toAttachment('conformance-page', content));
    failFromReading(page.file, report.findings, testInfo);
  });
}
