import { cwd } from 'node:process';
import { pagesUnderTest, titled } from '../fixtures/pages-under-test.ts';
import { readSettings } from '../fixtures/settings.ts';
import { test } from '../fixtures/test.ts';

for (const { page, plans } of pagesUnderTest(readSettings().docsPages, cwd())) {
  test.describe(page.file, () => {
    for (const { title, plan } of titled(plans)) {
      // eslint-disable-next-line playwright/expect-expect -- the page's own Validate section is what is asserted
      test(title, async ({ reader }) => {
        await reader.follow(page, plan);
      });
    }
  });
}
