import { Camera } from '../../../fixtures/procedure/camera.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a picture shows what nobody may see.

const VALUE = 'a1B2c3D4e5F6a1B2c3D4e5F6a1B2c3D4';
const OTHER = VALUE.replaceAll(/[0-9]/g, '7');
const LATE = 'setTimeout(() => { p.textContent = words; n.value = words; p.append(n) }, 100)';
const page = (words: string) =>
  `<p id=p style="font:20px monospace">Wait</p><input id=n style="font:20px monospace;width:500px"><script>const words = '${words}'; ${LATE}</script>`;

test('draws dots for a hidden text, in words and in fields, from the first frame on', async ({
  showScreen,
}) => {
  const shots = [VALUE, OTHER].map(async (words) => {
    const { screen } = await showScreen(page(words));
    await screen.hidden.add(words);
    await screen.until((snapshot) => snapshot.controls.find((control) => control.words === words));
    return (await screen.page.screenshot({ scale: 'css' })).toString('base64');
  });
  const [one, other] = await Promise.all(shots);
  expect(one).toBe(other);
});

test('takes pictures of a screen whose secret is covered, and none of one whose is not', async ({
  showScreen,
}) => {
  const redact = (text: string) => text.replaceAll(VALUE, '***');
  const { screen } = await showScreen(`<p>${VALUE}</p>`);
  const camera = new Camera(screen, redact);
  await screen.look();
  expect(await camera.passed()).toBeNull();
  await screen.hidden.add(VALUE);
  expect(await camera.passed()).not.toBeNull();
});
