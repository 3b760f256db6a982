import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { said } from '../support/clauses-said.ts';

// What would have to break: what is switched, ticked or greyed out is only read where something is made, or what is said of
// it is dropped.

test('switches and ticks whatever the procedure is for', () => {
  for (const heading of ['Delete API Key', 'Edit API Key', 'Explore the Console'])
    for (const [step, ...done] of [
      ['Turn on **X**.', 'turnOn'],
      ['Disable the **X** option.', 'turnOff'],
      ['Select the **X** checkbox.', 'turnOn'],
      ['Check the **X** box.', 'turnOn'],
      ['Clear the **X** checkbox.', 'turnOff'],
      ['Ensure the **X** toggle is on.', 'beOn'],
      ['Ensure the **X** checkbox is checked.', 'beOn'],
      ['Make sure that **X** is not selected.', 'beOff'],
      ['Verify that the **X** toggle is enabled.', 'beOn'],
      ['Wait until the **X** button is enabled.', 'beEnabled'],
      ['Wait for the **X** button to become active.', 'beEnabled'],
      ['Verify that the **X** button is disabled.', 'beDisabled'],
      ['Verify that the **X** button is not enabled.', 'beDisabled'],
      ['Ensure the **X** toggle in the **Y** section is on.', 'finding'],
      ['Ensure that the **X** tab is selected.', 'finding'],
      ['Verify that the **X** tab is active.', 'beEnabled'],
      ['Clear the **Delete** checkbox.', 'turnOff'],
      ['Disable **Delete**.', 'finding'],
      ['Do not turn on **X**.', 'finding'],
      ['Turn on **X** twice.', 'finding'],
    ] as const)
      expect.soft([step, becomes(heading, 'procedure', step)]).toEqual([step, done]);
});

test('looks for what a term shows where the step says that it stands', () => {
  for (const [step, ...done] of [
    ['On the left sidebar, select your avatar.', 'openInColumn'],
    ['In the left **Main Menu**, click your name.', 'openInColumn'],
    ['In the top-right corner, click your avatar.', 'open'],
    ['At the bottom left, click your avatar.', 'finding'],
    ['On the right sidebar, select your avatar.', 'finding'],
  ] as const)
    expect.soft([step, becomes('Delete API Key', 'procedure', step)]).toEqual([step, done]);
});

test('leaves what is optional to the reader, whatever part of a thing it is done to', () => {
  const optional = 'optional';
  for (const [heading, step, ...done] of [
    ['Create API Key', 'Optionally, add a description.', optional],
    ['Explore the Console', 'Optionally, turn on **X**.', optional],
    ['Explore the Console', '(Optional) Add a description.', optional],
    ['Explore the Console', 'Optionally, use the search box to filter the table.', optional],
    ['Explore the Console', 'Optionally, click **Next** and then **Back**.', optional],
    ['Explore the Console', 'Optionally, delete the key.', 'finding'],
    ['Create API Key', 'Optionally, create the key.', 'finding'],
    ['Edit API Key', 'Optionally, set a description.', 'finding'],
    ['Delete API Key', 'Optionally, delete the credential.', 'finding'],
  ] as const)
    expect.soft([heading, step, becomes(heading, 'procedure', step)]).toEqual([heading, step, done]);
});

test('keeps of "use it to …" what is said of using it', () => {
  const use = (words: string) => said(`${words} **User Menu** to open **Keys**.`)[0];
  expect(use('Use the')).toBe('open **** in <user-menu:> · Keys');
  expect(use('Do not use the')).toBe('not open **** in <user-menu:> · Keys');
  expect(use('If needed, use the')).toContain('if required');
});
