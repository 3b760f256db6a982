import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPage } from '../../../fixtures/document/read-page.ts';
import { saidBefore, underTest } from '../../../fixtures/run/plans.ts';

// What would have to break: a partial that a glob took along is judged as if it were a page.

const STEPS =
  '## Delete API Key\n\n1. Log in to [Palette](https://console.spectrocloud.com).\n\n2. Select **Delete**.\n';

/** What is said of a file before a browser opens, and why its procedures are not followed. */
function saidOf(name: string, text: string): { kinds: string[]; reasons: (string | null)[] } {
  const file = test.info().outputPath(name);
  writeFileSync(file, text);
  const page = underTest(readPage(file));
  return {
    kinds: saidBefore(page).map(({ kind }) => kind),
    reasons: page.plans.map(({ notCovered }) => notCovered),
  };
}

test('demands no Validate of a partial that is named by itself, and follows none', () => {
  const left = { kinds: [], reasons: ['a partial, followed where a page includes it'] };
  const called = '---\npartial_category: keys\npartial_name: delete\n---\n\n';
  expect(saidOf('delete.mdx', called + STEPS)).toEqual(left);
  expect(saidOf('_delete.mdx', STEPS)).toEqual(left);
  expect(saidOf('_facts.mdx', 'Some words.\n')).toEqual({ kinds: [], reasons: [] });
});

test('demands one of a page', () => {
  expect(saidOf('delete.mdx', STEPS).kinds).toContain('structure');
});
