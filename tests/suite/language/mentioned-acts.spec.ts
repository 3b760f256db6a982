import { expect, test } from '@playwright/test';
import { prepare } from '../support/following.ts';
import { said } from '../support/clauses-said.ts';
import { planStep } from '../support/wording.ts';

// What would have to break: an act that a step only mentions is read over where it is another than the procedure's, or
// taken for one where it is none.

/** What becomes of the parts of one step of a procedure. */
function partsOf(heading: string, step: string): string[] {
  const needs = ['## Prerequisites', '', '- A Palette account.', '- An API key.', ''];
  const steps = [`## ${heading}`, '', `1. ${step}`, '', '## Validate', '', '1. Click **Next**.', ''];
  const { plans } = prepare([...needs, ...steps].join('\n'));
  return plans.flatMap(({ steps: [first] }) =>
    (first?.parts ?? []).map((part) =>
      'because' in part ? part.because.message : 'why' in part ? part.why : part.as,
    ),
  );
}

const NO_WAY = 'its words are known, and the suite has no way to do what they say';
const about = (deed: string): string =>
  `this procedure is to delete, and these words are about what one can ${deed}`;

test('takes one of several acts for the procedure’s where any may be meant, and none where each is', () => {
  for (const [step, isDone] of [
    ['Select **Delete** to delete or edit the API key.', true],
    ['Select **Delete** to **Delete** or **Edit** the API key.', true],
    ['Find the API key to be deleted or edited.', true],
    ['Find the API key you want to edit or delete.', true],
    ['Select **Delete** to delete and edit the API key.', false],
    ['Select **Delete** to **Delete** and **Edit** the API key.', false],
    ['Select **Delete** to **Delete All** the API key.', false],
    ['Find the API key to be deleted and edited.', false],
    ['Find the API key to be edited or revoked.', false],
    ['Select **Delete** to continue editing the API key.', false],
    ['Select **Delete** to skip deleting the API key.', false],
    ['Find the API key you want your colleague to delete.', false],
    ['Find the API key associated with your user.', false],
  ] as const) {
    const { findings } = planStep(step);
    expect.soft([step, findings.length === 0]).toEqual([step, isDone]);
  }
});

test('keeps the "or" of bold words that are acts', () => {
  expect(said('You can **Edit** or **Delete** the key.')).toEqual([
    'optionally choose **** or **** · Edit · Delete',
  ]);
});

test('takes no part of what is made for another thing than the procedure’s', () => {
  const notUnderstood = (heading: string, step: string) => partsOf(heading, step).join();
  for (const [heading, step, what] of [
    ['Create a Team', 'Select the users you want to add to the team.', 'no users can be made ready here'],
    ['Create a Team', 'Click **Next** to add users to the team.', 'performed'],
    ['Create a Registry', 'Click **Next** to enable or disable synchronization.', 'performed'],
    ['Create a Registry', 'Click **Next** to upload the certificate.', 'performed'],
    ['Create a Registry', 'Click **Next** to skip verifying the certificate.', 'performed'],
    ['Delete a Tenant', 'Click **Next** to prepare the tenant for removal.', 'performed'],
    ['Assign a Role', 'Repeat steps 7 to 10 to assign additional roles.', NO_WAY],
    ['Delete API Key', 'Click **Next** to add the user to the API key.', about('add')],
    ['Delete API Key', 'Click **Next** to prepare the API key for revocation.', about('revoke')],
    [
      'Delete API Key',
      'Click **Next** to delete all API keys.',
      'this procedure is to delete one api key, and these words are about "API keys"',
    ],
  ] as const)
    expect.soft([step, notUnderstood(heading, step)]).toEqual([step, what]);
});

test('leaves to the reader what one may do, whatever else that is good for', () => {
  const said = 'You can enter several values by pressing the **ENTER** key.';
  expect(partsOf('Create API Key', said)).toEqual(['optional']);
  expect(partsOf('Delete API Key', 'You can edit the API key by clicking **Edit**.')).toEqual([
    about('edit'),
  ]);
});

test('reads "back" as said of the act', () => {
  for (const [step, clause] of [
    ['Toggle `Sync` back and click **Save**.', "toggle back ''"],
    ['Toggle the **Sync** switch back.', 'toggle back **** toggle · Sync'],
    ['Turn the **Sync** switch back off.', 'turn off **** toggle · Sync'],
    ['Turn **Sync** back on.', 'turn on **** · Sync'],
    ['Change the scope back to **A**.', 'switch **** scope · A'],
    ['Click the back button.', 'choose back button'],
  ] as const)
    expect.soft([step, said(step)[0]]).toEqual([step, clause]);
});

test('takes for no demand what one does not have to do', () => {
  const free = (words: string) => partsOf('Delete API Key', `Click **Delete**. ${words}`).at(-1);
  for (const words of [
    'The user does not need to be associated with the repository.',
    'You do not need to reload the page.',
    'You need not confirm.',
  ])
    expect.soft([words, free(words)]).toEqual([words, 'a claim that nobody checks']);
  for (const words of [
    'You must not confirm.',
    'You need to reload the page again.',
    'You do not need to delete the API key.',
    'The page must be reloaded.',
  ])
    expect.soft([words, free(words)]).not.toEqual([words, 'a claim that nobody checks']);
});

test('tells ways past other steps apart from what is done elsewhere', () => {
  const words = 'Run the command in a terminal. If you see files, you have a pair and can skip to step 8.';
  expect(partsOf('Delete API Key', words)).toEqual([
    'in a terminal',
    'in a terminal',
    'a way past other steps',
  ]);
  expect(partsOf('Delete API Key', `${words} If not, proceed to step 2.`).at(-1)).toBe('directions');
});

test('counts as no claim about the console what says of which kind things are', () => {
  expect(partsOf('Delete API Key', 'These are built-in roles.')).toEqual(['a claim that nobody checks']);
  expect(partsOf('Delete API Key', 'These are not your API keys.')).toEqual([NO_WAY]);
});

test('refuses a purpose with words that make another act of it', () => {
  for (const [words, isSame] of [
    ['to delete the API key immediately', true],
    ['to permanently delete the API key', true],
    ['to delete the API key from the table', true],
    ['to delete the API key and all its data', true],
    ['to view the API key later', true],
    ['to delete the API key after 30 days', false],
    ['to delete the API key within 24 hours', false],
    ['to delete the API key in two weeks', false],
    ['to delete the API key later', false],
    ['to delete the API key twice', false],
    ['to delete the API key if it is expired', false],
    ['to delete the API key until you need it', false],
    ['to delete the API key and the team', false],
    ['to delete the API key or all teams', false],
  ] as const) {
    const { findings } = planStep(`Click **Next** ${words}.`);
    expect.soft([words, findings.length === 0]).toEqual([words, isSame]);
  }
});

test('takes what is shown for something on the screen, and for no act', () => {
  for (const [step, isDone] of [
    ['Copy the API key displayed.', true],
    ['Copy the API key that is shown to a secure location.', true],
    ['Copy the API key displayed twice.', false],
    ['Copy the API key not displayed.', false],
  ] as const)
    expect.soft([step, partsOf('Create an API Key', step).join() === 'performed']).toEqual([step, isDone]);
});
