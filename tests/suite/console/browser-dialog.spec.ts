import { ConsoleReader } from '../../../pages/console/reader.ts';
import { Controls } from '../../../pages/console/controls.ts';
import { Dialogs } from '../../../pages/console/dialogs.ts';
import type { Understood } from '../../../fixtures/model/understanding.ts';
import { expect, GIVEN, test } from '../support/seeing.ts';

// What would have to break: the browser's own dialog is answered though no step says so, or otherwise than it says; a step
// that answers it presses something else.

const choose = (text: string): Understood => ({
  ...{ owner: Controls, method: 'select', expression: 'Choose {label}' },
  ...{ told: [{ text }], needs: [] },
});
const appears: Understood = {
  ...{ owner: Dialogs, method: 'beListed', expression: '(Verify )dialog listed' },
  ...{ told: [], needs: [] },
};

const ASKS = '<button onclick="document.title = confirm(\'Sure?\')">Delete</button><button>Proceed</button>';

for (const [answer, title] of [
  ['OK', 'true'],
  ['Cancel', 'false'],
] as const)
  test(`answers the browser's own dialog with ${answer} where the next step says so`, async ({
    showScreen,
  }) => {
    const { screen } = await showScreen(ASKS);
    const reader = new ConsoleReader(screen, GIVEN, [Controls, Dialogs]);
    const steps = [choose('Delete'), appears, choose(answer)];
    for (const [at, step] of steps.entries()) await reader.perform(step, stop, steps.slice(at + 1));
    expect(await screen.page.title()).toBe(title);
    expect(await reader.unanswered()).toBeUndefined();
  });

test("dismisses the browser's own dialog where the next step presses something else", async ({
  showScreen,
}) => {
  const { screen } = await showScreen(ASKS);
  const reader = new ConsoleReader(screen, GIVEN, [Controls, Dialogs]);
  await reader.perform(choose('Delete'), stop, [choose('Okay'), choose('OK')]);
  expect(await screen.page.title()).toBe('false');
  await expect(reader.perform(choose('Okay'), stop)).rejects.toMatchObject({
    details: { kind: 'undocumented-dialog', offered: ['Sure?', 'OK', 'Cancel'] },
  });
});

const stop = (wrong: Error): never => {
  throw wrong;
};
