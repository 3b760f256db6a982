import { expect } from '@playwright/test';
import type { Purpose } from '../../../fixtures/model/words.ts';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import type { StoredKey } from '../../../fixtures/mock-console/state.ts';
import { act, keyOf, keyNamed, test } from '../support/palette-attempt.ts';

// What would have to break: the API says that a procedure has not done what it is for, and nobody hears of it; or it is
// said of one that has.

const DAY_MS = 24 * 60 * 60_000;

const PURPOSES = ['create', 'edit', 'revoke', 're-activate', 'delete'] as const;
for (const purpose of PURPOSES) {
  test(`finds that a procedure to ${purpose} a key has done nothing`, async ({ begin }) => {
    const arrangement = await begin(purpose);
    arrangement.givenTo('user').fields?.enter('description', 'Written by a test');
    expect(await arrangement.untruth()).toMatchObject({ kind: 'validation-failed' });
  });

  test(`finds nothing wrong with a procedure to ${purpose} a key that does so`, async ({
    begin,
    console,
  }) => {
    const arrangement = await begin(purpose);
    act(purpose, console, arrangement);
    expect(await arrangement.untruth()).toBeUndefined();
  });

  test(`finds a bystander that a procedure to ${purpose} a key has changed`, async ({ begin, console }) => {
    const arrangement = await begin(purpose);
    act(purpose, console, arrangement);
    keyNamed(console, 'laptop').description = 'Changed';
    expect(await arrangement.untruth()).toMatchObject({
      kind: 'bystander-changed',
      message: expect.stringContaining('"laptop" (its description)'),
    });
  });

  test(`finds that the control key changed with a procedure to ${purpose} a key`, async ({
    begin,
    console,
  }) => {
    const arrangement = await begin(purpose);
    act(purpose, console, arrangement);
    const control = keyNamed(console, arrangement.givenTo('user').control);
    control.isActive = false;
    expect(await arrangement.untruth()).toMatchObject({ kind: 'bystander-changed' });
    console.state.removeKey(control.uid);
    expect(await arrangement.untruth()).toMatchObject({ kind: 'control-missing' });
  });
}

/** What is not as it should be though the act itself was done. */
const WRONG: [Purpose, string, (key: StoredKey, console: MockConsole) => void][] = [
  ['create', 'another expiry', (key) => (key.expiresAt += 30 * DAY_MS)],
  ['create', 'another owner', (key, { accounts }) => (key.ownerUid = accounts.other.uid)],
  ['create', 'no description', (key) => (key.description = '')],
  ['create', 'a twin', (key, { state }) => state.addKey({ ...key })],
  ['create', 'another value than was shown', (key) => (key.value = 'x'.repeat(32))],
  ['edit', 'the old expiry', (key) => (key.expiresAt = Date.now() + DAY_MS)],
  ['edit', 'another owner', (key, { accounts }) => (key.ownerUid = accounts.other.uid)],
  ['edit', 'the description lost', (key) => (key.description = '')],
  ['edit', 'another value', (key) => (key.value = 'x'.repeat(32))],
  ['edit', 'another state', (key) => (key.isActive = false)],
  ['revoke', 'the key gone', ({ uid }, { state }) => state.removeKey(uid)],
  ['revoke', 'another expiry', (key) => (key.expiresAt += 9 * DAY_MS)],
  ['re-activate', 'another value', (key) => (key.value = 'x'.repeat(32))],
];
for (const [purpose, what, spoil] of WRONG) {
  test(`finds that a key has ${what} after a procedure to ${purpose} it`, async ({ begin, console }) => {
    const arrangement = await begin(purpose);
    act(purpose, console, arrangement);
    spoil(keyOf(console, arrangement), console);
    expect(await arrangement.untruth()).toMatchObject({ kind: 'validation-failed' });
  });
}

test('says nothing of a procedure whose purpose nobody knows', async ({ begin }) => {
  expect(await (await begin(null)).untruth()).toBeUndefined();
});
