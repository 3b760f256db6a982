import { expect, test } from '../support/seeing.ts';

// What would have to break: a field that a reader sees by its label and its box is not there, as it is itself
// transparent; or one is there that nobody can see.

const BOX = 'position:relative;width:200px;height:40px;border:1px solid';
const OVER = 'position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0';
const WORDS = '<label for="f" style="position:absolute;pointer-events:none">Email</label>';
const MASK = '<div style="position:fixed;inset:0;background:#fffd"></div>';

const FIELDS: [string, string, string[]][] = [
  [
    'a field that is transparent while it is empty',
    `<div style="${BOX}">${WORDS}<input id="f" style="${OVER}" /></div>`,
    ['field'],
  ],
  [
    'a field in something that is transparent while it is empty',
    `<div style="${BOX}">${WORDS}<div style="${OVER}"><textarea id="f"></textarea></div></div>`,
    ['field'],
  ],
  [
    'a field in a box that takes a press and holds its label',
    `<div style="${BOX};cursor:text" onclick="f.focus()"><label for="f">Email</label><input id="f" /></div>`,
    ['field'],
  ],
  [
    'a tick box that is transparent over the one that is drawn',
    `<label><span style="${BOX};display:inline-block;width:20px;height:20px"><svg width="20" height="20"></svg><input type="checkbox" style="${OVER}" /></span> I agree</label>`,
    ['tick'],
  ],
  [
    'no transparent field under a mask',
    `<div style="${BOX}">${WORDS}<input id="f" style="${OVER}" /></div>${MASK}`,
    [],
  ],
  [
    'no transparent field under something else',
    `<div style="${BOX}"><input style="${OVER};z-index:-1" /><b style="${OVER};opacity:1">Email</b></div>`,
    [],
  ],
  [
    'no transparent field that is kept from everybody',
    `<div style="${BOX}" aria-hidden="true"><input style="${OVER}" /></div>`,
    [],
  ],
  [
    'no transparent field without a size',
    `<div style="${BOX}"><input style="opacity:0;width:0;height:0;padding:0;border:0" /></div>`,
    [],
  ],
];
for (const [what, body, kinds] of FIELDS) {
  test(`sees ${what}`, async ({ showScreen }) => {
    const { controls } = await (await showScreen(body)).screen.look();
    expect(controls.map(({ kind }) => kind).filter((kind) => kind !== 'press')).toEqual(kinds);
  });
}

test('reads no words in something transparent, and presses nothing there', async ({ showScreen }) => {
  const { controls } = await (
    await showScreen(
      '<div style="opacity:0">Next <button>Next</button><select><option>Next</option></select></div>',
    )
  ).screen.look();
  expect(controls).toEqual([]);
});
