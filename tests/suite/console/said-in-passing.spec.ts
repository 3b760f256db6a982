import { Dialogs } from '../../../pages/console/dialogs.ts';
import { Messages } from '../../../pages/console/messages.ts';
import { Controls } from '../../../pages/console/controls.ts';
import { expect, test } from '../support/seeing.ts';
import { doneFor, planStep } from '../support/wording.ts';

// What would have to break: a page promises a message and the console shows none, or one of other words; what a page
// waits for is read over, or not waited for.

/** What is done, by the method that does it and the label that it is told. */
const WORDINGS: Record<string, string> = {
  'A success message appears.': 'beShown',
  'You should see a confirmation message.': 'beShown',
  'The console displays a notification.': 'beShown',
  'A display message will pop up to confirm the successful deletion of the API key.': 'beShown',
  'A message appears, confirming that the API key has been deleted.': 'beShown',
  'Palette displays a message that the API key has been deleted.': 'beShown',
  'Click **Delete**. A success message is displayed.': 'select Delete, beShown',
  'A toast appears in the top right corner.': 'beShownAt top right',
  'A notification that says **API key deleted** appears.': 'say API key deleted',
  'The message **API key deleted** is displayed.': 'say API key deleted',
  'A dialog asks you to confirm the deletion.': 'beListed',
  'Click **Delete**. A confirmation dialog appears, asking you to confirm.': 'select Delete, beListed',
  'Palette asks you to confirm that you want to delete the API key.': 'beListed',
  'You will be prompted to confirm the deletion.': 'beListed',
  'Click **Delete**. The **Delete API key** dialog opens.': 'select Delete, beCalled Delete API key',
  'The success message **Deleted** appears at the top right.': 'sayAt Deleted',
  'You will receive a notification that the API key was deleted.': 'beShown',
  'Wait for the API key to be removed from the table.': 'verify false',
  'Once the page loads, click **Delete**.': 'select Delete',
  'Wait until **Keys** is displayed.': 'beShown Keys',
  'Wait for the dialog to close.': 'beGone',
  'Wait for the success message to appear.': 'beShown',
  'Wait for the table to load.': 'loaded',
  'Wait until the API key is no longer listed in the table.': 'verify false',
  'Wait for your API key to be listed.': 'verify true',
  'Wait until the **Active** column shows **Inactive** for your API key.': 'verifyCell Active',
};

const WRONG = [
  ...['An error message appears.', 'No message appears.', 'A message does not appear.'],
  ...[
    'A message confirms that the API key is created.',
    'A message confirms that the API key is not deleted.',
  ],
  ...['A message confirms the deletion of the cluster.', 'A dialog asks you to create the API key.'],
  ...['Wait until the cluster is deleted.', 'Wait for the creation to complete.', 'Do not wait.'],
  ...['Do not wait until the API key is listed.', 'Wait for the status to change to **Inactive**.'],
  'Once the page does not load, click **Delete**.',
];

test('looks for what the console says or asks, and waits, however writers put it', () => {
  expect(doneFor(WORDINGS)).toEqual(WORDINGS);
});

test('refuses a message, a question or a wait that is about something else', () => {
  for (const said of WRONG) {
    const kinds = planStep(said).findings.map(({ kind }) => kind);
    expect.soft({ said, kinds }).toEqual({ said, kinds: ['step-not-understood'] });
  }
});

test('lets time pass, and counts it as what nobody checks', () => {
  for (const said of ['Wait a few minutes.', 'Wait up to 30 seconds.', 'Wait for the deletion to complete.'])
    expect.soft(planStep(said)).toMatchObject({ acts: [], findings: [] });
});

const TOAST = (attributes: string, words: string): string =>
  `<button id=delete style="margin:200px" onclick="const t=document.createElement('div');t.innerHTML='${words}';for(const a of '${attributes}'.split(' '))t.setAttribute(...a.split('='));t.style='position:fixed;right:10px;top:10px;width:200px;height:40px';document.body.append(t);setTimeout(()=>t.remove(),300)">Delete</button>`;

for (const [what, attributes] of [
  ['a message that says what it is', 'role=status'],
  ['text that floats above the page', 'class=toast'],
] as const)
  test(`sees ${what}, and what it says`, async ({ showScreen }) => {
    const context = await showScreen(TOAST(attributes, '<b>Done</b><br>API key deleted'));
    const messages = new Messages(context);
    await expect(messages.beShown()).rejects.toMatchObject({ details: { kind: 'validation-failed' } });
    await new Controls(context).select({ text: 'Delete' });
    await messages.beShownAt('top right');
    await messages.say({ text: 'API key deleted' });
    await expect(context.screen.page.getByText('Done')).toHaveCount(0);
    await new Controls(context).select({ text: 'Delete' });
    await expect(messages.say({ text: 'API key delete' })).rejects.toMatchObject({
      details: { kind: 'label-not-found', expected: 'API key delete', suggestion: 'API key deleted' },
    });
  });

test('tells of a dialog that the page takes for a message or for gone', async ({ showScreen }) => {
  const context = await showScreen(
    '<dialog id=d><h2>Sure?</h2><button>OK</button></dialog><button onclick="d.showModal()">Delete</button>',
  );
  const dialogs = new Dialogs(context);
  await dialogs.beGone();
  await new Controls(context).select({ text: 'Delete' });
  await expect(dialogs.beGone()).rejects.toMatchObject({ details: { kind: 'validation-failed' } });
  await expect(new Messages(context).say({ text: 'Deleted' })).rejects.toMatchObject({
    details: { kind: 'label-not-found', expected: 'Deleted' },
  });
});
