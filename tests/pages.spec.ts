import { cwd } from 'node:process';
import { named, readPages } from '../fixtures/run/pages.ts';
import { labelForAllure } from '../fixtures/report/allure.ts';
import { toAttachment } from '../fixtures/report/attachments.ts';
import { failAtFirst } from '../fixtures/report/failure.ts';
import { readSettings } from '../fixtures/settings.ts';
import { test } from '../fixtures/test.ts';

const settings = readSettings();
const console =
  settings.console.mode === 'live'
    ? { mode: 'live' as const, url: settings.console.url }
    : { mode: 'mock' as const, url: '' };

for (const { page, name } of named(readPages(settings.docsPages, cwd()))) {
  // eslint-disable-next-line playwright/expect-expect -- a finding fails the test where it stands on the page
  test(`${name} is readable, understood and whole`, async ({}, testInfo) => {
    const { file, title } = page;
    await labelForAllure({ file, title, heading: 'The page itself', tab: null, line: 1, sourceUrl: null });
    const { reportOf, underTest } = await import('../fixtures/run/plans.ts');
    const report = reportOf(underTest(page));
    await testInfo.attach(
      ...toAttachment('conformance-page', { page: report, source: page.source, console }),
    );
    failAtFirst(page.file, report.findings);
  });
}
