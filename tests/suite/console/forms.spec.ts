import { Controls } from '../../../pages/console/controls.ts';
import { Form } from '../../../pages/console/form.ts';
import { LIST } from '../support/option-list.ts';
import { FieldsOfTest } from '../support/resource-fields.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a field that a reader finds by its label is not found, or is filled in wrongly; a page's
// wrong word finds one.

const named = (...labels: string[]) => labels.map((text) => ({ label: { text }, offers: [] }));

test('leaves a day in its field by the keyboard: where the mouse leaves it, a calendar takes nothing', async ({
  showScreen,
}) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    `<label>Expiration Date <input id=d value="01/02/2030"></label><div id=calendar hidden style="position:absolute;left:0;top:24px;width:300px;height:200px;background:#fff">February</div>
     <script>
       let taken = d.value, typed = d.value;
       d.onfocus = () => { calendar.hidden = false };
       d.oninput = () => { typed = d.value };
       d.onkeydown = ({ key }) => { if (key === 'Tab') taken = typed };
       d.onblur = () => { d.value = taken; calendar.hidden = true };
     </script><button style="margin-top:30px" onclick="document.title=d.value">Save</button>`,
    { fields },
  );
  await new Form(context).fill(named('Expiration Date'));
  await new Controls(context).select({ text: 'Save' });
  expect(await context.screen.page.title()).toBe('05/20/2031');
});

const DRAWER = `<div style="position:fixed;inset:0;background:#0008"></div><div style="position:fixed;right:0;top:0;width:300px;height:200px;overflow:auto;background:#fff"><div style="height:700px">Details</div><label for=d>Description</label><br><input id=d></div>`;

test('scrolls to a field further down in a drawer', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(`<label>Description <input id=behind></label>${DRAWER}`, { fields });
  await new Form(context).fill(named('Description'));
  await expect(context.screen.page.locator('#d')).toHaveValue('Made by a test');
  await expect(context.screen.page.locator('#behind')).toHaveValue('');
});

test('chooses in a list that comes up outside of its dialog', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    `<div style="position:fixed;inset:0;background:#0008"></div><div role=dialog aria-modal=true style="position:fixed;left:50px;top:20px;width:400px;height:200px;background:#fff"><h2>Add</h2><span id=l>Expiration</span><br><button id=b aria-haspopup=listbox aria-labelledby=l onclick="${LIST}"><span>7 days</span></button></div>`,
    { fields },
  );
  await new Form(context).fill(named('Expiration'));
  expect(fields.shown.get('expiry')).toBe('30 days');
});

test('takes the second field of two that stand side by side for what its own label says', async ({
  showScreen,
}) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    '<div style="display:flex;gap:20px"><div>Name<br><input id=a></div><div>Description<br><input id=b></div></div>',
    { fields },
  );
  await new Form(context).fill(named('Description'));
  await expect(context.screen.page.locator('#b')).toHaveValue('Made by a test');
});

const FIELDS =
  '<label for=n>Name</label><br><input id=n><br><label for=d>Description</label><br><input id=d>';

test('finds no field by a word that is not its own, and suggests the one that is near', async ({
  showScreen,
}) => {
  const context = await showScreen(FIELDS, { fields: new FieldsOfTest() });
  await expect(new Form(context).fill(named('Names'))).rejects.toMatchObject({
    details: {
      kind: 'field-not-found',
      label: { text: 'Names' },
      offered: ['Name', 'Description'],
      suggestion: 'Name',
    },
  });
});

test('calls no field by what is chosen in it', async ({ showScreen }) => {
  const context = await showScreen(
    `<p id=l>Expiration Date</p><button aria-haspopup=listbox aria-labelledby="v l"><span id=v>7 days</span></button>`,
    { fields: new FieldsOfTest() },
  );
  await expect(new Form(context).fill(named('7 days'))).rejects.toMatchObject({
    details: { kind: 'field-not-found', offered: ['Expiration Date'] },
  });
});

test('says that two fields have the same name', async ({ showScreen }) => {
  const context = await showScreen(`${FIELDS}<br><label for=x>Name</label><br><input id=x>`, {
    fields: new FieldsOfTest(),
  });
  await expect(new Form(context).fill(named('Name'))).rejects.toMatchObject({
    details: { kind: 'label-ambiguous' },
  });
});

test('refuses a field that shows something else than was typed', async ({ showScreen }) => {
  const context = await showScreen('<label>Name <input oninput="this.value=\'x\'"></label>', {
    fields: new FieldsOfTest(),
  });
  await expect(new Form(context).fill(named('Name'))).rejects.toMatchObject({
    details: { kind: 'validation-failed' },
  });
});

const SELECT = '<label>Expiration Date <select><option>7 days<option>30 days<option>Custom</select></label>';
const offers = (text: string) => [{ label: { text: 'Expiration Date' }, offers: [{ text }] }];

test('checks that a field offers what its description says, without choosing it', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(SELECT, { fields });
  await new Form(context).fill(offers('Custom'));
  expect(fields.shown.get('expiry')).toBe('30 days');
  await expect(new Form(context).fill(offers('Customs'))).rejects.toMatchObject({
    details: { kind: 'label-not-found', label: { text: 'Customs' }, suggestion: 'Custom' },
  });
});

const VEIL = '<div style="position:fixed;inset:0;background:#0008">';

test('takes no words behind a veil for the label of a field', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    `<p style="margin:40px 0 0">Name</p>${VEIL}<div style="position:absolute;left:0;top:58px;width:400px;background:#fff"><input placeholder="Description"></div></div>`,
    { fields },
  );
  await expect(new Form(context).fill(named('Name'))).rejects.toMatchObject({
    details: { kind: 'field-not-found', offered: ['Description'] },
  });
  await new Form(context).fill(named('Description'));
  expect([...fields.entered]).toEqual(['description']);
});

test('opens lists that are built alike, one above the other, each with its name inside until it is chosen', async ({
  showScreen,
}) => {
  const box = (id: string, words: string) =>
    `<div style="margin:9px 0"><div id=${id} style="width:200px;height:24px;border:1px solid;cursor:pointer"><span>${words}</span></div></div>`;
  const context = await showScreen(
    `<input style="width:196px" placeholder="Name">${box('a', 'Owner')}${box('b', 'Expiration Date')}<script>b.onclick = () => { ${LIST} }</script>`,
    { fields: new FieldsOfTest() },
  );
  await new Form(context).fill(named('Expiration Date'));
  await expect(context.screen.page.locator('#b')).toHaveText('30 days');
});
