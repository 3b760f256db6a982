import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { planStep } from '../support/wording.ts';

// What would have to break: what is said besides, of the screen or by an aim in front, is not looked for, or
// is looked for where it can't be so yet.

const DELETE = 'Delete API Key';
const CREATE = 'Create API Key';
const REACTIVATE = 'Re-Activate API Key';

type Said = [heading: string, claim: string, ...becomes: string[]];

const inValidate = (said: readonly Said[]): Said[] =>
  said.map(([heading, claim]) => [heading, claim, ...becomes(heading, 'validate', claim)]);

test('checks each of several things that are said of one subject', () => {
  const said: Said[] = [
    [DELETE, 'Your API key is deleted and no longer listed.', 'verifyNotListed verifyNotListed'],
    [DELETE, 'Verify that your key is gone and is not in the table.', 'verifyNotListed verifyNotListed'],
    [DELETE, 'Verify that your key is gone and is listed in the archive.', 'verifyNotListed', 'finding'],
    [DELETE, 'Your API key is deleted and is listed in the archive.', 'verifyNotListed', 'finding'],
  ];
  expect(inValidate(said)).toEqual(said);
});

test('knows what the console takes from a table for gone, and what shows on a page for shown there', () => {
  const said: Said[] = [
    [DELETE, 'The console removes your API key from the table.', 'verifyNotListed'],
    [DELETE, 'The console does not remove your API key from the table.', 'finding'],
    [DELETE, 'The console removes your team from the table.', 'finding'],
    [CREATE, 'The API key that you created appears in the table.', 'verifyListed'],
    [CREATE, 'The API key that you deleted appears in the table.', 'finding'],
    [CREATE, 'On the **Keys** page, the **Active** column shows **Yes**.', 'beIn', 'verifyCell'],
  ];
  expect(inValidate(said)).toEqual(said);
});

test('takes nobody’s word that none is left, where others may be', () => {
  for (const claim of [
    'No API keys are listed.',
    'The table shows no API keys.',
    'Verify that there are no API keys in the table.',
    'Verify your API key is not listed in the table. No API keys are listed.',
  ])
    expect.soft([claim, becomes(DELETE, 'validate', claim).at(-1)]).toEqual([claim, 'finding']);
});

test('counts that a key can be used where it can, and finds that it can where it can not', () => {
  const UNCHECKED = 'a claim that nobody checks';
  const said: Said[] = [
    [REACTIVATE, 'Verify that you can use the API key again.', UNCHECKED],
    [REACTIVATE, 'Verify that you can no longer use the API key.', 'finding'],
    [DELETE, 'Verify that you can no longer use the API key.', UNCHECKED],
    [DELETE, 'Verify that you can use the API key.', 'finding'],
  ];
  expect(inValidate(said)).toEqual(said);
});

test('looks for a dialog that asks for confirmation, and for no other answer', () => {
  const behind = (said: string) => becomes(DELETE, 'procedure', `Click **Delete**. ${said}`);
  expect(behind('A dialog asks for confirmation.')).toEqual(['select', 'beListed']);
  expect(behind('A dialog asks for your password.')).toEqual(['select', 'finding']);
});

test('looks for what an aim in front says where the acts behind it have led', () => {
  const aim = 'To verify that the key is gone,';
  const said: Said[] = [
    [DELETE, `${aim} click **Keys**.`, '', 'select verifyNotListed'],
    [DELETE, `${aim} open the **User Menu** and select **Keys**.`, '', 'chooseIn verifyNotListed'],
    [DELETE, `${aim} select **A** and click **B**.`, '', 'select select verifyNotListed'],
    [DELETE, 'To verify that the key is listed, click **Keys**.', '', 'select verifyListed'],
  ];
  expect(inValidate(said)).toEqual(said);
});

test('loses no aim of opening a menu and choosing in it', () => {
  const steps = 'open the **User Menu** and select **Keys**.';
  expect(planStep(`To delete your API key, ${steps}`).findings).toEqual([]);
  expect(planStep(`To create a cluster, ${steps}`).findings).not.toEqual([]);
});
