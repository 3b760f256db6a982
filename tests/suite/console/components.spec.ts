import { ResourceTable } from '../../../pages/console/resource-table.ts';
import { Disagreement } from '../../../fixtures/model/disagreement.ts';
import { Controls } from '../../../pages/console/controls.ts';
import type { StepContext } from '../../../pages/console/step-context.ts';
import { expect, test } from '../support/seeing.ts';

const LABEL = (text: string) => ({ text });
const ROW_MENU = { kind: 'row-menu', text: 'three-dot Menu' } as const;
const NOTED = 'onclick="document.title += this.id + \';\'"';
const DOTS =
  '<svg width="16" height="16"><circle cx="8" cy="3" r="1.5" /><circle cx="8" cy="8" r="1.5" /><circle cx="8" cy="13" r="1.5" /></svg>';
/** What a row's icon opens. */
const MENU = `<div id="menu" hidden style="position:absolute;left:500px;top:99px;background:#fff"><button>Delete</button></div>`;

/** What is said of an action; nothing where it went well. */
const told = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'nothing',
    (error: unknown) => (error instanceof Disagreement ? error.details.kind : String(error)),
  );

const WRAPPERS: Record<string, string> = {
  'a cell with a tab stop and a listener of its own':
    '<td tabindex="-1" style="width:60px"><button>DOTS</button></td>',
  'a wrapper with another name':
    '<td><span tabindex="0" title="Of this key"><button aria-label="Of it">DOTS</button></span></td>',
  'a wrapper with a pointer': '<td><span style="cursor:pointer"><button>DOTS</button></span></td>',
};
for (const [what, cell] of Object.entries(WRAPPERS)) {
  test(`takes ${what} and the icon in it for one`, async ({ showScreen }) => {
    const row = (name: string) => `<tr><td>${name}</td>${cell.replace('DOTS', DOTS)}</tr>`;
    const context = await showScreen(
      `<table>${['key-1', 'key-2'].map(row).join('')}</table>${MENU}<script>
         for (const cell of document.querySelectorAll('[tabindex]')) cell.addEventListener('mousedown', () => {});
         for (const button of document.querySelectorAll('td button')) button.addEventListener('click', () => { menu.hidden = false });
       </script>`,
    );
    expect(await told(new ResourceTable(context).openRowMenuOf(ROW_MENU))).toBe('nothing');
  });
}

/** A menu of a web component: a slot that takes presses, around another component whose button is inside. */
const COMPONENTS = `<script>
  const define = (name, html) => customElements.define(name, class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html }
  });
  define('x-menu', '<slot name="trigger" style="display:block"></slot>');
  define('x-icon', '<button><slot></slot></button>');
  define('x-row', '<div style="display:flex;width:600px"><slot></slot></div>');
  define('x-cell', '<div style="width:200px;padding:8px"><slot></slot></div>');
</script>`;

test('opens the menu of a row whose words and icons are slotted into components', async ({ showScreen }) => {
  const row = (name: string) =>
    `<x-row><x-cell>${name}</x-cell><x-cell>of somebody</x-cell><x-menu><x-icon slot="trigger" class="${name}">${DOTS}</x-icon></x-menu></x-row>`;
  const context = await showScreen(
    `${['key-10', 'key-1', 'key-2'].map(row).join('')}${MENU}${COMPONENTS}<script>
       for (const host of document.querySelectorAll('x-menu')) {
         host.shadowRoot.firstChild.addEventListener('click', () => { menu.hidden = false; document.title += host.lastChild.className });
       }
     </script>`,
  );
  const snapshot = await context.screen.look();
  expect(snapshot.rows.map(({ name, box }) => [name, box.height > 10])).toEqual([
    ['key-1', true],
    ['key-2', true],
  ]);
  expect(await told(new ResourceTable(context).openRowMenuOf(ROW_MENU))).toBe('nothing');
  expect(await context.screen.page.title()).toBe('key-1');
});

const UNFOLDS: Record<string, string> = {
  'beside it':
    '<a id="link" href="#a" NOTED>Settings</a> <button id="icon" NOTED aria-label="Settings" aria-expanded="false">▸</button>',
  'in it':
    '<div id="link" tabindex="0" NOTED style="width:220px">Settings <button id="icon" NOTED aria-label="Settings">▸</button></div>',
};
for (const [where, entry] of Object.entries(UNFOLDS)) {
  test(`presses an entry, and not the icon ${where} that is named like it`, async ({ showScreen }) => {
    const context = await showScreen(`<div style="width:240px">${entry.replaceAll('NOTED', NOTED)}</div>`);
    expect(await told(new Controls(context).select(LABEL('Settings')))).toBe('nothing');
    expect(await context.screen.page.title()).toBe('link;');
  });
}

const DRAWN: [string, string, string][] = [
  [
    'a field that is transparent below its label, in a wrapper that takes presses',
    'field',
    `<div style="position:relative;width:200px" id="wrapper"><label for="it" style="position:absolute;pointer-events:none">Email</label><input id="it" style="opacity:0" /></div>
     <script>wrapper.addEventListener('click', () => {})</script>`,
  ],
  [
    'a box that something else draws',
    'tick',
    '<label><input type="checkbox" style="opacity:0" /><i style="position:absolute;left:4px;width:12px;height:12px;border:1px solid;pointer-events:none"></i>Email</label>',
  ],
];
for (const [what, kind, html] of DRAWN) {
  test(`sees ${what}`, async ({ showScreen }) => {
    const { screen } = await showScreen(html);
    const controls = (await screen.look()).controls.filter(({ manner }) => manner !== 'plain');
    expect(controls).toMatchObject([{ kind, says: ['Email'] }]);
  });
}

test('still takes two icons of one name for two', async ({ showScreen }) => {
  const icon = '<button aria-label="Settings">⚙</button>';
  const context = await showScreen(`${icon}<p>Settings are there:</p>${icon}`);
  expect(await told(new Controls(context).select(LABEL('Settings')))).toBe('label-ambiguous');
});

const BUBBLE = 'position:absolute;left:260px;top:70px;width:240px;background:#fff;box-shadow:0 0 9px';
const SENDS = "fetch('http://console.example/v1', { method: 'POST', mode: 'no-cors' });";
const POPUPS: { what: string; html: string; asks?: false; sends?: string }[] = [
  {
    what: 'a bubble beside the button',
    html: `<div style="${BUBBLE}"><p>Delete this key?</p><div><button>Cancel</button> <button>OK</button></div></div>`,
  },
  {
    what: 'a bubble that comes after a request of another kind',
    sends: SENDS,
    html: `<div style="${BUBBLE}"><p>Delete this key?</p><div><button>Cancel</button> <button>OK</button></div></div>`,
  },
  { what: 'a question in the row itself', html: '<p>Sure? <button>Yes</button> <button>No</button></p>' },
  {
    what: 'a message with two ways to go on, after the change',
    sends: SENDS,
    asks: false,
    html: '<div style="position:fixed;right:0;bottom:0;width:300px">Deleted.<br /><button>Undo</button> <button>Dismiss</button></div>',
  },
  {
    what: 'a message that says that it is a dialog that keeps nobody from the rest',
    sends: SENDS,
    asks: false,
    html: '<div role="alertdialog" aria-modal="false" style="position:fixed;right:0;bottom:0;width:300px">Deleted.<br /><button>Close</button></div>',
  },
  {
    what: 'a menu below a heading',
    asks: false,
    html: `<div style="${BUBBLE}"><p>Actions</p><button style="display:block">Edit</button><button style="display:block">Delete</button></div>`,
  },
  {
    what: 'a message',
    asks: false,
    html: `<div style="${BUBBLE}"><p>Deleted.</p><button>Undo</button></div>`,
  },
];

async function pressDelete(context: StepContext): Promise<string | undefined> {
  await new Controls(context).select(LABEL('Delete'));
  return context.undocumentedDialog(await context.carriedOut())?.details.message;
}

for (const { what, html, asks = true, sends = '' } of POPUPS) {
  test(`takes ${what} for ${asks ? 'a question' : 'none'}`, async ({ showScreen }) => {
    const context = await showScreen(
      `<main style="height:600px"><button style="margin:90px 0 0 200px" onclick="${sends} comes.hidden = false">Delete</button><div id="comes" hidden>${html}</div></main>`,
    );
    await context.screen.page.route('http://console.example/**', (route) => route.fulfill({ status: 204 }));
    expect((await pressDelete(context)) !== undefined).toBe(asks);
  });
}
