import { apiKey, apiKeyList, uid } from '../../../fixtures/palette/contract.ts';
import { ConsoleClient, logIn, refusalOf } from '../support/console-client.ts';
import { expect, test } from '../support/console-mock.ts';

const notFound = { status: 404, code: 'ResourceNotFound' };
const forbidden = { status: 403, code: 'OperationForbidden' };
const invalid = { status: 400, code: 'InvalidRequest' };
const unauthorized = { status: 401, code: 'Unauthorized' };
const expiry = '2099-01-01T00:00:00.000Z';

test('asks for a token or a key at every call', async ({ start }) => {
  const mock = await start();
  const client = new ConsoleClient(mock.url);
  const one = `/v1/apiKeys/${mock.state.keys[0]?.uid ?? ''}`;
  const calls = [
    ['GET', '/v1/apiKeys'],
    ['POST', '/v1/apiKeys'],
    ['GET', one],
    ['PUT', one],
    ['PATCH', one],
    ['PUT', `${one}/state`],
    ['DELETE', one],
    ['GET', '/v1/users'],
    ['GET', '/v1/users/info'],
  ] as const;
  for (const [method, path] of calls) {
    expect(refusalOf(await client.send(method, path)), `${method} ${path}`).toEqual(unauthorized);
  }
});

test('shows a user their own keys and a tenant admin those of the tenant', async ({ start }) => {
  const mock = await start();
  const owners = async (account: 'user' | 'admin'): Promise<Set<string>> => {
    const client = await logIn(mock, mock.accounts[account]);
    const { items } = await client.read(apiKeyList, 'GET', '/v1/apiKeys');
    return new Set(items?.map(({ spec }) => spec.user.uid));
  };
  const { user, admin, other } = mock.accounts;
  expect(await owners('user')).toEqual(new Set([user.uid]));
  expect(await owners('admin')).toEqual(new Set([user.uid, admin.uid, other.uid]));
});

test('makes a key, whose value is answered this once and authenticates', async ({ start }) => {
  const mock = await start();
  const { user } = mock.accounts;
  const client = await logIn(mock, user);
  const body = {
    metadata: { name: 'mine', annotations: { description: 'For me' } },
    spec: { expiry, userUid: user.uid },
  };
  const answer = await client.send('POST', '/v1/apiKeys', body);
  expect(answer.status).toBe(201);
  const made = answer.body as { apiKey: string; uid: string };
  expect(made.apiKey).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(uid.parse(made.uid)).toBe(made.uid);
  const read = await client.read(apiKey, 'GET', `/v1/apiKeys/${made.uid}`);
  expect(read).toMatchObject({
    metadata: {
      name: 'mine',
      uid: made.uid,
      annotations: { description: 'For me', ownerUid: user.uid, scope: 'tenant', scopeVisibility: '20' },
      deletionTimestamp: '0001-01-01T00:00:00.000Z',
    },
    spec: { expiry, user: { uid: user.uid, firstName: user.firstName, lastName: user.lastName } },
    status: { isActive: true },
  });
  expect(JSON.stringify(read)).not.toContain(made.apiKey);
  const byKey = new ConsoleClient(mock.url, { ApiKey: made.apiKey });
  expect(await byKey.send('GET', '/v1/users/info')).toMatchObject({
    status: 200,
    body: { userUid: user.uid },
  });
});

test('lets only a tenant admin make a key for another user', async ({ start }) => {
  const mock = await start();
  const { user, admin, other } = mock.accounts;
  const userClient = await logIn(mock, user);
  const adminClient = await logIn(mock, admin);
  const body = (userUid: string): unknown => ({ metadata: { name: 'theirs' }, spec: { expiry, userUid } });
  expect(refusalOf(await userClient.send('POST', '/v1/apiKeys', body(other.uid)))).toEqual(forbidden);
  expect((await adminClient.send('POST', '/v1/apiKeys', body(other.uid))).status).toBe(201);
  expect(mock.state.keysOf(other.uid).map(({ name }) => name)).toContain('theirs');
  expect(refusalOf(await adminClient.send('POST', '/v1/apiKeys', body('f'.repeat(24))))).toEqual(notFound);
});

test('rejects keys that miss the schema or have ended already', async ({ start }) => {
  const mock = await start();
  const client = await logIn(mock, mock.accounts.user);
  const wrong = [
    {},
    { metadata: { name: '' }, spec: { expiry } },
    { metadata: { name: 'x' }, spec: {} },
    { metadata: { name: 'x' }, spec: { expiry: '2099-01-01' } },
    { metadata: { name: 'x' }, spec: { expiry: '2001-01-01T00:00:00.000Z' } },
    'not JSON',
  ];
  for (const body of wrong) {
    expect(refusalOf(await client.send('POST', '/v1/apiKeys', body)), JSON.stringify(body)).toEqual(invalid);
  }
});

test('lets a name be one key’s alone among those of a user', async ({ start }) => {
  const mock = await start();
  const { user, other } = mock.accounts;
  const client = await logIn(mock, user);
  const { uid: made } = await client.makeKey('mine');
  const taken = { status: 400, code: 'ApiKeyNameTaken' };
  const body = { metadata: { name: 'laptop' }, spec: { expiry } };
  expect(refusalOf(await client.send('POST', '/v1/apiKeys', body))).toEqual(taken);
  expect(refusalOf(await client.send('PUT', `/v1/apiKeys/${made}`, body))).toEqual(taken);
  const kept = { ...body, metadata: { name: 'mine' } };
  expect((await client.send('PUT', `/v1/apiKeys/${made}`, kept)).status).toBe(204);
  const admin = await logIn(mock, mock.accounts.admin);
  const theirs = { ...body, spec: { expiry, userUid: other.uid } };
  expect((await admin.send('POST', '/v1/apiKeys', theirs)).status).toBe(201);
});

test('allows 20 keys per user', async ({ start }) => {
  const mock = await start();
  const { user, other } = mock.accounts;
  const client = await logIn(mock, user);
  const body = (userUid: string): unknown => ({ metadata: { name: 'one more' }, spec: { expiry, userUid } });
  for (let n = mock.state.keysOf(user.uid).length; n < 20; n++) await client.makeKey(`many-${String(n)}`);
  const limit = { status: 400, code: 'ApiKeyLimitReached' };
  expect(refusalOf(await client.send('POST', '/v1/apiKeys', body(user.uid)))).toEqual(limit);
  const admin = await logIn(mock, mock.accounts.admin);
  expect((await admin.send('POST', '/v1/apiKeys', body(other.uid))).status).toBe(201);
});

test('changes a key’s name, description and expiry', async ({ start }) => {
  const mock = await start();
  const client = await logIn(mock, mock.accounts.user);
  const { uid: made } = await client.makeKey('before');
  const path = `/v1/apiKeys/${made}`;
  const body = { metadata: { name: 'after', annotations: { description: 'Changed' } }, spec: { expiry } };
  expect(await client.send('PUT', path, body)).toMatchObject({ status: 204, body: undefined });
  const changed = { metadata: { name: 'after', annotations: { description: 'Changed' } }, spec: { expiry } };
  expect(await client.read(apiKey, 'GET', path)).toMatchObject(changed);
  expect(refusalOf(await client.send('PUT', path, { metadata: { name: 'after' } }))).toEqual(invalid);
});

test('revokes and re-activates a key by PATCH and by its state', async ({ start }) => {
  const mock = await start();
  const client = await logIn(mock, mock.accounts.user);
  const { uid: made, apiKey: value } = await client.makeKey('switched');
  const byKey = new ConsoleClient(mock.url, { ApiKey: value });
  for (const [method, path] of [
    ['PATCH', `/v1/apiKeys/${made}`],
    ['PUT', `/v1/apiKeys/${made}/state`],
  ] as const) {
    expect(await client.send(method, path, { isActive: false })).toMatchObject({
      status: 204,
      body: undefined,
    });
    expect(refusalOf(await byKey.send('GET', '/v1/apiKeys'))).toEqual(unauthorized);
    expect((await client.send(method, path, { isActive: true })).status).toBe(204);
    expect((await byKey.send('GET', '/v1/apiKeys')).status).toBe(200);
    expect(refusalOf(await client.send(method, path, { isActive: 'no' }))).toEqual(invalid);
  }
});

test('deletes a key for good', async ({ start }) => {
  const mock = await start();
  const client = await logIn(mock, mock.accounts.user);
  const { uid: made, apiKey: value } = await client.makeKey('gone');
  const path = `/v1/apiKeys/${made}`;
  expect(await client.send('DELETE', path)).toMatchObject({ status: 204, body: undefined });
  expect(refusalOf(await client.send('DELETE', path)), 'deleted again').toEqual(notFound);
  expect(refusalOf(await client.send('GET', path))).toEqual(notFound);
  const { items } = await client.read(apiKeyList, 'GET', '/v1/apiKeys');
  expect(items?.map(({ metadata }) => metadata.uid)).not.toContain(made);
  expect(refusalOf(await new ConsoleClient(mock.url, { ApiKey: value }).send('GET', '/v1/apiKeys'))).toEqual(
    unauthorized,
  );
});

test('lets nobody but the owner and a tenant admin touch a key', async ({ start }) => {
  const mock = await start();
  const [key] = mock.state.keysOf(mock.accounts.other.uid);
  const path = `/v1/apiKeys/${key?.uid ?? ''}`;
  const calls = [
    ['GET', path, undefined],
    ['PUT', path, { metadata: { name: 'taken' }, spec: { expiry } }],
    ['PATCH', path, { isActive: false }],
    ['PUT', `${path}/state`, { isActive: false }],
    ['DELETE', path, undefined],
  ] as const;
  const user = await logIn(mock, mock.accounts.user);
  const admin = await logIn(mock, mock.accounts.admin);
  for (const [method, at, body] of calls) {
    expect(refusalOf(await user.send(method, at, body)), `${method} ${at}`).toEqual(forbidden);
  }
  for (const [method, at, body] of calls) {
    expect((await admin.send(method, at, body)).status, `${method} ${at}`).toBeLessThan(300);
  }
});
