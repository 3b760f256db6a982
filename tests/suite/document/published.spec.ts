import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { readPage } from '../../../fixtures/document/read-page.ts';
import type { DocsPage, Item } from '../../../fixtures/model/procedure.ts';
import { at, DEFAULT_PAGE_FILE, publishedPages, fileText, wordsAt, written } from '../support/page.ts';

// What would have to break: a step is lost, added, moved to the other tab or located at another line; a label is cut
// wrongly; the default page no longer has the published page's shape, or borrows its prose.

/** Where each item stands, and its labels. */
function located(items: Item[]): string[] {
  return items.map(({ line, column, runs }) => {
    const labels = runs.filter(({ kind }) => kind === 'label').map(({ text }) => text);
    return [`${line}:${column}`, ...labels].join(' | ');
  });
}

function itemsOf({ procedures }: DocsPage): Item[] {
  return procedures.flatMap(({ prerequisites, steps, validation }) => [
    ...prerequisites,
    ...steps,
    ...validation,
  ]);
}

for (const published of publishedPages) {
  test('has, on the published page, a user’s procedure: 2 prerequisites, 4 steps, 3 to validate, each at its line', () => {
    const { title, procedures, findings } = readPage(published);
    expect(findings).toEqual([]);
    expect(title).toBe('Delete API Key');
    expect(procedures.map(({ heading, tab, isCommandLine }) => [heading, tab, isCommandLine])).toEqual([
      ['Delete API Key', 'User', false],
      ['Delete API Key', 'Tenant', false],
    ]);
    expect(located(at(procedures, 0).prerequisites)).toEqual(['20:1', '22:1']);
    expect(located(at(procedures, 0).steps)).toEqual([
      '41:1',
      '43:1 | User Menu | My API Keys',
      '45:1 | three-dot Menu',
      '47:1 | Delete',
    ]);
    expect(located(at(procedures, 0).validation)).toEqual(['72:1', '74:1 | User Menu | My API Keys', '76:1']);
  });

  test('has, on the published page, a tenant’s procedure: 3 prerequisites, 6 steps, 5 to validate, each at its line', () => {
    const tenant = at(readPage(published).procedures, 1);
    expect(located(tenant.prerequisites)).toEqual(['27:1', '29:1', '31:1']);
    expect(located(tenant.steps)).toEqual([
      '52:1',
      '54:1 | Tenant Admin',
      '56:1 | Main Menu | Tenant Settings',
      '58:1 | Tenant Settings Menu | API Keys',
      '60:1 | three-dot Menu',
      '62:1 | Delete',
    ]);
    expect(located(tenant.validation)).toEqual([
      '81:1',
      '83:1 | Tenant Admin',
      '85:1 | Main Menu | Tenant Settings',
      '87:1 | Tenant Settings Menu | API Keys',
      '89:1',
    ]);
    expect(tenant.steps.map((step) => step.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(tenant.validation.map(({ number, section }) => [number, section])).toEqual(
      [1, 2, 3, 4, 5].map((number) => [number, 'validate']),
    );
  });

  test('points at each tab’s opening tag of the published page, and knows the page by its path and bytes', () => {
    const page = readPage(published);
    expect(page.procedures.map(({ span }) => wordsAt(page.source, span))).toEqual([
      '<TabItem label="User" value="user">',
      '<TabItem label="Tenant" value="tenant">',
    ]);
    expect(page.file).toBe(published);
    expect(page.source).toBe(fileText(published));
    expect(page.sha256).toBe(createHash('sha256').update(page.source).digest('hex'));
  });
}

for (const [index, file] of [DEFAULT_PAGE_FILE, ...publishedPages].entries()) {
  test(`cuts every label, link and sentence of ${at(['the default', 'the published'], index)} page out of its source by its span`, () => {
    const page = readPage(file);
    const items = itemsOf(page);
    const runs = items.flatMap((item) => item.runs);
    expect(runs.filter((run) => run.kind === 'label').length).toBeGreaterThan(15);
    for (const run of runs) expect(wordsAt(page.source, run)).toBe(run.text);
    for (const item of items) {
      expect(wordsAt(page.source, item)).toBe(
        `${/^(?:\d+\.|-)/.exec(wordsAt(page.source, item))?.[0] ?? ''} ${written(item)}`,
      );
      expect(item.runs.map((run) => run.text).join('')).toBe(item.text);
    }
  });
}

test.describe('the default page', () => {
  test('is read without a finding', () => {
    const { procedures, findings, title } = readPage(DEFAULT_PAGE_FILE);
    expect(findings).toEqual([]);
    expect(title).toBe('Delete API Key');
    expect(procedures.map(({ steps, validation }) => [steps.length, validation.length])).toEqual([
      [4, 3],
      [6, 5],
    ]);
  });

  for (const published of publishedPages) {
    test('has the tabs, steps, labels and links of the published page', () => {
      const shape = (file: string): unknown =>
        readPage(file).procedures.map(({ heading, tab, prerequisites, steps, validation }) => [
          heading,
          tab,
          prerequisites.length,
          [...steps, ...validation].map(({ runs }) =>
            runs.filter((run) => run.kind !== 'text').map(({ text, url }) => [text, url]),
          ),
        ]);
      expect(shape(DEFAULT_PAGE_FILE)).toEqual(shape(published));
    });

    test('borrows no sentence of 60 characters from the published page', () => {
      const text = fileText(published).replace(/\s+/g, ' ');
      const sentences = fileText(DEFAULT_PAGE_FILE)
        .replace(/\s+/g, ' ')
        .split(/(?<=[.:>]) /);
      expect(sentences.filter((sentence) => sentence.length >= 60 && text.includes(sentence))).toEqual([]);
    });
  }
});
