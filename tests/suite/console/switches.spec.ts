import { Switches } from '../../../pages/console/switches.ts';
import { expect, test } from '../support/seeing.ts';

// What would have to break: a switch that is off passes for on, or one that is set a moment later is not waited for.

const ACTIVE = { text: 'Active' };
const TICKED = '<label><input type=checkbox checked> Active</label>';
const SWITCH = (isOn: boolean) =>
  `<span id=l>Active</span> <button role=switch aria-labelledby=l aria-checked=${String(isOn)}>.</button>`;

for (const [what, on, off] of [
  ['tick box', TICKED, TICKED.replace(' checked', '')],
  ['switch', SWITCH(true), SWITCH(false)],
] as const) {
  test(`tells a ${what} that is on from one that is off`, async ({ showScreen }) => {
    const shown = new Switches(await showScreen(on));
    await shown.verifyOn(ACTIVE);
    await expect(shown.verifyOff(ACTIVE)).rejects.toMatchObject({
      details: { kind: 'validation-failed', message: 'The field "Active" is not off.' },
    });
    const hidden = new Switches(await showScreen(off));
    await hidden.verifyOff(ACTIVE);
    await expect(hidden.verifyOn(ACTIVE)).rejects.toMatchObject({ details: { kind: 'validation-failed' } });
  });
}

test('waits for a switch that is set a moment later', async ({ showScreen }) => {
  const later = `<script>setTimeout(() => document.querySelector('input').checked = false, 300)</script>`;
  const shown = new Switches(await showScreen(TICKED + later));
  await expect(shown.verifyOff(ACTIVE)).resolves.toBeUndefined();
});

test('finds that there is no such switch, and what there is', async ({ showScreen }) => {
  const context = await showScreen(TICKED);
  await expect(new Switches(context).verifyOn({ text: 'Aktive' })).rejects.toMatchObject({
    details: { kind: 'field-not-found', offered: ['Active'], suggestion: 'Active' },
  });
});
