import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import { DEFAULT_PAGE, expect, followPatiently, test } from '../support/following.ts';
import { planStep } from '../support/wording.ts';

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

const WORDINGS = [
  'In the dialog, click **OK**.',
  'A confirmation dialog appears. Click **OK** to confirm.',
  'In the **Delete API key** window, select **OK**.',
  'When prompted, click **OK**.',
  'When the dialog opens, choose **OK**.',
  'If prompted to confirm, click **OK**.',
  'Confirm the deletion with **OK**.',
  'Confirm the deletion by clicking **OK** in the pop-up window.',
  'On the **Keys** page, click **OK**.',
  'In the **Keys** section, click **OK**.',
  'On the **Keys** tab, click **OK**.',
  'Go to the **OK** page.',
];

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

test('understands an answer to a dialog however writers put it', () => {
  for (const said of WORDINGS) {
    const { acts, findings } = planStep(said);
    expect.soft({ said, found: findings.map(({ message }) => message) }).toEqual({ said, found: [] });
    expect.soft(acts.join(), said).toMatch(/OK/);
  }
});

test('chooses on the page that is open, and not on another', async ({ followText }) => {
  const on = (page: string) =>
    followText(
      DEFAULT_PAGE.replace(/^3\. /m, `3. On the **${page}** page, click **Add New API key**.\n\n4. `),
      { tab: 'User' },
    );
  const right = await on('My API Keys');
  expect(right.findings.map(({ kind }) => kind)).not.toContain('label-not-found');
  const { findings } = await on('Projects');
  expect(findings[0]).toMatchObject({ kind: 'label-not-found', expected: 'Projects' });
});
