import { expect } from '@playwright/test';
import { OwnNames } from '../../../fixtures/model/own-names.ts';
import { OwnedKeys } from '../../../fixtures/palette/owned-keys.ts';
import {
  ACCOUNT,
  INFO,
  type Received,
  type StubbedReply,
  SIGNED_IN,
  aKey,
  refused,
  test,
} from '../support/palette-stand-in.ts';

// What would have to break: a key that the console made without saying so is never found again.

const CREATE = 'POST /v1/apiKeys';

/** A console with a memory, whose first answer to a creation is `firstAnswer`, after it made the key or not. */
function remembering(firstAnswer: StubbedReply, isMade: boolean) {
  const keys = new Map<string, string>();
  const script = ({ call, body }: Received, count: number): StubbedReply => {
    if (call === 'POST /v1/auth/authenticate') return SIGNED_IN;
    if (call === 'GET /v1/users/info') return { json: INFO };
    if (call === 'GET /v1/apiKeys')
      return { json: { items: [...keys].map(([uid, name]) => aKey(name, uid)) } };
    if (call === CREATE) {
      const { metadata } = JSON.parse(body) as { metadata: { name: string } };
      const uid = String(count).padStart(24, '0');
      if (count > 1 || isMade) keys.set(uid, metadata.name);
      return count === 1 ? firstAnswer : { status: 201, json: { apiKey: 'value-of-a-key', uid } };
    }
    const uid = call.slice(call.lastIndexOf('/') + 1);
    if (call.startsWith('DELETE')) return keys.delete(uid) ? { status: 204 } : refused(404);
    const name = keys.get(uid);
    return name === undefined ? refused(404) : { json: aKey(name, uid) };
  };
  return { keys, script };
}

for (const isMade of [true, false]) {
  for (const [what, answer] of [
    ['503', refused(503)],
    ['504', refused(504)],
    ['a reset connection', { instead: 'reset' }],
    ['no answer in time', { instead: 'silence' }],
  ] satisfies [string, StubbedReply][]) {
    test(`makes one key after ${what}, where the console had ${isMade ? 'made it' : 'not made it'}`, async ({
      serve,
    }) => {
      const { keys, script } = remembering(answer, isMade);
      const { api } = await serve(script, { timeouts: { attemptMs: 500 } });
      const owned = new OwnedKeys(new OwnNames('run'));
      const key = await owned.make(await api.logIn(ACCOUNT));
      expect([...keys.values()]).toEqual([key.name]);
      await owned.removeAll();
      expect([...keys.values()]).toEqual([]);
    });
  }
}

test('removes a key that the console made only after it was looked for', async ({ serve }) => {
  const { keys, script } = remembering({ instead: 'reset' }, false);
  const { api } = await serve(script);
  const owned = new OwnedKeys(new OwnNames('run'));
  await owned.make(await api.logIn(ACCOUNT));
  keys.set('f'.repeat(24), 'docs-conformance-run-1');
  expect(await owned.removeAll()).toEqual({
    removed: ['docs-conformance-run-2', 'docs-conformance-run-1'],
    left: [],
  });
});

test('removes a key whose creation failed although the console made it', async ({ serve }) => {
  const { keys, script } = remembering(refused(500), true);
  const { api, received } = await serve(script);
  const owned = new OwnedKeys(new OwnNames('run'));
  await expect(owned.make(await api.logIn(ACCOUNT))).rejects.toMatchObject({
    kind: 'console-error',
    status: 500,
  });
  expect(received.filter(({ call }) => call === CREATE)).toHaveLength(1);
  await owned.removeAll();
  expect(keys.size).toBe(0);
});

test('gives up after the second creation without a clear answer', async ({ serve }) => {
  const { script } = remembering({ status: 204 }, true);
  const console = await serve((request, count) =>
    request.call === CREATE ? refused(503) : script(request, count),
  );
  const owned = new OwnedKeys(new OwnNames('run'));
  await expect(owned.make(await console.api.logIn(ACCOUNT))).rejects.toMatchObject({ status: 503 });
  expect(console.received.filter(({ call }) => call === CREATE)).toHaveLength(2);
});

test('tells what may be left where keys cannot be listed', async ({ serve }) => {
  const { script } = remembering({ instead: 'reset' }, true);
  const { api } = await serve((request, count) =>
    request.call === 'GET /v1/apiKeys' ? refused(500) : script(request, count),
  );
  const owned = new OwnedKeys(new OwnNames('run'));
  const key = await owned.make(await api.logIn(ACCOUNT));
  expect(await owned.removeAll()).toEqual({
    removed: [key.name],
    left: [{ name: 'docs-conformance-run-1', why: expect.stringContaining('answered 500') }],
  });
});
