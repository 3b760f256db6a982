import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { prepare } from '../support/following.ts';

// What would have to break: a claim that a reader can check is refused for its wording, or one that says something else is
// checked as if it said the same.

const DELETE = 'Delete API Key';
const CREATE = 'Create API Key';
const EDIT = 'Edit API Key';
const REVOKE = 'Revoke API Key';

type Said = [heading: string, claim: string, ...becomes: string[]];

/** The same table with what really becomes of each claim. */
const inValidate = (said: readonly Said[]): Said[] =>
  said.map(([heading, claim]) => [heading, claim, ...becomes(heading, 'validate', claim)]);

const refused = (heading: string, ...claims: string[]): Said[] =>
  claims.map((claim) => [heading, claim, 'finding']);

test('knows that a thing is there, or is not, however that is said', () => {
  const said: Said[] = [
    [DELETE, 'Verify the absence of your API key in the table.', 'verifyNotListed'],
    [DELETE, 'Verify that there is no entry for your API key in the table.', 'verifyNotListed'],
    [DELETE, 'The table no longer has a row for your API key.', 'verifyNotListed'],
    [DELETE, 'No entry for your API key is listed in the table.', 'verifyNotListed'],
    [CREATE, 'Verify the presence of your API key in the table.', 'verifyListed'],
    [CREATE, 'Verify the table has an entry for your API key.', 'verifyListed'],
    [CREATE, 'Observe your new API key in the table.', 'verifyListed'],
    ...refused(
      DELETE,
      'Verify the absence of the table.',
      'Verify the absence of all API keys in the table.',
      'There is another row for your API key in the table.',
      'The table has two entries for your API key.',
      'Verify that there is no entry for your team in the table.',
      'Verify there is no entry in the table.',
      'Observe the absence of your cluster in the table.',
    ),
  ];
  expect(inValidate(said)).toEqual(said);
});

test('looks for the page that a claim names, before it looks what is listed there', () => {
  const said: Said[] = [
    [DELETE, 'Verify your API key is not present on the **Keys** page.', 'beIn', 'verifyNotListed'],
    [DELETE, 'Verify that the **Keys** page does not list your API key.', 'beIn', 'verifyNotListed'],
    [CREATE, 'Your API key is listed in the **Keys** table.', 'beIn', 'verifyListed'],
    [DELETE, 'Verify your team is not present on the **Keys** page.', 'beIn', 'finding'],
    ...refused(
      DELETE,
      'Verify your API key is not present on the **Keys** tab of the **Users** page.',
      'Verify your API key is not present behind the **Keys** page.',
    ),
  ];
  expect(inValidate(said)).toEqual(said);
});

test('checks each of several claims of one sentence', () => {
  const claim = "Verify that the key is listed, and that the cluster's name is correct.";
  const said: Said[] = [
    [CREATE, 'Verify that the key is listed, and that its name is correct.', 'verifyListed verifyNamed'],
    [CREATE, "Verify that the API key's name and description are correct.", 'verifyNamed'],
    [CREATE, claim, 'verifyListed', 'finding'],
    ...refused(
      CREATE,
      'Verify that its name is not correct.',
      'Verify that its name is incorrect.',
      "Verify that the cluster's name is correct.",
    ),
    ...refused(REVOKE, 'Verify that its name is correct.'),
  ];
  expect(inValidate(said)).toEqual(said);
});

test('takes what was entered for what a column has to show', () => {
  const said: Said[] = [
    [CREATE, 'Verify the API key is listed with the name you entered.', 'verifyListedWith'],
    [CREATE, 'Verify the key is listed with the name and date that you specified.', 'verifyListedWith'],
    [EDIT, 'Verify the values you entered are listed in the table.', 'verifyAllEntered'],
    [EDIT, 'Verify that the name and description reflect your changes.', 'verifyNamed'],
    [EDIT, 'The table should reflect the changes you made to the key name and description.', 'verifyNamed'],
    ...refused(
      CREATE,
      'Verify the API key is listed with the name you did not enter.',
      'Verify the API key is listed with the name you deleted.',
      'Verify the API key is listed with the name you entered yesterday.',
      'Verify the API key is listed with the old name you entered.',
      'Verify the API key is listed with the name of the cluster you entered.',
    ),
    ...refused(REVOKE, 'Verify that your API key is listed with the name you entered.'),
    ...refused(
      EDIT,
      'Verify the values you deleted are listed in the table.',
      'Verify that the name and description do not reflect your changes.',
      'Verify that the name reflects the changes of the cluster.',
    ),
  ];
  expect(inValidate(said)).toEqual(said);
});

test('knows what a column says where it is marked so, and not otherwise', () => {
  const said: Said[] = [
    [REVOKE, 'In the **Active** column, your API key should be marked **Inactive**.', 'verifyShowing'],
    [REVOKE, 'Verify the **Active** column does not say **On** but **Off** for your API key.', 'verifyCell'],
    [REVOKE, 'Verify the **Active** column shows **Off** instead of **On**.', 'verifyCell'],
    ...refused(
      REVOKE,
      'Verify that your API key is not marked **Inactive**.',
      'Verify that your API key is marked.',
      'In the **Active** column, your cluster should be marked **Inactive**.',
      'Verify the **Active** column shows **Off** instead of your API key.',
    ),
  ];
  expect(inValidate(said)).toEqual(said);
});

test('takes what the procedure has done for no condition, and any other for one', () => {
  const said: Said[] = [
    [DELETE, 'If the deletion was successful, your API key is not listed in the table.', 'verifyNotListed'],
    [DELETE, 'After the API key is deleted, verify it is not listed.', 'verifyNotListed'],
    [DELETE, 'Once you have deleted the key, it is not listed in the table.', 'verifyNotListed'],
    [DELETE, 'After the deletion, verify your API key is not listed.', 'verifyNotListed'],
    ...refused(
      DELETE,
      'If the deletion was not successful, your API key is not listed.',
      'If the deletion failed, your API key is not listed.',
      'If the creation was successful, your API key is not listed.',
      'After the API key is revoked, verify it is not listed.',
      'Once the cluster has been deleted, your API key is not listed.',
      'Before the deletion, verify your API key is not listed.',
      'If all API keys are deleted, your API key is not listed.',
    ),
  ];
  expect(inValidate(said)).toEqual(said);
});

test('keeps of a column whose it is said to be', () => {
  const told = (whose: string): unknown => {
    const step = `Verify the key is listed with ${whose} user name and expiration date.`;
    const { plans } = prepare(`## ${CREATE}\n\n1. Click **A**.\n\n## Validate\n\n1. ${step}\n`);
    return plans.flatMap(({ validation }) => validation.flatMap(({ sentences }) => sentences))[0]?.told[1];
  };
  expect(told('your')).toMatchObject([{ text: 'user name', isOwn: true }, { text: 'expiration date' }]);
  expect(JSON.stringify([told('the'), told('the correct')])).not.toContain('isOwn');
});
