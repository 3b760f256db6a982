import { apiKeyList } from '../../../fixtures/palette/contract.ts';
import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { ConsoleClient, logIn, refusalOf, tokenOf } from '../support/console-client.ts';
import { expect, test } from '../support/console-mock.ts';

/** Statuses of so many requests to an address that always answers, one after the other; 0 for a lost connection. */
async function statuses({ url }: MockConsole, count: number, path = '/v1/auth/org'): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    const { status } = await new ConsoleClient(url).send('GET', path).catch(() => ({ status: 0 }));
    found.push(status);
  }
  return found;
}

const transport: [fault: Fault, expected: number[]][] = [
  ...([429, 500, 503] as const).flatMap((status): [Fault, number[]][] => [
    [`status-${status}-once` as Fault, [status, 200, 200, 200, 200, 200]],
    [`status-${status}-at-times` as Fault, [200, 200, status, 200, 200, status]],
    [`status-${status}-always` as Fault, Array<number>(6).fill(status)],
  ]),
  ['connection-reset', Array<number>(6).fill(0)],
  ['connection-reset-once', [0, 200, 200, 200, 200, 200]],
  ['status-500-always:/v1/apiKeys', Array<number>(6).fill(200)],
  ['status-500-always:GET /v1/auth', Array<number>(6).fill(500)],
  ['status-500-always:DELETE', Array<number>(6).fill(200)],
];

for (const [fault, expected] of transport) {
  test(`answers as the fault says: ${fault}`, async ({ start }) => {
    expect(await statuses(await start({ faults: [fault] }), expected.length)).toEqual(expected);
  });
}

test('answers troubles in the API’s shape, 429 with when to come back', async ({ start }) => {
  const mock = await start({ faults: ['status-429-always'] });
  const answer = await new ConsoleClient(mock.url).send('GET', '/v1/auth/org');
  expect(refusalOf(answer)).toEqual({ status: 429, code: 'TooManyRequests' });
  expect(answer.headers.get('retry-after')).toBe('1');
  mock.configure({ faults: ['status-503-always'] });
  const other = refusalOf(await new ConsoleClient(mock.url).send('GET', '/v1/auth/org'));
  expect(other).toEqual({ status: 503, code: 'ServiceUnavailable' });
});

test('counts "once" anew at each change of the faults', async ({ start }) => {
  const mock = await start({ faults: ['status-500-once'] });
  expect(await statuses(mock, 2)).toEqual([500, 200]);
  mock.configure({ faults: ['status-500-once'] });
  expect(await statuses(mock, 2)).toEqual([500, 200]);
  mock.configure({ faults: [] });
  expect(await statuses(mock, 2)).toEqual([200, 200]);
});

test('takes its time: slow', async ({ start }) => {
  const mock = await start({ faults: ['slow:/v1/auth'] });
  const started = performance.now();
  await statuses(mock, 1);
  expect(performance.now() - started).toBeGreaterThan(690);
});

test('rejects right credentials of everybody or of one account', async ({ start }) => {
  const mock = await start({ faults: ['credentials-rejected:admin'] });
  const { user, admin } = mock.accounts;
  await expect(tokenOf(mock, admin, false)).rejects.toThrow('Unauthorized');
  await expect(tokenOf(mock, user, false)).resolves.toBeTruthy();
  mock.configure({ faults: ['credentials-rejected'] });
  await expect(tokenOf(mock, user, false)).rejects.toThrow('Unauthorized');
});

test('ends a console’s session mid-way and leaves API clients theirs', async ({ start }) => {
  const mock = await start({ faults: ['session-expires-mid-way:1'] });
  const consoleClient = new ConsoleClient(mock.url, {
    Authorization: await tokenOf(mock, mock.accounts.user, true),
  });
  const apiClient = await logIn(mock, mock.accounts.user);
  const ask = async (client: ConsoleClient): Promise<number> =>
    (await client.send('GET', '/v1/users/info')).status;
  expect([await ask(consoleClient), await ask(consoleClient)]).toEqual([200, 401]);
  expect([await ask(apiClient), await ask(apiClient)]).toEqual([200, 200]);
});

test('lets the value of a deleted key authenticate', async ({ start }) => {
  const mock = await start({ faults: ['deleted-key-authenticates'] });
  const client = await logIn(mock, mock.accounts.user);
  const { uid, apiKey } = await client.makeKey('ghost');
  await client.send('DELETE', `/v1/apiKeys/${uid}`);
  const { items } = await new ConsoleClient(mock.url, { ApiKey: apiKey }).read(
    apiKeyList,
    'GET',
    '/v1/apiKeys',
  );
  expect(items?.map(({ metadata }) => metadata.uid)).not.toContain(uid);
});

test('refuses to delete keys of others, to whoever asks', async ({ start }) => {
  const mock = await start({ faults: ['delete-refused-for-others'] });
  const owner = await logIn(mock, mock.accounts.user);
  const admin = await logIn(mock, mock.accounts.admin);
  const { uid } = await owner.makeKey('kept');
  const refused = refusalOf(await admin.send('DELETE', `/v1/apiKeys/${uid}`));
  expect(refused).toEqual({ status: 403, code: 'OperationForbidden' });
  expect((await owner.send('DELETE', `/v1/apiKeys/${uid}`)).status).toBe(204);
});

const obeyed: Fault[] = [
  'delete-does-nothing',
  'delete-hides-row-only',
  'delete-removes-another-row',
  'delete-removes-neighbour-too',
  'delete-only-revokes',
  'delete-delayed',
];

for (const fault of obeyed) {
  test(`obeys an API client that cleans up: ${fault}`, async ({ start }) => {
    const mock = await start({ faults: [fault] });
    const client = await logIn(mock, mock.accounts.user);
    const { uid } = await client.makeKey('mine');
    const others = mock.state.keys.length - 1;
    await client.send('DELETE', `/v1/apiKeys/${uid}`);
    expect(mock.state.key(uid)).toBeUndefined();
    expect(mock.state.keys).toHaveLength(others);
  });
}
