import { expect, test } from '../support/seeing.ts';

// What would have to break: words that a reader sees are taken for a picture, as they are hidden from assistive
// technology, or a picture is taken for words.

const OPTIONS = '<button role="option">7 days</button><button role="option">30 days</button>';

const LEGIBLE: [string, string, string[]][] = [
  [
    'a list that is hidden from assistive technology alone',
    `<div aria-hidden="true" role="listbox">${OPTIONS}</div>`,
    ['7 days', '30 days'],
  ],
  ['a picture that is drawn with letters', '<button><span aria-hidden="true">A</span> Add</button>', ['Add']],
  [
    'a picture in a list that is hidden from assistive technology alone',
    '<div aria-hidden="true"><button><span aria-hidden="true">A</span> Add</button></div>',
    ['Add'],
  ],
];
for (const [what, body, words] of LEGIBLE) {
  test(`reads the words of ${what}`, async ({ showScreen }) => {
    const { controls } = await (await showScreen(body)).screen.look();
    const legible = controls.filter(({ isLegible }) => isLegible);
    expect(legible.map((each) => each.says[0])).toEqual(words);
  });
}

test('reads no words in a copy that nobody can press', async ({ showScreen }) => {
  const { controls } = await (
    await showScreen('<div aria-hidden="true"><button tabindex="-1">Add</button></div>')
  ).screen.look();
  expect(controls.filter(({ isLegible }) => isLegible)).toEqual([]);
});
