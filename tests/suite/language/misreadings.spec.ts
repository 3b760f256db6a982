import { expect, test } from '@playwright/test';
import { readHeading } from '../../../pages/language/headings.ts';
import type { Procedure } from '../../../fixtures/model/procedure.ts';
import type { Topic } from '../../../fixtures/model/words.ts';
import { topicOf } from '../../../pages/language/topic.ts';
import { LANGUAGE } from '../support/reading-words.ts';
import { said } from '../support/clauses-said.ts';

// What would have to break: words are read as an act, a label or a place that they don't say.

const READINGS: [step: string, ...clauses: string[]][] = [
  ['Select **Migrate** from the **drop-down Menu**.', 'choose **** in <drop-down:> · Migrate'],
  ['Click on the **Settings drop-down Menu**.', 'choose <drop-down:> · Settings'],
  ['Click the **three-dot Menu** of the team.', 'choose <row-menu:> of <<>>'],
  ['Switch to **Users**.', 'switch **** · Users'],
  ['Switch to the **Users** tab.', 'choose **** · Users'],
  ['Change the view to **Grid**.', 'edit ~~ to **** · Grid'],
  ['Toggle to **Advanced**.', 'switch **** · Advanced'],
  ['Press **Enter**.', 'press key **** · Enter'],
  ['Press the **ENTER** key.', 'press key **** key · ENTER'],
  ['Press **Delete**.', 'choose **** · Delete'],
  ['Press **Esc** to close it.', 'press key **** · Esc'],
  ['Click **Tab**.', 'choose **** · Tab'],
  ['In the sidebar, select **A**.', 'choose **** in menu · A'],
  ['The **Viewer** role is required to open it.', 'claim: **** role required · Viewer'],
  ['You are required to click **A**.', 'choose **** · A'],
  ['Open **main.go**.', 'open ~~ (in an editor)'],
  ['Select **A**, **B**, and **C**.', 'choose **** and **** and **** · A · B · C'],
  ['Click **Edit** or **Delete**.', 'choose **** or **** · Edit · Delete'],
  ['Click **Edit or Delete Role**.', 'choose **** · Edit or Delete Role'],
  ['Click **Edit Role or Delete Role**, respectively.', 'choose **** or **** · Edit Role · Delete Role'],
  ['Click **Yes** and not **No**.', 'choose **** not **** · Yes · No'],
  ['Click **Settings**, then **API Keys**.', 'choose **** · Settings', 'choose **** · API Keys'],
  ['Log in to [Palette](https://elsewhere.example).', 'log in ~~'],
  ['Log in to [Palette](https://console.spectrocloud.com).', 'log in []'],
  ['Log in to the Palette system console.', 'log in ~~'],
  ['Click **Delete** <Label />.', 'choose **** … · Delete'],
  ['Click **A** florbly **B**.', 'choose **** and **** florbly · A · B'],
  ['For example, click **Delete**.', 'example: example'],
  [
    'Click **Delete**. This will also delete the project.',
    'choose **** · Delete',
    'claim: this will delete <<>>',
  ],
  ['Check the box next to the role.', 'tick field beside role'],
  ['Confirm the deletion by clicking **OK**.', 'choose **** · OK'],
  ['Confirm the deletion.', 'confirm ~~'],
  ['Enter and **confirm** a new password.', 'type twice ~~'],
  ['Enter and confirm the **Password**.', 'type twice in **** · Password'],
  ['Enter or confirm the **Password**.', 'type/verify in **** · Password'],
  ['Click **edit** and **save**.', 'choose **** and **** · edit · save'],
  [
    'For a single user, type **A**. For many users, type **B**.',
    'type in **** if single user · A',
    'type in **** if many users · B',
  ],
  ['For your key, click **A**.', 'choose **** for <<>> · A'],
  ['For each key, click **A**.', 'choose **** for each <<>> · A'],
  ['Add a line to the file.', 'add ~~ to ~~'],
  ['Look at the line that has another value.', 'review ~~ that'],
  ['Click the line of the key.', 'choose row of <<>>'],
  ['Click the line that shows the key.', 'choose row of <<>>'],
  ['Click the line you want to edit.', 'choose row that edit'],
  ['Click **A** in the line.', 'choose **** in row · A'],
  ['Select the type **Full**.', 'choose type **** · Full'],
  ['Select the **Full** type.', 'choose **** field · Full'],
  ['The wizard provides a **Next** button.', 'claim: wizard have **** · Next'],
  ['The key accepts labels.', 'claim: <<>> take ~~'],
  ['The user provides a name.', 'claim: ~~ type ~~ (by another person)'],
  ['Click **A** before you click **B**.', 'choose **** before you choose **** · A · B'],
  ['Click **A** until you see **B**.', 'choose **** until **** listed · A · B'],
  ['Select the role, and view settings in the table.', 'choose role', 'review ~~ in table'],
  ['Enter the name, address, and edit date.', 'type ~~ and ~~ and ~~'],
  ['Use the header checkbox to select every user.', 'tick header tick box'],
  ['Use the **All** checkbox to select every user.', 'tick **** tick box · All'],
  ['Use the **X** checkbox to disable it.', 'turn off it in **** tick box · X'],
  ['Copy the key shown in the table to a file.', 'copy <<>> to ~~'],
  ['Copy the key shown to you.', 'copy <<>> to you'],
  ['Click **A** to point to the file.', 'choose **** · A'],
  ['Point to the manifest.', '?point ~~'],
  ['Point to the icon.', 'hover icon'],
  ['Add a node selector to it.', 'add ~~ to it'],
  ['Select **A** from the **Region** selector.', 'choose **** in **** drop-down · A · Region'],
  ['Check that the `X-Key` header is listed.', "verify '' header listed"],
  ['Check that the **Key** header is listed.', 'verify **** column listed · Key'],
  ['Check that the `Key` column is listed.', "verify '' column listed"],
  ['Click **OK** to confirm the deletion.', 'choose **** · OK'],
  ['Assign the role to validate that it works.', 'assign role', 'verify it work'],
  [
    'Have the user log in to [Palette](https://console.spectrocloud.com).',
    'have ~~ somebody log in [] (by another person)',
  ],
  [
    'Enter `x` in the **A** field and a name in the **B** field.',
    "type '' in **** field · A",
    'type ~~ in **** field · B',
  ],
  ['Type **x** into the **A** field.', 'type **** in **** field · x · A'],
  ['Enter the **Name** of the team.', 'type in **** of <<>> · Name'],
  ['Choose a **Type** of **Add-on**.', 'choose **** for a **** · Add-on · Type'],
  ['Select **Zarf** as the **Provider**.', 'choose **** for **** · Zarf · Provider'],
  ['For the **Provider** type, select **Helm**.', 'choose **** for **** field · Helm · Provider'],
  ['Leave **Suffix** blank.', 'leave **** blank · Suffix'],
  ['Turn the **Sync** toggle off.', 'turn off **** toggle · Sync'],
  ['(Optional) Click **Next**.', 'optionally choose **** · Next'],
  ['(Optional) Click **A**. Click **B**.', 'optionally choose **** · A', 'optionally choose **** · B'],
  ['You can also click **Next**.', 'optionally choose **** · Next'],
  ['Select a project or click **Skip**.', 'choose a <<>>', 'or choose **** · Skip'],
  ['Select the project you want to delete.', 'choose <<>>'],
  ['In the upper-right corner, click **Settings**.', 'choose **** at top right · Settings'],
  ['In the **Name** field, enter a name.', 'type ~~ in **** field · Name'],
  ['Next to **Branch**, click **Edit**.', 'choose **** beside **** · Edit · Branch'],
  ['Do not click **Delete**.', 'not choose **** · Delete'],
  ['Click **Next** twice.', 'choose twice **** · Next'],
  [
    'The **Used** column shows **Never** for the key.',
    'claim: **** column show **** for <<>> · Used · Never',
  ],
];

test('reads each word as what it says', () => {
  for (const [step, ...clauses] of READINGS)
    expect.soft({ step, said: said(step) }).toEqual({ step, said: clauses });
});

test('reads a heading for what a procedure does, and to what', () => {
  const read = (heading: string) => readHeading(heading, LANGUAGE);
  expect(read('Delete API Key')).toEqual({ purpose: 'delete', resource: 'api key' });
  expect(read('Create and Manage a Team')).toEqual({ purpose: 'create', resource: 'team' });
  expect(read('Cluster Removal')).toEqual({ purpose: 'delete', resource: 'cluster' });
  expect(read('Activate')).toEqual({ purpose: 're-activate' });
  expect(read('Editing your API keys')).toEqual({ purpose: 'edit', resource: 'api key' });
  expect(read('Enablement')).toEqual({});
  expect(read('Delete Expired or Unused API Keys')).toEqual({ purpose: 'delete', resource: 'api key' });
  expect(read('Delete an API Key You No Longer Use')).toEqual({ purpose: 'delete', resource: 'api key' });
  expect(read('Create a Tenant API Key')).toEqual({ purpose: 'create', resource: 'api key' });
  expect(read('Change the Name of an API Key')).toEqual({ purpose: 'edit', resource: 'api key' });
});

test('takes for a purpose neither what is explained or prevented, nor what is switched as it is set', () => {
  const read = (heading: string) => readHeading(heading, LANGUAGE);
  for (const heading of [
    'How Immutable Tags Prevent Tag Deletion',
    'Prevent Tag Deletion',
    'Why Keys Are Revoked',
  ])
    expect.soft([heading, read(heading).purpose]).toEqual([heading, null]);
  expect(read('How to Delete an API Key')).toEqual({ purpose: 'delete', resource: 'api key' });
  for (const heading of ['Enable SAML', 'Enable OIDC SSO in Palette', 'Disable Maintenance Mode'])
    expect.soft([heading, read(heading)]).toEqual([heading, { resource: null, purpose: null }]);
  expect(read('Enable an API Key')).toEqual({ purpose: 're-activate', resource: 'api key' });
  expect(read('Remove or Edit the Role')).toMatchObject({ purpose: 'delete', resource: null });
});

test('takes no other act, and none done to another thing, for that of the headings above', () => {
  for (const heading of [
    'Add a Tag to an API Key',
    'Create API Key Version',
    'Create a Role Binding for an API Key',
    'API Key Permission Removal',
    'View API Key Usage',
    'Export API Keys',
    'Unlock an API Key',
    'Rotate API Keys',
  ])
    expect
      .soft([heading, readHeading(heading, LANGUAGE)])
      .toEqual([heading, expect.objectContaining({ purpose: null, resource: 'api key' })]);
  const { topic } = topicBelow('Create API Key', 'Add a Macro');
  expect(topic).toEqual({ purpose: 'create', resource: null });
});

test('takes what is set up before, or done about an act, for no act of the headings above', () => {
  const nothing = { purpose: null, resource: null };
  for (const [heading, topic] of [
    ['Set Up Widgets', nothing],
    ['Set Up Your Environment', nothing],
    ['Configure Single Sign-On', nothing],
    ['Install the CLI', nothing],
    ['Set Up', { purpose: 'delete', resource: 'api key' }],
    ['Set Up an API Key', { purpose: null, resource: 'api key' }],
    ['Prevent API Key Deletion', { purpose: null, resource: 'api key' }],
    ['How to Prevent Deletion', { purpose: null, resource: 'api key' }],
    ['Verify the Deletion', { purpose: null, resource: 'api key' }],
    ['Using the Console', { purpose: 'delete', resource: 'api key' }],
    ['How to Delete It', { purpose: 'delete', resource: 'api key' }],
  ] as const)
    expect.soft([heading, topicBelow('Delete API Key', heading).topic]).toEqual([heading, topic]);
});

test('knows by a heading above what one calls in fewer words', () => {
  const { topic } = topicBelow('Create an App Profile', 'Create a Profile');
  expect(topic).toEqual({ purpose: 'create', resource: 'app profile' });
});

/** What a procedure below two headings is about. */
function topicBelow(title: string, heading: string): { topic: Topic } {
  const procedure = { heading, above: [title], steps: [], validation: [], prerequisites: [] };
  return { topic: topicOf(procedure as unknown as Procedure, LANGUAGE, ['api key']) };
}
