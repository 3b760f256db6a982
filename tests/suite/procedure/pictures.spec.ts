import type { Page } from '@playwright/test';
import { Screen } from '../../../pages/screen/screen.ts';
import { Camera } from '../../../fixtures/procedure/camera.ts';
import { Secrets } from '../../../fixtures/secrets/secrets.ts';
import { DEFAULT_PAGE, expect, test } from '../support/following.ts';

/** A button on white that turns from red to green when it is pressed, below a page's head that scrolls away. */
const pageWith = (above: number) => `<body style="margin: 0">
  <div style="height: ${above}px"></div>
  <button style="display: block; margin: 100px; width: 80px; height: 40px; border: 0; font-size: 0; background: red"
    onclick="this.style.background = 'lime'">Go</button>
</body>`;

/** The same button, in sight of the window and out of that of a box which scrolls. */
const inBox = `<body style="margin: 0"><div style="height: 200px; overflow: auto">${pageWith(400)}</div></body>`;

interface Scene {
  screen: Screen;
  camera: Camera;
  press: () => Promise<void>;
}

async function sceneOf(page: Page, html: string, secrets: string[] = []): Promise<Scene> {
  const screen = await Screen.in(page.context());
  await screen.page.goto('about:blank');
  await screen.page.setContent(html);
  const camera = new Camera(screen, (text) => new Secrets(secrets).redact(text));
  const press = async (): Promise<void> => {
    const [button] = (await screen.look()).controls.filter(({ kind }) => kind === 'press');
    if (button) await screen.press(button);
  };
  return { screen, camera, press };
}

/** A picture's size, and the colour at a place that is given in shares of it. */
async function read(page: Page, image: Buffer, at = { x: 0, y: 0 }) {
  const url = `data:image/jpeg;base64,${image.toString('base64')}`;
  return page.evaluate(
    async ([src, x, y]) => {
      const picture = await createImageBitmap(await (await fetch(src)).blob());
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const pixel = pen?.getImageData(x * picture.width, y * picture.height, 1, 1).data ?? [];
      const [red = 0, green = 0] = pixel;
      return {
        width: picture.width,
        height: picture.height,
        colour: red > 200 && green < 60 ? 'red' : green > 200 && red < 60 ? 'lime' : 'other',
      };
    },
    [url, at.x, at.y] as const,
  );
}

const SCENES = { 'in sight': pageWith(0), 'far down': pageWith(3_000), 'within a box': inBox };
for (const [where, html] of Object.entries(SCENES)) {
  test(`shows the control as it was when it was pressed, framed, ${where}`, async ({ page }) => {
    const { screen, camera, press } = await sceneOf(page, html);
    await press();
    await expect(screen.page.getByRole('button')).toHaveCSS('background-color', 'rgb(0, 255, 0)');
    const picture = await camera.passed();
    const frame = picture?.frame ?? { left: 0, top: 0, width: 0, height: 0 };
    expect(frame.width).toBeCloseTo(80 / 1280);
    expect(frame.height).toBeCloseTo(40 / 720);
    expect(frame.left).toBeCloseTo(100 / 1280);
    const middle = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
    expect(await read(page, picture?.image ?? Buffer.of(), middle)).toEqual({
      width: 800,
      height: 450,
      colour: 'red',
    });
    expect(picture?.whole).toBeNull();
  });
}

test('shows the screen as it is when a step has failed, and the whole of a longer page', async ({ page }) => {
  const { camera, press } = await sceneOf(page, pageWith(3_000));
  await press();
  const picture = await camera.failed();
  const frame = picture?.frame ?? { left: 0, top: 0, width: 0, height: 0 };
  const middle = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  expect((await read(page, picture?.image ?? Buffer.of(), middle)).colour).toBe('lime');
  expect((await read(page, picture?.whole ?? Buffer.of())).height).toBe(3_240);
});

test('takes no picture of a screen that shows a secret', async ({ page }) => {
  const { camera, press } = await sceneOf(page, '<p>The key is q7w8e9r0t1.</p><button>Copy</button>', [
    'q7w8e9r0t1',
  ]);
  await press();
  expect(await camera.passed()).toBeNull();
  expect(await camera.failed()).toBeNull();
});

test('gives no picture of a page that is gone, and fails nothing', async ({ page }) => {
  const { screen, camera } = await sceneOf(page, pageWith(0));
  await screen.page.close();
  expect(await camera.passed()).toBeNull();
  expect(await camera.failed()).toBeNull();
});

test('takes a small picture of every step of the default page, its control framed', async ({
  followText,
}) => {
  test.slow();
  const { outcomes } = await followText(DEFAULT_PAGE, { tab: 'User', pictures: true });
  const outcome = outcomes.get('User');
  expect(outcome?.pictures).toHaveLength(7);
  for (const picture of outcome?.pictures ?? []) {
    expect(picture?.frame).not.toBeNull();
    expect(picture?.image.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(picture?.image.length).toBeLessThan(60_000);
  }
});

test('shows the menu that lacks a label where the run went on with another', async ({ followText }) => {
  test.slow();
  const page = DEFAULT_PAGE.replace('**My API Keys**', '**My API Keyz**');
  const { outcomes } = await followText(page, { tab: 'User', pictures: true });
  const { procedure, pictures } = outcomes.get('User') ?? {};
  expect(procedure?.steps.slice(0, 3).map(({ status }) => status)).toEqual(['passed', 'failed', 'unproven']);
  // What opened the menu stands at the right end of the top bar; the page behind the entry has nothing that was touched.
  expect(pictures?.[1]?.frame?.left).toBeGreaterThan(0.8);
  expect(pictures?.[2]?.frame).not.toBeNull();
});

test('takes none unless asked', async ({ followText }) => {
  const { outcomes } = await followText(DEFAULT_PAGE, { tab: 'User' });
  expect(outcomes.get('User')?.pictures).toEqual([]);
});
