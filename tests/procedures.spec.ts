import { cwd } from 'node:process';
import { pagesUnderTest } from '../fixtures/pages-under-test.ts';
import { readSettings } from '../fixtures/settings.ts';
import { test } from '../fixtures/test.ts';

for (const { page, plans } of pagesUnderTest(readSettings().docsPages, cwd())) {
  test.describe(page.file, () => {
    for (const [index, plan] of plans.entries()) {
      const { heading, tab } = plan.procedure;
      const title = [heading, tab].filter(Boolean).join(' · ');
      const isTwin = plans.some(
        ({ procedure }, other) => other < index && procedure.heading === heading && procedure.tab === tab,
      );

      // eslint-disable-next-line playwright/expect-expect -- the page's own Validate section is what is asserted
      test(isTwin ? `${title} (${String(index + 1)})` : title, async ({ reader }) => {
        await reader.follow(page, plan);
      });
    }
  });
}
