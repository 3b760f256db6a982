import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { DEFAULT_PAGE, lineOf, prepare } from '../support/following.ts';

// What would have to break: what a page promises or asks for ends as quiet information, or what explains is counted.

const UNCHECKED = 'a claim that nobody checks';

/** What becomes of each sentence that stands behind an act in its step. */
const behindAct = (said: string): string[] =>
  becomes('Delete API Key', 'procedure', `Click **Go**. ${said}`).slice(1);

/** What becomes of a paragraph behind the last numbered step, or before the first. */
function inProse(said: string, isBefore = false): string[] {
  const heading = isBefore ? '## Delete API Key\n' : '## Validate\n';
  const page = DEFAULT_PAGE.replace(heading, () =>
    isBefore ? `${heading}\n${said}\n` : `${said}\n\n${heading}`,
  );
  const line = lineOf(page, said.startsWith(':::') ? ':::' : said);
  const { plans } = prepare(page, 'User');
  return plans.flatMap(({ asides }) =>
    asides
      .filter(({ aside }) => aside.line === line)
      .flatMap(({ parts }) =>
        parts.map((part) => (part.as === 'finding' ? 'finding' : 'why' in part ? part.why : part.as)),
      ),
  );
}

test('counts what a step says comes of its act, in whatever words', () => {
  for (const said of [
    'The user is logged out and other users lose access.',
    'Each user is logged out.',
    'The changes take effect immediately.',
    'A red banner wobbles across the screen.',
    'The counter is grey, and the spinner vanishes.',
    'A wobble will be listed.',
    'Grafana creates the wobble and adds you as its owner.',
    'The wobble is displayed in the header.',
    'Each user has its own row in the wizard.',
    'The user no longer has any access.',
  ])
    expect.soft([said, behindAct(said)]).toEqual([said, [UNCHECKED]]);
});

test('takes for an explanation what is so in general', () => {
  for (const said of [
    'GHCR uses certificates that wobble.',
    'This is the wobble that the chart is linked to.',
    'When the wobbling is off, a wobble that florbs is what the chart is about.',
    'If nothing florbs the wobble, the old one florbs it.',
    'The following table describes the fields.',
  ])
    expect.soft([said, behindAct(said)]).toEqual([said, ['an explanation']]);
});

test('leaves to the reader what words only offer', () => {
  for (const said of [
    'Next, you will be taken to the wobbly page, where you can click **Yes**.',
    'You can wobble it now or later.',
    'You can revert the wobble by selecting **Use Default**.',
    'If you like it flat, you can revert to the old wobble by selecting **Use Default**.',
  ])
    expect.soft([said, behindAct(said)]).toEqual([said, ['optional']]);
  expect(inProse('RBAC is one of the settings you can modify.')).toEqual(['an explanation']);
});

test('does what a sentence asks for because of what it says before', () => {
  const said = 'It is only shown once, so you have to click **Copy**.';
  expect(behindAct(said)).toEqual([UNCHECKED, 'select']);
  expect(behindAct('It is only shown once, so you must copy it.')).toEqual([UNCHECKED, 'finding']);
});

test('tells what is so of a person from what a person does', () => {
  expect(behindAct('Users can log in.')).toEqual(['by another person']);
  const has = becomes('Delete API Key', 'validate', 'Verify that the user has access to the project.');
  expect(has).toEqual([UNCHECKED]);
});

test('knows that what stops working no longer works', () => {
  expect(behindAct('The API key stops working at once.')).toEqual(['what comes of it']);
  expect(becomes('Re-activate API Key', 'procedure', 'Click **Go**. The API key stops working.')[1]).toBe(
    'finding',
  );
});

test('counts what prose says has come of the steps, and takes the rest for an explanation', () => {
  for (const said of [
    'You have successfully deleted the wobble.',
    'The user is now removed from the tenant.',
    'A role binding will be created in the namespaces.',
    'A list of organizations appears.',
    'An email is sent to the user with a link.',
    'Revocation is immediate.',
    'Palette displays the status of the wobble.',
    ':::info\n\nThe deleted API key still authenticates for 24 hours.\n\n:::',
    ':::caution\n\nThe user is now removed from the tenant.\n\n:::',
  ])
    expect.soft([said, inProse(said)]).toEqual([said, ['a claim in prose']]);
  for (const said of [
    'The mapping is fixed.',
    'Wobbles are sorted by florbs.',
    'The default time of a wobble is five minutes.',
    ':::info\n\nClick **X** to see it.\n\n:::',
  ])
    expect.soft([said, inProse(said)]).toEqual([said, ['an explanation']]);
});

test('loses no words of an admonition that promises something', () => {
  const said = ':::info\n\nFlorb of it. The user is now removed.\n\n:::';
  expect(inProse(said)).toEqual(['an explanation', 'a claim in prose']);
});

test('counts or finds what prose asks for, whatever it is done to', () => {
  for (const [said, fate] of [
    ['Resume the operations from the Palette console.', 'finding'],
    ['Use the console to resume operations.', 'finding'],
    ['To confirm, review the dialog.', 'how it is done is not said'],
    ['If the user is unable to see it, review the projects and roles.', 'how it is done is not said'],
    ['Enter the following information.', 'how it is done is not said'],
    ['You must have the owner role.', 'asked for outside the prerequisites'],
    ['Do not close the page.', 'advice'],
    ['You can change the wobble.', 'optional'],
    ['Use the following steps.', 'directions'],
  ] as const)
    expect.soft([said, inProse(said)]).toEqual([said, [fate]]);
});

test('lets an introduction say what its steps are for', () => {
  for (const said of ['Use the Palette console to delete an API key.', 'Delete the API key in Palette.'])
    expect.soft([said, inProse(said, true)]).toEqual([said, ['directions']]);
});

test('refers to no text where something of the console is to be looked at', () => {
  for (const [said, fate] of [
    ['Review the settings of a wobble using an image that is old.', 'finding'],
    ['Review the API keys page.', 'finding'],
    ['See the key on the page.', 'verifyListed'],
    ['See the following section.', 'a reference'],
    ['Refer to the guide for the details of a wobble.', 'a reference'],
    ['Review [the page](https://docs.example).', 'a reference'],
  ] as const)
    expect
      .soft([said, becomes('Delete API Key', 'validate', `Click **Go**. ${said}`)[1]])
      .toEqual([said, fate]);
});

test('asks for no claim of an optional step, and leaves only its acts to the reader', () => {
  const step = '(Optional) Click **Next**. Wobbles are more secure then.';
  expect(becomes('Delete API Key', 'procedure', step)).toEqual(['optional', UNCHECKED]);
});

test('runs in the console what is run from it', () => {
  expect(becomes('Delete API Key', 'procedure', 'Run the script.')).toEqual(['in a terminal']);
  expect(becomes('Delete API Key', 'procedure', 'Invoke the wobble from the Palette console.')).toEqual([
    'finding',
  ]);
});
