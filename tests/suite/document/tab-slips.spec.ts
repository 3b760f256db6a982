import { expect, test } from '@playwright/test';
import { numbered, sound, tabbedPage as page, tabs } from '../support/reading-tab-pages.ts';
import { at, onlyFinding, outlined, pageOf, places } from '../support/page.ts';

// What would have to break: a page whose tabs do not fit together is followed as if they did, or one slip is reported
// at two places.

test.describe('a tab in one section only', () => {
  test('is found where the steps have it and Validate has not', () => {
    const read = page(sound('User', 'Tenant'), sound('User', 'Tenant'), sound('User'));
    expect(places(read)).toEqual(['24:17 Tenant']);
    expect(onlyFinding(read)).toMatchObject({
      ...{ class: 'page', kind: 'structure', tab: 'Tenant', section: 'procedure', step: null },
      ...{ expected: 'Tenant', offered: ['User'], suggestion: null },
      message:
        'The tab "Tenant" holds steps of "Delete", but does not stand under "Validate": add it there, or remove it here.',
    });
    expect(read.procedures).toHaveLength(2);
  });

  test('is found where Validate has it and the steps have not', () => {
    const read = page(sound('User'), sound('User'), sound('User', 'Tenant'));
    expect(places(read)).toEqual(['29:17 Tenant']);
    expect(onlyFinding(read)).toMatchObject({
      tab: 'Tenant',
      section: 'validate',
      expected: 'Tenant',
      offered: ['User'],
      suggestion: null,
    });
    expect(onlyFinding(read).message).toContain(
      'stands under "Validate", but not where the steps of "Delete" stand',
    );
  });

  test('is found once where neither of the other sections has it', () => {
    const read = page(sound('User'), sound('User', 'Tenant'), sound('User'));
    expect(places(read)).toEqual(['19:17 Tenant']);
    expect(onlyFinding(read).message).toContain('does not stand under "Prerequisites" or "Validate"');
  });

  test('is found under Prerequisites', () => {
    expect(places(page(sound('User', 'Tenant'), sound('User'), sound('User')))).toEqual(['9:17 Tenant']);
  });

  test('is each tab of Validate where the steps have none', () => {
    const read = pageOf('## Delete', '', '1. Go.', '', '## Validate', '', ...tabs(sound('A', 'B')));
    expect(places(read)).toEqual(['8:17 A', '13:17 B']);
    expect(at(read.findings, 0).message).toContain('the steps of "Delete" have no tabs');
  });

  test('is in one of two groups of the same section', () => {
    const read = pageOf(
      '## Delete',
      '',
      ...tabs(sound('A', 'B')),
      ...tabs({ A: ['2. Then A.'], B: ['2. Then B.'], C: ['2. Then C.'] }),
      '## Validate',
      '',
      '1. Look.',
    );
    expect(places(read)).toEqual(['27:17 C']);
    expect(Object.keys(outlined(read))).toEqual(['Delete / A', 'Delete / B']);
  });
});

test.describe('a misnamed tab', () => {
  for (const [what, name] of [
    ['a typing error', 'Tenat'],
    ['other case', 'TENANT'],
    ['white space', 'Tenant '],
    ['a no-break space', 'Tenant\u00A0'],
    ['one word more', 'Tenant admin'],
    ['a letter of another script', 'T\u0435nant'],
  ] as const) {
    for (const [index, [section, place]] of (
      [
        ['prerequisites', '9:17'],
        ['procedure', '24:17'],
        ['validate', '39:17'],
      ] as const
    ).entries()) {
      test(`is found once, under ${section}, with the name to write: ${what}`, () => {
        const labels = [0, 1, 2].map((each) => sound('User', each === index ? name : 'Tenant'));
        const read = page(at(labels, 0), at(labels, 1), at(labels, 2));
        expect(places(read)).toEqual([`${place} ${name}`]);
        expect(onlyFinding(read)).toMatchObject({
          kind: 'structure',
          section,
          tab: name,
          expected: name,
          offered: ['User', 'Tenant'],
          suggestion: 'Tenant',
        });
        expect(onlyFinding(read).message).toContain(`The tab "${name}" is called "Tenant"`);
      });
    }
  }

  for (const [index, place] of ['9:17', '24:17', '39:17'].entries()) {
    test(`gets no suggestion where the names are far apart, and one finding at ${place}`, () => {
      const labels = [0, 1, 2].map((each) => sound('User', each === index ? 'Admin' : 'Tenant'));
      const read = page(at(labels, 0), at(labels, 1), at(labels, 2));
      expect(places(read)).toEqual([`${place} Admin`]);
      expect(onlyFinding(read)).toMatchObject({
        expected: 'Admin',
        offered: ['User', 'Tenant'],
        suggestion: null,
      });
    });
  }

  test('is found where it is an outer tab', () => {
    const inner = tabs(sound('x', 'y'));
    const read = pageOf(
      '## Delete',
      '',
      ...tabs({ Outer: inner }),
      '## Validate',
      '',
      ...tabs({ Outre: inner }),
    );
    expect(places(read)).toEqual(['26:17 Outre']);
    expect(onlyFinding(read).suggestion).toBe('Outer');
  });
});

test('finds two tabs of the same name in one group', () => {
  const twice = tabs({ A: numbered('a'), B: numbered('b') }).map((line) => line.replace('"B"', '"A"'));
  const read = pageOf('## Delete', '', ...twice, '## Validate', '', ...tabs(sound('A', 'B')));
  expect(places(read)).toEqual(['9:17 A']);
  expect(onlyFinding(read)).toMatchObject({ tab: 'A', section: 'procedure', expected: 'A' });
  expect(Object.keys(outlined(read))).toEqual(['Delete / A']);
});

test('finds a tab without a name', () => {
  const read = pageOf(
    '## Delete',
    '',
    '<Tabs>',
    '<TabItem>',
    '',
    '1. Go.',
    '',
    '</TabItem>',
    '</Tabs>',
    '',
    '## Validate',
    '',
    ...tabs(sound('A')),
  );
  expect(places(read)).toEqual(['4:1 <TabItem>']);
  expect(onlyFinding(read).message).toBe('This tab has no label: write <TabItem label="…" value="…">.');
});

for (const [what, lines] of [
  ['bullets', ['- Go.']],
  ['words', ['Go.']],
  ['nothing', []],
] as const) {
  test(`finds a tab with ${what} where its neighbour has steps`, () => {
    const read = page(
      sound('User', 'Tenant'),
      { User: numbered('Go.'), Tenant: [...lines] },
      sound('User', 'Tenant'),
    );
    expect(places(read).map((place) => place.replace(/^\d+/, ''))).toEqual([':17 Tenant']);
    expect(onlyFinding(read)).toMatchObject({ tab: 'Tenant', section: 'procedure' });
    expect(Object.keys(outlined(read))).toEqual(['Delete / User']);
    const checked = page(sound('User', 'Tenant'), sound('User', 'Tenant'), {
      User: numbered('Go.'),
      Tenant: [...lines],
    });
    expect(onlyFinding(checked)).toMatchObject({ tab: 'Tenant', section: 'validate' });
  });
}

test('finds tabs that stand outside of <Tabs>, and reads them as tabs', () => {
  const bare = tabs(sound('A', 'B')).filter((line) => !/<\/?Tabs/.test(line));
  const read = pageOf('## Delete', '', ...bare, '## Validate', '', ...tabs(sound('A', 'B')));
  expect(places(read)).toEqual(['3:1 <TabItem label="A" value="x">', '8:1 <TabItem label="B" value="x">']);
  expect(Object.keys(outlined(read))).toEqual(['Delete / A', 'Delete / B']);
});

test('gives up on tabs that multiply without end', () => {
  const groups = Array.from({ length: 12 }, (_, index) =>
    tabs(sound(`a${index}`, `b${index}`, `c${index}`)),
  ).flat();
  const read = pageOf('## Delete', '', ...groups, '## Validate', '', '1. Look.');
  expect(read.procedures.length).toBeLessThanOrEqual(100);
  expect(read.findings.map((finding) => finding.message)).toEqual([
    expect.stringContaining('more combinations than can be followed'),
  ]);
});
