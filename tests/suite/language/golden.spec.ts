import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { readPage } from '../../../fixtures/document/read-page.ts';
import type { DocsPage, Item } from '../../../fixtures/model/procedure.ts';
import { type ItemReading, readPrerequisite, readSteps } from '../../../pages/language/language.ts';
import { PageText } from '../../../pages/language/places.ts';
import { readingOutline } from '../support/clause-outline.ts';
import { LANGUAGE } from '../support/reading-words.ts';

// What would have to break: a step of a published page is read as something else than it was, and nobody looked.
// A change of the lexicon or grammar is reviewed as the change of this file: `--update-snapshots` writes it.

const SHARED = fileURLToPath(new URL('../../../../shared/docs/', import.meta.url));

test('reads the published pages as they were read before', ({}, testInfo) => {
  test.skip(!existsSync(SHARED), 'the published pages are not here: nothing is compared');
  testInfo.snapshotSuffix = '';
  const files = globSync('**/*.{md,mdx}', { cwd: SHARED }).sort();
  const text = files.map((file) => pageOutline(file, readPage(`${SHARED}${file}`))).join('\n');
  expect(text).toMatchSnapshot('clauses.txt');
});

/** The page's name and sha256, then each item once, by its line. */
function pageOutline(file: string, page: DocsPage): string {
  const source = new PageText(page.source);
  const seen = new Set<string>();
  const lines = (part: string, items: ReadonlyMap<Item, ItemReading>): string[] =>
    [...items].flatMap(([item, read]) => {
      const where = `${item.line}:${item.column}`;
      if (seen.has(where)) return [];
      seen.add(where);
      return [`${where} ${part}`, ...readingOutline(read).map((line) => `  ${line}`)];
    });
  const items = page.procedures.flatMap(({ prerequisites, steps, validation }) => [
    ...lines(
      'prerequisite',
      new Map(prerequisites.map((item) => [item, readPrerequisite(item, LANGUAGE, source)])),
    ),
    ...lines('step', readSteps(steps, LANGUAGE, source)),
    ...lines('check', readSteps(validation, LANGUAGE, source)),
  ]);
  return [`# ${file} ${page.sha256}`, ...items, ''].join('\n');
}
