import { Menus } from '../../../pages/console/menus.ts';
import { SwitchedFields } from '../../../pages/console/switched-fields.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a page says that something is on, or can be pressed, and what the console shows is read over.

const SYNC = { text: 'Sync' };
const box = (more = '') => `<label><input type="checkbox" ${more}>Sync</label><button>Save</button>`;
const sync = (more = '') => `<button ${more}>Sync</button><button>Save</button>`;
const wrong = { details: { kind: 'validation-failed', label: SYNC } };

test('switches on and off, where no form is filled in', async ({ showScreen }) => {
  const context = await showScreen(box());
  const input = context.screen.page.locator('input');
  await new SwitchedFields(context).turnOn(SYNC);
  await expect(input).toBeChecked();
  await new SwitchedFields(context).turnOn(SYNC);
  await expect(input).toBeChecked();
  await new SwitchedFields(context).turnOff(SYNC);
  await expect(input).not.toBeChecked();
  await expect(new SwitchedFields(await showScreen(sync())).turnOn(SYNC)).rejects.toMatchObject({
    details: { kind: 'field-not-found' },
  });
});

test('looks whether what is said to be on is on', async ({ showScreen }) => {
  const role = (state: boolean) =>
    `<div role="switch" tabindex="0" aria-checked="${String(state)}" aria-label="Sync">I</div>`;
  for (const screen of [box('checked'), role(true)]) {
    const switches = new SwitchedFields(await showScreen(screen));
    await switches.beOn(SYNC);
    await switches.beEnabled(SYNC);
    await expect(switches.beOff(SYNC)).rejects.toMatchObject(wrong);
  }
  for (const screen of [box(), role(false)]) {
    const switches = new SwitchedFields(await showScreen(screen));
    await switches.beOff(SYNC);
    await switches.beDisabled(SYNC);
    await expect(switches.beOn(SYNC)).rejects.toMatchObject(wrong);
  }
  await expect(new SwitchedFields(await showScreen('<p>Sync</p>')).beOn(SYNC)).rejects.toMatchObject({
    details: { kind: 'field-not-found' },
  });
});

test('looks whether a button takes a press, and waits for it', async ({ showScreen }) => {
  await new SwitchedFields(await showScreen(sync())).beEnabled(SYNC);
  await new SwitchedFields(await showScreen(sync('disabled'))).beDisabled(SYNC);
  await expect(new SwitchedFields(await showScreen(sync('disabled'))).beEnabled(SYNC)).rejects.toMatchObject(
    wrong,
  );
  await expect(new SwitchedFields(await showScreen(sync())).beDisabled(SYNC)).rejects.toMatchObject(wrong);
  await expect(new SwitchedFields(await showScreen('<p>None</p>')).beEnabled(SYNC)).rejects.toMatchObject({
    details: { kind: 'label-not-found' },
  });
  const late = await showScreen(
    `${sync('id="sync" disabled')}<script>setTimeout(() => { sync.disabled = false }, 300)</script>`,
  );
  await new SwitchedFields(late).beEnabled(SYNC);
});

test('opens the reader’s menu in the column at the left edge, where the page says so', async ({
  showScreen,
}) => {
  const entry = (words: string, more = '') =>
    `<button style="display:block;width:200px;height:40px" ${more}>${words}</button>`;
  const column = (last: string) =>
    `<nav style="position:fixed;left:0;top:0;width:200px;height:600px">${['Home', 'Keys', 'Teams'].map((each) => entry(each)).join('')}${last}</nav>`;
  const menu = `<div id="menu" role="menu" hidden style="position:fixed;left:210px;top:300px"><button>My Keys</button><button>Leave</button></div>`;
  const avatar = { kind: 'user-menu', text: 'avatar' } as const;
  const context = await showScreen(`${column(entry('Uma', 'onclick="menu.hidden = false"'))}${menu}`);
  const { lookIn } = await new Menus(context).openInColumn(avatar);
  expect(lookIn.controls(await context.screen.look()).map(({ words }) => words)).toContain('My Keys');
  await expect(new Menus(await showScreen(column(''))).openInColumn(avatar)).rejects.toMatchObject({
    details: { kind: 'menu-not-found', label: avatar },
  });
});
