import { inspect } from 'node:util';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { PaletteError } from '../../../fixtures/palette/error.ts';
import { Secrets } from '../../../fixtures/secrets/secrets.ts';
import { INFO, type StubbedReply, UID, test } from '../support/palette-stand-in.ts';

// What would have to break: a password, token or key value stands in an error, or comes through redaction.

const SECRET = 'p&ss "wörd"/+<7>\\';

for (const [how, written] of [
  ['as it is', SECRET],
  ['URL-encoded', encodeURIComponent(SECRET)],
  ['URL-encoded in lower case', encodeURIComponent(SECRET).replace(/%../g, (byte) => byte.toLowerCase())],
  ['in a form', new URLSearchParams({ s: SECRET }).toString().slice(2)],
  ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
  ['in JSON inside JSON', JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
  ['in HTML', 'p&amp;ss &quot;wörd&quot;/+&lt;7&gt;\\'],
  ['in base64', Buffer.from(SECRET).toString('base64')],
  ['in base64url', Buffer.from(SECRET).toString('base64url')],
]) {
  test(`blanks out a secret written ${how}`, () => {
    expect(new Secrets([SECRET]).redact(`before ${written} after`)).toBe('before *** after');
  });
}

test('blanks out a secret wherever it begins in something longer in base64', () => {
  const secret = 'a-secret-of-some-length';
  for (const before of ['', 'a', 'ab', 'abc']) {
    const encoded = Buffer.from(`${before}${secret}!`).toString('base64');
    const redacted = new Secrets([secret]).redact(encoded);
    expect(Buffer.from(redacted.split('***')[0] ?? '', 'base64').toString()).not.toContain('a-s');
    expect(redacted).toContain('***');
  }
});

test('blanks out the longer of two secrets whole where one begins with the other', () => {
  const secrets = new Secrets(['token-1234', 'token-1234-and-more']);
  expect(secrets.redact('token-1234-and-more token-1234')).toBe('*** ***');
});

test('learns secrets while running, and leaves ordinary text alone', () => {
  const secrets = new Secrets([undefined, '', 'yes']);
  expect(secrets.redact('yes is yes')).toBe('yes is yes');
  secrets.add('learned-l4ter');
  secrets.add('learned-l4ter');
  expect(secrets.redact('yes: learned-l4ter')).toBe('yes: ***');
  expect(secrets.values()).toEqual(['learned-l4ter', 'yes']);
});

for (const secret of ['1', 'on', 'admin', 'password', 'Delete API Key', 'tenant-admin']) {
  test(`leaves "${secret}" in ordinary text, which would tell the password if it stood out of it`, () => {
    const text = `The tenant admin's password: see "${secret}", on page 1 (tenant-admin, ${secret}).`;
    expect(new Secrets([secret]).redact(text)).toBe(text);
  });

  for (const [before, after] of [
    ['The console says: wrong password "', '".'],
    ['{"emailId":"a@example.com","password":"', '"}'],
    ['user=a&password=', '&x=1'],
    ['- form:\n  - textbox "Kennwort" [active]: ', '\n  - button "Anmelden"'],
    ['Password: ', ''],
    ['Fill "', '"'],
  ] as const)
    test(`blanks out "${secret}" in ${before}…`, () => {
      expect(new Secrets([secret]).redact(`${before}${secret}${after}`)).toBe(`${before}***${after}`);
    });
}

test('blanks out a number where it stands alone, not within another or a checksum', () => {
  const secrets = new Secrets(['12345678']);
  expect(secrets.redact('pin 12345678, 0123456789, a12345678f')).toBe('pin ***, 0123456789, a12345678f');
});

test('blanks out a passphrase of plain words wherever it stands', () => {
  const secrets = new Secrets(['correct horse battery']);
  expect(secrets.redact('so correct horse battery it is')).toBe('so *** it is');
});

test('leaves no trace of a secret in any text, whatever the secret and its surroundings', () => {
  // No words, and no number: those are blanked out where they are secrets, not everywhere.
  const secret = fc.string({ minLength: 8, unit: 'binary' }).filter((text) => /[^\p{L}\d ._-]/u.test(text));
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
      const text = `${before}${value}${after}${JSON.stringify({ value })}`;
      fc.pre(!'***'.includes(value));
      expect(new Secrets([value]).redact(text).replaceAll('***', '')).not.toContain(value);
    }),
  );
});

/** Faults that quote what was sent, wherever a console can put words. */
const QUOTING: ((quoted: string) => StubbedReply)[] = [
  (quoted) => ({
    status: 400,
    json: { code: quoted, message: `bad ${quoted}`, details: quoted, ref: quoted },
  }),
  (quoted) => ({ status: 401, json: { code: 'x', message: quoted.repeat(30) } }),
  (quoted) => ({ status: 500, text: quoted }),
  (quoted) => ({ status: 302, headers: { location: `https://example.com/${encodeURIComponent(quoted)}` } }),
  (quoted) => ({
    json: { Authorization: { [quoted]: quoted }, items: [{ metadata: { annotations: { [quoted]: 1 } } }] },
  }),
  (quoted) => ({ json: quoted }),
  () => ({ instead: 'reset' }),
];

test('never puts a password, token or key value into an error', async ({ serve }) => {
  let reply: StubbedReply = {};
  let token = '';
  const { api } = await serve(({ call }) => {
    if (call === 'POST /v1/auth/authenticate' && token !== '') return { json: { Authorization: token } };
    return call === 'GET /v1/users/info' ? { json: INFO } : reply;
  });
  // What a header may hold; no word of a message, as "caller" would be.
  const secret = fc.stringMatching(/^[!-~]{6,40}$/).map((text) => `7~${text}`);
  await fc.assert(
    fc.asyncProperty(
      secret,
      secret,
      secret,
      fc.constantFrom(...QUOTING),
      async (password, aToken, value, quoting) => {
        const account = { email: 'user@example.com', password };
        const errors: unknown[] = [];
        const failing = async (call: Promise<unknown>): Promise<void> => {
          await call.catch((error: unknown) => errors.push(error));
        };
        token = '';
        reply = quoting(password);
        await failing(api.logIn(account));
        token = aToken;
        const session = await api.logIn(account);
        reply = quoting(aToken);
        await failing(session.listKeys());
        await failing(session.getKey(UID));
        reply = quoting(value);
        await failing(api.authenticatesWith(value));
        for (const error of errors) {
          const printed = `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)}`;
          expect(error).toBeInstanceOf(PaletteError);
          for (const hidden of [password, aToken, value]) expect(printed).not.toContain(hidden);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('never quotes a token that is no header value', async ({ serve }) => {
  const token = 'first line\nsecond line';
  const { api } = await serve(() => ({ json: { Authorization: token } }));
  const session = await api.logIn({ email: 'a@example.com', password: 'long enough' });
  const error: unknown = await session.listKeys().catch((thrown: unknown) => thrown);
  expect(inspect(error, { depth: 9 })).not.toContain('second line');
  expect(error).toMatchObject({ kind: 'console-unreachable', attempts: 1 });
});
