import { expect, test } from '@playwright/test';
import { at, asidesOf, pageOf, procedureIn, validate } from '../support/page.ts';

// What would have to break: what stands beside the steps is lost, is taken for a step, or is given to another reader.

test('tells tables that introduce a procedure apart from those of its steps', () => {
  const table = (name: string): string[] => [`| **${name}** |`, '| --- |', '| x |', ''];
  const { tables, steps } = procedureIn(
    ...table('Page'),
    ...['# Keys', '', ...table('Above'), '## Delete', '', ...table('Own')],
    ...['1. Go.', '', ...table('Step'), 'Words.', '', ...table('Last'), ...validate],
  );
  const names = (some: typeof tables): string[] => some.map(({ headers }) => at(headers, 0).text);
  expect(names(tables)).toEqual(['Page', 'Above', 'Own']);
  expect(names(at(steps, 0).tables)).toEqual(['Step', 'Last']);
  expect(at(at(at(tables, 0).headers, 0).runs, 0)).toMatchObject({ kind: 'label', line: 1, column: 5 });
});

test('says where the code of a step begins', () => {
  const { steps } = procedureIn('1. Issue it.', '', '   ```shell title="x"', '   ls', '   ```', ...validate);
  expect(at(steps, 0).code).toEqual([
    {
      language: 'shell',
      text: 'ls',
      line: 3,
      column: 4,
      endLine: 5,
      endColumn: 7,
      firstLine: 4,
      firstColumn: 4,
    },
  ]);
});

test('takes nothing in an admonition, a quote or a fold for a step, and keeps its words', () => {
  const page = procedureIn(
    ...[
      '1. Go.',
      '',
      ':::note Good **to** know',
      '',
      '1. Not a step.',
      '',
      '```',
      'code',
      '```',
      '',
      ':::',
      '',
    ],
    ...['<details>', '<summary>More</summary>', '', '1. No step.', '', '</details>', '', '> 1. Neither.', ''],
    ...['<Admonition type="tip">', '', '1. Nor this.', '', '</Admonition>', ...validate],
  );
  expect(page.steps.map(({ text, hasCode }) => [text, hasCode])).toEqual([['Go.', false]]);
  expect(asidesOf(page)).toEqual([
    'procedure admonition: Good **to** know Not a step. code',
    'procedure folded: More No step.',
    'procedure admonition: Neither.',
    'procedure admonition: Nor this.',
  ]);
});

test('tells of components whose words nobody sees, and reads those that say them', () => {
  const page = procedureIn(
    ...['<Video id="1" />', '', '1. Go.', '', '   <VersionedLink text="Create" url="/create" />', ''],
    ...['<br />', '{" "}', '', ...validate],
  );
  expect(at(page.steps, 0).more?.map(({ text, runs }) => [text, at(runs, 0).url])).toEqual([
    ['Create', '/create'],
  ]);
  expect(asidesOf(page)).toEqual(['procedure component: <Video id="1" />']);
});

test('leaves what stands in other tabs to other readers', () => {
  const tab = (label: string): string[] => [
    ...[`<TabItem label="${label}">`, '', `Only ${label}.`, '', `1. Do ${label}.`, '', '</TabItem>'],
  ];
  const { procedures } = pageOf('<Tabs>', ...tab('A'), ...tab('B'), '</Tabs>', ...validate);
  expect(procedures.map(asidesOf)).toEqual([['procedure prose: Only A.'], ['procedure prose: Only B.']]);
});
