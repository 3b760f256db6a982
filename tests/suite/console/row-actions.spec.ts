import { Controls } from '../../../pages/console/controls.ts';
import { RowActions } from '../../../pages/console/row-actions.ts';
import type { StepContext } from '../../../pages/console/step-context.ts';
import { ResourceTable } from '../../../pages/console/resource-table.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: "for your key", "in its row" or "in the table" is read over, and a button anywhere passes.

const NOTED = 'onclick="document.title += this.id + \';\'"';
const button = (id: string, words = 'Delete') => `<button id="${id}" ${NOTED}>${words}</button>`;
const row = (name: string, more = button(name)) => `<tr><td>${name}</td><td>${more}</td></tr>`;
const table = (...rows: string[]) => `<table><tr><th>Name</th><th>Actions</th></tr>${rows.join('')}</table>`;
const TABLE = `${button('all')}${table(row('key-1'), row('key-2'), row('key-10'))}`;
const DELETE = { text: 'Delete' };

const pressed = (context: StepContext) => context.screen.page.title();

test('presses in the row of the one thing, and not what is called so elsewhere', async ({ showScreen }) => {
  const context = await showScreen(TABLE);
  const at = await new RowActions(context).chooseFor(DELETE);
  await new RowActions(context).chooseInRow(DELETE);
  await new RowActions(context.from(at)).chooseInItsRow(DELETE);
  expect(await pressed(context)).toBe('key-1;key-1;key-1;');
  await expect(new RowActions(context).chooseInItsRow(DELETE)).rejects.toMatchObject({
    details: { kind: 'label-ambiguous', label: DELETE },
  });
  const outside = await showScreen(`${button('all')}${table(row('key-1', ''), row('key-2'))}`);
  await expect(new RowActions(outside).chooseFor(DELETE)).rejects.toMatchObject({
    details: { kind: 'out-of-order', label: DELETE },
  });
  await expect(new RowActions(await showScreen(button('all'))).chooseFor(DELETE)).rejects.toMatchObject({
    details: { kind: 'out-of-order' },
  });
  expect(await pressed(outside)).toBe('');
});

test('shows a row to the mouse that hides what can be done with it', async ({ showScreen }) => {
  const context = await showScreen(
    `<style>tr button{display:none} tr:hover button{display:inline}</style>${TABLE}`,
  );
  await new RowActions(context).chooseInRow(DELETE);
  expect(await pressed(context)).toBe('key-1;');
});

test('takes the menu of the row, or the dialog that has come of it, for its place', async ({
  showScreen,
}) => {
  const dots = `<button aria-haspopup="menu" aria-label="more" onclick="menu.hidden = false">⋮</button>`;
  const menu = `<div id="menu" role="menu" hidden style="position:fixed;top:200px">
    <div role="menuitem" id="entry" tabindex="0" ${NOTED}>Delete</div><div role="menuitem" tabindex="0">Edit</div></div>`;
  const context = await showScreen(`${button('all')}${table(row('key-1', dots), row('key-2', dots))}${menu}`);
  const opened = await new ResourceTable(context).openRowMenuOf({ kind: 'row-menu', text: 'three-dot Menu' });
  await new RowActions(context.from(opened)).chooseFor(DELETE);
  expect(await pressed(context)).toBe('entry;');

  const dialog = `<dialog open style="position:fixed;top:9px"><h2>Sure?</h2>${button('sure')}${button('no', 'No')}</dialog>`;
  const asked = await showScreen(`${table(row('key-1', ''), row('key-2', ''))}${dialog}`);
  await new RowActions(asked.from({ ...asked.at, isRowKnown: true })).chooseFor(DELETE);
  expect(await pressed(asked)).toBe('sure;');
});

test('looks in the table that is shown for what stands in it', async ({ showScreen }) => {
  const rows = (words: string) =>
    table(row('key-1', button('one', words)), row('key-2', button('two', 'Edit')));
  const context = await showScreen(`${button('all')}${rows('Delete')}`);
  await new Controls(context).selectInTable(DELETE);
  expect(await pressed(context)).toBe('one;');
  const above = await showScreen(`${button('all')}${rows('Edit')}`);
  await expect(new Controls(above).selectInTable(DELETE)).rejects.toMatchObject({
    details: { kind: 'out-of-order', label: DELETE },
  });
  expect(await pressed(above)).toBe('');
});

test('takes a list in a dialog, or one that no table stands beside, for the list', async ({ showScreen }) => {
  const dialog = `<dialog open style="position:fixed;top:9px"><h2>Sure?</h2>${button('sure')}</dialog>`;
  for (const [screen, id] of [
    [`${table(row('key-1', ''), row('key-2', ''))}${dialog}`, 'sure'],
    [button('all'), 'all'],
  ] as const) {
    const context = await showScreen(screen);
    await new Controls(context).selectInTable(DELETE);
    expect(await pressed(context)).toBe(`${id};`);
  }
});
