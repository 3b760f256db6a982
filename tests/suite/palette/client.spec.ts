import { expect } from '@playwright/test';
import type { PaletteApi } from '../../../fixtures/palette/api.ts';
import { PaletteError } from '../../../fixtures/palette/error.ts';
import type { Session } from '../../../fixtures/palette/session.ts';
import {
  ACCOUNT,
  INFO,
  type StubbedReply,
  SIGNED_IN,
  type StandIn,
  UID,
  aKey,
  refused,
  test,
} from '../support/palette-stand-in.ts';

// What would have to break: a call is repeated that may then do something twice, or is given up although
// another attempt would have passed; or the console is pressed harder, or for longer, than it asks for.

const READ = 'GET /v1/apiKeys';
const DELETE = `DELETE /v1/apiKeys/${UID}`;
const SIGN_IN = 'POST /v1/auth/authenticate';
const CREATE = 'POST /v1/apiKeys';
const NAME = 'docs-conformance-1-1';

const ANSWERS: Record<string, StubbedReply> = {
  [SIGN_IN]: SIGNED_IN,
  'GET /v1/users/info': { json: INFO },
  [READ]: { json: { items: [] } },
  [`GET /v1/apiKeys/${UID}`]: { json: aKey(NAME) },
  [DELETE]: { status: 204 },
  [CREATE]: { status: 201, json: { apiKey: 'value-of-a-key', uid: UID } },
};

const CALLS = new Map<string, (api: PaletteApi, session: Session) => Promise<unknown>>([
  [READ, (_, session) => session.listKeys()],
  [DELETE, (_, session) => session.deleteKey(UID, NAME)],
  [SIGN_IN, (api) => api.logIn(ACCOUNT)],
  [CREATE, (_, session) => session.createKey({ name: NAME, description: '', expiry: new Date() })],
]);

const TROUBLES: [trouble: string, reply: StubbedReply, repeated: string[]][] = [
  ['429', refused(429), [READ, DELETE, SIGN_IN, CREATE]],
  ['503', refused(503), [READ, DELETE, SIGN_IN]],
  ['502', refused(502), [READ, DELETE]],
  ['504', refused(504), [READ, DELETE]],
  ['a reset connection', { instead: 'reset' }, [READ, DELETE]],
  ['no answer in time', { instead: 'silence' }, [READ, DELETE]],
  ['half an answer', { instead: 'half', text: '{' }, [READ, DELETE]],
  ['500', refused(500), []],
  ['400', refused(400), []],
  ['403', refused(403), []],
];

for (const [trouble, reply, repeated] of TROUBLES) {
  for (const [call, make] of CALLS) {
    const isRepeated = repeated.includes(call);

    test(`${isRepeated ? 'repeats' : 'makes once'} ${titleOf(call)} after ${trouble}`, async ({ serve }) => {
      const troubles: StubbedReply[] = [];
      const hangs = reply.instead === 'silence' || reply.instead === 'half';
      const console = await serve(
        (request) => (request.call === call ? troubles.shift() : undefined) ?? ANSWERS[request.call] ?? {},
        hangs ? { timeouts: { attemptMs: 500 } } : {},
      );
      const session = await signedIn(console);
      troubles.push(reply);
      console.received.length = 0;
      const attempts = await make(console.api, session).then(() => 2, attemptsOf);
      expect(attempts).toBe(isRepeated ? 2 : 1);
      expect(console.received.filter((request) => request.call === call)).toHaveLength(attempts);
    });
  }
}

for (const [call, make] of CALLS) {
  test(`repeats ${titleOf(call)} where nothing can have left this machine`, async ({ serve }) => {
    // No connection is kept, which could be found dead only once a request is on it.
    const headers = { connection: 'close' };
    const console = await serve((request) => ({ ...ANSWERS[request.call], headers }));
    const session = await signedIn(console);
    console.stop();
    const kind = 'console-unreachable';
    await expect(make(console.api, session)).rejects.toMatchObject({ kind, attempts: 5, unclear: false });
  });
}

test('waits as long as Retry-After says, in seconds or until a date, and a little longer', async ({
  serve,
}) => {
  const waits = ['7', 'Wed, 01 Jan 2025 00:00:20 GMT', '-', '0'];
  const console = await serve((_, count) => {
    const wait = waits[count - 1];
    return wait === undefined
      ? { json: { orgName: '', authType: 'password' } }
      : { status: 503, headers: { 'retry-after': wait } };
  });
  console.clock.chance = 0;
  await console.api.organization();
  expect(console.clock.pauses).toEqual([7_000, 13_000, 0, 0]);
});

test('gives up at once where it is asked to wait beyond the budget', async ({ serve }) => {
  const console = await serve(() => ({ ...refused(429), headers: { 'retry-after': '3600' } }));
  await expect(console.api.organization()).rejects.toMatchObject({ kind: 'rate-limited', attempts: 1 });
  expect(console.clock.pauses).toEqual([]);
});

test('doubles the longest pause with every attempt, up to a cap, and spreads workers over all of it', async ({
  serve,
}) => {
  const timeouts = { attempts: 6, firstPauseMs: 100, longestPauseMs: 500, budgetMs: 60_000 };
  const pauses = async (chance: number): Promise<number[]> => {
    const { api, clock } = await serve(() => refused(503), { timeouts });
    clock.chance = chance;
    await expect(api.organization()).rejects.toMatchObject({ attempts: 6 });
    return clock.pauses;
  };
  expect(await pauses(1)).toEqual([100, 200, 400, 500, 500]);
  expect(await pauses(0.5)).toEqual([50, 100, 200, 250, 250]);
  expect(await pauses(0)).toEqual([0, 0, 0, 0, 0]);
});

test('stays within the budget of a call', async ({ serve }) => {
  const console = await serve(() => refused(503), {
    timeouts: { attempts: 100, firstPauseMs: 1_000, longestPauseMs: 1_000, budgetMs: 5_000 },
  });
  console.clock.chance = 1;
  await expect(console.api.organization()).rejects.toMatchObject({ attempts: 5 });
  expect(console.clock.pauses).toHaveLength(4);
});

test('never follows a redirect: what was sent would go to another host', async ({ serve }) => {
  const elsewhere = await serve(() => SIGNED_IN);
  const console = await serve(() => ({
    status: 307,
    headers: { location: `${elsewhere.url}/v1/auth/authenticate` },
  }));
  await expect(console.api.logIn(ACCOUNT)).rejects.toMatchObject({ kind: 'console-error', status: 307 });
  expect(elsewhere.received).toEqual([]);
});

async function signedIn({ api }: StandIn): Promise<Session> {
  const session = await api.logIn(ACCOUNT);
  await session.info();
  return session;
}

function attemptsOf(error: unknown): number {
  return error instanceof PaletteError ? error.attempts : 0;
}

function titleOf(call: string): string {
  return call.replace(UID, '{uid}');
}
