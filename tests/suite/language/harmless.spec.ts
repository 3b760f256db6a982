import { expect, test } from '@playwright/test';
import { HARMLESS_PREREQUISITES, HARMLESS_STEPS } from '../support/harmless-wordings.ts';
import { planPrerequisite, planStep } from '../support/wording.ts';

// What would have to break: a way in which writers put a step is not understood, or is taken for another act.

test('understands a step however writers put it', () => {
  for (const [acts, ...written] of HARMLESS_STEPS) {
    for (const step of written) {
      const planned = planStep(step);
      const messages = planned.findings.map(({ message }) => message);
      expect.soft({ step, acts: planned.acts, messages }).toEqual({ step, acts, messages: [] });
    }
  }
});

test('understands a prerequisite however writers put it', () => {
  for (const [provided, ...written] of HARMLESS_PREREQUISITES) {
    for (const prerequisite of written) {
      const planned = planPrerequisite(prerequisite);
      const messages = planned.findings.map(({ message }) => message);
      expect
        .soft({ prerequisite, provided: planned.provided, messages })
        .toEqual({ prerequisite, provided, messages: [] });
    }
  }
});
