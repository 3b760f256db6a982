import { setTimeout } from 'node:timers/promises';
import type { Control, Snapshot } from '../../../pages/screen/snapshot.ts';
import { expect, test } from '../support/seeing.ts';

const called = (snapshot: Snapshot, words: string): Control => {
  const control = snapshot.controls.find((each) => each.words === words || each.kind === words);
  if (!control) throw new Error(`There is no ${words}.`);
  return control;
};

/** Writes down each press where it arrives. */
const NOTED = 'onclick="document.title += this.id + \';\'"';

test('presses nothing that comes between the mouse and its aim, and the aim once it is gone', async ({
  showScreen,
}) => {
  const { screen } = await showScreen(
    `<button id="aim" ${NOTED} style="margin: 99px" onmouseover="veil.hidden = false; setTimeout(() => veil.remove(), 300)">Delete</button>
     <div id="veil" hidden ${NOTED} style="position: fixed; inset: 0"></div>`,
  );
  await screen.press(called(await screen.look(), 'Delete'));
  expect(await screen.page.title()).toBe('aim;');
});

test('waits for what comes of a press after one that went astray', async ({ showScreen }) => {
  const { screen } = await showScreen(
    `<style>@keyframes in { from { transform: translateX(600px) } }</style>
     <button style="margin: 99px" onmouseover="veil.hidden = false; setTimeout(() => { veil.remove(); other.hidden = false }, 300)">Delete</button>
     <button id="other" hidden style="animation: in 400ms linear" onclick="setTimeout(() => { this.textContent = 'Done' }, 300)">Close</button>
     <div id="veil" hidden style="position: fixed; inset: 0"></div>`,
  );
  await screen.press(called(await screen.look(), 'Delete'));
  await screen.press(called(await screen.look(), 'Close'));
  expect(screen.last?.controls.map(({ words }) => words)).toContain('Done');
});

test('waits for something to stand still', async ({ showScreen }) => {
  const { screen } = await showScreen(
    `<style>@keyframes in { from { transform: translateX(600px) } }</style>
     <button id="aim" ${NOTED} style="animation: in 400ms linear" onanimationend="document.title += 'still;'">Delete</button>`,
  );
  await screen.press(called(await screen.look(), 'Delete'));
  expect(await screen.page.title()).toBe('still;aim;');
});

test('presses again what was not listening yet', async ({ showScreen }) => {
  const { screen } = await showScreen(
    `<button>Open</button><script>
       setTimeout(() => document.querySelector('button').addEventListener('click', () => { document.title += 'open;' }), 300)
     </script>`,
  );
  await screen.press(called(await screen.look(), 'Open'));
  expect(await screen.page.title()).toBe('open;');
});

test('ticks a box once, though no change of the document shows it', async ({ showScreen }) => {
  const { screen } = await showScreen('<label><input type="checkbox" /> I agree</label>');
  await screen.press(called(await screen.look(), 'tick'));
  await expect(screen.page.getByRole('checkbox')).toBeChecked();
});

const WAYS = {
  'a link': '<a href="/new" onclick="this.textContent = \'Keys …\'">Keys</a>',
  'a form': '<form action="/new"><button onclick="this.textContent = \'Keys …\'">Keys</button></form>',
  'a script': "<button onclick=\"this.textContent = 'Keys …'; location = '/new'\">Keys</button>",
};
for (const [what, way] of Object.entries(WAYS)) {
  test(`waits for the document that ${what} leads to, whatever the old one still shows`, async ({
    showScreen,
  }) => {
    const { screen } = await showScreen('');
    await screen.page.route('http://console.example/*', async (route) => {
      const isNew = route.request().url().includes('/new');
      if (isNew) await setTimeout(900);
      await route.fulfill({ contentType: 'text/html', body: isNew ? '<h1>New</h1>' : way });
    });
    await screen.page.goto('http://console.example/old');
    await screen.press(called(await screen.look(), 'Keys'));
    expect(screen.page.url()).toContain('/new');
  });
}

test('goes on where a document that was about to be left stays', async ({ showScreen }) => {
  const { screen } = await showScreen('');
  await screen.page.route('http://console.example/*', (route) =>
    route.request().url().includes('/file')
      ? route.fulfill({ status: 204 })
      : route.fulfill({ contentType: 'text/html', body: '<a href="/file">Download</a>' }),
  );
  await screen.page.goto('http://console.example/page');
  const link = called(await screen.look(), 'Download');
  const start = performance.now();
  await screen.press(link);
  // As long as a reader waits for anything to happen, not as long as for a page to load.
  expect(performance.now() - start).toBeLessThan(screen.timeouts.atMost / 2);
});

const KEPT_OPEN: Record<string, string> = {
  'the mouse keeps open':
    'onmouseenter="tip.hidden = false" onmouseleave="setTimeout(() => { tip.hidden = true }, 150)"',
  'the keyboard keeps open': 'onfocus="tip.hidden = false" onblur="tip.hidden = true"',
};
for (const [what, when] of Object.entries(KEPT_OPEN)) {
  test(`moves away from what ${what} over something`, async ({ showScreen }) => {
    const { screen } = await showScreen(
      `<button ${when} style="margin:99px 99px 0" onclick="this.textContent = 'Pressed'">Next</button>
       <div id="tip" hidden role="tooltip" style="position:absolute;left:60px;top:125px;width:400px;height:60px;background:#333">To the next page</div>
       <p style="margin:20px 99px"><button id="aim" ${NOTED}>Delete</button></p>`,
    );
    await screen.press(called(await screen.look(), 'Next'));
    const start = performance.now();
    await screen.press(called(await screen.look(), 'Delete'));
    expect(await screen.page.title()).toBe('aim;');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
}
