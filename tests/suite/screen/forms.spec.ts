import { Form } from '../../../pages/console/form.ts';
import { FieldsOfTest } from '../support/resource-fields.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a field that a reader finds by its label is not found, or is filled in wrongly; a page's
// wrong word finds one.

const named = (...labels: string[]) => labels.map((text) => ({ label: { text }, offers: [] }));

const LIST =
  "const l=document.createElement('div');l.style='position:absolute;left:300px;top:60px;width:160px;background:#fff;z-index:9';" +
  "for(const t of ['7 days','30 days','90 days']){const o=document.createElement('div');o.textContent=t;o.style.cursor='pointer';" +
  'o.onclick=()=>{b.firstChild.textContent=t;l.remove()};l.append(o)}document.body.append(l)';

const FLOAT = 'position:absolute;left:8px;top:2px;font-size:10px';

/** A form with one field called "Name", and one below it called "Expiration Date", made in several ways. */
const FORMS: [string, string, Record<string, string>][] = [
  [
    'labels above that nothing joins to their fields',
    `<div>Name <span>*</span></div><input id=n style="width:200px"><div>Expiration Date</div><div id=b tabindex=0 style="width:204px;height:20px;border:1px solid" onclick="${LIST}"><span>7 days</span></div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'labels beside their fields',
    `<table><tr><td>Name:<td><input id=n><tr><td>Expiration Date:<td><select id=s><option value="">Choose…<option>7 days<option>30 days</select></table>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'floating labels over their fields',
    `<div style="position:relative;padding-top:14px"><span style="${FLOAT}">Name</span><input id=n></div><div style="position:relative;padding-top:14px;margin-top:30px"><span style="${FLOAT}">Expiration Date</span><input type=date></div>`,
    { name: 'key-3', expiry: '2031-05-20' },
  ],
  [
    'labels that are joined by name alone',
    `<input id=n aria-label="Name" required><p>When does it end?</p><div role=radiogroup aria-labelledby=g><span id=g>Expiration Date</span><label><input type=radio name=e>7 days</label><label><input type=radio name=e>30 days</label></div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'words inside that go away',
    `<input id=n placeholder="Name"><input placeholder="Expiration Date (DD/MM/YYYY)" aria-label="Expiration Date">`,
    { name: 'key-3', expiry: '20/05/2031' },
  ],
  [
    'labels around fields that take rich text',
    `<label>Name (required)<div id=n contenteditable style="border:1px solid;height:20px"></div></label><label>Expiration Date <small>Optional</small> <input type=datetime-local></label>`,
    { name: 'key-3', expiry: '2031-05-20T12:00' },
  ],
  [
    'a search line over the options',
    `<label for=n>Name</label><br><input id=n><br><label id=x>Expiration Date</label><br><input role=combobox aria-labelledby=x id=c autocomplete=off oninput="f()" onclick="f()"><div id=o role=listbox style="position:absolute"></div><script>f=()=>{o.replaceChildren(...['7 days','30 days'].filter(t=>c.value===''||t.includes(c.value)).map(t=>{const e=document.createElement('div');e.role='option';e.textContent=t;e.onclick=()=>{c.value=t;o.replaceChildren()};return e}))}</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a box that takes presses for the line in it',
    `<label for=n>Name</label><br><input id=n style="width:300px;box-sizing:border-box"><div id=w style="width:300px"><label for=e>Expiration Date *</label><div style="padding:8px;border:1px solid"><input id=e role=combobox onclick="${LIST.replace('b.firstChild.textContent', 'e.value')}"></div></div><script>w.addEventListener('mousedown', () => {})</script>`,
    { name: 'key-3', expiry: '30 days' },
  ],
  [
    'a label that floats over what is chosen, in one box with it',
    `<label for=n>Name</label><br><input id=n><div style="margin-top:20px;position:relative;padding:14px 8px 4px;width:300px;border:1px solid" role=combobox aria-haspopup=listbox onclick="${LIST}"><label for=v style="${FLOAT}">Expiration Date</label><span id=b><span>7 days</span></span><input id=v style="opacity:0;width:0;padding:0;border:0"></div>`,
    { name: 'key-3', expiry: '30 days' },
  ],
];
for (const [what, body, shown] of FORMS) {
  test(`fills in a form with ${what}`, async ({ showScreen }) => {
    const fields = new FieldsOfTest();
    const context = await showScreen(`<form>${body}</form>`, { fields });
    const { form } = await new Form(context).fill(named('Name', 'Expiration Date'));
    expect(Object.fromEntries(fields.shown)).toEqual(shown);
    expect(form).toMatchObject({ named: ['Name', 'Expiration Date'], isSent: false });
    const typed = await context.screen.page
      .locator('#n')
      .evaluate((field) => (field as HTMLInputElement).value || field.textContent);
    expect(typed).toBe('key-3');
  });
}

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
