import { applyEdits, editsOf } from '../../../fixtures/report/edits.ts';
import { DEFAULT_PAGE, expect, type Followed, lineOf, test } from '../support/following.ts';

/** A page that differs from the default one in one place: the nth of `words` (1-based) is replaced. */
function edited(words: string, by: string, nth = 1): string {
  const parts = DEFAULT_PAGE.split(words);
  if (parts.length <= nth) throw new Error(`"${words}" does not stand ${String(nth)} times on the page`);
  return parts.slice(0, nth).join(words) + by + parts.slice(nth).join(words);
}

const placed = ({ findings }: Followed) =>
  findings.map(({ class: of, kind, line }) => ({ class: of, kind, line }));

test('conforms in both tabs, with one sentence for each step, and leaves no key behind', async ({
  followText,
}) => {
  const { outcomes, findings, left, foreignDeletions } = await followText(DEFAULT_PAGE);
  expect(findings).toEqual([]);
  expect([...outcomes.values()].map(({ procedure }) => procedure.status)).toEqual(['conforms', 'conforms']);
  for (const { procedure } of outcomes.values()) {
    expect(procedure.steps.every(({ sentence, status }) => sentence !== null && status === 'passed')).toBe(
      true,
    );
  }
  expect({ left, foreignDeletions }).toEqual({ left: [], foreignDeletions: [] });
});

test('points at a label the console does not show, and suggests the one it does', async ({ followText }) => {
  const page = edited('**My API Keys**', '**My API Keyz**');
  const { findings } = await followText(page, { tab: 'User' });
  expect(findings).toMatchObject([
    {
      class: 'drift',
      kind: 'label-not-found',
      expected: 'My API Keyz',
      suggestion: 'My API Keys',
      line: lineOf(page, 'My API Keyz'),
    },
  ]);
  const [finding] = findings;
  const words = page
    .split('\n')
    [(finding?.line ?? 1) - 1]?.slice((finding?.column ?? 1) - 1, (finding?.endColumn ?? 1) - 1);
  expect(words).toBe('My API Keyz');
});

test('knows a step by its place where another carries its number', async ({ followText }) => {
  // The table at the margin ends the list: a reader sees 1, 2, 1.
  const verify = '3. Verify that your API key is no longer listed in the table.';
  const page = edited(verify, `| Column |\n| --- |\n| Name |\n\n${verify.replace('3.', '1.')}`);
  const { outcomes, findings } = await followText(page, {
    tab: 'User',
    faults: ['deleted-key-authenticates'],
  });
  expect(findings).toMatchObject([{ section: 'validate', step: 1, line: lineOf(page, 'Verify that your') }]);
  const { steps = [], remarks } = outcomes.get('User')?.procedure ?? {};
  const validated = steps.filter(({ section }) => section === 'validate');
  expect(validated.map(({ number, status }) => `${number} ${status}`)).toEqual([
    '1 passed',
    '2 passed',
    '1 failed',
  ]);
  expect(remarks).toMatchObject([{ line: lineOf(page, 'Verify that your') }]);
});

test('notices a missing step at the next one', async ({ followText }) => {
  const page = edited('2. From the **User Menu**, select **My API Keys**.\n', '');
  expect(placed(await followText(page, { tab: 'User' }))).toEqual([
    { class: 'drift', kind: 'out-of-order', line: lineOf(page, 'Identify your API key') },
  ]);
});

test('looks for the menu of a key in its row', async ({ followText }) => {
  const page = edited('click the **three-dot Menu**', 'click the **Main Menu**');
  expect(placed(await followText(page, { tab: 'User' }))).toEqual([
    { class: 'drift', kind: 'menu-not-found', line: lineOf(page, 'click the **Main Menu**') },
  ]);
});

test('comes to the end of a paged table that never keeps still and marks no last page', async ({
  followText,
}) => {
  const skins = ['bare', 'paged', 'restless'] as const;
  // With a reader's time-outs: the screen changes by itself before they end.
  const timeouts = { atLeast: 1_500 };
  const { findings } = await followText(DEFAULT_PAGE, { tab: 'User', skins: [...skins], timeouts });
  expect(findings).toEqual([]);
});

test('notices two swapped steps at the first of them', async ({ followText }) => {
  const page = DEFAULT_PAGE.replace(
    '3. Identify your API key in the table, and click the **three-dot Menu**.',
    '3. Select **Delete**.',
  ).replace(
    '4. Select **Delete**.',
    '4. Identify your API key in the table, and click the **three-dot Menu**.',
  );
  expect(placed(await followText(page, { tab: 'User' }))).toEqual([
    { class: 'drift', kind: 'label-not-found', line: lineOf(page, '3. Select **Delete**') },
  ]);
});

test('notices an extra step', async ({ followText }) => {
  const page = edited('4. Select **Delete**.', '4. Select **Delete**.\n\n5. Select **Confirm**.');
  expect(placed(await followText(page, { tab: 'User' }))).toEqual([
    { class: 'drift', kind: 'label-not-found', line: lineOf(page, '**Confirm**') },
  ]);
});

test('notices a validation that says the opposite', async ({ followText }) => {
  const page = edited('your API key is no longer listed', 'your API key is listed');
  expect(placed(await followText(page, { tab: 'User' }))).toEqual([
    { class: 'drift', kind: 'validation-failed', line: lineOf(page, 'your API key is listed') },
  ]);
});

test('notices that nothing was deleted', async ({ followText }) => {
  const page = edited('\n4. Select **Delete**.\n', '');
  expect(placed(await followText(page, { tab: 'User' }))).toEqual([
    { class: 'drift', kind: 'validation-failed', line: lineOf(page, 'your API key is no longer listed') },
  ]);
});

test('arranges nothing that no prerequisite asks for', async ({ followText }) => {
  const page = edited('- Tenant administrator access.\n', '');
  expect(placed(await followText(page, { tab: 'Tenant' }))).toEqual([
    { class: 'page', kind: 'prerequisite-missing', line: lineOf(page, 'as a tenant administrator') },
  ]);
});

test('follows the tab as the reader that its prerequisites make, and says where a log-in step makes another', async ({
  followText,
}) => {
  const silent = edited(' as a tenant administrator', '');
  expect(placed(await followText(silent, { tab: 'Tenant' }))).toEqual([]);
  const other = edited(' as a tenant administrator', ' as a regular user');
  expect(placed(await followText(other, { tab: 'Tenant' }))).toEqual([
    { class: 'page', kind: 'contradiction', line: lineOf(other, 'as a regular user') },
  ]);
});

test('opens no browser for a step nobody understands', async ({ followText }) => {
  const page = edited('4. Select **Delete**.', '4. Drag **Delete**.');
  const { findings, outcomes } = await followText(page, { tab: 'User' });
  expect(findings).toMatchObject([
    { class: 'page', kind: 'step-not-understood', line: lineOf(page, 'Drag') },
  ]);
  expect(outcomes.size).toBe(0);
});

test('finds every wrong label in one run, and the patch mends them all', async ({ followText }) => {
  const page = [
    ['**My API Keys**.\n\n3. Identify', '**My API Keyz**.\n\n3. Identify'],
    ['4. Select **Delete**.', '4. Select **Delet**.'],
    ['**My API Keys**.\n\n3. Verify', '**My APl Keys**.\n\n3. Verify'],
  ].reduce((text, [right = '', wrong = '']) => text.replace(right, wrong), DEFAULT_PAGE);
  const { findings, outcomes } = await followText(page, { tab: 'User' });
  expect(findings.map(({ expected, suggestion, after }) => [expected, suggestion, after])).toEqual([
    ['My API Keyz', 'My API Keys', null],
    ['Delet', 'Delete', lineOf(page, '**My API Keyz**')],
    ['My APl Keys', 'My API Keys', lineOf(page, '**Delet**')],
  ]);
  const statuses = outcomes.get('User')?.procedure.steps.map(({ status }) => status);
  expect(statuses).toEqual(['passed', 'failed', 'unproven', 'failed', 'unproven', 'failed', 'unproven']);
  expect(applyEdits(page, editsOf(page, findings))).toBe(DEFAULT_PAGE);
});
