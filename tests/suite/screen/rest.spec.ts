import { setTimeout } from 'node:timers/promises';
import type { Screen } from '../../../pages/screen/screen.ts';
import { expect, test } from '../support/seeing.ts';

/** Presses the only thing called so. */
async function press(screen: Screen, words: string): Promise<void> {
  const control = (await screen.look()).controls.find((each) => each.words === words);
  if (!control) throw new Error(`There is no ${words}.`);
  await screen.press(control);
}

const VEIL = 'position:fixed;inset:0;background:rgb(0 0 0/.5)';
const ASKS = '<p>Really?</p><button>Cancel</button><button>OK</button>';
const BUTTON = '<button style="margin:99px" onclick="go(this)">Delete</button>';

test('sees a dialog that fades in and changes nothing else meanwhile', async ({ showScreen }) => {
  const { screen } = await showScreen(
    `<style>#veil{${VEIL};opacity:0;visibility:hidden;transition:opacity 500ms ease-in} .open{opacity:1!important;visibility:visible!important}</style>
     ${BUTTON}<div id="veil"><div role="dialog">${ASKS}</div></div><script>function go() { veil.className = 'open' }</script>`,
  );
  await press(screen, 'Delete');
  expect((await screen.rest()).dialog?.title).toBe('Really?');
});

test('sees a dialog that fades in by a script within a shadow root', async ({ showScreen }) => {
  const { screen } = await showScreen(
    `${BUTTON}<div id="host"></div><script>
       const root = host.attachShadow({ mode: 'open' });
       function go() {
         root.innerHTML = '<div style="${VEIL}"><div role="dialog">${ASKS}</div></div>';
         root.firstChild.animate({ opacity: [0, 0, 1] }, 500);
       }
     </script>`,
  );
  await press(screen, 'Delete');
  expect((await screen.rest()).dialog?.title).toBe('Really?');
});

const SOON = 'setTimeout(ask, 350)';
const SENT_LATE: Record<string, string> = {
  'shows nothing': SOON,
  'only goes': `menu.hidden = true; ${SOON}`,
  'brings words that say no more': `menu.innerHTML = '<b>Press to delete</b>'; ${SOON}`,
  'fades away first': 'menu.ontransitionend = ask; menu.style.opacity = 0',
};
for (const [what, script] of Object.entries(SENT_LATE)) {
  test(`waits for the request of a press that ${what}`, async ({ showScreen }) => {
    const context = await showScreen(
      `<div id="menu" style="transition:opacity 400ms">${BUTTON}</div>
       <script>const ask = () => fetch('http://console.example/v1/keys'); function go() { ${script} }</script>`,
    );
    const { page } = context.screen;
    await page.route('**/v1/keys', (route) => route.fulfill({ status: 204 }));
    let sent = 0;
    page.on('request', () => (sent += 1));
    await press(context.screen, 'Delete');
    await context.carriedOut();
    expect(sent).toBe(1);
  });
}

test('waits for the script that a press has to load first', async ({ showScreen }) => {
  const { screen } = await showScreen(
    `${BUTTON}<script>
       function go(button) {
         button.textContent = 'Delete …';
         document.body.append(Object.assign(document.createElement('script'), { src: 'http://console.example/dialog.js' }));
       }
     </script>`,
  );
  const dialog = `document.body.insertAdjacentHTML('beforeend', '<div style="${VEIL}"><div role="dialog">${ASKS}</div></div>')`;
  await screen.page.route('**/dialog.js', async (route) => {
    await setTimeout(500);
    await route.fulfill({ contentType: 'text/javascript', body: dialog });
  });
  await press(screen, 'Delete');
  expect((await screen.rest()).dialog?.title).toBe('Really?');
});

const ENDLESS: Record<string, string> = {
  'a message that counts down': "<style>@keyframes k{to{width:0}}</style><hr style='animation:k 30s linear'>",
  'something that comes and goes for ever':
    '<hr id="it"><script>setInterval(() => it.animate({ opacity: [0, 1] }, 90), 90)</script>',
};
for (const [what, html] of Object.entries(ENDLESS)) {
  test(`takes a screen for one at rest beside ${what}`, async ({ showScreen }) => {
    const { screen } = await showScreen(`${BUTTON}${html}<script>function go() {}</script>`);
    const start = performance.now();
    await expect(screen.rest()).resolves.toMatchObject({ dialog: null });
    expect(performance.now() - start).toBeLessThan(screen.timeouts.atMost);
  });
}
