import { ResourceTable } from '../../../pages/console/resource-table.ts';
import { Disagreement } from '../../../fixtures/model/disagreement.ts';
import { LogIn } from '../../../pages/console/log-in.ts';
import { Menus } from '../../../pages/console/menus.ts';
import { ScopeSwitcher } from '../../../pages/console/scope-switcher.ts';
import { expect, test } from '../support/seeing.ts';

/** Writes down what was pressed, through one listener for everything; `data-opens` names what a press unhides. */
const DELEGATED = `<script>
  document.addEventListener('click', ({ target }) => {
    const pressed = target.closest('[data-press]');
    document.title += (pressed?.dataset.press ?? 'nothing') + ';';
    const opened = document.getElementById(pressed?.dataset.opens);
    if (opened) opened.hidden = false;
  });
</script>`;
const SIDE = '<div style="position:absolute;left:0;top:60px;width:200px;height:600px">';
const ENTRIES = ['Projects', 'Clusters', 'Tenant Settings'].map(
  (words) => `<div data-press="${words}">${words}</div>`,
);
const TOP = '<div style="position:absolute;left:0;right:0;top:0;height:56px;display:flex;gap:20px">';
const POPUP = 'hidden style="position:absolute;left:400px;top:80px;background:#fff;border:1px solid"';
const DOTS =
  '<svg width="16" height="16"><circle cx="8" cy="3" r="1.5" /><circle cx="8" cy="8" r="1.5" /><circle cx="8" cy="13" r="1.5" /></svg>';
const LABEL = (text: string) => ({ text });
const ROW_MENU = { kind: 'row-menu', text: 'three-dot Menu' } as const;
const USER_MENU = { kind: 'user-menu', text: 'User Menu' } as const;

const pressed = (title: string): string[] => title.split(';').filter(Boolean);

test('reads words in a font that falls back on symbols', async ({ showScreen }) => {
  const { screen } = await showScreen(`<button style="font-family:Arial,'Segoe UI Symbol'">Delete</button>`);
  expect((await screen.look()).controls.map(({ words }) => words)).toEqual(['Delete']);
});

test('follows words that show nowhere that they can be pressed', async ({ showScreen }) => {
  const context = await showScreen(
    `${SIDE}${ENTRIES.join('')}</div>${TOP}<div style="margin-left:220px" data-press="scope" data-opens="scopes">Default</div></div>
     <div id="scopes" ${POPUP}><div data-press="Tenant">Tenant Admin</div></div>${DELEGATED}`,
  );
  await new Menus(context).chooseIn(LABEL('Tenant Settings'), { kind: 'main-menu', text: 'Main Menu' });
  await new ScopeSwitcher(context).open({ kind: 'scope-menu', text: 'Tenant Admin' });
  expect(pressed(await context.screen.page.title())).toEqual(['Tenant Settings', 'scope']);
});

test('opens three dots that are drawn in a row and show nowhere that they can be pressed', async ({
  showScreen,
}) => {
  const row = (name: string) =>
    `<div style="display:flex;gap:40px;height:30px"><span>${name}</span><span data-press="${name}" data-opens="menu">${DOTS}</span></div>`;
  const context = await showScreen(
    `${['key-1', 'key-10', 'key-2'].map(row).join('')}<div id="menu" ${POPUP}><div>Delete</div></div>${DELEGATED}`,
  );
  // Each row has one: without a word of which is meant, none is.
  await expect(new ResourceTable(context).openRowMenu(ROW_MENU)).rejects.toMatchObject({
    details: { kind: 'label-ambiguous', label: ROW_MENU },
  });
  await new ResourceTable(context).openRowMenuOf(ROW_MENU);
  expect(pressed(await context.screen.page.title())).toEqual(['key-1']);
});

test('finds the scope in a bar that lies over the top of the column at the left', async ({ showScreen }) => {
  const context = await showScreen(
    `<div style="position:absolute;left:0;top:0;width:200px;height:700px;padding-top:60px">${ENTRIES.map((entry) => entry.replace('<div', '<div style="cursor:pointer"')).join('')}</div>
     ${TOP}<button aria-label="Menu" aria-expanded="true">≡</button><button data-press="scope" data-opens="scopes">Default</button></div>
     <div id="scopes" ${POPUP}><button>Tenant Admin</button></div>${DELEGATED}`,
  );
  await new ScopeSwitcher(context).open({ kind: 'scope-menu', text: 'Tenant Admin' });
  expect(pressed(await context.screen.page.title())).toEqual(['scope']);
});

test('shows the scope that stands in a field nobody types into', async ({ showScreen }) => {
  const context = await showScreen(
    `${TOP}<input readonly aria-haspopup="listbox" value="Tenant Admin" /></div>`,
  );
  await expect(new ScopeSwitcher(context).switchTo(LABEL('Tenant Admin'))).resolves.toBe(context.at);
});

for (const reader of ['UO', 'Uma Okafor ▾']) {
  test(`takes "${reader}" at the right end for the reader's menu, not the bell beside it`, async ({
    showScreen,
  }) => {
    const icon = '<svg width="20" height="20"><rect width="20" height="20" /></svg>';
    const context = await showScreen(
      `${TOP}<span style="flex:1"></span><button data-press="bell">${icon}</button><button data-press="reader" data-opens="menu">${reader}</button></div>
       <div id="menu" ${POPUP}><button data-press="keys">My API Keys</button></div>${DELEGATED}`,
    );
    await new Menus(context).chooseIn(LABEL('My API Keys'), USER_MENU);
    expect(pressed(await context.screen.page.title())).toEqual(['reader', 'keys']);
  });
}

test('takes what a choice brought up for its menu where no column stands beside', async ({ showScreen }) => {
  const context = await showScreen(
    `${SIDE}<button data-press="a">Projects</button><br /><button data-press="b">Clusters</button><br /><button data-press="settings" data-opens="cards">Tenant Settings</button></div>
     <div id="cards" hidden style="position:absolute;left:320px;top:200px"><button data-press="keys">API Keys</button> <button>SSO</button></div>${DELEGATED}`,
  );
  const at = await new Menus(context).chooseIn(LABEL('Tenant Settings'), {
    kind: 'main-menu',
    text: 'Main Menu',
  });
  const menu = { kind: 'side-menu', text: 'Tenant Settings Menu', of: 'Tenant Settings' } as const;
  await new Menus(context.from(at)).chooseIn(LABEL('API Keys'), menu);
  expect(pressed(await context.screen.page.title())).toEqual(['settings', 'keys']);
});

test('moves the mouse over a row that shows its menu to a mouse only', async ({ showScreen }) => {
  const context = await showScreen(
    `<style>.row button{opacity:0}.row:hover button{opacity:1}</style>
     <div class="row"><span>key-1</span><button data-press="dots" data-opens="menu">⋮</button></div><div class="row"><span>key-2</span><button>⋮</button></div>
     <div id="menu" ${POPUP}><button>Delete</button></div>${DELEGATED}`,
  );
  await new ResourceTable(context).openRowMenuOf(ROW_MENU);
  expect(pressed(await context.screen.page.title())).toEqual(['dots']);
});

const ROWS: [string, string, string[]][] = [
  ['a name in pieces', '<td>k<wbr />ey<mark>-1</mark></td>', ['key-1']],
  ['a name that is cut short, by its tooltip', '<td title="key-1">ke…</td>', ['key-1']],
  ['no name in a part of a longer one', '<td><mark>key-1</mark>0</td>', []],
  ['a name beside a word', '<td><a>key-1</a> <b>new</b></td>', ['key-1']],
];
for (const [what, cell, names] of ROWS) {
  test(`reads ${what}`, async ({ showScreen }) => {
    const { screen } = await showScreen(`<table><tr>${cell}<td><button>⋮</button></td></tr></table>`);
    expect((await screen.look()).rows.map(({ name }) => name)).toEqual(names);
  });
}

test('passes a log-in screen with a column at its left, a button that waits and a forgotten password', async ({
  showScreen,
}) => {
  const context = await showScreen(
    `<div style="position:absolute;left:0;top:0;width:200px;height:600px"><a href="#a">Docs</a><br /><a href="#b">Status</a><br /><a href="#c">Terms</a></div>
     <form style="margin-left:400px" onsubmit="event.preventDefault();setTimeout(() => { document.querySelector('form').remove(); document.title = 'in' }, 900)"
       oninput="setTimeout(() => { this.querySelector('button').disabled = false }, 200)">
     <h1>Log in</h1><input placeholder="E-mail" /><input type="password" placeholder="Password" /><a href="#f">Forgot password?</a>
     <button disabled>Log in</button><button type="button">Sign in with Google</button></form>`,
  );
  await new LogIn(context).logIn().catch((error: unknown) => {
    throw new Error(`${String(error)} at ${context.screen.page.url().slice(-20)}`);
  });
  expect(await context.screen.page.title()).toBe('in');
});

for (const { comes, entries, kind } of [
  { comes: 'takes a message for no User Menu', entries: '', kind: 'menu-not-found' },
  {
    comes: 'waits for the User Menu that comes after a message',
    entries: '<div>My Profile</div><div>My API Keys</div>',
    kind: 'none',
  },
]) {
  test(comes, async ({ showScreen }) => {
    const context = await showScreen(
      `${TOP}<button style="margin-left:1100px" aria-label="Account" data-opens="menu">○</button></div>
       <div id="menu" ${POPUP}><div>One moment</div></div>${DELEGATED.replace('[data-press]', 'button')}
       <script>document.addEventListener('click', () => setTimeout(() => { menu.innerHTML += '${entries}'; }, 400));</script>`,
    );
    const found = await new Menus(context).open(USER_MENU).then(
      () => 'none',
      (error: unknown) => (error instanceof Disagreement ? error.details.kind : String(error)),
    );
    expect(found).toBe(kind);
  });
}
