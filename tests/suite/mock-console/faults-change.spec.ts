import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import type { StoredKey } from '../../../fixtures/mock-console/state.ts';
import { apiKeyList } from '../../../fixtures/palette/contract.ts';
import { authenticates, logIn, logInAsConsole, type ConsoleClient } from '../support/console-client.ts';
import { expect, test, TestClock } from '../support/console-mock.ts';

const LATER = '2099-06-30T00:00:00.000Z';

/** A key, its neighbour, and how the console asks to change the key. */
interface Changing {
  mock: MockConsole;
  key: StoredKey;
  value: string;
  neighbour: StoredKey;
  /** As the console's own pages do, unless another client is given. */
  ask: (by?: ConsoleClient) => Promise<unknown>;
  /** What the console's own table says of the key. */
  shown: () => Promise<unknown>;
}

const EDIT = {
  metadata: { name: 'renamed', annotations: { description: 'Changed' } },
  spec: { expiry: LATER },
};

/** @param act which change is asked for; what it needs is made ready */
async function changing(
  start: (options: { faults: Fault[]; clock?: () => number }) => Promise<MockConsole>,
  act: 'edit' | 'revoke' | 're-activate',
  fault: Fault,
  clock = Date.now,
): Promise<Changing> {
  const mock = await start({ faults: [fault], clock });
  const { user } = mock.accounts;
  const client = await logIn(mock, user);
  const { uid: neighbourUid } = await client.makeKey('beside', clock());
  const { uid, apiKey: value } = await client.makeKey('mine', clock());
  const [neighbour, key] = [neighbourUid, uid].map((each) => mock.state.key(each));
  if (!neighbour || !key) throw new Error('The keys are not there.');
  if (act === 're-activate')
    for (const each of [neighbour, key]) mock.state.changeKey(each.uid, { isActive: false });
  const browser = await logInAsConsole(mock, user);
  const path = `/v1/apiKeys/${uid}`;
  const ask = (by = browser): Promise<unknown> =>
    act === 'edit' ? by.send('PUT', path, EDIT) : by.send('PATCH', path, { isActive: act === 're-activate' });
  return {
    mock,
    key,
    value,
    neighbour,
    ask,
    shown: async () => {
      const { items } = await browser.read(apiKeyList, 'GET', '/v1/apiKeys');
      const row = items?.find(({ metadata }) => metadata.uid === uid);
      return row && { name: row.metadata.name, isActive: row.status.isActive };
    },
  };
}

/** For each change: the key before and after it, as far as it is concerned. */
const ACTS = [
  ['edit', { name: 'mine', isActive: true }, { name: 'renamed', isActive: true }],
  ['revoke', { name: 'mine', isActive: true }, { name: 'mine', isActive: false }],
  ['re-activate', { name: 'mine', isActive: false }, { name: 'mine', isActive: true }],
] as const;

for (const [act, before, after] of ACTS) {
  const ways: [
    way: string,
    stored: typeof before | typeof after,
    shown: typeof before | typeof after,
    touches: boolean,
  ][] = [
    ['does-nothing', before, before, false],
    ['changes-table-only', before, after, false],
    ['changes-api-only', after, before, false],
    ['changes-another-row', before, before, true],
    ['changes-neighbour-too', after, after, true],
  ];
  for (const [way, stored, inTable, touches] of ways) {
    test(`goes wrong as it says: ${act}-${way}`, async ({ start }) => {
      const { mock, key, value, neighbour, ask, shown } = await changing(
        start,
        act,
        `${act}-${way}` as Fault,
      );
      const beside = structuredClone(neighbour);
      const rest = (): StoredKey[] =>
        structuredClone(mock.state.keys.filter(({ uid }) => ![key.uid, neighbour.uid].includes(uid)));
      const untouched = rest();
      expect(await ask()).toMatchObject({ status: 204 });
      expect(key).toMatchObject(stored);
      expect(await shown()).toEqual(inTable);
      expect(await authenticates(mock, value)).toBe(stored.isActive);
      expect(isDeepStrictEqual(neighbour, beside)).toBe(!touches);
      expect(neighbour.name).toBe('beside');
      expect(rest()).toEqual(untouched);
    });
  }

  test(`takes 1.5 s to ${act}: change-delayed`, async ({ start }) => {
    const clock = new TestClock();
    const { key, ask, shown } = await changing(start, act, 'change-delayed', clock.now);
    await ask();
    clock.advance(1499);
    expect(await shown()).toEqual(before);
    clock.advance(1);
    expect(await shown()).toEqual(after);
    expect(key).toMatchObject(after);
  });

  test(`obeys an API client that wants to ${act}`, async ({ start }) => {
    const { mock, key, neighbour, ask } = await changing(start, act, `${act}-changes-another-row`);
    const beside = structuredClone(neighbour);
    await ask(await logIn(mock, mock.accounts.user));
    expect(key).toMatchObject(after);
    expect(neighbour).toEqual(beside);
  });
}

const dropped = [
  ['name', { name: 'mine', description: 'Changed', expiresAt: Date.parse(LATER) }],
  ['description', { name: 'renamed', description: '', expiresAt: Date.parse(LATER) }],
  ['expiry', { name: 'renamed', description: 'Changed' }],
] as const;

for (const [field, stored] of dropped) {
  test(`edit-drops-field:${field}: saves all the rest`, async ({ start }) => {
    const { key, ask } = await changing(start, 'edit', `edit-drops-field:${field}`);
    await ask();
    expect(key).toMatchObject(stored);
    expect(key.expiresAt === Date.parse(LATER)).toBe(field !== 'expiry');
  });
}

test('edit-changes-owner: gives the key away', async ({ start }) => {
  const { mock, key, ask } = await changing(start, 'edit', 'edit-changes-owner');
  await ask();
  expect(key.name).toBe('renamed');
  expect(key.ownerUid).not.toBe(mock.accounts.user.uid);
});

for (const act of ['edit', 're-activate'] as const) {
  test(`${act}-changes-value: lets the old value authenticate no more`, async ({ start }) => {
    const { mock, key, value, ask } = await changing(start, act, `${act}-changes-value`);
    await ask();
    expect(await authenticates(mock, value)).toBe(false);
    expect(await authenticates(mock, key.value)).toBe(true);
  });
}

test('revoke-deletes: leaves no key', async ({ start }) => {
  const { mock, key, ask } = await changing(start, 'revoke', 'revoke-deletes');
  await ask();
  expect(mock.state.key(key.uid)).toBeUndefined();
});

test('revoked-key-authenticates: lets an inactive key in, whoever revoked it', async ({ start }) => {
  const { mock, key, value, ask } = await changing(start, 'revoke', 'revoked-key-authenticates');
  await ask();
  expect(key.isActive).toBe(false);
  expect(await authenticates(mock, value)).toBe(true);
});
