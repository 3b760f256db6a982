import { expect } from '@playwright/test';
import {
  ACCOUNT,
  INFO,
  type Received,
  type StubbedReply,
  SIGNED_IN,
  TOKEN,
  UID,
  aKey,
  refused,
  test,
} from '../support/palette-stand-in.ts';

// What would have to break: a run ends because 15 minutes are over, or leaves sessions behind.

const SIGN_IN = 'POST /v1/auth/authenticate';
const LIST = 'GET /v1/apiKeys';
const NEW_TOKEN = 'token-of-the-second-session';

/** Signs in with one token and then another, and takes only those of `valid`. */
function withTokens(valid: string[], reply: StubbedReply) {
  return ({ call, headers }: Received, count: number): StubbedReply => {
    if (call === SIGN_IN) return { json: { Authorization: count === 1 ? TOKEN : NEW_TOKEN } };
    return valid.includes(String(headers.authorization)) ? reply : refused(401);
  };
}

test('signs in again, once, where a token ended, and goes on', async ({ serve }) => {
  const console = await serve(withTokens([NEW_TOKEN], { json: { items: [aKey('a')] } }));
  const session = await console.api.logIn(ACCOUNT, 'Acme');
  expect(await session.listKeys()).toHaveLength(1);
  const signIns = console.received.filter(({ call }) => call === SIGN_IN);
  expect(signIns.map(({ body }) => JSON.parse(body) as unknown)).toEqual(
    Array(2).fill({ emailId: ACCOUNT.email, password: ACCOUNT.password, org: 'Acme' }),
  );
  expect(signIns[0]?.query.get('setCookie')).toBe('false');
});

test('signs in once for all calls that find the same token ended', async ({ serve }) => {
  const console = await serve(withTokens([NEW_TOKEN], { json: { items: null } }));
  const session = await console.api.logIn(ACCOUNT);
  expect(await Promise.all([1, 2, 3].map(() => session.listKeys()))).toEqual([[], [], []]);
  expect(console.received.filter(({ call }) => call === SIGN_IN)).toHaveLength(2);
});

test('says that the session ended where a new one is turned away as well', async ({ serve }) => {
  const console = await serve(withTokens([], {}));
  const session = await console.api.logIn(ACCOUNT);
  await expect(session.listKeys()).rejects.toMatchObject({
    kind: 'session-ended',
    status: 401,
    call: LIST,
    message: expect.stringContaining('a new session was turned away as well'),
  });
});

test('logs out with every token it had, and makes no call after that', async ({ serve }) => {
  const console = await serve(withTokens([NEW_TOKEN], { json: { items: [] } }));
  const session = await console.api.logIn(ACCOUNT);
  await session.listKeys();
  await session.revoke();
  await session.revoke();
  const revoked = console.received.filter(({ call }) => call === 'POST /v1/users/auth/tokens/revoke');
  expect(revoked.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ tokens: [TOKEN, NEW_TOKEN] }]);
  await expect(session.listKeys()).rejects.toThrow('after the session was logged out');
});

test('takes a session that ended by itself for logged out', async ({ serve }) => {
  const console = await serve(withTokens([], {}));
  const session = await console.api.logIn(ACCOUNT);
  await expect(session.revoke()).resolves.toBeUndefined();
});

for (const [how, next] of [
  [
    'by what the console names as next',
    (offset: number) => ({ continue: offset < 120 ? String(offset) : '' }),
  ],
  ['by offset', () => ({})],
] as const) {
  test(`reads all pages of users, ${how}`, async ({ serve }) => {
    const console = await serve(({ call, query }) => {
      if (call === SIGN_IN) return SIGNED_IN;
      const offset = Number(query.get('continue') ?? query.get('offset') ?? 0);
      const length = Math.min(50, 120 - offset);
      const items = Array.from({ length }, (_, n) => ({
        metadata: { uid: `u${offset + n}` },
        spec: { emailId: `u${offset + n}@example.com` },
      }));
      return { json: { items, listmeta: { count: 120, limit: 50, offset, ...next(offset + 50) } } };
    });
    const users = await (await console.api.logIn(ACCOUNT)).users();
    expect(users.map(({ metadata }) => metadata.uid)).toEqual(Array.from({ length: 120 }, (_, n) => `u${n}`));
    expect(console.received).toHaveLength(4);
  });
}

test('stops asking for users where a console repeats itself', async ({ serve }) => {
  const items = [{ metadata: { uid: UID }, spec: { emailId: 'a@example.com' } }];
  const listmeta = { continue: 'again', count: 1, limit: 50, offset: 0 };
  const console = await serve(({ call }) => (call === SIGN_IN ? SIGNED_IN : { json: { items, listmeta } }));
  expect(await (await console.api.logIn(ACCOUNT)).users()).toHaveLength(1);
});

test('asks a key for itself, not for a session, whether it still authenticates', async ({ serve }) => {
  const console = await serve(({ headers }) =>
    headers['apikey'] === 'live-key' ? { json: INFO } : refused(401),
  );
  expect(await console.api.authenticatesWith('live-key')).toBe(true);
  expect(await console.api.authenticatesWith('dead-key')).toBe(false);
  expect(console.received.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test('does not take an outage for a key that no longer authenticates', async ({ serve }) => {
  const console = await serve(() => refused(503));
  await expect(console.api.authenticatesWith('live-key')).rejects.toMatchObject({ kind: 'console-error' });
});
