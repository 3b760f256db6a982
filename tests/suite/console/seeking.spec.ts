import { Controls } from '../../../pages/console/controls.ts';
import { Hover } from '../../../pages/console/hover.ts';
import { LogOut } from '../../../pages/console/log-out.ts';
import { ResourceTable } from '../../../pages/console/resource-table.ts';
import { Search } from '../../../pages/console/search.ts';
import { Sections } from '../../../pages/console/sections.ts';
import { StepContext } from '../../../pages/console/step-context.ts';
import { TypedAnswer } from '../../../pages/console/typed-answer.ts';
import { DEFAULT_PAGE, expect as expectFollowed, test as followed } from '../support/following.ts';
import { expect, test } from '../support/seeing.ts';
import { becomes } from '../support/becomes.ts';
import { doneFor, planStep } from '../support/wording.ts';

// What would have to break: what has to be pointed at, scrolled to, unfolded, searched by or typed before a reader sees
// something is read over, or done where the page says something else.

/** What is done, by the method that does it and the first thing that it is told. */
const WORDINGS: Record<string, string> = {
  'Hover over **Actions** and click **Delete**.': 'over Actions, select Delete',
  'Move the mouse over the row of your API key.': 'overRow API key',
  'Hover your mouse over your API key, and click **Delete**.': 'overRow API key, select Delete',
  'Scroll down to the **Danger Zone** section and click **Delete**.': 'scrollTo Danger Zone, select Delete',
  'Scroll to the bottom of the page and click **Delete**.': 'scrollOn, select Delete',
  'Scroll down until **Delete** is displayed.': 'beShown Delete',
  'Scroll down to your API key.': 'identify',
  'Expand the **Advanced** panel and click **Delete**.': 'expand Advanced, select Delete',
  'Type the name of the API key to confirm.': 'typeName API key',
  "Enter the API key's name in the dialog to confirm the deletion.": "typeName API key's",
  'In the dialog, enter the API key name and click **OK**.': 'typeName API key name, select OK',
  'Enter the name of your API key in the **Search** field.': 'typeNameIn API key',
  'Type **delete** to confirm.': 'typeWords delete',
  'Enter `delete` in the text box to confirm the deletion.': 'typeWords delete',
  'Use the search bar to find your API key.': 'identify',
  'In the search box, type the name of your API key.': 'typeName API key',
  'Log out of Palette, and then log back in.': 'logOut, log in user',
  'Sign out of your account.': 'logOut',
  'Log out of the console.': 'logOut',
};

const WRONG = [
  ...['Enter the name of the cluster to confirm.', 'Enter the name of another API key to confirm.'],
  ...['Type the name of the API key you created.', 'Enter the name of the API key to confirm the creation.'],
  ...['Do not type the name of the API key.', 'Use the search bar to find the cluster.'],
  ...['Do not log out of Palette.', 'Log out as a tenant admin.', 'Log out of AWS and Palette.'],
  ...['Do not expand the **Advanced** section.', 'Hover over the second **Actions**.'],
];

test('understands what is pointed at, scrolled to, unfolded, searched by or typed', () => {
  expect(doneFor(WORDINGS)).toEqual(WORDINGS);
});

test('refuses words that say something else of these', () => {
  for (const said of WRONG) {
    const kinds = planStep(said).findings.map(({ kind }) => kind);
    expect.soft({ said, kinds }).toEqual({ said, kinds: ['step-not-understood'] });
  }
});

const FLYOUT = `<style>.menu .more{display:none}.menu:hover .more{display:block}</style>
  <div class="menu" style="width:200px"><button>Actions</button><div class="more"><button onclick="document.title='gone'">Delete</button></div></div>
  <button style="margin-top:150px">Edit</button>`;

test('chooses what comes up only under the mouse, and tells where nothing does', async ({ showScreen }) => {
  const context = await showScreen(FLYOUT);
  const hover = new Hover(context);
  await expect(hover.over({ text: 'Edit' })).rejects.toMatchObject({
    details: { kind: 'validation-failed', expected: 'Edit' },
  });
  await expect(hover.over({ text: 'Action' })).rejects.toMatchObject({
    details: { kind: 'label-not-found', suggestion: 'Actions' },
  });
  const at = await hover.over({ text: 'Actions' });
  await new Controls(context.from(at)).select({ text: 'Delete' });
  expect(await context.screen.page.title()).toBe('gone');
});

const FOLDED = `<details open><summary>General</summary><button>Save</button></details>
  <button aria-expanded="false" onclick="more.hidden=false;this.setAttribute('aria-expanded',true)">Advanced</button><div id=more hidden><button>Delete</button></div>
  <button>Help</button><h2 style="margin-top:2000px">Danger Zone</h2>`;

test('unfolds a part of the page once, scrolls to one, and knows neither by a wrong word', async ({
  showScreen,
}) => {
  const context = await showScreen(FOLDED);
  const sections = new Sections(context);
  for (const text of ['General', 'Advanced', 'Advanced']) await sections.expand({ text });
  await expect(context.screen.page.getByRole('button', { name: 'Save' })).toBeVisible();
  await expect(context.screen.page.getByRole('button', { name: 'Delete' })).toBeVisible();
  await sections.scrollTo({ text: 'Danger Zone' });
  await expect(context.screen.page.getByText('Danger Zone')).toBeInViewport();
  for (const [wrong, details] of [
    [() => sections.expand({ text: 'Help' }), { kind: 'validation-failed', expected: 'Help' }],
    [() => sections.expand({ text: 'Advance' }), { kind: 'label-not-found', suggestion: 'Advanced' }],
    [
      () => sections.scrollTo({ text: 'Danger Zones' }),
      { kind: 'label-not-found', suggestion: 'Danger Zone' },
    ],
    [() => sections.scrollTo({ text: 'Help' }), { kind: 'label-not-found', expected: 'Help' }],
  ] as const)
    await expect(wrong()).rejects.toMatchObject({ details });
});

const LIST = `<input placeholder="Search keys" oninput="for(const r of document.querySelectorAll('tr'))r.hidden=!r.textContent.includes(this.value)">
  <table><tr><td>key-1</td><td><button>A</button></td></tr><tr><td>key-2</td><td><button>B</button></td></tr></table>`;

test('finds the resource by the line to search by', async ({ showScreen }) => {
  const context = await showScreen(LIST);
  await new Search(context).identify();
  await expect(context.screen.page.getByText('key-2')).toBeHidden();
  await expect(context.screen.page.getByText('key-1')).toBeVisible();
  await context.screen.page.getByText('key-1').evaluate((cell) => cell.closest('tr')?.remove());
  // What is searched by hides the control, too, which has to be listed all the same.
  await new ResourceTable(context).verifyNotListed();
  const bare = await showScreen('<label>Name <input></label>');
  await expect(new Search(bare).typeName()).rejects.toMatchObject({ details: { kind: 'field-not-found' } });
});

test('looks a table over for what is said of it', () => {
  for (const [step, ...done] of [
    ['Review the table. Your API key is no longer listed.', 'review', 'verifyNotListed'],
    ['Check the table to verify that your API key is no longer listed.', 'review', 'verifyNotListed'],
    ['Inspect the list of API keys to make sure that your key is not there.', 'review', 'verifyNotListed'],
    ['Look at the table to make sure that your API key is listed.', 'review', 'verifyListed'],
    [
      'Review the table to verify that your cluster is no longer listed.',
      'review',
      'no cluster can be made ready here',
    ],
    ['Review the clusters to verify that your API key is no longer listed.', 'finding', 'verifyNotListed'],
    [
      'Review the second table to verify that your API key is no longer listed.',
      'finding',
      'verifyNotListed',
    ],
  ] as const)
    expect.soft([step, becomes('Delete API Key', 'validate', step)]).toEqual([step, done]);
});

test('looks a table over, and tells where there is none', async ({ showScreen }) => {
  await new ResourceTable(await showScreen(LIST)).review();
  const none = new ResourceTable(await showScreen('<p>No table here</p>'));
  await expect(none.review()).rejects.toMatchObject({ details: { kind: 'out-of-order' } });
});

const ASKS_NAME = `<input type=search><dialog id=d><h2>Delete?</h2><input oninput="ok.disabled=this.value!=='key-1'"><button id=ok disabled onclick="d.close();document.title='gone'">OK</button></dialog><script>d.showModal()</script>`;

test('types the name that a dialog wants, and tells where it wants another word', async ({ showScreen }) => {
  const context = await showScreen(ASKS_NAME);
  const other = await new TypedAnswer(context).typeWords({ text: 'delete' });
  await expect(new Controls(context.from(other)).select({ text: 'OK' })).rejects.toMatchObject({
    details: { kind: 'label-not-found', expected: 'OK' },
  });
  const at = await new TypedAnswer(context).typeName();
  await new Controls(context.from(at)).select({ text: 'OK' });
  expect(await context.screen.page.title()).toBe('gone');
  await expect(new TypedAnswer(context).typeName()).rejects.toMatchObject({
    details: { kind: 'field-not-found' },
  });
});

test('logs nobody out who is not logged in', async ({ showScreen }) => {
  const { screen, given } = await showScreen(
    '<label>E-mail <input type=email></label><button>Log in</button>',
  );
  await expect(new LogOut(new StepContext(screen, given)).logOut()).rejects.toMatchObject({
    details: { kind: 'out-of-order' },
  });
});

followed('logs out, and in again', async ({ followText }) => {
  const page = DEFAULT_PAGE.replace(/^2\. /m, '2. Log out of Palette.\n\n3. Log in again.\n\n4. ');
  const { findings, outcomes } = await followText(page, { tab: 'User', skins: ['bare'] });
  expectFollowed(findings).toEqual([]);
  expectFollowed(outcomes.get('User')?.procedure.status).toBe('conforms');
});
