import { readFileSync } from 'node:fs';
import { DEFAULT_PAGE, expect, test } from '../support/following.ts';

// What would have to break: a step in a newcomer's words is understood and can't be done, or is done where it is wrong.

const CREATE = readFileSync(new URL('../../../fixtures/docs/create-api-key.md', import.meta.url), 'utf8');

test('finds the key in a table by the words over it, and opens the menu that shows the reader', async ({
  followText,
}) => {
  const told = DEFAULT_PAGE.replace('From the **User Menu**, select', 'Click your name and select')
    .replace('Identify your API key in the table', 'Find your API key in the **My API Keys** table')
    .replace('is no longer listed in the table', 'is no longer listed in the **My API Keys** table');
  expect((await followText(told, { tab: 'User' })).findings).toEqual([]);
  const wrong = told.replace(
    'Find your API key in the **My API Keys**',
    'Find your API key in the **Teams**',
  );
  expect((await followText(wrong, { tab: 'User' })).findings).toMatchObject([{ class: 'drift' }]);
});

test('presses in the sidebar on the side that a step says', async ({ followText }) => {
  const told = DEFAULT_PAGE.replace('Navigate to the left **Main Menu**, and', 'In the left sidebar,');
  expect((await followText(told, { tab: 'Tenant' })).findings).toEqual([]);
  const wrong = told.replace('left sidebar', 'right sidebar');
  expect((await followText(wrong, { tab: 'Tenant' })).findings).toMatchObject([{ class: 'drift' }]);
});

test('leaves a field that is there, and misses one that is not', async ({ followText }) => {
  const [, step = ''] = /(\n4\. [^\n]*\n)/.exec(CREATE) ?? [];
  const leaving = (label: string) => CREATE.replace(step, `${step.trimEnd()} Leave **${label}** blank.\n`);
  expect((await followText(leaving('Description'), { tab: 'User' })).findings).toEqual([]);
  expect((await followText(leaving('Remarks'), { tab: 'User' })).findings).toMatchObject([
    { kind: 'field-not-found' },
  ]);
});
