import { expect, test } from '@playwright/test';
import { at, onlyFinding, pageOf, places, validate, wordsAt } from '../support/page.ts';

// What would have to break: a slip of the writer's goes unnoticed, is reported at another place, or is seen where
// there is none.

test.describe('a slip of the writer’s', () => {
  test('is a number without words', () => {
    const page = pageOf('## Delete', '', '1. First.', '2.', '3. Third.', ...validate);
    expect(onlyFinding(page)).toMatchObject({
      ...{
        class: 'page',
        kind: 'structure',
        line: 4,
        column: 1,
        endLine: 4,
        endColumn: 3,
        section: 'procedure',
        step: 2,
        tab: null,
      },
      message: 'This step has no words: write what to do, or remove its number.',
    });
    expect(at(page.procedures, 0).steps.map((step) => step.number)).toEqual([1, 3]);
  });

  test('is a page of nothing but numbers: it has no procedure', () => {
    const page = pageOf('## Delete', '', '1.', ...validate);
    expect([places(page), page.procedures]).toEqual([['3:1 1.'], []]);
  });

  for (const item of ['1. ![x](x.png)', '1. **—**', '1. {/* later */}', '1. <Partial />']) {
    test(`is a step of nothing but ${item.slice(3)}`, () => {
      expect(onlyFinding(pageOf(item, '2. Go.', ...validate)).step).toBe(1);
    });
  }

  for (const step of [
    'Log in to [it](https://x.example).',
    'From the **Menu**, select **Keys**.',
    'Switch to the **Tenant** scope.',
    'Wait.',
  ]) {
    test(`is a step written twice in a row: ${step}`, () => {
      const page = pageOf('## Delete', '', `1. ${step}`, `2. ${step}`, ...validate);
      expect(onlyFinding(page)).toMatchObject({
        kind: 'structure',
        line: 4,
        column: 1,
        step: 2,
        section: 'procedure',
      });
      expect(onlyFinding(page).message).toBe(
        'This step repeats the one before it (line 3) word for word: remove one of them.',
      );
      expect(onlyFinding(page).expected).toBe(at(at(page.procedures, 0).steps, 1).text);
    });
  }

  test('is no second press of the same button, and no repetition further on', () => {
    expect(
      pageOf('1. Click on the **Next** button.', '2. Click on the **Next** button.', ...validate).findings,
    ).toEqual([]);
    expect(pageOf('1. Wait a while.', '2. Click **A**.', '3. Wait a while.', ...validate).findings).toEqual(
      [],
    );
  });

  test('is one in Validate, too', () => {
    const page = pageOf('1. Go.', '', '## Validate', '', '1. Look there.', '2. Look there.', '3.');
    expect(page.findings.map(({ section, step, line }) => [section, step, line])).toEqual([
      ['validate', 2, 6],
      ['validate', 3, 7],
    ]);
  });

  test('is said once where it stands before the tabs', () => {
    const tab = (label: string): string[] => [
      `<TabItem label="${label}">`,
      '',
      `3. Go to ${label}.`,
      '',
      '</TabItem>',
    ];
    const page = pageOf(
      '1. Wait here.',
      '2. Wait here.',
      '',
      '<Tabs>',
      ...tab('A'),
      ...tab('B'),
      '</Tabs>',
      ...validate,
    );
    expect(page.findings.map(({ tab: inTab, line }) => [inTab, line])).toEqual([[null, 2]]);
  });

  for (const [what, open, close] of [
    ['admonition', ':::note', ':::'],
    ['code block', '```shell', '```'],
  ] as const) {
    test(`is an ${what} that is never closed and swallows what follows`, () => {
      const page = pageOf(
        '## Delete',
        '',
        '1. First.',
        '',
        open,
        '',
        'Words.',
        '',
        '2. Second.',
        ...validate,
      );
      expect(places(page)).toEqual([`5:1 ${open}`]);
      expect(onlyFinding(page).message).toBe(
        `The ${what} opened here with "${close}" is never closed: add a line "${close}" below its last line.`,
      );
    });
  }

  test('is one never closed that swallows every step: nothing else is said', () => {
    expect(places(pageOf('## Delete', '', ':::note', '', 'Words.', '', '1. Go.', ...validate))).toEqual([
      '3:1 :::note',
    ]);
  });

  test('is no code block whose fence is longer or quoted', () => {
    expect(
      pageOf('1. Go.', '', '   ````', '   ```', '   `````', '', '> ```', '> x', '> ```', ...validate)
        .findings,
    ).toEqual([]);
  });
});

test('points at a step inside the page even where its item is empty and last', () => {
  const page = pageOf('## Validate', '', '1. Look.', '', '## Delete', '', '1.');
  for (const finding of page.findings) expect(wordsAt(page.source, finding)).not.toBe('');
});
