import { expect, test } from '@playwright/test';
import { applyEdits, editsOf } from '../../../fixtures/report/edits.ts';
import { documented } from '../../../pages/language/documented.ts';
import { prepare } from '../support/following.ts';
import { readingOf } from '../../../pages/language/reading.ts';
import { at, procedureIn, validate } from '../support/page.ts';
import { LANGUAGE } from '../support/reading-words.ts';
import { LINE, planPrerequisite, planStep } from '../support/wording.ts';

// What would have to break: a writer is led to another place, or is told nothing that helps.

test('points at the paragraph or bullet that nobody understands', () => {
  for (const more of ['   Drag **OK**.', '   - Never click **OK**.']) {
    const [finding, ...others] = planStep(`Click **Delete**.\n\n${more}`).findings;
    expect.soft(finding).toMatchObject({ kind: 'step-not-understood', line: LINE.step + 2 });
    expect.soft(others).toEqual([]);
  }
});

test('names the word that is a slip of the pen, and suggests the right one', () => {
  for (const [step, word, by] of [
    ['Clik on **Delete**.', 'Clik', 'Click'],
    ['Open the User Meun and click **Keys**.', 'Meun', 'Menu'],
    ['Verify the API key is not lsited.', 'lsited', 'listed'],
  ] as const) {
    const { findings } = planStep(step);
    expect.soft(findings).toMatchObject([{ expected: word, suggestion: by, line: LINE.step }]);
  }
});

test('takes what is shortened for no slip of the pen', () => {
  const { findings } = planStep('Copy the URL.');
  expect(findings).toMatchObject([{ suggestion: null }]);
  const [late] = planStep('Click **Delete**. The API key is deleted after 24 hours.').findings;
  expect(late?.suggestion).toBeNull();
});

test('says what may stand where the words are not understood, and gives a method to paste', () => {
  const [finding] = planStep('Click **Delete** florbly.').findings;
  expect(finding?.message).toContain('nobody knows what "florbly" means there');
  expect(planStep('Click **A**. Now florble **B**.').findings[0]?.message).toContain(
    'nobody knows what "florble B" means there; what may stand there is a place',
  );
  expect(planStep("Cherish (and/or) the user's **X**.").findings[0]?.offered.at(-1)).toContain(
    "@documented('Cherish",
  );
});

test('says once what may stand there, and last that it may be nothing', () => {
  const [, fits = ''] =
    planStep('Open a host and use the profile containing the image swap.').findings[0]?.message.split(
      'may stand there is ',
    ) ?? [];
  const all = fits.replace(/\.$/, '').split(', or ');
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(1);
  expect(all.at(-1)).toBe('nothing more');
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
  const text = [
    '## Delete API Key',
    '',
    '1. Rejoice that **Active** is set to **Inactive**.',
    ...validate,
  ].join('\n');
  const procedure = procedureIn(text);
  const reading = readingOf({
    language: LANGUAGE,
    pageObjects: [Pasted],
    Prerequisites: Pasted,
    resources: { 'api key': 'key' },
    actors: { user: [] },
  });
  const parts = reading.of(procedure, text).step(at(procedure.steps, 0));
  expect(parts).toMatchObject([{ as: 'performed', by: [{ method: 'rejoiceThat' }] }]);
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

test('asks for bold only where a label can stand', () => {
  const told = [...planStep('Sign in to Florb.').findings, ...planPrerequisite('Florb 3.7.').findings];
  expect(told).toHaveLength(2);
  for (const { message } of told) expect.soft(message).not.toContain('bold');
  expect(planStep('Select Delete.').findings[0]?.message).toContain('is not bold');
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
  expect(kinds('Create API Key')).toEqual([]);
  expect(kinds('Edit API Key')).toEqual(['prerequisite-missing']);
});

test('reads no step that is longer than any reader would follow', () => {
  const [finding] = planStep(`Click ${'on and '.repeat(20_000)} **Delete**.`).findings;
  expect(finding).toMatchObject({ kind: 'step-not-understood', line: LINE.step, offered: [] });
  expect(finding?.message.length).toBeLessThan(300);
});
