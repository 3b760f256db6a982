import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { CONSOLE, LINE, planPrerequisite, planStep } from '../support/wording.ts';
import {
  KEY,
  WRONG_CLAIMS,
  WRONG_PREREQUISITES,
  WRONG_STEPS,
  WRONG_SUBJECTS,
} from '../support/wrong-wordings.ts';

// What would have to break: a word that changes what a reader does is read over, and a wrong page passes.

/** Nobody can log in as somebody for whom no prerequisite asks. */
const KINDS_BY_STEP: Readonly<Record<string, string>> = {
  [`Log in to ${CONSOLE} as a project admin.`]: 'prerequisite-missing',
};

test('understands no step in which one word makes another act of it', () => {
  const written = WRONG_STEPS.flatMap(([step, ...wrong]) =>
    wrong.map((words) => step.replace('…', () => words)),
  );
  for (const step of written) {
    const places = planStep(step).findings.map(({ class: of, kind, line }) => ({ of, kind, line }));
    const expected = { of: 'page', kind: KINDS_BY_STEP[step] ?? 'step-not-understood', line: LINE.step };
    expect.soft({ step, places }).toEqual({ step, places: [expected] });
  }
});

test('verifies nothing but that the key is listed, or is not', () => {
  const written = [
    ...WRONG_CLAIMS.map((claim) => `Verify ${KEY} ${claim}.`),
    ...WRONG_SUBJECTS.map((subject) => `Verify ${subject} is not listed in the table.`),
    ...['Verify the table.', 'Verify the table is empty.', `If ${KEY} is not listed, you are done.`],
  ];
  for (const step of written) {
    const { acts, findings } = planStep(step);
    expect.soft({ step, acts, found: findings.length }).toEqual({ step, acts: [], found: 1 });
  }
});

test('arranges nothing for a prerequisite that says something else', () => {
  for (const prerequisite of WRONG_PREREQUISITES) {
    const { provided, findings } = planPrerequisite(prerequisite);
    const lines = findings.map(({ line }) => line);
    expect
      .soft({ prerequisite, provided, lines })
      .toEqual({ prerequisite, provided: [], lines: [LINE.prerequisite] });
  }
});

test('takes nobody else’s for what was made ready', () => {
  const done = (whose: string): string[] =>
    becomes('Delete API Key', 'procedure', `Identify ${whose} API key.`);
  for (const whose of ["the user's", 'your', 'the'])
    expect.soft([whose, done(whose)]).toEqual([whose, ['identify']]);
  for (const whose of [
    "your colleague's",
    "the admin's",
    "somebody's",
    "the owner's",
    "another user's",
    "a user's",
  ])
    expect.soft([whose, done(whose)]).toEqual([whose, ['finding']]);
});
