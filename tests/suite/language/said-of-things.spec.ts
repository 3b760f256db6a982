import { expect, test } from '@playwright/test';
import { said } from '../support/clauses-said.ts';
import { planStep } from '../support/wording.ts';

// What would have to break: the name of a thing, a condition, a purpose or a second act is lost on the way, and what is
// left of the step is performed as if it were all.

const READINGS: Record<string, [step: string, ...clauses: string[]][]> = {
  'takes a thing for what it is said to be called': [
    ['Click the button labeled **Add Key**.', 'choose **** · Add Key'],
    ['Click the button called **Save**.', 'choose **** · Save'],
    ['Click the button with the label **Delete**.', 'choose **** · Delete'],
    ['Click the link that reads **More**.', 'choose **** · More'],
    ['Check the box labeled **Active**.', 'tick **** field · Active'],
    ['Select the project named **Default**.', 'switch **** scope · Default'],
    ['In the section titled **Details**, click **Edit**.', 'choose **** in **** section · Edit · Details'],
    ['Enter `x` in the field marked **Name**.', "type '' in **** field · Name"],
    ['Fill in the fields labeled **A** and **B**.', 'fill **** and **** field · A · B'],
    ['Open the drop-down menu called **Type**.', 'open **** menu · Type'],
  ],
  'looks for a thing where the act says, and not where something is done with it': [
    [
      'Select the user to be assigned to a team from the **Users** page to go to **Details**.',
      'choose ~~ in **** page · Users',
      'open **** · Details',
    ],
    ['Select the key you want to delete from **Keys**.', 'choose <<>> in **** · Keys'],
    ['Enter the values required to create the key.', 'fill field'],
  ],
  'takes the name of a kind of widget for no label': [
    ['Select the **check box**.', 'tick tick box'],
    ['Select the **checkbox** next to the role.', 'tick tick box beside role'],
    ['Click the **toggle** beside **Active**.', 'choose toggle beside **** · Active'],
    ['Click the **Button**.', 'choose **** · Button'],
    ['Click the **Check box** button.', 'choose **** · Check box'],
  ],
  'reads what is given, chosen or kept as such': [
    ['Provide the **Name** field with a value.', 'type ~~ in **** field · Name'],
    ['Provide the user with a password.', 'type ~~ for ~~'],
    ['Make a selection from the **Type** drop-down.', 'choose ~~ in **** drop-down · Type'],
    ['Provide a selection for the **Type** field.', 'choose ~~ in **** field · Type'],
    ['Save the **Token** value.', 'save **** (kept by the reader) · Token'],
    ['Keep it safe.', 'leave it safe (kept by the reader)'],
    ['Keep the key in a safe place.', 'leave <<>> in ~~ (kept by the reader)'],
    ['Keep the default values.', 'leave ~~'],
    ['Save the settings.', 'save ~~'],
  ],
  'shares a condition with all acts that it stands before': [
    [
      'If the dialog appears, click **A** and select **B**.',
      'choose **** if dialog listed · A',
      'choose **** if dialog listed · B',
    ],
    [
      'Click **A** if the dialog appears, and select **B**.',
      'choose **** if dialog listed · A',
      'choose **** · B',
    ],
  ],
  'loses none of several acts, roles or scopes': [
    ['Edit or delete the key.', 'edit/delete <<>>'],
    ['Log in and switch to the **Default** scope.', 'log in []', 'switch **** scope · Default'],
    ['Log in as a project or tenant administrator.', 'log in [] as @project-admin or @tenant-admin'],
    ['Switch to the tenant scope.', 'switch tenant scope'],
    ['Use the **Back** button to return to **Keys**.', 'choose **** · Back', 'open **** · Keys'],
  ],
  'tells the end of something from the filling of a form, and a confirmation from a check': [
    ['Click **Next** once the upload completes.', 'choose **** when ~~ finish · Next'],
    ['Complete the setup.', 'finish ~~'],
    ['Complete the form.', 'fill field'],
    ['Confirm the deletion.', 'confirm ~~'],
    ['Verify that the key is gone by checking the table.', 'verify <<>> gone in table'],
    ['Verify that the key is gone by issuing a request.', 'verify <<>> gone by run ~~ (in a terminal)'],
    ['Continue to step 7.', 'go on ~~'],
    ['If not, proceed to step 3.', 'go on ~~ if not be'],
  ],
  'reads what a column or row shows, however it comes to': [
    ['Verify your key is **Off**.', 'verify <<>> be **** · Off'],
    ['Verify the status of the key is **Off**.', 'verify <<>> be **** · Off'],
    ['Verify the key is listed as **Off**.', 'verify <<>> be **** · Off'],
    ['Verify the value of the **On** column is **No**.', 'verify **** column be **** · On · No'],
    ['Verify the **On** column changes to **No**.', 'verify **** column show **** · On · No'],
    ['The **On** column has changed to **No**.', 'claim: **** column show **** · On · No'],
  ],
  'takes words for what they are, however a manual is written': [
    [
      'Next to the key you want to delete, select the vertical ellipsis (**⋮**).',
      'choose <row-menu:> beside <<>>',
    ],
    ['Optional. Enter a **Name**.', 'optionally type in **** · Name'],
    ['Click the trash can icon to delete it.', 'choose trash can icon'],
    ['You can open it.', 'optionally open it'],
    ['For **Name**, enter a name.', 'type ~~ in **** · Name'],
    ['Enter **delete**.', 'type **** · delete'],
    ['Enter the **delete** key.', 'type in **** key · delete'],
    ['Set **Access** to **Off**.', 'choose **** for **** · Off · Access'],
    ['Change the scope to **Off**.', 'switch **** scope · Off'],
    ["Don't close it until you've copied it.", 'not close it until you copy it'],
    ["If it's listed, click **OK**.", 'choose **** if it listed · OK'],
    ['Click **Help** in the left-side menu.', 'choose **** in left menu · Help'],
    [
      'Select the tab of the thing you want to share with a team, either a user or an owner.',
      'choose tab of ~~',
    ],
    ['The key can be edited and deleted.', 'claim: <<>> can is edit/delete'],
    [
      'Fill out the **Org** by providing the **First** and **Last**.',
      'fill **** by type **** and **** · Org · First · Last',
    ],
    ['Click **Users** to find the new name listed.', 'choose **** · Users', 'identify ~~'],
  ],
  'reads the acts within acts, and all that is said of a thing': [
    ['Select **Skip** to skip verifying the key.', 'choose **** · Skip'],
    ['To **Reset** or **Delete** the user, click **Edit**.', 'choose **** · Edit'],
    [
      'If you deleted it with any versions it may have had, click **OK**.',
      'choose **** if you delete it with any ~~ · OK',
    ],
    ['Enter a unique **Name** for the key.', 'type in **** for <<>> · Name'],
    ['Confirm that you want to delete the key by selecting **Yes**.', 'choose **** · Yes'],
    ['Confirm that you want to delete the key.', 'verify you want delete <<>>'],
    ["Verify the key's status is **Off**.", 'verify <<>> be **** · Off'],
  ],
};

for (const [title, readings] of Object.entries(READINGS))
  test(title, () => {
    for (const [step, ...clauses] of readings)
      expect.soft({ step, said: said(step) }).toEqual({ step, said: clauses });
  });

test('does not check what an act is good for, and tells so', () => {
  const parts = (step: string) => {
    const { acts, findings } = planStep(step);
    return { acts, findings: findings.length };
  };
  const pressed = { acts: ['select Delete'], findings: 0 };
  for (const aim of ['to ensure that the key is deleted', 'to go to **Keys**', 'so the key is deleted'])
    expect.soft({ aim, ...parts(`Click **Delete** ${aim}.`) }).toEqual({ aim, ...pressed });
  for (const aim of [
    'to confirm the creation of the key',
    'to edit or create the key',
    'to copy the key',
    'so you can create a key',
  ])
    expect.soft({ aim, found: parts(`Click **Delete** ${aim}.`).findings }).toEqual({ aim, found: 1 });
  for (const aim of ['to edit or delete the key', 'to confirm', 'to close the dialog', 'to refresh the page'])
    expect.soft({ aim, ...parts(`Click **Delete** ${aim}.`) }).toEqual({ aim, ...pressed });
  const both = parts('You can **Edit** and **Create** the key by clicking **Delete**.');
  expect(both.findings).toBe(1);
});
