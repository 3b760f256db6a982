import { expect, test } from '@playwright/test';
import { stepOf } from '../../../fixtures/model/names.ts';
import { finding, page, procedure, step } from '../support/report-samples.ts';

// What would have to break: a finding is told of another step, because both carry one number.

const steps = [
  step(1, 3, { column: 1 }),
  step(1, 4, { column: 4 }),
  step(2, 5, { column: 4 }),
  step(2, 9, { column: 1 }),
  step(1, 12, { column: 1 }),
  step(1, 12, { column: 4 }),
];
const report = page([procedure('User', steps)]);

const places: [what: string, number: number, line: number, column: number, of: number][] = [
  ['a step', 1, 3, 1, 0],
  ['words of a step', 1, 3, 12, 0],
  ['a step within a step', 1, 4, 4, 1],
  ['a further paragraph of a step, below a step within it', 1, 7, 4, 0],
  ['the second of its number', 2, 9, 10, 3],
  ['one behind a list that was split', 1, 12, 1, 4],
  ['a step within a step on one line', 1, 12, 9, 5],
  ['a line that goes on at the margin', 2, 10, 1, 3],
];

for (const [what, number, line, column, of] of places) {
  test(`knows by its place which step a finding is about: ${what}`, () => {
    expect(stepOf(report, finding({ step: number, line, column }))).toBe(steps[of]);
  });
}
