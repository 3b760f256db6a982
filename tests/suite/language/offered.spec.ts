import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';

// What would have to break: what a page leaves to its reader is performed, or what it asks for is left out.

const bullets = '\n   - Click **Edit**.\n   - Click **Rename**.';

test('leaves the bullets to the reader that stand under what one can do', () => {
  for (const lead of [
    'You can do the following:',
    'You may do any of the following.',
    'You can either:',
    'Click **Next**. From there you can also change the following:',
  ])
    expect
      .soft([lead, becomes('Delete API Key', 'procedure', lead + bullets).slice(-2)])
      .toEqual([lead, ['optional', 'optional']]);
});

test('performs what is no such bullet', () => {
  for (const [lead, rest, ...done] of [
    ['Do the following:', bullets, 'finding', 'select', 'select'],
    ['You can click **Next**.', bullets, 'optional', 'select', 'select'],
    [
      'You can do the following:',
      `${bullets}\n\n   Click **Next**.`,
      'optional',
      'optional',
      'optional',
      'select',
    ],
  ] as const)
    expect.soft([lead, becomes('Delete API Key', 'procedure', lead + rest)]).toEqual([lead, done]);
});

test('leaves to nobody what the procedure is for', () => {
  const step = 'You can do the following:\n   - Click **Delete**.\n   - Click **Edit**.';
  expect(becomes('Delete API Key', 'procedure', step)).toEqual(['optional', 'finding', 'optional']);
});
