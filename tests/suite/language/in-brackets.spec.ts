import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';

// What would have to break: words in brackets make a step unreadable that they only explain, or one that changes what is
// done is read over.

const NOBODY = 'a claim that nobody checks';
const read = (step: string, heading = 'Create API Key') => becomes(heading, 'procedure', step);

test('knows what a picture looks like from what tells a control from others', () => {
  for (const [step, ...done] of [
    ['Click **Delete** (the trash icon).', 'select'],
    ['Click **Delete** (a red button).', 'select'],
    ['Click **Delete** (the trash can icon).', 'select'],
    ['Click **Delete** (the delete icon).', 'select'],
    ['Click **Delete** (the **Edit** button).', 'finding'],
    ['Click **Delete** (the edit icon).', 'finding'],
    ['Click **Delete** (the second button).', 'finding'],
    ['Click **Delete** (the last button).', 'finding'],
    ['Click **Delete** (the disabled button).', 'finding'],
    ['Click **Delete** (the button at the bottom).', 'finding'],
    ['Click **Delete** (not **Edit**).', 'finding'],
    ['Click **Delete** (twice).', 'finding'],
  ] as const)
    expect.soft([step, read(step, 'Delete API Key')]).toEqual([step, done]);
});

test('counts that a field is required, which nobody checks', () => {
  for (const [step, ...done] of [
    ['Enter a value in **Name** (required).', 'fillDescribed', NOBODY],
    ['Enter a value in **Name** (mandatory field).', 'fillDescribed', NOBODY],
  ] as const)
    expect.soft([step, read(step)]).toEqual([step, done]);
  for (const field of ['**Name** (required): What it is called.', '**Text** (optional) - What it is for.'])
    expect.soft(read(`Fill out the following fields:\n   - ${field}`), field).not.toContain('finding');
});

test('leaves out what is only for some readers, save what the procedure is for', () => {
  const some = 'only for some readers';
  for (const [step, ...done] of [
    ['(Tenant admins only) Click **Next**.', some],
    ['(Only for tenant admins) Click **Next**. Click **Back**.', some, some],
    ['Click **Next** (self-hosted only).', some],
    ['**(Tenant admins only)** Click **Next**.', some],
    ['**(Delete only)** Click **Next**.', 'finding'],
    ['(Tenant admins only) Click **Create**.', 'finding'],
    ['(Only click once) Click **Next**.', 'finding'],
    ['(**Delete** only) Click **Next**.', 'finding'],
  ] as const)
    expect.soft([step, read(step)]).toEqual([step, done]);
});

test('takes two nouns of one thing for what is typed', () => {
  const step = (of: string) => `In the **Subject** field, enter the type and name of the ${of}.`;
  expect(read(step('subject'))).toEqual(['fillDescribed']);
  expect(read(step('cluster'))).toEqual(['finding']);
});
