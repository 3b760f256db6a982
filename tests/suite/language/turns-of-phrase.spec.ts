import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { said } from '../support/clauses-said.ts';
import { planPrerequisite } from '../support/wording.ts';

// What would have to break: a turn of phrase that changes nothing about a step makes it unreadable, or hides a wrong word.

const READINGS: Record<string, [step: string, ...clauses: string[]][]> = {
  'reads several verbs that share an object': [
    ['Click **A** to add, edit, or remove a key.', 'choose **** · A'],
    ['Click **A** to add, edit or remove a key.', 'choose **** · A'],
    ['If you added, removed, or edited a key, click **A**.', 'choose **** if you add/delete/edit a <<>> · A'],
    ['Verify that the key is added to or removed from the table.', 'verify <<>> is add/delete in table'],
    ['Verify that the key is added, edited, or deleted.', 'verify <<>> is add/edit/delete'],
    ['Click **A**, edit the key, and click **B**.', 'choose **** · A', 'edit <<>>', 'choose **** · B'],
  ],
  'reads relatives that leave their last word open': [
    ['Review the teams you are a member of.', 'review several <<>> that be'],
    ['To check which teams you are mapped to, click **A**.', 'choose **** · A'],
    ['Review the actions the wizard performs for each user.', 'review ~~ that for each ~~'],
    ['Check that your key no longer appears in the table.', 'verify <<>> not listed in table'],
    ['The key that you deleted should no longer be in the table.', 'claim: <<>> not listed in table'],
  ],
  'reads what is said besides of the thing before': [
    ['Open the **A** page, which you can find in the **User Menu**.', 'open **** page in <user-menu:> · A'],
    ['Click the **A** button, which is on the right.', 'choose **** at right · A'],
    ['Click the **A** button, which is blue.', 'choose **** · A', 'claim: **** be ~~ · A'],
    ['Open the **A** page, where you can view the keys.', 'open **** page · A'],
    [
      'Open the **User Menu** located in the top right corner, and select **A**.',
      'choose **** in <user-menu:> · A',
    ],
  ],
  'reads a reader told what "we" do, and where that is done behind "and"': [
    ['Now we open the **User Menu**, and we select **A**.', 'choose **** in <user-menu:> · A'],
    [
      'Click **A** and, on the **B** tab, check that the key is listed.',
      'choose **** · A',
      'verify <<>> listed in **** · B',
    ],
  ],
  'reads who is given what': [
    ['Assign the team a set of permissions.', 'assign ~~ to <<>>'],
    ['Assign all members the **Reader** role.', 'assign **** role to all ~~ · Reader'],
  ],
  'reads what comes up, and what it shows': [
    [
      'The **A** dialog opens and displays the name.',
      'claim: **** dialog open · A',
      'claim: **** dialog show ~~ · A',
    ],
    ['A dialog prompts you for confirmation.', 'claim: dialog listed'],
    ['A dialog asks for confirmation.', 'claim: dialog listed'],
    ['A dialog does not prompt you for confirmation.', 'claim: dialog not prompt you for ~~'],
  ],
  'takes a table of the page that explains for no table to look in': [
    ['Refer to the following table for a description of each field.', 'reference: refer'],
    ['Refer to the table to learn more about each input field.', 'reference: refer'],
    ['Refer to the table for more information.', 'reference: refer'],
    [
      'Refer to the table to verify that the key is listed.',
      'not understood: Refer to the table to verify that the key is listed',
    ],
    ['Refer to the table for your key.', 'not understood: Refer to the table for your key'],
  ],
  'reads where something is kept, and where a picture shows it': [
    [
      'Store the key somewhere safe, such as a password manager.',
      'save <<>> in ~~ like ~~ (kept by the reader)',
    ],
    ['Click **A**, as highlighted in the screenshot below.', 'choose **** · A'],
    ['Click **A**, as highlighted in the table.', 'choose **** because highlight in table · A'],
  ],
};

for (const [title, readings] of Object.entries(READINGS))
  test(title, () => {
    for (const [step, ...clauses] of readings)
      expect.soft({ step, said: said(step) }).toEqual({ step, said: clauses });
  });

test('passes over no wrong word in them', () => {
  for (const [heading, step, ...done] of [
    ['Delete API Key', 'Click **A** to delete or edit the API key.', 'select'],
    ['Delete API Key', 'Click **A** to add, edit, or move the API key.', 'finding'],
    ['Delete API Key', 'Click **A**, where you can delete the API key.', 'select'],
    ['Delete API Key', 'Click **A**, where you can delete the team.', 'finding'],
    ['Delete API Key', 'Click **A**, where you can click **B**.', 'finding'],
    ['Delete API Key', 'Click **A**, which deletes the team.', 'select', 'finding'],
    [
      'Create API Key',
      'Fill in the information for the API key you want to create.\n   - **Name**: What it is called.',
      'fillOf',
      '',
      'a claim that nobody checks',
    ],
    ['Create API Key', 'Fill in the information for the API key you want to delete.', 'finding'],
    ['Create API Key', 'Fill in the information for the team you want to create.', 'finding'],
    ['Delete API Key', 'Click **Delete**. You can use the API key again.', 'select', 'finding'],
    ['Create API Key', 'Click **Create**. You can use the API key now.', 'select', 'optional'],
  ] as const)
    expect.soft([step, becomes(heading, 'procedure', step)]).toEqual([step, done]);
});

test('looks in Validate for what it says of the one that was deleted', () => {
  for (const [step, ...done] of [
    ['The API key that you deleted should no longer be in the table.', 'verifyNotListed'],
    ['The API key that you deleted should be in the table.', 'verifyListed'],
    ['The API key that you created should no longer be in the table.', 'finding'],
  ] as const)
    expect.soft([step, becomes('Delete API Key', 'validate', step)]).toEqual([step, done]);
});

test('knows what is asked for from what is not', () => {
  for (const [need, findings, ...provided] of [
    ['An API key of your own.', 0, 'key', 'own-key'],
    ['An existing, active API key.', 0, 'key'],
    ['A Palette account that you are logged in to.', 0, 'account'],
    ['Managing your own API keys does not require any specific permission.', 0],
    ['Managing your own API keys requires a specific permission.', 1],
    ['Managing your own API keys does not require a role but requires a license.', 1],
    ['An API key of your team.', 1],
  ] as const) {
    const planned = planPrerequisite(need);
    expect.soft([need, planned.findings.length, planned.provided]).toEqual([need, findings, provided]);
  }
});
