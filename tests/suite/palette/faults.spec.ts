import { expect } from '@playwright/test';
import { PaletteError, type PaletteErrorDetails } from '../../../fixtures/palette/error.ts';
import {
  ACCOUNT,
  INFO,
  type StubbedReply,
  SIGNED_IN,
  TOKEN,
  aKey,
  refused,
  test,
} from '../support/palette-stand-in.ts';

// What would have to break: an outage is blamed on the account, a wrong address on the console, and so on.

type Fault = Omit<Partial<PaletteErrorDetails>, 'message'> & { message?: RegExp };

const SIGN_IN = 'POST /v1/auth/authenticate';
const LIST = 'GET /v1/apiKeys';

for (const status of [400, 401, 403, 404]) {
  test(`blames the account where signing in is answered ${status}`, async ({ serve }) => {
    const console = await serve(({ call }) =>
      call === SIGN_IN ? refused(status, 'BadLogin') : { status: 404 },
    );
    await expect(console.api.logIn({ ...ACCOUNT, role: 'tenant admin' })).rejects.toMatchObject({
      kind: 'credentials-rejected',
      status,
      code: 'BadLogin',
      ref: 'ref-1',
      attempts: 1,
      message: `${SIGN_IN}: ${console.url} answered ${status} BadLogin (ref ref-1): Some words; check the e-mail address and password of the tenant admin's account.`,
    });
  });
}

test('blames the address where no API answers', async ({ serve }) => {
  const console = await serve(() => ({ status: 404, text: '<h1>Not found</h1>' }));
  await expect(console.api.logIn(ACCOUNT)).rejects.toMatchObject({
    kind: 'console-error',
    message: expect.stringContaining('PALETTE_API_URL'),
  });
});

test('says to use a password account where a rejected one is of a single sign-on organization', async ({
  serve,
}) => {
  const console = await serve(({ call, query }) => {
    if (call === SIGN_IN) return refused(401);
    return { json: { orgName: query.get('orgName'), authType: 'sso' } };
  });
  await expect(console.api.logIn(ACCOUNT, 'Acme')).rejects.toMatchObject({
    kind: 'credentials-rejected',
    message: expect.stringMatching(
      /Acme signs in through single sign-on: set an account that has a password/,
    ),
  });
});

test('says so where an account asks for a second factor', async ({ serve }) => {
  const console = await serve(() => ({ json: { Authorization: TOKEN, isMfa: true } }));
  await expect(console.api.logIn(ACCOUNT)).rejects.toThrow('asks for a second factor');
});

for (const [what, reply, fault] of [
  ['429', refused(429), { kind: 'rate-limited', status: 429 }],
  ['500', refused(500), { kind: 'console-error', status: 500, code: 'SomeCode', ref: 'ref-1' }],
  ['503', refused(503), { kind: 'console-error', status: 503, attempts: 5 }],
  ['403', refused(403), { kind: 'set-up-failed', status: 403 }],
  [
    'a page where JSON was expected',
    { text: '<html>' },
    { kind: 'console-error', message: /text\/html where JSON/ },
  ],
  ['nothing', {}, { kind: 'console-error', message: /where JSON was expected/ }],
  [
    'a field of another kind',
    { json: { items: [{ ...(aKey('a') as object), status: { isActive: 'yes' } }] } },
    {
      kind: 'console-error',
      message: /^GET \/v1\/apiKeys: .*items\.0\.status\.isActive: .*expected boolean/,
    },
  ],
  ['a reset connection', { instead: 'reset' }, { kind: 'console-unreachable', message: /in 5 attempts/ }],
] satisfies [string, StubbedReply, Fault][]) {
  test(`tells ${what} by its kind`, async ({ serve }) => {
    const console = await serve(({ call }) => (call === SIGN_IN ? SIGNED_IN : reply));
    const error = await (await console.api.logIn(ACCOUNT)).listKeys().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PaletteError);
    const { message = /./, ...rest }: Fault = fault;
    expect(error).toMatchObject({ call: LIST, ...rest, message: expect.stringMatching(message) });
  });
}

test('names the limit where a user has as many keys as one may have', async ({ serve }) => {
  const keys = Array.from({ length: 20 }, (_, n) => aKey(`key-${n}`));
  const console = await serve(({ call }) => {
    if (call === SIGN_IN) return SIGNED_IN;
    if (call === LIST) return { json: { items: keys } };
    return call === 'POST /v1/apiKeys' ? refused(400, 'Whatever') : { json: INFO };
  });
  const session = await console.api.logIn(ACCOUNT);
  const made = session.createKey({ name: 'docs-conformance-1-1', description: '', expiry: new Date() });
  await expect(made).rejects.toMatchObject({
    kind: 'set-up-failed',
    code: 'Whatever',
    message: expect.stringContaining('The user has 20 API keys, and the limit is 20'),
  });
});
