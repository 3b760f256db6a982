import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { applyEdits, editsOf } from '../../../fixtures/report/edits.ts';
import { renderPatches } from '../../../fixtures/report/patch.ts';
import { assemble } from '../../../fixtures/report/assemble.ts';
import { Docs } from '../support/docs-folder.ts';
import {
  conformingRun,
  driftedRun,
  facts,
  finding,
  page,
  procedure,
  pageTest,
  source,
  step,
} from '../support/report-samples.ts';

const rotate = finding({
  line: 13,
  column: 13,
  endLine: 13,
  endColumn: 23,
  step: 2,
  expected: 'Rotate',
  suggestion: 'Renew',
});

/** Applies the patch that a run writes for a page, in a repository of its own; gives the page as it is then. */
async function patched(
  folder: string,
  { name = 'docs/rotate-key.md', text = source, findings = [finding()] },
) {
  const docs = new Docs(folder);
  docs.repository('.');
  docs.page(name, text);
  const run = driftedRun(findings, text, name);
  expect(await docs.apply(run)).toHaveLength(1);
  return docs.read(name);
}

test('changes only the words in question, for several findings of a page at once', async ({}, testInfo) => {
  const after = await patched(testInfo.outputPath(), { findings: [finding(), finding(), rotate] });
  expect(after).toBe(source.replace('My Keyz', 'My Keys').replace('**Rotate**', '**Renew**'));
});

test('mends a page in a run that left out the test which reads it', ({}, testInfo) => {
  const folder = testInfo.outputPath();
  writeFileSync(join(folder, 'rotate-key.md'), source);
  const run = driftedRun([finding()], source, 'rotate-key.md');
  const [patch] = renderPatches({ ...run, sources: new Map(), reportDir: folder, cwd: folder });
  expect(patch?.text).toContain('+1. Open the **User Menu** and select **My Keys**.');
});

for (const { title, text, place } of [
  { title: 'CRLF line ends', text: source.replaceAll('\n', '\r\n') },
  { title: 'a byte order mark', text: `\uFEFF${source}` },
  { title: 'no line end at the end', text: source.split('2. Click')[0]?.trimEnd() ?? '' },
  { title: 'no-break spaces', text: source.replace('My Keyz', 'My\u00A0Keyz') },
  {
    title: 'a soft wrap inside the label',
    text: source.replace('My Keyz**.', 'My\n   Keyz**.'),
    place: { endLine: 13, endColumn: 10 },
  },
]) {
  test(`keeps ${title}`, async ({}, testInfo) => {
    expect(await patched(testInfo.outputPath(), { text, findings: [finding(place)] })).toBe(
      text.replace('Keyz', 'Keys'),
    );
  });
}

for (const name of ['docs/with space/page.md', 'docs/clé/„Schlüssel“.md', 'docs/tab\tquote".md']) {
  test(`names ${JSON.stringify(name)} as git does`, async ({}, testInfo) => {
    expect(await patched(testInfo.outputPath(), { name })).toBe(source.replace('Keyz', 'Keys'));
  });
}

test('mends a step that the validation repeats, but no other step', () => {
  const text = ['1. Select **Keyz**.', '', '1. Select **Keyz**.', '2. Select **Keyz** twice.'].join('\n');
  const steps = [
    step(1, 1, { text: 'Select Keyz.', status: 'failed' }),
    step(1, 3, { text: 'Select Keyz.', status: 'not-reached', section: 'validate' }),
    step(2, 4, { text: 'Select Keyz twice.', status: 'not-reached', section: 'validate' }),
  ];
  const found = finding({
    line: 1,
    column: 11,
    endLine: 1,
    endColumn: 19,
    expected: 'Keyz',
    suggestion: 'Keys',
  });
  const run = assemble([pageTest(page([procedure('User', steps)], [found]), text)], facts);
  const [patch] = renderPatches({ ...run, reportDir: '/nowhere', cwd: '/nowhere' });
  expect(patch?.text.match(/^[+-]\d.*$/gm)).toEqual([
    '-1. Select **Keyz**.',
    '+1. Select **Keys**.',
    '-1. Select **Keyz**.',
    '+1. Select **Keys**.',
  ]);
});

test('edits the first line of a page with a byte order mark at the right place', () => {
  const text = '\uFEFF1. Select **Keyz**.\n';
  const found = finding({
    line: 1,
    column: 11,
    endLine: 1,
    endColumn: 19,
    expected: 'Keyz',
    suggestion: 'Keys',
  });
  expect(applyEdits(text, editsOf(text, [found]))).toBe('\uFEFF1. Select **Keys**.\n');
});

test('escapes what Markdown and MDX would read as syntax', () => {
  const edits = editsOf(source, [finding({ suggestion: 'My <Keys> *{x}*' })]);
  expect(applyEdits(source, edits)).toContain(String.raw`**My \<Keys> \*\{x}\***`);
});

test('writes nothing where the words do not stand in their place, or nothing is suggested', () => {
  const elsewhere = finding({ line: 3, column: 1, endLine: 3, endColumn: 5 });
  const twice = finding({ line: 13, column: 1, endLine: 13, endColumn: 30, expected: 'o', suggestion: 'u' });
  expect(
    editsOf(source, [elsewhere, twice, finding({ suggestion: null }), finding({ expected: null })]),
  ).toEqual([]);
  const place = { reportDir: '/nowhere', cwd: '/nowhere' };
  expect(renderPatches({ ...conformingRun(), ...place })).toEqual([]);
});

test('takes the first of two edits that overlap', () => {
  const edits = editsOf(source, [finding(), finding({ suggestion: 'My Keyring' })]);
  expect(applyEdits(source, edits)).toContain('**My Keys**');
});
