import { expect, test } from '@playwright/test';
import { numbered, sound, tabbedPage as page, tabs } from '../support/reading-tab-pages.ts';
import type { DocsPage } from '../../../fixtures/model/procedure.ts';
import { at, outlined, pageOf, wordsAt } from '../support/page.ts';

// What would have to break: a tab's steps are read into another tab, a tab is lost, or a page whose tabs do not fit
// together is followed as if they did; or one slip is reported at two places.

test('makes one procedure of each tab, with the prerequisites and validation of the same label', () => {
  const { procedures, findings } = page(
    { User: ['- Be a user.'], Tenant: ['- Be an admin.'] },
    { User: numbered('a', 'b'), Tenant: numbered('c') },
    { Tenant: numbered('y', 'z'), User: numbered('x') },
  );
  expect(findings).toEqual([]);
  expect(outlined({ procedures } as DocsPage)).toEqual({
    'Delete / User': [['Be a user.'], ['a', 'b'], ['x']],
    'Delete / Tenant': [['Be an admin.'], ['c'], ['y', 'z']],
  });
});

const writings: [what: string, ...lines: string[]][] = [
  ['value before label', '<TabItem value="tenant" label="A">', '', '1. Go.', '', '</TabItem>'],
  ['single quotes', "<TabItem label='A' value='tenant'>", '', '1. Go.', '', '</TabItem>'],
  ['no label', '<TabItem value="A">', '', '1. Go.', '', '</TabItem>'],
  ['an empty label', '<TabItem label="" value="A">', '', '1. Go.', '', '</TabItem>'],
  [
    'expressions',
    '<TabItem {...rest} default label={"A"} style={{a: 1 > 2}}>',
    '',
    '1. Go.',
    '',
    '</TabItem>',
  ],
  ['a label that is computed', '<TabItem label={translate("x")} value="A">', '', '1. Go.', '', '</TabItem>'],
  ['white space around the sign', '<TabItem label = "A">', '', '1. Go.', '', '</TabItem>'],
  ['several lines', '<TabItem', '  label="A"', '  value="tenant"', '>', '', '1. Go.', '', '</TabItem>'],
  ['indentation', '  <TabItem label="A">', '', '  1. Go.', '', '  </TabItem>'],
  ['deep indentation', '        <TabItem label="A">', '', '        1. Go.', '', '        </TabItem>'],
  ['no empty lines', '<TabItem label="A">', '1. Go.', '</TabItem>'],
  ['a comment before it', '{/* first */}', '', '<TabItem label="A">', '', '1. Go.', '', '</TabItem>'],
];

for (const [what, ...lines] of writings) {
  test(`reads a tab written with ${what}`, () => {
    const read = pageOf('## Delete', '', '<Tabs>', ...lines, '</Tabs>', '', '## Validate', '', '1. Look.');
    expect(read.findings).toEqual([]);
    expect(outlined(read)).toEqual({ 'Delete / A': [[], ['Go.'], ['Look.']] });
  });
}

test('reads tabs whose tags share a line', () => {
  const read = pageOf(
    '## Delete',
    '',
    '<Tabs><TabItem label="A">',
    '',
    '1. Go.',
    '',
    '</TabItem></Tabs>',
    '',
    '## Validate',
    '',
    '1. Look.',
  );
  expect(outlined(read)).toEqual({ 'Delete / A': [[], ['Go.'], ['Look.']] });
});

test('reads what stands outside of the tabs in every tab, in reading order', () => {
  const read = pageOf(
    ...['## Prerequisites', '', '- All.', '', ...tabs({ A: ['- Only A.'], B: ['- Only B.'] })],
    ...[
      '## Delete',
      '',
      '1. Before.',
      '',
      ...tabs(sound('A', 'B')),
      '1. After.',
      '',
      ...tabs({ B: ['3. Then B.'], A: ['3. Then A.'] }),
    ],
    ...['## Validate', '', '1. Look.'],
  );
  expect(read.findings).toEqual([]);
  expect(outlined(read)).toEqual({
    'Delete / A': [['All.', 'Only A.'], ['Before.', 'Go A.', 'After.', 'Then A.'], ['Look.']],
    'Delete / B': [['All.', 'Only B.'], ['Before.', 'Go B.', 'After.', 'Then B.'], ['Look.']],
  });
});

test('reads tabs within a step', () => {
  const inner = tabs(sound('A', 'B')).map((line) => (line === '' ? '' : `   ${line}`));
  const read = pageOf(
    '## Delete',
    '',
    '1. Choose.',
    '',
    ...inner,
    '2. Then.',
    '',
    '## Validate',
    '',
    '1. Look.',
  );
  expect(outlined(read)).toEqual({
    'Delete / A': [[], ['Choose.', 'Go A.', 'Then.'], ['Look.']],
    'Delete / B': [[], ['Choose.', 'Go B.', 'Then.'], ['Look.']],
  });
});

test('joins nested tabs to "Outer > Inner"', () => {
  const read = pageOf(
    ...['## Delete', '', ...tabs({ A: ['1. Go A.', '', ...tabs(sound('x', 'y'))], B: numbered('Go B.') })],
    ...['## Validate', '', ...tabs({ A: tabs(sound('x', 'y')), B: numbered('Look.') })],
  );
  expect(read.findings).toEqual([]);
  expect(outlined(read)).toEqual({
    'Delete / A > x': [[], ['Go A.', 'Go x.'], ['Go x.']],
    'Delete / A > y': [[], ['Go A.', 'Go y.'], ['Go y.']],
    'Delete / B': [[], ['Go B.'], ['Look.']],
  });
});

test('multiplies groups of other tabs side by side', () => {
  const read = pageOf(
    '## Delete',
    '',
    ...tabs(sound('A', 'B')),
    ...tabs(sound('x', 'y')),
    '## Validate',
    '',
    ...tabs(sound('A', 'B')),
  );
  expect(read.findings).toEqual([]);
  expect(Object.keys(outlined(read))).toEqual([
    'Delete / A > x',
    'Delete / A > y',
    'Delete / B > x',
    'Delete / B > y',
  ]);
  expect(outlined(read)['Delete / B > x']).toEqual([[], ['Go B.', 'Go x.'], ['Go B.']]);
});

test('leaves out of a tab the groups that do not have it', () => {
  const read = pageOf(
    '## Delete',
    '',
    ...tabs(sound('A', 'B')),
    ...tabs({ B: ['2. Then B.'] }),
    '## Validate',
    '',
    '1. Look.',
  );
  expect(read.findings).toEqual([]);
  expect(outlined(read)).toEqual({
    'Delete / A': [[], ['Go A.'], ['Look.']],
    'Delete / B': [[], ['Go B.', 'Then B.'], ['Look.']],
  });
});

test('reads headings within tabs: each tab has sections of its own', () => {
  const inside = (label: string): string[] => [
    '### Prerequisites',
    '',
    `- Have ${label}.`,
    '',
    '### Remove',
    '',
    `1. Go ${label}.`,
    '',
    '### Validate',
    '',
    `1. Look ${label}.`,
  ];
  const read = pageOf('## Delete', '', ...tabs({ A: inside('A'), B: inside('B') }), '## Next', '', 'Words.');
  expect(read.findings).toEqual([]);
  expect(outlined(read)).toEqual({
    'Remove / A': [['Have A.'], ['Go A.'], ['Look A.']],
    'Remove / B': [['Have B.'], ['Go B.'], ['Look B.']],
  });
});

test('points at the opening tag, or at the heading where there are no tabs', () => {
  const [tag, ...rest] = [
    '<TabItem value="a" style={{ a: 1 > 2 }} label="A">',
    '',
    '1. Go.',
    '',
    '</TabItem>',
    '</Tabs>',
  ];
  const odd = pageOf('<Tabs>', tag, ...rest, '', '## Validate', '', '1. Look.');
  expect(wordsAt(odd.source, at(odd.procedures, 0).span)).toBe(tag);
  const read = page(sound('A'), { A: numbered('a') }, sound('A'));
  expect(at(read.procedures, 0).span).toEqual({ line: 14, column: 1, endLine: 14, endColumn: 30 });
  const plain = pageOf('## Delete **it** {#x}', '', '1. Go.', '', '## Validate', '', '1. Look.');
  expect(at(plain.procedures, 0).span).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 15 });
});
