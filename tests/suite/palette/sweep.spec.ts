import { expect } from '@playwright/test';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { PaletteApi } from '../../../fixtures/palette/api.ts';
import { systemClock } from '../../../fixtures/palette/clock.ts';
import { newRunId, OwnNames } from '../../../fixtures/model/own-names.ts';
import { OwnedKeys } from '../../../fixtures/palette/owned-keys.ts';
import { sweep, sweepRun } from '../../../fixtures/palette/sweep.ts';
import { Secrets } from '../../../fixtures/secrets/secrets.ts';
import { deletionsIn, oursIn, test } from '../support/palette-tenant.ts';

// What would have to break: somebody's key is swept away, or a run's own while it still goes, or nothing is.

const MINUTE = 60_000;
const NOW = Date.parse('2025-06-01T12:00:00.000Z');
const LEFT_BEHIND = 'docs-conformance-killed-1';

/** Has the console hold a key of the user's, made at a time. */
function hold(console: MockConsole, name: string, createdAt: number): void {
  const { uid: ownerUid } = console.accounts.user;
  const draft = { name, description: '', ownerUid, expiresAt: Date.now() + 60 * MINUTE };
  Object.assign(console.state.addKey(draft), { createdAt });
}

for (const [what, age, removed] of [
  ['leaves alone a key of ours that is as old as the stale age', 60 * MINUTE, []],
  ['leaves alone a younger key of ours: its run may still be going', 60 * MINUTE - 1, []],
  ['leaves alone a key of ours that was made in the future', -MINUTE, []],
  ['removes an older key of ours, whichever run made it', 60 * MINUTE + 1, [LEFT_BEHIND]],
] satisfies [string, number, string[]][]) {
  test(what, async ({ console, admin }) => {
    hold(console, LEFT_BEHIND, NOW - age);
    expect(await sweep(admin, { staleMinutes: 60, now: NOW })).toEqual({ removed, left: [] });
    expect(deletionsIn(console)).toEqual(removed);
  });
}

test('never removes a key of another name, however old and however like ours', async ({ console, admin }) => {
  const names = [
    'laptop',
    'docs-conformance',
    `old-${LEFT_BEHIND}`,
    `${LEFT_BEHIND}-copy`,
    LEFT_BEHIND.toUpperCase(),
  ];
  for (const name of names) hold(console, name, 0);
  const before = console.state.keys.length;
  expect(await sweep(admin, { staleMinutes: 1 })).toEqual({ removed: [], left: [] });
  expect(console.state.keys).toHaveLength(before);
  expect(deletionsIn(console)).toEqual([]);
});

test('leaves alone a key that was there before the run whose name a console gave it', async ({
  console,
  admin,
}) => {
  const names = new OwnNames(newRunId(NOW));
  const [renamed, own] = [names.next(), names.next()];
  hold(console, renamed, NOW - 25 * 60 * MINUTE);
  // The console's clock may be hours behind.
  hold(console, own, NOW - 23 * 60 * MINUTE);
  expect(await sweep(admin, { staleMinutes: 60 })).toEqual({ removed: [own], left: [] });
  expect(await sweepRun(admin, names)).toEqual({ removed: [], left: [] });
  expect(oursIn(console)).toEqual([renamed]);
});

test("goes by the console's clock, not by this machine's, which may be hours ahead", async ({ console }) => {
  hold(console, LEFT_BEHIND, Date.now() - 5 * MINUTE);
  const clock = { ...systemClock, now: () => Date.now() + 300 * MINUTE };
  const api = new PaletteApi(console.url, { secrets: new Secrets(), clock });
  const admin = await api.logIn(console.accounts.admin);
  expect(await sweep(admin, { staleMinutes: 60 })).toEqual({ removed: [], left: [] });
  expect(await sweep(admin, { staleMinutes: 4 })).toEqual({ removed: [LEFT_BEHIND], left: [] });
});

test('lets several sweep at once', async ({ console, admin, user }) => {
  const names = Array.from({ length: 8 }, (_, n) => `docs-conformance-killed-${n}`);
  for (const name of names) hold(console, name, 0);
  const swept = await Promise.all(
    [admin, user, admin].map((session) => sweep(session, { staleMinutes: 60 })),
  );
  expect(swept.flatMap(({ left }) => left)).toEqual([]);
  expect(new Set(swept.flatMap(({ removed }) => removed))).toEqual(new Set(names));
  expect(oursIn(console)).toEqual([]);
});

test('tells what it could not remove, and goes on', async ({ console, admin }) => {
  console.configure({ faults: ['delete-refused-for-others'] });
  hold(console, LEFT_BEHIND, 0);
  hold(console, 'docs-conformance-killed-2', 0);
  const { removed, left } = await sweep(admin, { staleMinutes: 60 });
  expect(removed).toEqual([]);
  expect(left.map(({ name }) => name)).toEqual([LEFT_BEHIND, 'docs-conformance-killed-2']);
});

test('fails where it cannot tell what is there', async ({ console, admin }) => {
  console.configure({ faults: ['status-500-always:/v1/apiKeys'] });
  await expect(sweep(admin, { staleMinutes: 60 })).rejects.toMatchObject({ kind: 'console-error' });
});

test("removes at a run's end what its crashed worker made, and leaves other runs alone", async ({
  console,
  admin,
  user,
  names,
}) => {
  await new OwnedKeys(new OwnNames(names.runId, 7)).make(user);
  const other = await new OwnedKeys(new OwnNames()).make(user);
  const { removed } = await sweepRun(admin, names);
  expect(removed).toEqual([`docs-conformance-${names.runId}-70001`]);
  expect(oursIn(console)).toEqual([other.name]);
});
