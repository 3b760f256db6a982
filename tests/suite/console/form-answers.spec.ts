import { Form } from '../../../pages/console/form.ts';
import { askForFields } from '../../../pages/console/form-fields.ts';
import { FieldsOfTest } from '../support/resource-fields.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a form that wants more than the page says passes; what can't be changed is changed.

const named = (...labels: string[]) => labels.map((text) => ({ label: { text }, offers: [] }));

const FIELDS =
  '<label for=n>Name</label><br><input id=n><br><label for=d>Description</label><br><input id=d>';

const SELECT = '<label>Expiration Date <select><option>7 days<option>30 days<option>Custom</select></label>';
const REFUSALS: [string, string, string][] = [
  ['marks as required and says so', `<label>Team <input required></label><button>Send</button>`, 'Team'],
  [
    'complains of below it',
    `<div>Team</div><input><div id=e></div><button type=button onclick="e.textContent='Fill this in'">Send</button>`,
    'Team',
  ],
  ['can not be sent without', `<div>Team</div><input><br><button disabled>Send</button>`, 'Team'],
  [
    'marks with a star, and does nothing',
    `<div>Team *</div><input><br><button type=button>Send</button>`,
    'Team',
  ],
];

const UNFILLED: Record<string, string> = {
  dialog:
    '<p>Keys</p><dialog id=d><form method=dialog><h2>New</h2><label>Team <input required></label><button>Send</button><button formnovalidate>Cancel</button></form></dialog><script>d.showModal()</script>',
  'page of its own': `<h2>New</h2><label>Team <input id=t></label><p id=e></p><button onclick="t.setAttribute('aria-invalid', 'true'); e.textContent = 'Fill this in'">Send</button><button onclick="document.body.textContent = 'Keys'">Cancel</button>`,
};
for (const [where, body] of Object.entries(UNFILLED)) {
  test(`reports the fields of a form in a ${where} that is sent before the page has named any`, async ({
    showScreen,
  }) => {
    const context = await showScreen(body, { fields: new FieldsOfTest() });
    await expect(context.choose({ text: 'Send' }, context.at.lookIn)).rejects.toMatchObject({
      details: { kind: 'field-undocumented', offered: ['Team'] },
    });
    await context.choose({ text: 'Cancel' }, context.at.lookIn);
  });
}

for (const [what, rest, label] of REFUSALS) {
  test(`reports a field that the page does not mention and the form ${what}`, async ({ showScreen }) => {
    const context = await showScreen(`<form><label>Name <input></label><br>${rest}</form>`, {
      fields: new FieldsOfTest(),
    });
    const at = await new Form(context).fill(named('Name'));
    const pressing = context.from(at).choose({ text: 'Send' }, at.lookIn);
    await expect(pressing).rejects.toMatchObject({
      details: { kind: 'field-undocumented', offered: [label] },
    });
  });
}

test('says what the form does not accept of what was entered', async ({ showScreen }) => {
  const context = await showScreen(
    `<label>Name <input id=n></label><div id=e></div><br><button onclick="n.setAttribute('aria-invalid','true');e.textContent='Too long'">Send</button>`,
    { fields: new FieldsOfTest() },
  );
  const at = await new Form(context).fill(named('Name'));
  await expect(context.from(at).choose({ text: 'Send' }, at.lookIn)).rejects.toMatchObject({
    details: { kind: 'validation-failed', offered: ['Too long'] },
  });
});

test('sends a form that goes away, though a field on the next screen stands empty', async ({
  showScreen,
}) => {
  const context = await showScreen(
    `<form><label>Name <input></label><button type=button onclick="document.body.innerHTML='<p>Filter *</p><input><p>No keys</p>'">Send</button></form>`,
    { fields: new FieldsOfTest() },
  );
  const at = await new Form(context).fill(named('Name'));
  expect((await context.from(at).choose({ text: 'Send' }, at.lookIn)).form).toMatchObject({ isSent: true });
});

const EDIT =
  '<label>Name <input id=n value="key-1"></label><br><label>Owner <input id=o value="Uma" readonly></label><br><label>Description <input id=d></label>';
const table = (rows: Record<string, boolean>) =>
  Object.entries(rows).map(([text, isEditable]) => ({ label: { text }, offers: [], isEditable }));

test('changes what the page says can be changed, and nothing else', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(EDIT, { fields });
  await new Form(context).change(table({ Name: true, Owner: false, Value: false }));
  expect([...fields.entered]).toEqual(['name']);
});

test('changes every field that the resource can be given anew where the page says nothing of it', async ({
  showScreen,
}) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(EDIT, { fields });
  await new Form(context).change();
  expect([...fields.entered]).toEqual(['name', 'description']);
});

test('reports a field that takes input though the page says that it can not be changed', async ({
  showScreen,
}) => {
  const context = await showScreen(EDIT, { fields: new FieldsOfTest() });
  await expect(new Form(context).change(table({ Name: true, Description: false }))).rejects.toMatchObject({
    details: { kind: 'validation-failed', label: { text: 'Description' } },
  });
});

test('types, chooses and switches what a page says of one field', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  const context = await showScreen(
    `${FIELDS}<br>${SELECT}<br><div role=switch aria-checked=false tabindex=0 id=t style="display:inline-block;width:30px;height:16px;background:#ccc" onclick="this.setAttribute('aria-checked','true')"></div> Notify me<br><label><input type=checkbox id=c checked> Keep</label>`,
    { fields },
  );
  const form = new Form(context);
  await form.type('key-4', { text: 'Name' });
  await form.choose({ text: '30 days' }, { text: 'Expiration Date' });
  await form.set({ text: 'Notify me' }, true);
  await form.set({ text: 'Keep' }, false);
  const { page } = context.screen;
  await expect(page.locator('#n')).toHaveValue('key-4');
  await expect(page.locator('#t')).toHaveAttribute('aria-checked', 'true');
  await expect(page.locator('#c')).not.toBeChecked();
  expect(Object.fromEntries(fields.shown)).toEqual({ name: 'key-4', expiry: '30 days' });
  await expect(form.choose({ text: '31 days' }, { text: 'Expiration Date' })).rejects.toMatchObject({
    details: { kind: 'label-not-found', suggestion: undefined },
  });
});

test('takes lines to search by and menus for no fields of a form', async ({ showScreen }) => {
  const context = await showScreen(
    `<input type=search placeholder=Search><button aria-haspopup=menu>⋮</button>${FIELDS}`,
  );
  askForFields(context);
  const { fields } = await context.screen.look();
  expect(fields.filter(({ isSearch }) => !isSearch).map(({ labels }) => labels[0])).toEqual([
    'Name',
    'Description',
  ]);
});
