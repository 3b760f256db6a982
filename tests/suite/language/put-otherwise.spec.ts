import { expect, test } from '@playwright/test';
import { said } from '../support/clauses-said.ts';

// What would have to break: what is put in other words than a sentence has it is taken for something else.

const READINGS: Record<string, [step: string, ...clauses: string[]][]> = {
  'takes what shows, lists or can no longer show a thing for where it is listed': [
    ['Verify that the key no longer displays in the list.', 'verify <<>> not listed in table'],
    ['The console no longer displays the key.', 'claim: ~~ not show <<>>'],
    ['Palette no longer displays the key.', 'claim: <<>> not listed'],
    ['Palette displays a list of all your keys, including the new key.', 'claim: <<>> listed in table'],
    ['The page shows a list of keys with a name.', 'claim: table listed in page with ~~'],
    ['Palette shows the list of keys.', 'claim: [] show table'],
    ["You won't be able to see it again.", 'claim: it not listed'],
    ['You will no longer see the key.', 'claim: <<>> not listed'],
    ['You will see the **Save** button.', 'claim: **** listed · Save'],
  ],
  'takes what comes up, whoever says that it does, for a dialog': [
    ['A pop-up box will ask you to confirm the action.', 'claim: dialog listed'],
    ['Palette prompts you to confirm the deletion.', 'claim: you is prompt'],
    ['The key opens a dialog.', 'claim: dialog listed'],
    ['A pop-up box will not ask you to confirm it.', 'claim: dialog not listed'],
    ['This opens the **Keys** page.', 'claim: **** page listed · Keys'],
    ['This displays a confirmation dialog.', 'claim: dialog listed'],
  ],
  'loses no act behind words that only lead up to it': [
    ['Make sure to copy the key.', 'copy <<>>'],
    ['Remember to click **Save**.', 'choose **** · Save'],
    ["Don't forget to click **Save**.", 'choose **** · Save'],
    ['Remember that you cannot undo this.', 'advice: advise'],
    ['As shown in the image below, click **Save**.', 'choose **** · Save'],
    ['Click **Save**, as described above.', 'choose **** · Save'],
    ["When you're done, click **Save**.", 'choose **** · Save'],
    ['If you are prompted for confirmation, click **Yes**.', 'choose **** if prompt · Yes'],
    ['If you are prompted for a name, click **Yes**.', 'choose **** if you is prompt for ~~ · Yes'],
    ['Click **Yes** in the message box.', 'choose **** in dialog · Yes'],
    ['Log in to the Palette Management Console.', 'log in []'],
    [
      'Click **A**.\n\n   **Note:** It can be changed later.',
      'choose **** · A',
      'advice: somebody edit later',
    ],
    ['Enter the name, email address, and click **A**.', 'type ~~ and ~~', 'choose **** · A'],
    ['As shown in the table, click **Save**.', 'choose **** in table because listed · Save'],
    ['See the following image.', 'reference: refer'],
    ['Select **A** from the list of options.', 'choose **** in table · A'],
    ['Be sure to click **Save** if it is listed.', 'choose **** if it listed · Save'],
    ['In this example, click **Save**.', 'choose **** in ~~ · Save'],
    ['In this example, the key is named `x`.', 'example: example'],
    ['If you want, click **Save**.', 'optionally choose **** · Save'],
    ['Give the key a name.', 'type ~~ for <<>>'],
    ['Give your key a **Name**.', 'type in **** for <<>> · Name'],
    ['Use the following table to learn more about the fields.', 'review field in following table'],
  ],
  'takes what follows an aim for a second one only where it names nothing to press': [
    ['Click **OK** to delete the key and complete the process.', 'choose **** · OK'],
    ['Click **OK** to delete the key and return to the list.', 'choose **** · OK'],
    ['Click **OK** to delete the key and to close the dialog.', 'choose **** · OK'],
    ['Click **OK** to delete the key and return to **Keys**.', 'choose **** · OK', 'open **** · Keys'],
    [
      'Click **OK** to open the form and complete the **Name** field.',
      'choose **** · OK',
      'fill **** field · Name',
    ],
    ['Click **OK** to open the form and complete the fields.', 'choose **** · OK', 'fill field'],
  ],
};

for (const [title, readings] of Object.entries(READINGS))
  test(title, () => {
    for (const [step, ...clauses] of readings)
      expect.soft({ step, said: said(step) }).toEqual({ step, said: clauses });
  });
