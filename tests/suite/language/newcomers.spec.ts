import { expect, test } from '@playwright/test';
import { prepare } from '../support/following.ts';
import { said } from '../support/clauses-said.ts';
import { doneFor, planStep } from '../support/wording.ts';

// What would have to break: steps as people write them who know no terms are not understood, or read as something else.

test('does what steps say in words of their own', () => {
  const done = {
    'In the left sidebar, click **Keys**.': 'selectAt Keys',
    'In the sidebar on the left, click **Keys**.': 'selectAt Keys',
    'From the left navigation, select **Keys**.': 'selectAt Keys',
    'Click your name.': 'open user-menu',
    'Click your user name at the top right.': 'open user-menu',
    'Click your avatar and select **Keys**.': 'open user-menu, select Keys',
    '**A** > **B** from the **Main Menu**.': 'open main-menu, select A, select B',
    'Select **A** > **B** from the **Main Menu**.': 'open main-menu, select A, select B',
    '**A** > **B**.': 'select A, select B',
    'Expand **A** and **B**.': 'expandAll',
    'Collapse the **A** and **B** sections.': 'collapseAll',
    "Open the API key's row.": 'identify',
    "Click the API key's **three-dot Menu**.": 'identify, open row-menu',
    'Find the API key in the **Keys** table.': 'identifyIn API key',
    'Click **OK** in the browser dialog.': 'answer OK',
    'Click **Delete**. The page reloads.': 'select Delete',
  };
  expect(doneFor(done)).toEqual(done);
});

test('reads sorting, filtering and grouping apart', () => {
  expect(said('Sort the table by **Name**.')).toEqual(['sort table by **** · Name']);
  expect(said('Filter the table by **Name**.')).toEqual(['filter table by **** · Name']);
  expect(said('Group the table by **Name**.')).toEqual(['group table by **** · Name']);
});

test('does nothing for a wrong word of these', () => {
  for (const step of [
    'In the left sidebar, delete **Keys**.',
    'In the second sidebar, click **Keys**.',
    'Click your name in the table.',
    "Click another user's name.",
    'Enter your name.',
    'Expand **A** or **B**.',
    'Do not expand **A** and **B**.',
    "Open the cluster's row.",
    "Click the team's **three-dot Menu**.",
    'Find the SSH key in the **Keys** table.',
    'Find all API keys in the **Keys** table.',
  ]) {
    const { findings } = planStep(step);
    expect.soft([step, findings.length]).toEqual([step, 1]);
  }
});

/** What becomes of the first step of making a key. */
function making(step: string): string[] {
  const page = [
    '## Create API Key',
    '',
    `1. ${step}`,
    '',
    '## Validate',
    '',
    '1. Verify the API key is listed.',
    '',
  ];
  return prepare(page.join('\n')).plans.flatMap(({ steps: [first] }) =>
    (first?.parts ?? []).flatMap((part) =>
      'by' in part ? part.by.map(({ method }) => method) : 'why' in part ? part.why : part.because.message,
    ),
  );
}

test('leaves fields as they are, and types nothing into a dialog of the browser', () => {
  expect(making('Leave **Description** blank.')).toEqual(['leaveBlank']);
  expect(making('Leave the **Description** field empty.')).toEqual(['leaveBlank']);
  expect(making('Keep **Description** unchanged.')).toEqual(['leaveUnchanged']);
  expect(making('In the browser prompt, enter the name of the API key.')).toEqual(['in the browser itself']);
  expect(making("In the browser's prompt, enter the name of the API key.")).toEqual([
    'in the browser itself',
  ]);
  expect(planStep('Leave **Description** blank.').findings).toHaveLength(1);
});
