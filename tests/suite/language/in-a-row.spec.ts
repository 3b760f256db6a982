import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { said } from '../support/clauses-said.ts';

// What would have to break: of two acts that are told in one, one is dropped, or done to something else.

test('does both of two acts that are told in one', () => {
  for (const [heading, step, ...done] of [
    ['Create API Key', 'Copy and save the API key.', 'take', 'kept by the reader'],
    ['Create API Key', 'Copy and delete the API key.', 'take', 'finding'],
    ['Create API Key', 'Copy or save the API key.', 'finding'],
    ['Create API Key', 'Do not copy and save the API key.', 'finding'],
    ['Delete API Key', 'Click **Edit**, followed by **Save**.', 'select select'],
    ['Delete API Key', 'Click **Edit** followed by **Save**.', 'select select'],
    ['Delete API Key', 'Click **Edit**, followed by your API key.', 'finding'],
    ['Delete API Key', 'Click **Edit**, not followed by **Save**.', 'finding'],
    ['Delete API Key', 'Click **Edit**, followed by **Save** twice.', 'finding'],
    ['Delete API Key', 'Click **Edit**, followed by all of **Save**.', 'finding'],
  ] as const)
    expect.soft([heading, step, becomes(heading, 'procedure', step)]).toEqual([heading, step, done]);
  const step = 'Click the **three-dot Menu** beside your API key, followed by **Delete**.';
  expect(becomes('Delete API Key', 'procedure', step)).toEqual(['openRowMenuOf select']);
});

test('does all that an act is done by, one after the other', () => {
  for (const [step, ...clauses] of [
    [
      'Log out by opening the **User Menu** and selecting **Log Out**.',
      'choose **** in <user-menu:> · Log Out',
    ],
    [
      'Save it by opening **A**, clicking **B**, and then clicking **C**.',
      'open **** · A',
      'choose **** · B',
      'choose **** · C',
    ],
    [
      'You can save it by opening **A** and clicking **B**.',
      'optionally open **** · A',
      'optionally choose **** · B',
    ],
    [
      'Do not delete it by opening **A** and clicking **B**.',
      'not delete it by open **** and choose **** · A · B',
    ],
    ['Save it by clicking **A** and **B**.', 'choose **** and **** · A · B'],
    [
      'Verify that the key is gone by opening **A** and clicking **B**.',
      'verify <<>> gone by open **** and choose **** · A · B',
    ],
  ])
    expect.soft([step, ...said(step ?? '')]).toEqual([step, ...clauses]);
});

test('chooses what stands behind "and" in the menu that is opened before it', () => {
  for (const [step, ...done] of [
    ['Click the three-dot Menu beside your key and **Delete**.', 'openRowMenuOf select'],
    ['Click the **three-dot Menu** for your key, and **Delete** to remove it.', 'openRowMenuOf select'],
    ['Open the **User Menu** and **My API Keys**.', 'chooseIn'],
    ['Open the **three-dot Menu**, then **Delete**.', 'openRowMenu select'],
    ['Optionally, open the **three-dot Menu** and **Edit**.', 'optional'],
    ['Click the three-dot Menu beside your key and **Delete** to revoke it.', 'openRowMenuOf', 'finding'],
    ['Open the **three-dot Menu** and **Edit** or **Delete**.', 'openRowMenu', 'finding'],
    ['Open the **three-dot Menu** or **Delete**.', 'finding'],
    ['Open the **three-dot Menu** and not **Delete**.', 'finding'],
    ['Do not open the **three-dot Menu** and **Delete**.', 'finding'],
    ['Open the **three-dot Menu** and **Delete** twice.', 'finding'],
    ['If you see it, open the **three-dot Menu** and **Delete**.', 'finding'],
    ['Identify your key and **Delete**.', 'finding'],
    ['Click the row of your key and **Delete**.', 'finding'],
    ['Click **Settings** and **API Keys**.', 'finding'],
  ] as const)
    expect.soft([step, becomes('Delete API Key', 'procedure', step)]).toEqual([step, done]);
});

test('knows that who looks for what is gone does not find it', () => {
  for (const [step, ...done] of [
    ['Look for your API key. It is not listed.', 'verifyNotListed', 'verifyNotListed'],
    ['Look for your API key in the table. It is gone.', 'verifyNotListed', 'verifyNotListed'],
    ['Search for the key, and verify that it is gone.', 'verifyNotListed verifyNotListed'],
    ['Look for your API key. It is listed.', 'identify', 'verifyListed'],
    ['Look for your API key. The cluster is not listed.', 'identify', 'finding'],
    ['Look for your API key. It is not only listed.', 'identify', 'finding'],
    ['Look for your cluster. It is not listed.', 'finding', 'finding'],
  ] as const)
    expect.soft([step, becomes('Delete API Key', 'validate', step)]).toEqual([step, done]);
});

test('keeps the place of what is wanted for the place of the act', () => {
  for (const [heading, step, ...done] of [
    ['Delete API Key', 'Identify the API key you want to delete in the table.', 'identify'],
    ['Edit API Key', 'Rename the API key you want to edit.', 'changeOf'],
    ['Edit API Key', 'Rename the API key you want to edit in the table.', 'finding'],
    ['Edit API Key', 'Update the key that you want to edit in the **Users** table.', 'finding'],
  ] as const)
    expect.soft([step, becomes(heading, 'procedure', step)]).toEqual([step, done]);
});
