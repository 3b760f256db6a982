import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';

// What would have to break: whose row, or which table, is read over where something is pressed; or it is done to more than that.

test('presses for the one thing that the procedure is about, where its row is', () => {
  for (const [step, method] of [
    ['Select **Delete** for your API key.', 'chooseFor'],
    ['In the table, click **Delete** for your API key.', 'chooseFor'],
    ['Select **Delete** from the row of your API key.', 'chooseInRow'],
    ['In your API key’s row, click **Delete**.', 'chooseInRow'],
    ['Click **Delete** next to your API key in the table.', 'chooseInRow'],
    ['Click **Delete** in its row.', 'chooseInItsRow'],
    ['Click **Delete** in the table.', 'selectInTable'],
    ['Select **Delete** from the list.', 'selectInTable'],
  ] as const)
    expect.soft([step, becomes('Delete API Key', 'procedure', step)]).toEqual([step, [method]]);
});

test('presses for nothing else, and deletes nothing by itself', () => {
  for (const step of [
    'Select **Delete** for the cluster.',
    'Select **Delete** for each API key.',
    'Select **Delete** for an API key.',
    'Select **Delete** for your API key and your cluster.',
    'Select **Delete** for your API key’s owner.',
    'Select **Delete** in the first row.',
    'Select **Delete** in each row.',
    'Select **Delete** with your API key.',
    'Select **Delete** from the list of teams.',
    'Delete the key with its owner.',
    'Remove the key from its owner.',
  ])
    expect.soft([step, becomes('Delete API Key', 'procedure', step)]).toEqual([step, ['finding']]);
  const making = 'Click **Next** for your API key.';
  expect(becomes('Create API Key', 'procedure', making)).toEqual(['finding']);
});
