import { cwd } from 'node:process';
import { namedPages, readPages, titlesOf } from '../fixtures/run/pages.ts';
import { readSettings } from '../fixtures/settings.ts';
import { test } from '../fixtures/test.ts';

for (const { page, name } of namedPages(readPages(readSettings().docsPages, cwd()))) {
  test.describe(name, () => {
    for (const [index, title] of titlesOf(page.procedures).entries()) {
      // eslint-disable-next-line playwright/expect-expect -- the page's own Validate section is what is asserted
      test(title, async ({ reader }) => {
        await reader.follow(page, index);
      });
    }
  });
}
