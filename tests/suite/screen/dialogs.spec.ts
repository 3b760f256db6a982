import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import { DEFAULT_PAGE, expect, type FollowText, followPatiently, test } from '../support/following.ts';

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
  ...[
    'In the dialog, click **OK**.',
    'Click **OK** in the confirmation dialog.',
    'A confirmation dialog appears. Click **OK** to confirm.',
    'In the **Delete API key** window, select **OK**.',
    'When prompted, click **OK**.',
    'When the dialog opens, choose **OK**.',
    'If prompted, click **OK**.',
    'The **Delete API key** dialog opens. Select **OK** to proceed.',
    'Confirm the deletion with **OK**.',
    'Confirm the deletion by clicking **OK** in the pop-up window.',
  ].map((said) => ({ said, faults: OK })),
  { said: 'In the dialog, click **OK**.', faults: ['delete-confirm-bubble'] },
  { said: 'If prompted, click **OK**.' },
  { said: 'If a dialog appears, click **OK** in it.', faults: OK },
  { said: 'In the dialog, click **Ok**.', faults: OK, found: { kind: 'label-not-found', suggestion: 'OK' } },
  { said: 'In the dialog, click **Proceed**.', faults: OK, found: { kind: 'label-not-found' } },
  { said: 'Click **Proceed**.', faults: OK, found: { kind: 'undocumented-dialog' } },
  {
    said: 'In the **Delete API keys** window, select **OK**.',
    faults: OK,
    found: { kind: 'label-not-found', suggestion: 'Delete API key' },
  },
  { said: 'In the dialog, click **OK**.', found: { kind: 'out-of-order' } },
  { said: 'Close the dialog.', faults: OK, found: { kind: 'validation-failed' } },
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

test.describe('on a page, in a tab, in a section', () => {
  const on = (followText: FollowText, said: string) =>
    followText(DEFAULT_PAGE.replace(/^3\. /m, `3. ${said}\n\n4. `), { tab: 'User' });

  for (const place of ['page', 'table', 'section']) {
    test(`chooses on the ${place} that is open, and not on another`, async ({ followText }) => {
      const right = await on(followText, `On the **My API Keys** ${place}, click **Add New API key**.`);
      expect(right.findings.map(({ kind }) => kind)).not.toContain('label-not-found');
      const { findings } = await on(followText, `On the **Projects** ${place}, click **Add New API key**.`);
      expect(findings[0]).toMatchObject({ kind: 'label-not-found', expected: 'Projects' });
    });
  }
});
