import { expect } from '@playwright/test';
import { act, keyOf, test } from '../support/palette-attempt.ts';
import { oursIn } from '../support/palette-tenant.ts';

// What would have to break: a procedure does not find what it starts from, or leaves something of ours behind.

const DAY_MS = 24 * 60 * 60_000;

test('makes a revoked key ready to be made valid again', async ({ begin, console }) => {
  expect(keyOf(console, await begin('re-activate')).isActive).toBe(false);
  expect(keyOf(console, await begin('revoke')).isActive).toBe(true);
});

test("makes another user's key ready for a tenant admin, and names that user in forms", async ({
  begin,
  console,
}) => {
  const { user } = console.accounts;
  expect(keyOf(console, await begin('edit', 'tenant-admin')).ownerUid).toBe(user.uid);
  const { fields } = (await begin('create', 'tenant-admin')).givenTo('tenant-admin');
  expect(fields?.valueFor('owner')?.content).toEqual({
    as: 'person',
    first: user.firstName,
    last: user.lastName,
    email: user.email,
  });
});

test('compares what is said to be the reader’s own with the reader', async ({ begin, console }) => {
  const { admin, user } = console.accounts;
  const { fields } = (await begin('create', 'tenant-admin')).givenTo('tenant-admin');
  fields?.enter('owner', user.email);
  expect(fields?.contentOf('owner')).toMatchObject({ email: user.email });
  expect(fields?.contentOf('owner', true)).toMatchObject({ email: admin.email });
  expect(fields?.contentOf('name', true)).toEqual(fields?.contentOf('name'));
});

test('chooses a period that the form has not chosen already, and knows the day on which it ends', async ({
  begin,
}) => {
  const { fields } = (await begin('create')).givenTo('user');
  const among = fields?.valueFor('expiry')?.among;
  const offered = ['Custom', '7 days', '30 days', '1 year'];
  expect(among?.(offered, '7 days')).toBe('30 days');
  expect(among?.(offered, '30 days')).toBe('1 year');
  expect(among?.(['Custom'], '')).toBeUndefined();
  fields?.enter('expiry', '30 days');
  const day = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
  expect(fields?.contentOf('expiry')).toEqual({ as: 'day', day });
});

test('gives Validate the new name once it was entered', async ({ begin, console }) => {
  const arrangement = await begin('edit');
  const before = arrangement.givenTo('user').resource;
  act('edit', console, arrangement);
  expect(arrangement.givenTo('user').resource).not.toBe(before);
  expect(keyOf(console, arrangement).name).toBe(arrangement.givenTo('user').resource);
});

test('removes a key that a procedure made, also twice, though nobody told its uid', async ({
  begin,
  console,
}) => {
  const arrangement = await begin('create');
  act('create', console, arrangement);
  act('create', console, arrangement);
  expect(oursIn(console)).toHaveLength(3);
  await arrangement.removeAll();
  expect(oursIn(console)).toEqual([]);
});
