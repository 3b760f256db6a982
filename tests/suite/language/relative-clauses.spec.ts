import { expect, test } from '@playwright/test';
import { readStep } from '../../../pages/language/language.ts';
import { becomes } from '../support/becomes.ts';
import { said } from '../support/clauses-said.ts';
import { stepIn, validate } from '../support/page.ts';
import { LANGUAGE } from '../support/reading-words.ts';

// What would have to break: where or what for something was done before is taken for the place or the aim of what is done now.

test('keeps the place of what was done before from what is done now', () => {
  for (const [step, clause] of [
    ['Select the key that you created in the **Settings** tab.', 'choose <<>> that create'],
    ['Select the key created in the **Settings** tab.', 'choose <<>> that create'],
    ['Select the key that was created in **Settings**.', 'choose <<>> that create'],
    ['Select the user you added in the **Teams** tab.', 'choose ~~ that'],
    ['Identify the key you want to delete in the **Keys** table.', 'identify <<>> in **** table · Keys'],
    ['Identify the key that you created in the **Keys** table.', 'identify <<>> in **** table · Keys'],
    ['Identify the key shown in the **Keys** tab.', 'identify <<>> in **** · Keys'],
  ] as const)
    expect.soft([step, said(step)[0]]).toEqual([step, clause]);
});

test('looks nowhere for what was made elsewhere, and passes over no word of it', () => {
  for (const [step, ...done] of [
    ['Verify that the key you created is listed.', 'verifyListed'],
    ['Verify that the key you created to use the API is listed.', 'verifyListed'],
    ['Identify the key you created in the **Keys** table.', 'identifyIn'],
    ['Verify that the key you created in the **Settings** tab is listed.', 'finding'],
    ['Verify that the key created in the **Settings** tab is listed.', 'finding'],
    ['Verify that the key you created to delete the cluster is listed.', 'finding'],
    ['From the **Users** tab, select the user you added in the **Teams** tab.', 'finding'],
  ] as const)
    expect.soft([step, becomes('Create API Key', 'validate', step)]).toEqual([step, done]);
});

test('knows that what is used is used for something', () => {
  for (const [step, ofAct, ofUse] of [
    ['Click the cluster that you want to use to deploy the app.', [], ['deploy']],
    ['Click the cluster that you want to delete to open it.', ['open'], []],
  ] as const) {
    const [clause] = readStep(stepIn('## Delete', '', `1. ${step}`, ...validate), LANGUAGE).clauses;
    const aims = [clause?.purposes, clause?.object?.which?.purposes].map((all) =>
      all?.map(({ verb }) => verb),
    );
    expect.soft([step, ...aims]).toEqual([step, ofAct, ofUse]);
  }
});
