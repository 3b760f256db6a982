import { organization, session, userInfo, userList } from '../../../fixtures/palette/contract.ts';
import { ConsoleClient, logIn, refusalOf, tokenOf } from '../support/console-client.ts';
import { expect, test, TestClock } from '../support/console-mock.ts';

const AUTHENTICATE = '/v1/auth/authenticate';
const unauthorized = { status: 401, code: 'Unauthorized' };

test.describe('POST /v1/auth/authenticate', () => {
  const cookies = [
    ['', /^Authorization=.*HttpOnly/],
    ['?setCookie=true', /^Authorization=.*HttpOnly/],
    ['?setCookie=false', /^$/],
  ] as const;
  for (const [query, cookie] of cookies) {
    test(`answers a token and a cookie as asked: ${query || 'by default'}`, async ({ start }) => {
      const { url, accounts } = await start();
      const body = { emailId: accounts.user.email, password: accounts.user.password };
      const answer = await new ConsoleClient(url).send('POST', AUTHENTICATE + query, body);
      expect(answer.status).toBe(200);
      const { Authorization, isMfa } = session.parse(answer.body);
      expect(Authorization.split('.'), 'a JWT').toHaveLength(3);
      expect(isMfa).toBe(false);
      expect(answer.headers.get('set-cookie') ?? '').toMatch(cookie);
    });
  }

  test('rejects wrong credentials, an unknown organization and bodies that miss the schema', async ({
    start,
  }) => {
    const { url, accounts } = await start();
    const client = new ConsoleClient(url);
    const { email: emailId, password } = accounts.user;
    const send = async (body: unknown): Promise<unknown> =>
      refusalOf(await client.send('POST', AUTHENTICATE, body));
    expect(await send({ emailId, password: 'wrong' })).toEqual(unauthorized);
    expect(await send({ emailId: 'nobody@acme.example', password })).toEqual(unauthorized);
    expect(await send({ emailId, password, org: 'Elsewhere' })).toEqual(unauthorized);
    expect(await send({ emailId })).toEqual({ status: 400, code: 'InvalidRequest' });
    expect(await send('not JSON')).toEqual({ status: 400, code: 'InvalidRequest' });
  });
});

test('accepts the token as header or cookie, and nothing else in its place', async ({ start }) => {
  const mock = await start();
  const token = await tokenOf(mock, mock.accounts.user, true);
  const status = async (headers: Record<string, string>): Promise<number> =>
    (await new ConsoleClient(mock.url, headers).send('GET', '/v1/users/info')).status;
  expect(await status({ Authorization: token })).toBe(200);
  expect(await status({ Cookie: `Authorization=${token}` })).toBe(200);
  expect(await status({}), 'no token').toBe(401);
  expect(await status({ Authorization: `Bearer ${token}` }), 'a Bearer prefix').toBe(401);
  expect(await status({ Authorization: `${token}x` }), 'a forged token').toBe(401);
  expect(await status({ Authorization: 'x', Cookie: `Authorization=${token}` }), 'a wrong header').toBe(401);
  expect(await status({ ApiKey: 'x'.repeat(32) }), 'an unknown key').toBe(401);
});

test('refreshes a token, which lives 15 minutes of the console’s clock', async ({ start }) => {
  const clock = new TestClock();
  const mock = await start({ clock: clock.now });
  const client = new ConsoleClient(mock.url);
  const token = await tokenOf(mock, mock.accounts.user, false);
  clock.advance(14 * 60_000);
  const fresh = await client.read(session, 'GET', `/v1/auth/refresh/${token}`);
  clock.advance(61_000);
  const info = async (Authorization: string): Promise<number> =>
    (await new ConsoleClient(mock.url, { Authorization }).send('GET', '/v1/users/info')).status;
  expect(await info(token)).toBe(401);
  expect(await info(fresh.Authorization)).toBe(200);
  expect(refusalOf(await client.send('GET', `/v1/auth/refresh/${token}`))).toEqual(unauthorized);
  expect(JSON.stringify(mock.log), 'the log').not.toContain(token);
});

test('revokes tokens', async ({ start }) => {
  const mock = await start();
  const token = await tokenOf(mock, mock.accounts.user, false);
  const other = await tokenOf(mock, mock.accounts.user, false);
  const revoke = '/v1/users/auth/tokens/revoke';
  const client = new ConsoleClient(mock.url, { Authorization: token });
  expect(refusalOf(await client.send('POST', revoke, { tokens: 'all' }))).toEqual({
    status: 400,
    code: 'InvalidRequest',
  });
  const answer = await client.send('POST', revoke, { tokens: [token] });
  expect(answer).toMatchObject({ status: 204, body: undefined });
  expect(refusalOf(await client.send('GET', '/v1/users/info'))).toEqual(unauthorized);
  expect(refusalOf(await new ConsoleClient(mock.url).send('POST', revoke, { tokens: [other] }))).toEqual(
    unauthorized,
  );
});

test('describes the organization to anybody', async ({ start }) => {
  const { url, state, configure } = await start();
  const client = new ConsoleClient(url);
  const read = (): Promise<unknown> =>
    client.read(organization, 'GET', `/v1/auth/org?orgName=${encodeURIComponent(state.organization)}`);
  expect(await read()).toMatchObject({ orgName: state.organization, authType: 'password', totalTenants: 1 });
  configure({ skins: ['single-sign-on', 'organizations'] });
  expect(await read()).toMatchObject({ authType: 'sso', ssoLogins: [], totalTenants: 3 });
  const missing = await client.send('GET', '/v1/auth/org?orgName=Elsewhere');
  expect(refusalOf(missing)).toEqual({ status: 404, code: 'ResourceNotFound' });
});

test('says who asks', async ({ start }) => {
  const mock = await start();
  const { user } = mock.accounts;
  const client = await logIn(mock, user);
  const { organization: orgName, tenantUid } = mock.state;
  const info = await client.read(userInfo, 'GET', '/v1/users/info');
  expect(info).toEqual({ orgName, tenantUid, userUid: user.uid });
  expect((await client.send('GET', '/v1/users/me')).status, 'which does not exist').toBe(404);
});

test('lists users to a tenant admin, at most 50 at a time', async ({ start }) => {
  const mock = await start({ keys: 1200 });
  const admin = await logIn(mock, mock.accounts.admin);
  const first = await admin.read(userList, 'GET', '/v1/users?limit=50');
  expect(first.items).toHaveLength(50);
  expect(first.listmeta).toMatchObject({ count: 63, limit: 50, offset: 0 });
  const rest = await admin.read(
    userList,
    'GET',
    `/v1/users?limit=50&continue=${first.listmeta.continue ?? ''}`,
  );
  expect(rest.items).toHaveLength(13);
  expect(rest.listmeta).toMatchObject({ continue: '', offset: 50 });
  const byOffset = await admin.read(userList, 'GET', '/v1/users?limit=1&offset=62');
  expect(byOffset.items).toEqual(rest.items?.slice(-1));
  for (const wrong of ['limit=51', 'limit=0', 'limit=ten', 'offset=-1']) {
    expect(refusalOf(await admin.send('GET', `/v1/users?${wrong}`)), wrong).toEqual({
      status: 400,
      code: 'InvalidRequest',
    });
  }
  const user = await logIn(mock, mock.accounts.user);
  expect(refusalOf(await user.send('GET', '/v1/users'))).toEqual({ status: 403, code: 'OperationForbidden' });
});

test('answers 404 in the API’s shape at any other address', async ({ start }) => {
  const mock = await start();
  const user = await logIn(mock, mock.accounts.user);
  for (const [method, path] of [
    ['GET', '/v1/nothing'],
    ['DELETE', '/v1/apiKeys'],
    ['POST', '/v1/users/info'],
  ] as const) {
    const answer = await user.send(method, path);
    expect(refusalOf(answer), `${method} ${path}`).toEqual({ status: 404, code: 'ResourceNotFound' });
  }
});
