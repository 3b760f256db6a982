import { readFileSync } from 'node:fs';
import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import { DEFAULT_PAGE, expect, followPatiently, test } from '../support/following.ts';
import { doneFor } from '../support/wording.ts';

// What would have to break: a page that says what to choose in a dialog is told that it doesn't, or a dialog, a title, a
// page or a tab that isn't there is read over.

interface Answered {
  /** What is said behind "Select **Delete**." */
  said: string;
  faults?: Fault[];
  /** What is found; nothing where it conforms. */
  found?: { kind: string; suggestion?: string };
}

const OK: Fault[] = ['delete-confirm-ok'];

const CASES: Answered[] = [
  { said: 'The **Delete API key** dialog opens. Select **OK** to proceed.', faults: OK },
  { said: 'In the dialog, click **OK**.', faults: ['delete-confirm-bubble'] },
  { said: 'A confirmation dialog appears. Click **OK**.', faults: ['delete-confirm-native'] },
  { said: 'If prompted, click **OK**.' },
  { said: 'In the dialog, click **Ok**.', faults: OK, found: { kind: 'label-not-found', suggestion: 'OK' } },
  { said: 'Click **Proceed**.', faults: OK, found: { kind: 'undocumented-dialog' } },
  {
    said: 'In the **Delete API keys** window, select **OK**.',
    faults: OK,
    found: { kind: 'label-not-found', suggestion: 'Delete API key' },
  },
  { said: 'In the dialog, click **OK**.', found: { kind: 'out-of-order' } },
  { said: 'Close the dialog.', faults: OK, found: { kind: 'validation-failed' } },
];

/** What is done, by the method that does it: one that looks nowhere for the dialog or the place would press all the same. */
const WORDINGS: Record<string, string> = {
  'In the dialog, click **OK**.': 'answer OK',
  'In the drawer, click **OK**.': 'answer OK',
  'A confirmation dialog appears. Click **OK** to confirm.': 'beListed, select OK',
  'In the **Delete API key** window, select **OK**.': 'answerIn OK',
  'When prompted, click **OK**.': 'answer OK',
  'When the dialog opens, choose **OK**.': 'answer OK',
  'If prompted to confirm, click **OK**.': 'answerIfAsked OK',
  'Confirm the deletion with **OK**.': 'select OK',
  'Confirm the deletion by clicking **OK** in the pop-up window.': 'answer OK',
  'On the **Keys** page, click **OK**.': 'chooseOnPage OK',
  'In the **Keys** section, click **OK**.': 'chooseOnPage OK',
  'On the **Keys** tab, click **OK**.': 'chooseInPlace OK',
  'Go to the **OK** page.': 'select OK',
  'Switch to the **OK** tab.': 'select OK',
  'In the form, click **OK**.': 'chooseInForm OK',
  'In the drawer on the right side of the screen, click **OK**.': 'answerAt OK',
  'In the right-hand panel, click **OK**.': 'answerOn OK',
};

for (const { said, faults = [], found } of CASES) {
  const what = found ? `finds ${found.kind}` : 'conforms';

  test(`${what} where a page says "${said}" and the console has ${faults.join() || 'no fault'}`, async ({
    followText,
  }) => {
    const isExpected = ({ findings }: { findings: { kind: string }[] }): boolean =>
      findings[0]?.kind === found?.kind;
    const { findings } = await followPatiently(followText, isExpected, saying(said), { tab: 'User', faults });
    expect(findings.map(({ kind, suggestion }) => ({ kind, suggestion })).slice(0, 1)).toEqual(
      found ? [{ suggestion: null, ...found }] : [],
    );
  });
}

const saying = (said: string): string =>
  DEFAULT_PAGE.replace(/^(\d)\. Select \*\*Delete\*\*.*$/m, `$&\n\n6. ${said}`);

test('tells of a question at the step that it came of, not at the one that it keeps from looking', async ({
  followText,
}) => {
  const text = saying('Identify your API key in the table.');
  const { findings, outcomes } = await followText(text, { tab: 'User', faults: OK });
  expect(findings.map(({ kind, step }) => ({ kind, step }))).toEqual([
    { kind: 'undocumented-dialog', step: 4 },
  ]);
  const steps = outcomes.get('User')?.procedure.steps ?? [];
  const said = steps.filter(({ section }) => section === 'procedure').slice(-2);
  expect(said.map(({ number, status }) => [number, status])).toEqual([
    [4, 'failed'],
    [5, 'not-reached'],
  ]);
});

test('understands an answer to a dialog however writers put it', () => {
  expect(doneFor(WORDINGS)).toEqual(WORDINGS);
});

test('chooses on the page that is open, and not on another', async ({ followText }) => {
  const on = (page: string) =>
    followText(
      DEFAULT_PAGE.replace(/^3\. /m, `3. On the **${page}** page, click **Add New API key**.\n\n4. `),
      { tab: 'User' },
    );
  const right = await on('My API Keys');
  expect(right.findings.map(({ kind }) => kind)).not.toContain('label-not-found');
  const { findings } = await on('Profiles');
  expect(findings[0]).toMatchObject({ kind: 'label-not-found', expected: 'Profiles' });
});

test('takes no open menu for a dialog', async ({ followText }) => {
  const page = DEFAULT_PAGE.replace('4. Select **Delete**.', '4. In the dialog, select **Delete**.');
  const { findings, left } = await followText(page, { tab: 'User' });
  expect({ kinds: findings.map(({ kind }) => kind), left }).toEqual({ kinds: ['out-of-order'], left: [] });
});

test('takes a field for what its options are chosen in', async ({ followText }) => {
  const page = readFileSync(new URL('../../../fixtures/docs/create-api-key.md', import.meta.url), 'utf8');
  const said = [
    'Select **30 days** from the **Expiration Date** list.',
    'Select **7 days** in **Expiration Date**.',
  ];
  const { findings, outcomes } = await followText(page.replace(/^5\. /m, `5. ${said.join(' ')}\n\n6. `), {
    tab: 'User',
  });
  expect(findings).toEqual([]);
  expect(outcomes.get('User')?.procedure.status).toBe('conforms');
});
