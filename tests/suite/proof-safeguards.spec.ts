import type { Browser } from '@playwright/test';
import type { FindingKind } from '../../fixtures/report/schema.ts';
import {
  DEFAULT_PAGE,
  expect,
  type Followed,
  type FollowText,
  followPatiently,
  lineOf,
  test,
} from './following.ts';
import { Manuscript } from './prove/manuscript.ts';
import { prepare } from './prove/trial.ts';

// What would have to break: one of the safeguards is switched off. Each case here is one that nothing else finds.

const manuscript = new Manuscript('page.md', DEFAULT_PAGE);

/** The default page without these lines of it. */
const without = (line: number): string =>
  DEFAULT_PAGE.split('\n')
    .filter((_, index) => index + 1 !== line)
    .join('\n');

const placed = ({ findings }: Followed) => findings.map(({ kind, line }) => `${kind} on ${line}`);

/** Follows a page up to the one thing that is to be found on a line. */
const expectFound = async (
  kind: FindingKind,
  line: number,
  ...[followText, page, options]: [FollowText, ...Parameters<FollowText>]
): Promise<Followed> => {
  const expected = `${kind} on ${line}`;
  const followed = await followPatiently(followText, (inHaste) => placed(inHaste).join() === expected, page, {
    tab: 'User',
    ...options,
  });
  expect(placed(followed)).toEqual([expected]);
  return followed;
};

test('believes no screen without a table that a key is gone: the control key', async ({ followText }) => {
  const page = without(lineOf(DEFAULT_PAGE, 'select **My API Keys**', 2));
  await expectFound('control-missing', lineOf(page, 'your API key is no longer listed'), followText, page);
});

test('validates in a context of its own, which has to log in', async ({ followText }) => {
  const page = without(lineOf(DEFAULT_PAGE, 'Sign in to [Palette]', 2));
  await expectFound('menu-not-found', lineOf(page, 'select **My API Keys**', 2), followText, page);
});

for (const [slip, words] of [
  ['in another case', 'delete'],
  ['that is only part of what is shown', 'Del'],
] as const) {
  test(`takes no label ${slip}: the exact match`, async ({ followText }) => {
    const page = DEFAULT_PAGE.replace('Select **Delete**', `Select **${words}**`);
    await expectFound('label-not-found', lineOf(page, `Select **${words}**`), followText, page);
  });
}

test('takes no key of a longer name for the one in question: the exact row', async ({ followText }) => {
  const page = DEFAULT_PAGE.replace('\n4. Select **Delete**.\n', '');
  const line = lineOf(page, 'your API key is no longer listed');
  await expectFound('validation-failed', line, followText, page, { skins: ['similar-names'] });
});

test('asks the API, which still lets the deleted key in', async ({ followText }) => {
  const line = lineOf(DEFAULT_PAGE, 'your API key is no longer listed');
  await expectFound('validation-failed', line, followText, DEFAULT_PAGE, {
    faults: ['deleted-key-authenticates'],
  });
});

test('takes nothing for granted: the prerequisites', () => {
  for (const { item } of manuscript.lists('prerequisites').flat()) {
    expect(prepare(without(item.line)).findings.map(({ kind }) => kind)).toContain('prerequisite-missing');
  }
});

/** A browser in whose pages a Delete is sent for another key than the reader pressed it for. */
function misled(browser: Browser): Browser {
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    await context.addInitScript(() => {
      const send = globalThis.fetch;
      globalThis.fetch = async (address, init) => {
        if (init?.method !== 'DELETE') return await send(address, init);
        const listed = await send('/v1/apiKeys', { ...init, method: 'GET' });
        const { items } = (await listed.json()) as { items: { metadata: { uid: string; name: string } }[] };
        const other = items.find(({ metadata }) => metadata.name === 'laptop')?.metadata.uid ?? '';
        return await send(String(address).replace(/[0-9a-f]{24}/, other), init);
      };
    });
    return context;
  };
  return new Proxy(browser, {
    get: (real, name) => (name === 'newContext' ? newContext : (Reflect.get(real, name) as unknown)),
  });
}

test('lets no step change a key that the run only found: the ownership', async ({ browser, followText }) => {
  const line = lineOf(DEFAULT_PAGE, '4. Select **Delete**');
  const options = { browser: misled(browser) };
  const followed = await expectFound('validation-failed', line, followText, DEFAULT_PAGE, options);
  expect(followed.foreignDeletions).toEqual([]);
});
