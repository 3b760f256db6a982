import { inspect } from 'node:util';
import { expect } from '@playwright/test';
import { OwnNames, newRunId } from '../../../fixtures/model/own-names.ts';
import { OwnedKeys } from '../../../fixtures/palette/owned-keys.ts';
import { deletionsIn, oursIn, test } from '../support/palette-tenant.ts';

// What would have to break: a key that isn't ours is deleted, or one that is ours stays.

test('names runs so that later ones sort after earlier ones and no two are alike', () => {
  expect(newRunId(1_800_000_000_000) > newRunId(1_799_999_999_999)).toBe(true);
  expect(new Set(Array.from({ length: 100 }, () => newRunId(0))).size).toBeGreaterThan(95);
});

test('never gives two workers of a run the same name', () => {
  const [one, other] = [new OwnNames('run', 0), new OwnNames('run', 12)];
  expect([one.next(), one.next(), other.next()]).toEqual([
    'docs-conformance-run-1',
    'docs-conformance-run-2',
    'docs-conformance-run-120001',
  ]);
  expect(one.isOfThisRun('docs-conformance-run-120001')).toBe(true);
});

for (const name of [
  'laptop',
  'docs-conformance',
  'docs-conformance-run',
  'docs-conformance-run-1-backup',
  'old-docs-conformance-run-1',
  'Docs-Conformance-run-1',
  'docs-conformance-run-1\n',
  'docs-conformance-r*n-1',
  'docs-conformance--1',
]) {
  test(`refuses to make or delete ${JSON.stringify(name)} before a request leaves`, async ({
    console,
    admin,
    keys,
  }) => {
    const [someKey] = console.state.keys;
    const uid = someKey?.uid ?? '';
    const before = console.log.length;
    const refused = { name: 'NotOurKeyError' };
    await expect(admin.deleteKey(uid, name)).rejects.toMatchObject(refused);
    await expect(admin.createKey({ name, description: '', expiry: new Date() })).rejects.toMatchObject(
      refused,
    );
    await expect(keys.remove({ name, uid })).rejects.toMatchObject(refused);
    expect(console.log).toHaveLength(before);
  });
}

test("refuses another run's key before a request leaves", async ({ console, admin, keys }) => {
  const key = await new OwnedKeys(new OwnNames()).make(admin);
  const before = console.log.length;
  await expect(keys.remove(key)).rejects.toMatchObject({ name: 'NotOurKeyError' });
  expect(console.log).toHaveLength(before);
});

test('refuses a uid at which the console has another name, ours or not', async ({ console, admin, keys }) => {
  const key = await keys.make(admin);
  const another = await keys.make(admin);
  for (const uid of [...console.state.keys.map((stored) => stored.uid)].filter((uid) => uid !== key.uid)) {
    await expect(keys.remove({ name: key.name, uid })).rejects.toMatchObject({ name: 'NotOurKeyError' });
  }
  expect(deletionsIn(console)).toEqual([]);
  expect(oursIn(console)).toEqual([key.name, another.name]);
});

test('makes keys that say what made them and end after a day', async ({
  console,
  user,
  keys,
  names,
  api,
}) => {
  const key = await keys.make(user);
  const stored = console.state.key(key.uid);
  expect(stored).toMatchObject({
    name: key.name,
    ownerUid: console.accounts.user.uid,
    description: expect.stringMatching(
      new RegExp(`^Made by a docs conformance run \\(${names.runId}\\); safe to delete after 2\\S+Z\\.$`),
    ),
  });
  const dayMs = 24 * 60 * 60_000;
  expect(Math.abs((stored?.expiresAt ?? 0) - Date.now() - dayMs)).toBeLessThan(10_000);
  expect(names.isOfThisRun(key.name)).toBe(true);
  expect(await key.authenticates(api)).toBe(true);
  await keys.remove(key);
  expect(await key.authenticates(api)).toBe(false);
});

test('makes a key for another user as a tenant admin alone', async ({ console, user, admin, keys }) => {
  const { other } = console.accounts;
  const key = await keys.make(admin, other.uid);
  expect(console.state.key(key.uid)?.ownerUid).toBe(other.uid);
  await expect(keys.make(user, other.uid)).rejects.toMatchObject({ kind: 'set-up-failed', status: 403 });
});

test('keeps the value of a key out of whatever prints it', async ({ console, user, keys }) => {
  const key = await keys.make(user);
  const value = console.state.key(key.uid)?.value ?? '';
  expect(JSON.stringify(key) + inspect(key, { depth: 9, showHidden: true })).not.toContain(value);
});

test('removes all that it made, with the sessions that made it, and nothing else', async ({
  console,
  user,
  admin,
  keys,
}) => {
  const before = console.state.keys.map(({ uid }) => uid);
  const made = [
    await keys.make(user),
    await keys.make(admin),
    await keys.make(admin, console.accounts.other.uid),
  ];
  const { removed, left } = await keys.removeAll();
  expect(removed.sort()).toEqual(made.map(({ name }) => name).sort());
  expect(left).toEqual([]);
  expect(console.state.keys.map(({ uid }) => uid)).toEqual(before);
});

test('takes a key that is gone already for removed', async ({ console, user, keys }) => {
  const [key, gone] = [await keys.make(user), await keys.make(user)];
  console.state.removeKey(gone.uid);
  console.state.removeKey(key.uid);
  await expect(keys.remove(key)).resolves.toBeUndefined();
  expect(await keys.removeAll()).toEqual({ removed: [], left: [] });
});

test('goes on past what it cannot remove, tells what is left, and can be asked again', async ({
  console,
  user,
  admin,
  keys,
}) => {
  const stuck = await keys.make(admin, console.accounts.other.uid);
  const own = await keys.make(user);
  console.configure({ faults: ['delete-refused-for-others'] });
  expect(await keys.removeAll()).toEqual({
    removed: [own.name],
    left: [{ name: stuck.name, why: expect.stringContaining('403 OperationForbidden') }],
  });
  console.configure({ faults: [] });
  expect(await keys.removeAll()).toEqual({ removed: [stuck.name], left: [] });
});

test('does not disturb another run in the same tenant', async ({ console, admin, keys }) => {
  const other = new OwnedKeys(new OwnNames());
  const [mine, others] = await Promise.all([keys.make(admin), other.make(admin)]);
  await keys.removeAll();
  expect(oursIn(console)).toEqual([others.name]);
  expect(deletionsIn(console)).toEqual([mine.name]);
});
