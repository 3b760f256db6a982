import { LogIn } from '../../../pages/console/log-in.ts';
import { Menus } from '../../../pages/console/menus.ts';
import { ScopeSwitcher } from '../../../pages/console/scope-switcher.ts';
import { TablePages } from '../../../pages/console/table-pages.ts';
import { expect, test } from '../support/seeing.ts';

const LABEL = (text: string) => ({ text });
const MAIN_MENU = { kind: 'main-menu', text: 'Main Menu' } as const;
const SETTINGS_MENU = { kind: 'side-menu', text: 'Settings Menu', of: 'Settings' } as const;

const ICON = '<svg width="20" height="20"><rect width="20" height="20" /></svg>';
const ENTRIES = ['Projects', 'Clusters', 'Roles', 'Settings'];
/** Notes what is pressed; `Settings` shows a column of its own. */
const PRESS = (words: string) =>
  `onclick="document.title += '${words};'; settings.hidden = '${words}' !== 'Settings'; if (window.chosen) chosen()"`;
const entry = (words: string, icon = ICON) =>
  `<button class="entry" ${PRESS(words)}>${icon}<span class="words">${words}</span></button>`;
const STYLE = `<style>
  .entry{display:flex;gap:12px;width:100%;height:40px;border:0;background:none;cursor:pointer;white-space:nowrap}
  #rail{position:fixed;left:0;top:0;width:56px;height:600px;overflow:hidden;background:#eee;z-index:1}
  #rail.wide{width:240px} #rail .words{display:none} #rail.wide .words{display:inline}
</style>`;
const SIDE_COLUMN = `<div id="settings" hidden style="position:absolute;left:56px;top:60px;width:180px;height:500px">
  <button class="entry" ${PRESS('API Keys')}>API Keys</button><button class="entry" ${PRESS('SSO')}>SSO</button></div>`;
const RAIL = (more = '', icon?: string) =>
  `${STYLE}<div id="rail">${ENTRIES.map((words) => entry(words, icon)).join('')}${more}</div>${SIDE_COLUMN}`;
const TOP = (left: string) =>
  `<div style="position:absolute;left:56px;right:0;top:0;height:56px;display:flex">${left}<span style="flex:1"></span><button>${ICON}</button></div>`;
const UNFOLD = `onclick="rail.classList.toggle('wide'); settings.style.left = '240px'"`;

const FOLDED: Record<string, string> = {
  'a rail that unfolds below the mouse and lies over the column beside it': `${RAIL()}<style>#rail{transition:width 300ms}</style>
    <script>rail.onmouseenter = rail.onmouseleave = ({ type }) => { rail.className = type === 'mouseenter' ? 'wide' : '' }</script>`,
  'a rail with a control that unfolds it': RAIL(
    `<button style="position:absolute;bottom:0" ${UNFOLD}><span role="img" aria-label="right">${ICON}</span></button>`,
    `<span role="img" aria-label="folder">${ICON}</span>`,
  ),
  'a rail that the top bar unfolds': `${RAIL()}${TOP(`<button aria-label="Expand navigation" ${UNFOLD}>${ICON}</button>`)}`,
  'a rail whose icons tell their words to the mouse': `${RAIL('', `<span role="img" aria-label="folder">${ICON}</span>`)}
    <div id="tip" role="tooltip" style="position:fixed;left:64px;z-index:2;background:#fff"></div><script>
      for (const each of document.querySelectorAll('.entry')) {
        each.onmouseenter = () => setTimeout(() => { tip.textContent = each.querySelector('.words')?.textContent; tip.style.top = each.offsetTop + 8 + 'px' }, 100);
        each.onmouseleave = () => { tip.textContent = '' };
      }
    </script>`,
  'a rail whose icons are named': RAIL().replaceAll(
    /class="entry" (onclick="document.title \+= '(\w+);)/g,
    'aria-label="$2" class="entry" $1',
  ),
};
for (const [what, html] of Object.entries(FOLDED)) {
  test(`follows ${what}`, async ({ showScreen }) => {
    const context = await showScreen(html);
    const at = await new Menus(context).chooseIn(LABEL('Settings'), MAIN_MENU);
    await new Menus(context.from(at)).chooseIn(LABEL('API Keys'), SETTINGS_MENU);
    expect(await context.screen.page.title()).toBe('Settings;API Keys;');
  });
}

test('speaks of the column by the words of the page, folded or not', async ({ showScreen }) => {
  for (const html of [RAIL(), RAIL().replace('id="rail"', 'id="rail" class="wide"')]) {
    const context = await showScreen(
      `${html}<script>rail.onmouseenter = () => { rail.className = 'wide' }</script>`,
    );
    const wanted = new Menus(context).chooseIn(LABEL('Rolls'), {
      kind: 'main-menu',
      text: 'Left Navigation',
    });
    await expect(wanted).rejects.toThrow('The console does not show "Rolls" in the Left Navigation.');
  }
});

const DRAWER = (chosen: string) => `${STYLE}${TOP(`<button onclick="drawer.hidden = false">${ICON}</button>`)}
  <div id="drawer" hidden><div style="position:fixed;inset:0;background:rgb(0 0 0/.5)" onclick="drawer.hidden = true"></div>
    <div style="position:fixed;left:0;top:0;width:240px;height:100%;background:#fff">${ENTRIES.map((words) => entry(words)).join('')}</div></div>
  <div style="position:absolute;left:20px;top:70px"><h1>Overview</h1>${SIDE_COLUMN.replace('left:56px', 'left:0')}</div>
  <script>
    function chosen() { ${chosen} }
    addEventListener('keydown', ({ key }) => { if (key === 'Escape') drawer.hidden = true });
  </script>`;

for (const [what, chosen] of [
  ['closes by itself', 'setTimeout(() => { drawer.hidden = true }, 200)'],
  ['stays open', ''],
] as const) {
  test(`follows a drawer that ${what}`, async ({ showScreen }) => {
    const context = await showScreen(DRAWER(chosen));
    await new Menus(context).chooseIn(LABEL('Settings'), MAIN_MENU);
    expect(await context.screen.page.title()).toBe('Settings;');
    expect((await context.screen.look()).dialog).toBeNull();
  });
}

/** A log-in form, and what comes after it. */
const AFTER_LOG_IN = (html: string) =>
  `<template id="inside">${html}</template><form style="margin:200px" onsubmit="event.preventDefault(); this.replaceWith(inside.content)">
   <input placeholder="E-mail" /><input type="password" /><button>Log in</button></form>`;

test('is logged in where the Main Menu is a drawer', async ({ showScreen }) => {
  const context = await showScreen(AFTER_LOG_IN(DRAWER('')));
  expect(await new LogIn(context).logIn()).toMatchObject({ isLoggedIn: true });
});

test('asks for the organization where several stand below a header with icons', async ({ showScreen }) => {
  const header = `<div style="display:flex"><a href="#home">${ICON} Acme</a><span style="flex:1"></span><button>${ICON}</button><button>${ICON}</button></div>`;
  const context = await showScreen(
    AFTER_LOG_IN(`${header}<h1>Choose</h1><button>Acme One</button><br /><button>Acme Two</button>`),
  );
  await expect(new LogIn(context).logIn()).rejects.toThrow('An organization to choose');
});

test('turns the pages of a table beside a Main Menu that is folded away', async ({ showScreen }) => {
  const rows = (names: string[]) =>
    names.map((name) => `<tr><td>${name}</td><td><button>⋮</button></td></tr>`);
  const { screen } = await showScreen(
    `${DRAWER('')}<div style="position:absolute;left:300px;top:200px"><table id="rows">${rows(['a', 'b']).join('')}</table>
     <button onclick="rows.innerHTML = '${rows(['c', 'key-1']).join('')}'">Next</button></div>`,
  );
  const found = await new TablePages(screen).find((snapshot) => snapshot.rows[0]);
  expect(found?.name).toBe('key-1');
});

const SWITCHER = `<button id="scope" class="entry" aria-haspopup="menu" onclick="scopes.hidden = false">Default</button>
  <div id="scopes" hidden style="position:absolute;left:20px;top:90px;background:#fff;z-index:2"><button onclick="scope.textContent = 'Tenant Admin'; scopes.hidden = true">Tenant Admin</button></div>`;
const LOGO = '<a href="#home" style="display:block;height:40px">Acme</a>';
for (const [where, above] of [
  ['', ''],
  [', below a logo', LOGO],
] as const) {
  test(`switches the scope above the entries of the Main Menu${where}`, async ({ showScreen }) => {
    const menu = RAIL().replace('<div id="rail">', `<div id="rail" class="wide">${above}${SWITCHER}`);
    const bar = TOP('<div style="margin-left:200px;cursor:pointer">Overview</div>');
    const context = await showScreen(`${bar}${menu}`);
    await new ScopeSwitcher(context).switchTo(LABEL('Tenant Admin'));
    await expect(context.screen.page.locator('#scope')).toHaveText('Tenant Admin');
  });
}

test('takes an entry of the Main Menu that unfolds for no scope', async ({ showScreen }) => {
  const menu = RAIL().replace('<div id="rail">', '<div id="rail" class="wide">');
  const unfolds = menu.replace(
    /<button (class="entry" onclick="document.title \+= 'Settings;)/,
    '<button aria-expanded="false" $1',
  );
  const bar = TOP(
    `<div id="scope" style="margin-left:200px;cursor:pointer" onclick="scopes.hidden = false">Default</div>`,
  );
  const context = await showScreen(
    `${bar}${unfolds}${SWITCHER.replace(/<button id="scope".*<\/button>/, '')}`,
  );
  await new ScopeSwitcher(context).switchTo(LABEL('Tenant Admin'));
  await expect(context.screen.page.locator('#scope')).toHaveText('Tenant Admin');
});
