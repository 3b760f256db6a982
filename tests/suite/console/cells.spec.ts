import { Cells } from '../../../pages/console/cells.ts';
import { says } from '../../../pages/console/contents.ts';
import { FieldsOfTest, OLGA } from '../support/resource-fields.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a cell that says something else than the page passes, or one that says the same in its own
// way does not; the cell of another row or column is taken for it.

const KEY_NAMED = { kind: 'api key', text: 'API key', isOwn: true };
const WIDE = 'display:grid;grid-template-columns:200px 150px 150px 150px';

const KEY = ['key-1', 'Olga Marchetti', '20 May 2031', 'Inactive'];
const OTHER = ['key-2', 'Uma Okafor', '1 Jan 2030', 'Active'];
const HEAD = ['Name', 'User Name', 'Expiration Date', 'Active'];

const row = (tag: string, texts: string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const grid = (tag: string) =>
  [HEAD, OTHER, KEY]
    .map((texts) => `<div style="${WIDE}">${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</div>`)
    .join('');
const SEVERAL: [string, string][] = [
  ['a table', `<table>${row('th', HEAD)}${row('td', OTHER)}${row('td', KEY)}</table>`],
  [
    'a table whose header is a table of its own',
    `<table style="table-layout:fixed;width:600px">${row('th', HEAD)}</table><table style="table-layout:fixed;width:600px">${row('td', OTHER)}${row('td', KEY)}</table>`,
  ],
  [
    'a grid by its roles',
    `<div role=grid>${[HEAD, OTHER, KEY].map((texts, at) => `<div role=row style="${WIDE}">${texts.map((text) => `<div role=${at === 0 ? 'columnheader' : 'gridcell'}>${text}</div>`).join('')}</div>`).join('')}</div>`,
  ],
  ['blocks that say nothing of themselves', grid('div')],
  [
    'cards with labels beside the values',
    [OTHER, KEY]
      .map(
        ([name = '', ...rest]) =>
          `<section style="border:1px solid;margin:9px"><h3 style="margin:0">${name}</h3>${rest.map((text, at) => `<div><span>${HEAD[at + 1] ?? ''}:</span> <span style="margin-left:9px">${text}</span></div>`).join('')}<button>Open</button></section>`,
      )
      .join(''),
  ],
  [
    'lists with labels above the values',
    [OTHER, KEY]
      .map(
        ([name = '', ...rest]) =>
          `<section style="border:1px solid;margin:9px;display:flex;gap:30px"><b>${name}</b>${rest.map((text, at) => `<dl style="margin:0"><dt>${HEAD[at + 1] ?? ''}</dt><dd style="margin:0">${text}</dd></dl>`).join('')}</section>`,
      )
      .join(''),
  ],
];

/** What frameworks leave between the texts that they put in: a remark, and a text node of its own for each. */
const TORN = `<script>
  for (const cell of document.querySelectorAll('div > *')) {
    const words = cell.textContent.split(/( )/);
    cell.replaceChildren(...words.flatMap((word) => [document.createComment(''), document.createTextNode(word)]));
  }
  customElements.define('x-cell', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>' }
  });
</script>`;
SEVERAL.push(
  ['blocks with several text nodes in each', `${grid('div')}${TORN}`],
  ['components with several text nodes in each slot', `${grid('x-cell')}${TORN}`],
);
for (const [what, body] of SEVERAL) {
  test(`reads the cells of ${what}`, async ({ showScreen }) => {
    const context = await showScreen(body, { fields: new FieldsOfTest() });
    const table = new Cells(context);
    await table.verifyCell({ text: 'Active' }, { text: 'Inactive' });
    await table.verifyState(KEY_NAMED, { text: 'Inactive' });
    await expect(table.verifyState(KEY_NAMED, { text: 'Active' })).rejects.toMatchObject({
      details: { kind: 'validation-failed', label: { text: 'Active' } },
    });
    await table.verifyCells(['user name', 'expiration date']);
    await table.verifyCells([{ text: 'User Name' }, { text: 'Expiration Date' }]);
    await expect(table.verifyCell({ text: 'Active' }, { text: 'Active' })).rejects.toMatchObject({
      details: { kind: 'validation-failed', label: { text: 'Active' }, offered: ['Inactive'] },
    });
    await expect(table.verifyCell({ text: 'Actives' }, { text: 'Inactive' })).rejects.toMatchObject({
      details: { kind: 'label-not-found', label: { text: 'Actives' }, suggestion: 'Active' },
    });
  });
}

const ONE = `<table>${row('th', ['Name', 'Owner', 'Expires', 'Status'])}${row('td', KEY)}</table>`;

test('takes plain words for the one column that means the same, and bold ones to the letter', async ({
  showScreen,
}) => {
  const context = await showScreen(ONE, { fields: new FieldsOfTest() });
  await new Cells(context).verifyCells(['expiration date', 'API key name'].slice(0, 1));
  await expect(new Cells(context).verifyCells([{ text: 'Expiration Date' }])).rejects.toMatchObject({
    details: { kind: 'label-not-found', offered: ['Name', 'Owner', 'Expires', 'Status'] },
  });
});

test('says what a column shows instead of what was entered', async ({ showScreen }) => {
  const context = await showScreen(
    `<table>${row('th', HEAD)}${row('td', ['key-1', 'Uma Okafor', '20 May 2031', 'Active'])}</table>`,
    {
      fields: new FieldsOfTest(),
    },
  );
  await expect(new Cells(context).verifyCells(['user name'])).rejects.toMatchObject({
    details: { kind: 'validation-failed', expected: 'Olga Marchetti', offered: ['Uma Okafor'] },
  });
});

test('looks for all that was entered in the row where no column is named', async ({ showScreen }) => {
  const fields = new FieldsOfTest();
  fields.enter('expiry', '2031-05-20');
  fields.enter('owner', 'Olga Marchetti');
  await new Cells(await showScreen(ONE, { fields })).verifyCells();
  fields.enter('description', 'Made by a test');
  await expect(new Cells(await showScreen(ONE, { fields })).verifyCells()).rejects.toMatchObject({
    details: { kind: 'validation-failed', expected: 'Made by a test' },
  });
});

// eslint-disable-next-line playwright/expect-expect -- it throws where it doesn't wait
test('waits for a cell that changes a moment later', async ({ showScreen }) => {
  const context = await showScreen(
    `${ONE}<script>setTimeout(() => { for (const cell of document.querySelectorAll('td')) if (cell.textContent === 'Inactive') cell.textContent = 'Active'; }, 300)</script>`,
  );
  await new Cells(context).verifyCell({ text: 'Status' }, { text: 'Active' });
});

const NOW = Date.parse('2027-02-02T10:00:00Z');
for (const [shown, isSame] of [
  ['2027-03-04', true],
  ['2027-03-04T23:59:59.000Z', true],
  ['Mar 4, 2027', true],
  ['Thu 4 Mar 27', true],
  ['04/03/2027', true],
  ['03/04/2027', true],
  ['04.03.2027 11:59', true],
  ['Mar 5, 2027', true],
  ['in 30 days', true],
  ['30 days', true],
  ['30 days left', true],
  ['in 4 weeks', false],
  ['Mar 6, 2027', false],
  ['Mar 4, 2028', false],
  ['05/03/2028', false],
  ['60 days', false],
  ['Never', false],
  ['', false],
] as const) {
  test(`reads ${JSON.stringify(shown)} as ${isSame ? 'the same' : 'another'} day`, async () => {
    expect(await says(shown, { as: 'day', day: '2027-03-04' }, NOW)).toBe(isSame);
  });
}

for (const [shown, isSame] of [
  ['Olga Marchetti', true],
  ['Marchetti, Olga', true],
  ['Olga Marchetti (olga@acme.example)', true],
  ['olga@acme.example', true],
  ['Olga', false],
  ['Olga Okafor', false],
  ['', false],
  ['uma@acme.example', false],
] as const) {
  test(`takes ${JSON.stringify(shown)} for ${isSame ? 'the person' : 'somebody else'}`, async () => {
    expect(await says(shown, OLGA)).toBe(isSame);
  });
}
