import { expect, test } from '@playwright/test';
import { Vocabulary } from '../../../pages/palette/vocabulary.ts';
import { applyEdits, editsOf } from '../../../fixtures/report/edits.ts';
import { documented } from '../../../pages/language/documented.ts';
import { prepare } from '../support/following.ts';
import { stepOf } from '../support/page.ts';
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
  expect(offered("Mind (and/or) the user's **X**.")?.at(-1)).toBe(
    "@documented('Mind and\\\\/or the user\\'s {label}') async mindAndOr(label: Label): Promise<void> {}",
  );
});

test('gives a stub in the page’s own words', () => {
  const stub = (step: string) => planStep(step).findings[0]?.offered.at(-1);
  expect(stub('Wählen Sie **Löschen**.')).toBe(
    "@documented('Wählen Sie {label}') async wählenSie(label: Label): Promise<void> {}",
  );
  expect(stub('Rejoice that **Active** is set to **Inactive**.')).toContain(
    "@documented('Rejoice that {label} is set to {label}')",
  );
});

test('understands a sentence in its own words, as its stub has them', () => {
  class Pasted {
    @documented('Rejoice that {label} is set to {label}')
    rejoiceThat(): void {
      // What it does is of no matter.
    }
  }
  const step = stepOf('1. Rejoice that **Active** is set to **Inactive**.');
  expect(new Vocabulary([Pasted]).match(step).notUnderstood).toEqual([]);
});

test('names no sentence where none is like the step', () => {
  const [finding] = planStep('Share the value with the person you made it for.').findings;
  expect(finding?.message).toContain('no known sentence is like it');
  expect(finding?.offered).toHaveLength(1);
});

const notBold: [how: string, written: string][] = [
  ['in italics', '*Delete*'],
  ['in italics', '_Delete_'],
  ['in italics', '<em>Delete</em>'],
  ['as code', '`Delete`'],
  ['as code', '<kbd>Delete</kbd>'],
  ['in quotes', '"Delete"'],
  ['in quotes', '“Delete”'],
  ['in quotes', '«Delete»'],
  ['between stars that mark nothing', '** Delete **'],
];

for (const [how, written] of notBold) {
  test(`says that a label is not bold, and suggests it bold: ${written}`, () => {
    const { findings } = planStep(`Click ${written}.`);
    expect(findings).toMatchObject([
      {
        kind: 'step-not-understood',
        line: LINE.step,
        column: 10,
        expected: written,
        suggestion: '**Delete**',
      },
    ]);
    expect(findings[0]?.message).toBe(
      `"Delete" stands ${how}: words that a reader looks for on the screen are written in bold.`,
    );
    const source = `${'\n'.repeat(LINE.step - 1)}1. Click ${written}.\n`;
    expect(applyEdits(source, editsOf(source, findings)).trim()).toBe('1. Click **Delete**.');
  });
}

test('says so of each label that is not bold, and of none where that would not help', () => {
  const { findings } = planStep('Navigate to the **User Menu**, and select *My API Keys*. Click `Delete`.');
  expect(findings.map(({ suggestion }) => suggestion)).toEqual(['**My API Keys**', '**Delete**']);
  expect(planStep('Rejoice in *Delete*.').findings[0]?.suggestion).toBeNull();
});

test('names the character that keeps a step from being understood', () => {
  for (const [step, note] of [
    ['Cl\u200Bick **Delete**.', 'its character 3, behind "Cl", is ZERO WIDTH SPACE (U+200B)'],
    ['\u0421lick **Delete**.', 'its character 1 is the Cyrillic "\u0421" (U+0421), not "C"'],
  ] as const) {
    expect.soft(planStep(step).findings).toHaveLength(1);
    expect.soft(planStep(step).findings[0]?.message).toContain(note);
  }
});

test('asks for no prerequisite for the key that the page makes', () => {
  const page = (heading: string): string =>
    [
      ...['## Prerequisites', '', '- A Palette account.', '', `## ${heading}`, '', '1. Click **Add**.', ''],
      ...['## Validate', '', '1. Verify your API key is listed in the table.', ''],
    ].join('\n');
  const kinds = (heading: string) => prepare(page(heading)).findings.map(({ kind }) => kind);
  expect(kinds('Create API Key')).toEqual(['step-not-understood']);
  expect(kinds('Edit API Key')).toEqual(['prerequisite-missing']);
});

test('reads no step that is longer than any reader would follow', () => {
  const [finding] = planStep(`Click ${'on and '.repeat(20_000)} **Delete**.`).findings;
  expect(finding).toMatchObject({ kind: 'step-not-understood', line: LINE.step, offered: [] });
  expect(finding?.message.length).toBeLessThan(300);
});
