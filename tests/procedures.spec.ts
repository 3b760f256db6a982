import { cwd } from 'node:process';
import { pagesOfRun } from '../fixtures/run/pages-of-run.ts';
import { namedPages, titlesOf } from '../fixtures/run/test-names.ts';
import { readSettings } from '../fixtures/settings.ts';
import { test } from '../fixtures/test.ts';

for (const { page, name } of namedPages(await pagesOfRun(readSettings().docsPages, cwd()))) {
  test.describe(name, () => {
    for (const [index, title] of titlesOf(page.procedures).entries()) {
      // eslint-disable-next-line playwright/expect-expect -- the page's own Validate section is what is asserted
      test(title, async ({ reader }) => {
        await reader.follow(page, index);
      });
    }
  });
}
