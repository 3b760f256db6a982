import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import { PAGE_OF } from '../../proof/acts.ts';
import { expect, type FollowText, lineOf, test } from '../support/following.ts';

// What would have to break: Validate finds that a procedure has not done what it is for, and its writer is not told which
// of the two is wrong, the act or the table; or nobody asks what came of it where Validate stops on its way.

const PAGE = PAGE_OF.revoke;
const VERIFY = 'Verify that the **Active** column';

async function toldOf(followText: FollowText, ...faults: Fault[]): Promise<string[]> {
  const { findings } = await followText(PAGE, { tab: 'User', faults });
  return findings.map(({ line, kind, message, after }) => `${line} ${kind} (${after}): ${message}`);
}

test('tells of a key that Revoke has deleted what the API says', async ({ followText }) => {
  const line = lineOf(PAGE, '3. Identify your API key in the table.');
  expect(await toldOf(followText, 'revoke-deletes')).toEqual([
    expect.stringMatching(
      `^${line} validation-failed \\(null\\): The console does not list "(.+)"\\. By the API's word "\\1" is gone\\.$`,
    ),
  ]);
});

test('tells that it is the table alone that is wrong', async ({ followText }) => {
  const line = lineOf(PAGE, VERIFY);
  expect(await toldOf(followText, 'revoke-changes-api-only')).toEqual([
    `${line} validation-failed (null): The column "Active" shows "Active", and not "Inactive". ` +
      "By the API's word all is as the procedure wants it.",
  ]);
});

test('tells what the API says where Validate stops on its way', async ({ followText }) => {
  const line = lineOf(PAGE, VERIFY);
  expect(await toldOf(followText, 'revoke-changes-table-only', 'column-renamed:Active')).toEqual([
    `${line} label-not-found (null): The table has no column "Active".`,
    expect.stringMatching(
      `^${line} validation-failed \\(${line}\\): By the API's word .+: its state is active, and not inactive\\.$`,
    ),
  ]);
});
