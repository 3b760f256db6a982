import { Controls } from '../../../pages/console/controls.ts';
import { Dialogs } from '../../../pages/console/dialogs.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: "at the bottom of the dialog" is read over, and a button anywhere passes.

const NOTED = 'onclick="document.title += this.id + \';\'"';
const saves = `<button id="upper" ${NOTED} style="position:absolute;top:9px;right:9px">Save</button>
  <button id="lower" ${NOTED} style="position:absolute;top:900px;left:9px">Save</button>`;
const dialog = `<button style="position:fixed;bottom:0">Cancel</button>
  <dialog open style="position:fixed;top:0;height:200px;width:300px"><h2>Sure?</h2><p>Gone for good.</p>
  <button id="yes" ${NOTED}>OK</button></dialog>`;

test('presses of two alike the one that stands where the page says', async ({ showScreen }) => {
  for (const [position, id] of [
    ['bottom', 'lower'],
    ['top right', 'upper'],
  ] as const) {
    const context = await showScreen(saves);
    await new Controls(context).selectAt({ text: 'Save' }, position);
    expect(await context.screen.page.title()).toBe(`${id};`);
  }
});

test('presses nothing that stands elsewhere than the page says', async ({ showScreen }) => {
  const context = await showScreen(saves);
  await expect(new Controls(context).selectAt({ text: 'Save' }, 'bottom right')).rejects.toMatchObject({
    details: { kind: 'out-of-order', label: { text: 'Save' } },
  });
  expect(await context.screen.page.title()).toBe('');
});

test('takes the bottom of a dialog for that of the dialog', async ({ showScreen }) => {
  const context = await showScreen(dialog);
  await new Controls(context).selectAtOf({ text: 'OK' }, 'bottom');
  expect(await context.screen.page.title()).toBe('yes;');
  await expect(new Controls(context).selectAtOf({ text: 'OK' }, 'top')).rejects.toMatchObject({
    details: { kind: 'out-of-order', label: { text: 'OK' } },
  });
});

test('takes what stands in a dialog for no other', async ({ showScreen }) => {
  const context = await showScreen(dialog);
  await new Dialogs(context).answer({ text: 'OK' });
  expect(await context.screen.page.title()).toBe('yes;');
  const page = await showScreen(`<button ${NOTED}>OK</button>`);
  await expect(new Dialogs(page).answer({ text: 'OK' })).rejects.toMatchObject({
    details: { kind: 'out-of-order' },
  });
});

test('closes what floats above the page, and tells where it stays', async ({ showScreen }) => {
  const box = (more: string): string =>
    `<button>Page</button><div id="box" style="position: fixed; inset: 20px auto auto 20px; z-index: 9; background: #fff">
      <p>Sure?</p><button ${more}>Close</button></div>`;
  const goes = await showScreen(box('onclick="this.parentElement.remove()"'));
  await new Dialogs(goes).close();
  await expect(goes.screen.page.locator('#box')).toHaveCount(0);
  await expect(new Dialogs(await showScreen(box(''))).close()).rejects.toMatchObject({
    details: { kind: 'out-of-order' },
  });
});

test('presses in the drawer or form that the page speaks of, where it stands', async ({ showScreen }) => {
  const drawer = await showScreen(
    `<button>OK</button><div style="position:fixed;right:0;top:0;width:300px;height:400px;background:#fff"><h2>Key</h2><input><button id="ok" ${NOTED}>OK</button></div>`,
  );
  const opened = new Dialogs(drawer);
  await expect(opened.answerAt({ text: 'OK' }, 'left')).rejects.toMatchObject({
    details: { kind: 'out-of-order' },
  });
  await opened.answerAt({ text: 'OK' }, 'right');
  await opened.chooseInForm({ text: 'OK' });
  expect(await drawer.screen.page.title()).toBe('ok;ok;');
  const page = await showScreen(`<button ${NOTED} id="ok" style="margin-left:1000px">OK</button>`);
  await expect(new Dialogs(page).chooseInForm({ text: 'OK' })).rejects.toMatchObject({
    details: { kind: 'out-of-order' },
  });
  await new Dialogs(page).answerAt({ text: 'OK' }, 'right');
  expect(await page.screen.page.title()).toBe('ok;');
});
