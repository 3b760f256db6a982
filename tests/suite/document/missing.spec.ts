import { expect, test } from '@playwright/test';
import { onlyFinding, outlined, pageOf, places, section } from '../support/page.ts';

// What would have to break: a section that a procedure page must have is missing or empty, and nobody learns of it, or
// learns of it at another place.

test.describe('a missing section', () => {
  test('is Validate, found at the procedure’s heading, once for all tabs', () => {
    const tabs = [
      '<Tabs>',
      '<TabItem label="A">',
      '',
      '1. a',
      '',
      '</TabItem>',
      '<TabItem label="B">',
      '',
      '1. b',
      '',
      '</TabItem>',
      '</Tabs>',
    ];
    const page = pageOf('## Delete {#delete}', '', ...tabs, '', '## Next', '', 'Words.');
    expect(places(page)).toEqual(['1:4 Delete']);
    expect(onlyFinding(page)).toMatchObject({ kind: 'structure', section: 'procedure', tab: null });
    expect(onlyFinding(page).message).toMatch(
      /^No Validate section follows the steps of "Delete": add a heading "Validate"/,
    );
    expect(page.procedures).toHaveLength(2);
  });

  test('is Validate of the last of several procedures', () => {
    expect(
      places(
        pageOf(...section('## A', '1. a'), ...section('## Validate', '1. Look.'), ...section('## B', '1. b')),
      ),
    ).toEqual(['9:4 B']);
  });

  test('is Validate for steps before any heading, found at the first step', () => {
    expect(places(pageOf('Words.', '', '1. Go.'))).toEqual(['3:1 1. Go.']);
  });

  test('is Validate in one of the tabs that hold headings', () => {
    const page = pageOf(
      ...[
        '<Tabs>',
        '<TabItem label="A">',
        '',
        ...section('## Delete', '1. a'),
        ...section('## Validate', '1. Look.'),
        '</TabItem>',
      ],
      ...['<TabItem label="B">', '', ...section('## Delete', '1. b'), '</TabItem>', '</Tabs>'],
    );
    expect(places(page)).toEqual(['15:4 Delete']);
  });

  test('is no Prerequisites: a procedure may need nothing', () => {
    expect(pageOf(...section('## Delete', '1. Go.'), ...section('## Validate', '1. Look.')).findings).toEqual(
      [],
    );
  });
});

for (const [what, ...lines] of [
  ['words', 'Look.'],
  ['nothing'],
  ['a numbered list in a note', ':::note', '', '1. Look.', '', ':::'],
] as const) {
  test(`finds a Validate section of ${what}`, () => {
    const page = pageOf(
      ...section('## A', '1. a'),
      ...section('## B', '1. b'),
      ...section('## Validate', ...lines),
    );
    expect(places(page)).toEqual(['9:4 Validate']);
    expect(onlyFinding(page)).toMatchObject({ kind: 'structure', section: 'validate' });
    expect(onlyFinding(page).message).toContain('holds no numbered step');
  });
}

test('finds a Validate that stands above its steps', () => {
  const page = pageOf(...section('## Validate', '1. Look.'), ...section('## Delete', '1. Go.'));
  expect(places(page)).toEqual(['1:4 Validate']);
  expect(onlyFinding(page).message).toBe(
    '"Validate" stands above the steps of "Delete": move it below them.',
  );
});

test('finds a Validate that has nothing to check', () => {
  const page = pageOf(
    ...[...section('## A', 'Words.'), ...section('### Go', '1. a'), ...section('### Validate', '1. Look.')],
    ...[...section('## B', 'Words.'), ...section('### Go', '- b'), ...section('### Validate', '1. Look.')],
  );
  expect(places(page)).toEqual(['21:5 Validate']);
});

test('finds steps whose heading is gone, so that they stand under Prerequisites', () => {
  const lines = [
    ...section('## Prerequisites', '- Have it.', '', '1. Go.'),
    ...section('## Validate', '1. Look.'),
  ];
  expect(places(pageOf(...lines))).toEqual(['5:1 1. Go.']);
  const second = pageOf(
    ...section('## Other', 'Words.'),
    ...section('### Go', '1. Go.'),
    ...section('### Validate', '1. Look.'),
    '## More',
    '',
    ...lines.map((line) => line.replace('##', '###')),
  );
  expect(places(second)).toEqual(['19:1 1. Go.']);
});

test.describe('a page without a step', () => {
  for (const [what, place, ...lines] of [
    [
      'has bullets below a heading',
      '1:4 Delete',
      '## Delete',
      '',
      '- Go.',
      '',
      '## Validate',
      '',
      '1. Look.',
    ],
    ['has headings alone', '1:3 Keys', '# Keys', '', 'Words.', '', '## Delete', '', 'Words.'],
    ['has a Validate alone', '1:4 Validate', '## Validate', '', '1. Look.'],
    ['has words alone', '1:1 Words.', 'Words.', '', 'More words.'],
    ['has its numbers in a note', '1:4 Delete', '## Delete', '', ':::note', '', '1. Go.', '', ':::'],
    ['has its numbers in a quote', '1:4 Delete', '## Delete', '', '> 1. Go.'],
    ['has its numbers in a comment', '1:4 Delete', '## Delete', '', '<!--', '1. Go.', '-->'],
  ] as const) {
    test(`is found where a writer would put one: it ${what}`, () => {
      const page = pageOf(...lines);
      expect(places(page)).toEqual([place]);
      expect(onlyFinding(page)).toMatchObject({ class: 'page', kind: 'structure' });
      expect(page.procedures).toEqual([]);
    });
  }

  test('is found where nothing stands below the front matter', () => {
    const page = pageOf('---', 'title: Delete', '---', '', '');
    expect(onlyFinding(page)).toMatchObject({
      kind: 'structure',
      line: 1,
      column: 1,
      message: 'This page is empty below its front matter: write the procedure there.',
    });
    expect(page.title).toBe('Delete');
  });
});

test.describe('forgotten numbers', () => {
  const steps = ['- Log in to [Console](/).', '- Go to **Keys**.', '- Click **Revoke**.'];
  const numbered = [...section('## Delete', '1. Go.'), ...section('## Validate', '1. Look.')];

  test('are found where bullets lead a reader through the console, and these are followed', () => {
    const page = pageOf(
      ...section('## Revoke', 'Words.', '', '- Facts', '- More', '', ...steps),
      ...numbered,
    );
    expect(places(page)).toEqual(['1:4 Revoke']);
    expect(onlyFinding(page).message).toMatch(
      /^The list under "Revoke" has no numbers, so it holds no steps/,
    );
    expect(outlined(page)['Revoke']?.[1]).toEqual(['Log in to Console.', 'Go to Keys.', 'Click Revoke.']);
  });

  test('are none of lists of facts, of choices, of one act, beside numbered steps or below them', () => {
    for (const items of [
      ['- Keys of users', '- Open questions'],
      ['- Select **A** to do this.', '- Select **B** to do that.'],
      ['- Go to **Keys**.'],
      ['- Go to the keys.', '- Click the button.'],
    ])
      expect.soft([items, ...places(pageOf(...section('## More', ...items), ...numbered))]).toEqual([items]);
    const beside = pageOf(...section('## Delete', '1. Go.', '', ...steps), ...numbered.slice(4));
    expect(places(beside)).toEqual([]);
    const below = [...section('## Delete', '1. Go.'), ...section('### More', ...steps), ...numbered.slice(4)];
    expect(places(pageOf(...below))).toEqual([]);
  });
});
