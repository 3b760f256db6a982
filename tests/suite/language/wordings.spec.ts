import { expect, test } from '@playwright/test';
import { understand } from '../support/language-today.ts';
import { HARMLESS_STEPS } from '../support/harmless-wordings.ts';
import { KEY, WRONG_CLAIMS, WRONG_STEPS, WRONG_SUBJECTS } from '../support/wrong-wordings.ts';

// What would have to break: a wording that is understood today is lost, or one that is refused today is performed.

/** Choosing a scope from the drop-down and switching to it are one thing. */
const same = (acts: readonly string[]): string[] => {
  const joined = acts
    .join('; ')
    .replace(/open scope-menu; select /g, 'switch to ')
    .replace(/beOn /g, 'switch to ');
  return joined.split('; ');
};

test('does what today’s reading does, however writers put it', () => {
  for (const [acts, ...written] of HARMLESS_STEPS) {
    for (const step of written) {
      const said = understand(step);
      expect
        .soft({ step, acts: same(said.acts), refused: said.refused })
        .toEqual({ step, acts: same(acts), refused: [] });
    }
  }
});

test('performs no step in which one word makes another act of it', () => {
  const written = WRONG_STEPS.flatMap(([step, ...wrong]) =>
    wrong.map((words) => step.replace('…', () => words)),
  );
  for (const step of written)
    expect
      .soft({ step, understood: understand(step).refused.length === 0, acts: understand(step).acts })
      .toMatchObject({ step, understood: false });
});

test('checks nothing but that the key is listed, or is not', () => {
  const written = [
    ...WRONG_CLAIMS.map((claim) => `Verify ${KEY} ${claim}.`),
    ...WRONG_SUBJECTS.map((subject) => `Verify ${subject} is not listed in the table.`),
    ...['Verify the table.', 'Verify the table is empty.', `If ${KEY} is not listed, you are done.`],
  ];
  for (const step of written)
    expect
      .soft({ step, understood: understand(step).refused.length === 0 })
      .toEqual({ step, understood: false });
});
