import type { Browser } from '@playwright/test';
import {
  DEFAULT_PAGE,
  expect,
  type Followed,
  type FollowText,
  followPatiently,
  lineOf,
  prepare,
  test,
} from '../suite/support/following.ts';
import { Manuscript, type Site } from './manuscript.ts';

// What would have to break: one of the safeguards is switched off. Each case here is one that nothing else finds.

const manuscript = new Manuscript('page.md', DEFAULT_PAGE);

/** The default page without these lines of it. */
const without = (line: number): string =>
  DEFAULT_PAGE.split('\n')
    .filter((_, index) => index + 1 !== line)
    .join('\n');

/** Follows the user's tab up to the one thing that is to be found, and gives what was. */
async function found(
  expected: string,
  ...[followText, page, options]: [FollowText, ...Parameters<FollowText>]
): Promise<string> {
  const placed = ({ findings, foreignDeletions }: Followed): string =>
    [
      ...findings.filter(({ after }) => after === null).map(({ kind, line }) => `${kind} on ${line}`),
      ...foreignDeletions,
    ].join();
  const isExpected = (followed: Followed) => placed(followed) === expected;
  return placed(await followPatiently(followText, isExpected, page, { tab: 'User', ...options }));
}

test('believes no screen without a table that a key is gone: the control key', async ({ followText }) => {
  const page = without(lineOf(DEFAULT_PAGE, 'select **My API Keys**', 2));
  const expected = `control-missing on ${lineOf(page, 'your API key is no longer listed')}`;
  expect(await found(expected, followText, page)).toBe(expected);
});

test('validates in a context of its own, which has to log in', async ({ followText }) => {
  const page = without(lineOf(DEFAULT_PAGE, 'Sign in to [Palette]', 2));
  const expected = `menu-not-found on ${lineOf(page, 'select **My API Keys**', 2)}`;
  expect(await found(expected, followText, page)).toBe(expected);
});

for (const [slip, words] of [
  ['in another case', 'delete'],
  ['that is only part of what is shown', 'Del'],
] as const) {
  test(`takes no label ${slip}: the exact match`, async ({ followText }) => {
    const page = DEFAULT_PAGE.replace('Select **Delete**', `Select **${words}**`);
    const expected = `label-not-found on ${lineOf(page, `Select **${words}**`)}`;
    expect(await found(expected, followText, page)).toBe(expected);
  });
}

test('asks the API, which still lets the deleted key in', async ({ followText }) => {
  const expected = `validation-failed on ${lineOf(DEFAULT_PAGE, 'your API key is no longer listed')}`;
  const options = { faults: ['deleted-key-authenticates' as const] };
  expect(await found(expected, followText, DEFAULT_PAGE, options)).toBe(expected);
});

/** Who has an administrator's access has an account. */
const isImplied = ({ item, tab }: Site): boolean => tab === 'Tenant' && item.text.includes('account');

test('takes nothing for granted: the prerequisites', () => {
  const items = manuscript.lists('prerequisites').flat();
  for (const { item } of items.filter((site) => !isImplied(site))) {
    expect(prepare(without(item.line)).findings.map(({ kind }) => kind)).toContain('prerequisite-missing');
  }
});

/** A browser in whose pages a Delete is sent for another key than the reader pressed it for. */
function misled(browser: Browser): Browser {
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    await context.addInitScript(() => {
      const send = globalThis.fetch;
      let other = '';
      globalThis.fetch = async (address, init) => {
        const isDelete = init?.method === 'DELETE' && typeof address === 'string';
        const answer = await send(isDelete ? address.replace(/[0-9a-f]{24}/, other) : address, init);
        other = /"name":"laptop","uid":"(\w+)"/.exec(await answer.clone().text())?.[1] ?? other;
        return answer;
      };
    });
    return context;
  };
  return new Proxy(browser, {
    get: (real, name) => (name === 'newContext' ? newContext : (Reflect.get(real, name) as unknown)),
  });
}

test('lets no step change a key that the run only found: the ownership', async ({ browser, followText }) => {
  const expected = `validation-failed on ${lineOf(DEFAULT_PAGE, '4. Select **Delete**')}`;
  expect(await found(expected, followText, DEFAULT_PAGE, { browser: misled(browser) })).toBe(expected);
});
