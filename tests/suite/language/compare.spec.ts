import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { readPage } from '../../../fixtures/document/read-page.ts';
import type { Step } from '../../../fixtures/model/procedure.ts';
import { Manuscript } from '../../proof/manuscript.ts';
import { mutantsOf } from '../../proof/mutant.ts';
import { wordOperators } from '../../proof/operators/words.ts';
import { PAGES, wordingsByKind } from '../../proof/variations.ts';
import { understand } from '../support/language-today.ts';
import { written } from '../support/page.ts';
import { sameActs } from '../support/same-acts.ts';
import { planStep } from '../support/wording.ts';

// What would have to break: what is understood today is lost, or what is refused today is performed.

const SHARED = fileURLToPath(new URL('../../../../shared/docs/', import.meta.url));

/** Today's reading of a step, and the one by grammar; the section says whether a deed has been done. */
function both(step: string, section: Step['section'] = 'procedure') {
  const { acts, findings } = planStep(step);
  const isUnderstood = findings.every(
    ({ kind }) => kind !== 'step-not-understood' && kind !== 'step-ambiguous',
  );
  return { today: isUnderstood ? sameActs(acts) : null, said: understand(step, { section }) };
}

/** Steps of the published pages that today's reading takes for something else. */
const MISREAD = new Set(['Click on the **Settings drop-down Menu**.']);

test('loses nothing of the published pages that today’s reading understands', () => {
  test.skip(!existsSync(SHARED), 'the published pages are not here');
  const steps = globSync('**/*.{md,mdx}', { cwd: SHARED, absolute: true }).flatMap((file) =>
    readPage(file).procedures.flatMap((procedure) => [...procedure.steps, ...procedure.validation]),
  );
  const texts = new Map(steps.filter(({ hasCode }) => !hasCode).map((step) => [written(step), step]));
  const understood = [...texts].flatMap(([step, { section }]) => {
    const { today, said } = both(step, section);
    return today && !MISREAD.has(step) ? [{ step, today, said }] : [];
  });
  for (const { step, today, said } of understood)
    expect
      .soft({ step, acts: sameActs(said.acts), refused: said.refused })
      .toEqual({ step, acts: today, refused: [] });
  expect(understood.length).toBeGreaterThan(80);
});

test('reads the proof’s harmless wordings as today’s reading does', () => {
  const kinds = Object.values(wordingsByKind(PAGES)).flat();
  const words = kinds.flatMap(({ wording, site }) =>
    fc.sample(wording, { numRuns: 12, seed: 7 }).map((step) => ({ step, part: site.part })),
  );
  for (const { step, part } of words) {
    const { today, said } = both(step, part === 'validation' ? 'validate' : 'procedure');
    expect
      .soft({ step, acts: sameActs(said.acts), refused: said.refused })
      .toEqual({ step, acts: today, refused: [] });
  }
});

test('performs none of the proof’s wrong words that today’s reading refuses', () => {
  const mutants = PAGES.flatMap((page: Manuscript) => mutantsOf(page, wordOperators));
  const steps = new Map(
    mutants.flatMap(({ text }) =>
      parsePage('page.md', text).procedures.flatMap((procedure) =>
        [...procedure.steps, ...procedure.validation].map((step) => [written(step), step.section] as const),
      ),
    ),
  );
  const refused = [...steps].filter(([step]) => both(step).today === null);
  for (const [step, section] of refused) {
    const isRefused = understand(step, { section }).refused.length > 0;
    expect.soft({ step, isRefused }).toEqual({ step, isRefused: true });
  }
  expect(refused.length).toBeGreaterThan(20);
});
