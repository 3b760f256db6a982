import { expect, test } from '@playwright/test';
import { LINE, planStep } from '../support/wording.ts';

// What would have to break: a writer is led to another place, or is told nothing that helps.

test('points at the paragraph or bullet that nobody understands', () => {
  for (const more of ['   Hover over **OK**.', '   - Never click **OK**.']) {
    const [finding, ...others] = planStep(`Click **Delete**.\n\n${more}`).findings;
    expect.soft(finding).toMatchObject({ kind: 'step-not-understood', line: LINE.step + 2 });
    expect.soft(others).toEqual([]);
  }
});

test('names the nearest sentence, and a method to paste', () => {
  const offered = (step: string) => planStep(step).findings[0]?.offered;
  expect(offered('Clik on **Delete**.')).toEqual([
    'Select (the ){label}{widget}',
    "@documented('Clik on {label}') async clikOn(label: Label): Promise<void> {}",
  ]);
  expect(offered("Mind (and/or) the user's **X**.")?.[1]).toBe(
    "@documented('Mind and\\\\/or the user\\'s {label}') async mindAndOr(label: Label): Promise<void> {}",
  );
});

test('reads no step that is longer than any reader would follow', () => {
  const [finding] = planStep(`Click ${'on and '.repeat(20_000)} **Delete**.`).findings;
  expect(finding).toMatchObject({ kind: 'step-not-understood', line: LINE.step, offered: [] });
  expect(finding?.message.length).toBeLessThan(300);
});
