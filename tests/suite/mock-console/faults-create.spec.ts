import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import type { StoredKey } from '../../../fixtures/mock-console/state.ts';
import { createdApiKey } from '../../../fixtures/palette/contract.ts';
import { authenticates, logInAsConsole, type ConsoleClient } from '../support/console-client.ts';
import { expect, test } from '../support/console-mock.ts';

const EXPIRY = '2099-01-01T00:00:00.000Z';

/** All keys without those the test is about, to be compared. */
function others({ state }: MockConsole, ...uids: string[]): StoredKey[] {
  return structuredClone(state.keys.filter(({ uid }) => !uids.includes(uid)));
}

/** What becomes of "mine", asked for by a tenant admin for `user`, under a fault of Generate. */
const creations: [fault: Fault, made: Partial<StoredKey>[], authenticates: boolean][] = [
  ['create-does-nothing', [], false],
  ['create-twice', [{}, {}], true],
  ['create-with-another-expiry', [{ expiresAt: Date.parse('2099-01-31T00:00:00.000Z') }], true],
  ['create-drops-description', [{ description: '' }], true],
  ['create-shows-another-value', [{}], false],
];

async function make(client: ConsoleClient, userUid: string): Promise<string> {
  const body = {
    metadata: { name: 'mine', annotations: { description: 'For me' } },
    spec: { expiry: EXPIRY, userUid },
  };
  return (await client.read(createdApiKey, 'POST', '/v1/apiKeys', body)).apiKey;
}

for (const [fault, made, isValid] of creations) {
  test(`creates as the fault says: ${fault}`, async ({ start }) => {
    const mock = await start({ faults: [fault] });
    const { admin, user } = mock.accounts;
    const before = others(mock);
    const value = await make(await logInAsConsole(mock, admin), user.uid);
    const expected = {
      name: 'mine',
      description: 'For me',
      ownerUid: user.uid,
      expiresAt: Date.parse(EXPIRY),
    };
    const created = mock.state.keys.filter(({ name }) => name === 'mine');
    expect(created).toMatchObject(made.map((differing) => ({ ...expected, ...differing })));
    expect(created).toHaveLength(made.length);
    expect(await authenticates(mock, value)).toBe(isValid);
    expect(others(mock, ...created.map(({ uid }) => uid))).toEqual(before);
  });
}

test('creates for another user than the chosen one: create-for-another-user', async ({ start }) => {
  const mock = await start({ faults: ['create-for-another-user'] });
  const { admin, user, other } = mock.accounts;
  for (const [reader, chosen] of [
    [user, user],
    [admin, other],
  ] as const) {
    const value = await make(await logInAsConsole(mock, reader), chosen.uid);
    expect(mock.state.keyByValue(value)?.ownerUid).not.toBe(chosen.uid);
  }
});
