import { expect } from '@playwright/test';
import { KeyArrangement } from '../../../fixtures/palette/arrangement.ts';
import { OwnedKeys } from '../../../fixtures/palette/owned-keys.ts';
import type { Purpose } from '../../../fixtures/model/words.ts';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import type { StoredKey } from '../../../fixtures/mock-console/state.ts';
import { oursIn, test as base } from './palette-tenant.ts';

/** Begins an attempt at a procedure of a purpose. */
export type Begin = (purpose: Purpose | null, actor?: 'user' | 'tenant-admin') => Promise<KeyArrangement>;

export const test = base.extend<{ begin: Begin }>({
  begin: async ({ console, api, user, admin, names }, use) => {
    const begun: KeyArrangement[] = [];
    await use(async (purpose, actor = 'user') => {
      const people = {
        user: { account: console.accounts.user, session: user },
        'tenant-admin': { account: console.accounts.admin, session: admin },
      };
      const topic = { purpose, resource: 'api key' };
      const provided = new Set(['account', ...(purpose === 'create' ? [] : ['key'])]);
      const facts = { url: console.url, api, people };
      const arrangement = new KeyArrangement({ topic, provided, actor }, facts, new OwnedKeys(names));
      begun.push(arrangement);
      await arrangement.make();
      return arrangement;
    });
    for (const arrangement of begun) await arrangement.removeAll();
    expect(oursIn(console)).toEqual([]);
  },
});

export function keyNamed(console: MockConsole, wanted: string | undefined): StoredKey {
  const key = console.state.keys.find(({ name }) => name === wanted);
  if (!key) throw new Error('There is no such key');
  return key;
}

/** The key that a procedure is about. */
export const keyOf = (console: MockConsole, arrangement: KeyArrangement): StoredKey =>
  keyNamed(console, arrangement.givenTo('user').resource);

/** What a reader does in the console, as the mock then has it. */
export function act(purpose: Purpose, console: MockConsole, arrangement: KeyArrangement): void {
  const { fields, resource = '', onceShown } = arrangement.givenTo('user');
  const enter = (meaning: string): string => {
    const content = fields?.valueFor(meaning)?.content;
    const text = content?.as === 'text' ? content.text : content?.as === 'day' ? content.day : '';
    fields?.enter(meaning, text);
    return text;
  };
  const endOf = (day: string): number => Date.parse(`${day}T23:59:59Z`);
  if (purpose === 'create') {
    const description = enter('description');
    const name = enter('name');
    expect(name).toBe(resource);
    const ownerUid = console.accounts.user.uid;
    const key = console.state.addKey({ name, description, ownerUid, expiresAt: endOf(enter('expiry')) });
    onceShown?.keep(key.value);
    return;
  }
  const key = keyOf(console, arrangement);
  if (purpose === 'delete') console.state.removeKey(key.uid);
  if (purpose === 'revoke') key.isActive = false;
  if (purpose === 're-activate') key.isActive = true;
  if (purpose === 'edit')
    Object.assign(key, {
      name: enter('name'),
      description: enter('description'),
      expiresAt: endOf(enter('expiry')),
    });
}
