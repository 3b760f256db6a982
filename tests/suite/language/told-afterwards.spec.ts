import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';
import { prepare } from '../support/following.ts';
import { planStep } from '../support/wording.ts';

// What would have to break: what a step says comes of its act is taken for granted where a reader would look for it.

const checksOf = (heading: string, step: string): string[] => becomes(heading, 'validate', step);

test('checks in Validate what is said behind an act, wherever a sentence can', () => {
  for (const [heading, claim, method] of [
    ['Delete API Key', 'The API key is deleted.', 'verifyNotListed'],
    ['Delete API Key', 'The key is gone.', 'verifyNotListed'],
    ['Delete API Key', 'The page no longer lists the API key.', 'verifyNotListed'],
    ['Create API Key', 'Your new API key appears in the list.', 'verifyListed'],
    ['Create API Key', 'The list of API keys includes the API key you created.', 'verifyListed'],
    ['Revoke API Key', 'The **Active** column shows **Inactive** for the API key.', 'verifyCell'],
  ] as const)
    expect.soft([claim, checksOf(heading, `Select **Keys**. ${claim}`)]).toEqual([claim, ['select', method]]);
});

test('counts in Validate what is said behind an act and nobody checks', () => {
  const [, why] = checksOf('Revoke API Key', 'Select **Keys**. The API key is revoked.');
  expect(why).toBe('a claim that nobody checks');
  const [, other] = checksOf('Revoke API Key', 'Select **Keys**. This takes a while.');
  expect(other).toBe('a claim that nobody checks');
  const [, ofPage] = checksOf('Revoke API Key', 'Select **Keys**. The screenshot below shows an example.');
  expect(ofPage).toBe('an explanation');
});

test('refuses in Validate what is said behind an act of another act', () => {
  for (const claim of [
    'The API key is not deleted.',
    'The API key is deleted after 24 hours.',
    'The edited API key is not listed.',
    'All API keys are deleted.',
  ])
    expect
      .soft([claim, checksOf('Delete API Key', `Select **Keys**. ${claim}`)[1]])
      .toEqual([claim, 'finding']);
});

test('looks for the dialog that a step says comes up', () => {
  for (const [claim, method] of [
    ['A confirmation dialog is displayed.', 'beListed'],
    ['A confirmation dialog opens.', 'beListed'],
    ['The **Delete key** window appears.', 'beCalled'],
    ['You are asked to confirm the deletion.', 'beListed'],
  ] as const) {
    const { acts, findings } = planStep(`Click **Delete**. ${claim}`);
    expect.soft([claim, findings]).toEqual([claim, []]);
    expect.soft(acts).toMatchObject(['select Delete', expect.stringContaining(method)]);
  }
});

test('leaves to the reader what is optional, and asks for what the procedure is for', () => {
  const found = (step: string) => planStep(step).findings.length;
  for (const step of [
    '(Optional) Click **Next**.',
    '**(Optional)** Click **Next**.',
    '**Optional:** Click **Next**.',
    '(Optional) Click **Next** and hover over **Save**.',
    '(Optional) Click **Next**. Hover over **Save**. The page opens.',
    'You can also download the API keys as files.',
    'Optionally, click **Copy ID**.',
    'Alternatively, click the trash can icon.',
  ])
    expect.soft([step, found(step)]).toEqual([step, 0]);
  for (const step of [
    '(Optional) Click **Delete**.',
    '(Optional) Click **Next** and click **Delete**.',
    'You can also delete the API key.',
    'Optionally, click **OK** to delete the API key.',
    '(Optional) Click **Next** to edit the API key.',
  ])
    expect.soft([step, found(step)]).toEqual([step, 1]);
});

test('fills no field that a note or a further act names', () => {
  const lines = ['- **Name**: A name.', '**Note:** It is yours.', 'Click **Generate**.'];
  const step = `Fill out the fields.\n\n${lines.map((line) => `   ${line}\n\n`).join('')}`;
  const page = [
    '## Create API Key',
    '',
    `1. ${step}`,
    '## Validate',
    '',
    '1. Verify the API key is listed.',
    '',
  ];
  const [plan] = prepare(page.join('\n')).plans;
  const told = plan?.steps.flatMap(({ sentences }) => sentences.map((each) => each.told));
  expect(told).toMatchObject([[[{ label: { text: 'Name' } }]], [{ text: 'Generate' }]]);
  expect(told?.[0]?.[0]).toHaveLength(1);
});

test('follows a procedure of which a step says where it leads', () => {
  const { plans } = prepare(
    [
      ...[
        '## Delete API Key',
        '',
        '1. Click **Keys** to open the **API Keys** page. It is a long list.',
        '2. Click **Delete**.',
        '',
      ],
      ...['## Validate', '', '1. Verify the API key is not listed.', ''],
    ].join('\n'),
  );
  expect(plans.map(({ notCovered }) => notCovered)).toEqual([null]);
});

test('takes for an explanation what is so in general, and for directions what is of the page itself', () => {
  const found = (words: string) => planStep(`Click **Delete**. ${words}`).findings.length;
  for (const words of [
    'Deleting several keys at once is useful when they leak.',
    'API keys can be created and edited in the **User Menu**.',
    'The following attributes can be used with the **Name** filter.',
    'Use the table below as a reference.',
    'Your changes are saved.',
    'Select the **Linux** tab below.',
  ])
    expect.soft([words, found(words)]).toEqual([words, 0]);
  for (const words of [
    'Fill out the table below.',
    'The API key can be edited in the **User Menu**.',
    'Delete the list below.',
  ])
    expect.soft([words, found(words)]).toEqual([words, 1]);
});

test('takes no act for what is only told, whatever stands around it that nobody knows', () => {
  for (const step of [
    'In the pane that opens, click **Delete** whilst holding the row, then choose **Apply**.',
    'Then unpick all rows that are stale and click **Delete**.',
    'Now drag the row, which is grey, onto **Delete**.',
    'From here, the **Delete** button is what you click, twice.',
    'Additionally, the **Delete** button has to be clicked.',
    'The reader clicks **Delete** and types the name into **Name**.',
    'Remember to choose **Delete** when it is time, and select **Save** when it is late.',
    'A good name for the row which is grey.',
    'To wobble a key with another, ensure its name wobbles.',
    'In the corner, select **Delete** and, on the pane, check that it is gone.',
  ])
    expect.soft([step, planStep(`Click **Delete**. ${step}`).findings.length]).toEqual([step, 1]);
});

test('takes for told what is said of something, in whatever words', () => {
  for (const step of [
    'The **Delete** button wibbles the console for a while.',
    'When the wobbling is off, the **Health** icon reverts to a checkmark.',
    'This lets you view, edit, and delete wobbles.',
    'The wobble that you choose is wibbled.',
  ])
    expect.soft([step, planStep(`Click **Delete**. ${step}`).findings.length]).toEqual([step, 0]);
});

test('refuses an aim that is about a thing that nobody knows', () => {
  const found = (step: string) => planStep(step).findings.length;
  for (const aim of ['remove the macro', 'copy the macro', 'copy its value'])
    expect.soft([aim, found(`Click **Delete** to ${aim}.`)]).toEqual([aim, 1]);
  for (const aim of ['remove it', 'delete the API key', 'close the dialog'])
    expect.soft([aim, found(`Click **Delete** to ${aim}.`)]).toEqual([aim, 0]);
});
