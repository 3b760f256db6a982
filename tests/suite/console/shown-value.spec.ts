import { ShownValue } from '../../../pages/console/shown-value.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a value that a reader can copy is not taken, or something else is taken for one.

const VALUE = 'a1B2c3D4e5F6a1B2c3D4e5F6a1B2c3D4';

/** What keeps values that were taken. */
function keeper() {
  const kept: string[] = [];
  const looksLikeOne = (text: string) => /^[0-9A-Za-z]{32}$/.test(text);
  return { kept, onceShown: { looksLikeOne, keep: (value: string) => void kept.push(value) } };
}

const OVER = '<div style="position:fixed;inset:0;background:#0008"></div>';
const dialog = (body: string) =>
  `${OVER}<div role=dialog aria-modal=true style="position:fixed;left:90px;top:90px;background:#fff"><h2>Key made</h2>${body}<button>Close</button></div>`;

for (const [what, body] of [
  ['text', `<p>Copy it now.</p><code>${VALUE}</code> <button>Copy</button>`],
  ['a line that is only for reading', `<input readonly value="${VALUE}" style="width:300px">`],
  ['a box that is only for reading', `<textarea readonly>${VALUE}</textarea>`],
  ['a dialog', dialog(`<p>${VALUE}</p>`)],
  [
    'text that comes late',
    `<p id=p></p><script>setTimeout(() => { p.textContent = '${VALUE}' }, 200)</script>`,
  ],
] as const) {
  test(`takes a value from ${what}`, async ({ showScreen }) => {
    const { kept, onceShown } = keeper();
    await new ShownValue(await showScreen(body, { onceShown })).take();
    expect(kept).toEqual([VALUE]);
  });
}

test('says that no value is shown', async ({ showScreen }) => {
  const { kept, onceShown } = keeper();
  const context = await showScreen(
    `<p>Done</p><p style="display:none">${VALUE}</p><p>uid 66e844c44bab2337f20c7471</p>`,
    { onceShown },
  );
  await expect(new ShownValue(context).take()).rejects.toMatchObject({
    details: { kind: 'value-not-shown' },
  });
  expect(kept).toEqual([]);
});

test('says that several values are shown, and keeps them all', async ({ showScreen }) => {
  const { kept, onceShown } = keeper();
  const context = await showScreen(`<p>${VALUE}</p><p>${VALUE.toLowerCase()}</p>`, { onceShown });
  await expect(new ShownValue(context).take()).rejects.toMatchObject({
    details: { kind: 'label-ambiguous' },
  });
  expect(kept).toHaveLength(2);
});

test('takes the dialog that shows the value for no question', async ({ showScreen }) => {
  const { onceShown } = keeper();
  const context = await showScreen(dialog(`<p>${VALUE}</p>`), { onceShown });
  expect(context.undocumentedDialog(await context.screen.look())).toBeDefined();
  const after = context.from(await new ShownValue(context).take());
  expect(after.undocumentedDialog(await after.screen.look())).toBeUndefined();
});
