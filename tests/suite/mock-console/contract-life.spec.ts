import { ConsoleClient, logIn, refusalOf, tokenOf } from '../support/console-client.ts';
import { expect, test, TestClock } from '../support/console-mock.ts';

const unauthorized = { status: 401, code: 'Unauthorized' };

test('lets no key authenticate beyond its expiry', async ({ start }) => {
  const clock = new TestClock();
  const mock = await start({ clock: clock.now });
  const client = await logIn(mock, mock.accounts.user);
  const { apiKey: value } = await client.makeKey('short', clock.now());
  const byKey = new ConsoleClient(mock.url, { ApiKey: value });
  clock.advance(3_599_999);
  expect((await byKey.send('GET', '/v1/apiKeys')).status).toBe(200);
  clock.advance(1);
  expect(refusalOf(await byKey.send('GET', '/v1/apiKeys'))).toEqual(unauthorized);
});

test('notes who asked what about which key, and no secret', async ({ start }) => {
  const mock = await start();
  const { user } = mock.accounts;
  const client = await logIn(mock, user);
  const { uid: made, apiKey: value } = await client.makeKey('noted');
  await new ConsoleClient(mock.url, { ApiKey: value }).send('DELETE', `/v1/apiKeys/${made}`);
  const key = { name: 'noted', uid: made };
  expect(mock.log.slice(1)).toMatchObject([
    { method: 'POST', path: '/v1/apiKeys', status: 201, who: user.email, via: 'token', key },
    { method: 'DELETE', path: `/v1/apiKeys/${made}`, status: 204, who: user.email, via: 'key', key },
  ]);
  expect(await (await fetch(`${mock.url}/__mock/log`)).json()).toEqual(mock.log);
  const token = await tokenOf(mock, user, true);
  for (const secret of [value, user.password, token]) expect(JSON.stringify(mock.log)).not.toContain(secret);
});

test('limits the rate per source when told to', async ({ start }) => {
  const clock = new TestClock();
  const mock = await start({ clock: clock.now, faults: ['rate-limit'] });
  const client = new ConsoleClient(mock.url);
  const burst = async (count: number): Promise<number[]> => {
    const answers = Array.from({ length: count }, () => client.send('GET', '/v1/auth/org'));
    return (await Promise.all(answers)).map(({ status }) => status).sort();
  };
  expect(await burst(52)).toEqual([...Array<number>(50).fill(200), 429, 429]);
  clock.advance(1000);
  expect(await burst(11)).toEqual([...Array<number>(10).fill(200), 429]);
  const answer = await client.send('GET', '/v1/auth/org');
  expect(refusalOf(answer)).toEqual({ status: 429, code: 'TooManyRequests' });
  expect(answer.headers.get('retry-after')).toBe('1');
});

test('starts over at a reset and keeps its switches', async ({ start }) => {
  const mock = await start({ skins: ['similar-names'] });
  const before = mock.accounts.user;
  const client = await logIn(mock, before);
  mock.reset();
  expect(mock.accounts.user).not.toEqual(before);
  expect(mock.state.keys.map(({ name }) => name)).toContain('key-10');
  expect(mock.log).toEqual([]);
  expect((await client.send('GET', '/v1/apiKeys')).status).toBe(401);
});
