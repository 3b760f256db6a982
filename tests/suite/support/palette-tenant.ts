import { test as base } from '@playwright/test';
import { type MockConsole, startMockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { PaletteApi } from '../../../fixtures/palette/api.ts';
import { OwnNames, isOurs } from '../../../fixtures/model/own-names.ts';
import { OwnedKeys } from '../../../fixtures/palette/owned-keys.ts';
import type { Session } from '../../../fixtures/palette/session.ts';
import { Secrets } from '../../../fixtures/secrets/secrets.ts';

interface Fixtures {
  console: MockConsole;
  api: PaletteApi;
  user: Session;
  admin: Session;
  names: OwnNames;
  keys: OwnedKeys;
}

/** A mock console, and both its accounts signed in to its API. */
export const test = base.extend<Fixtures>({
  console: async ({}, use) => {
    const console = await startMockConsole();
    await use(console);
    await console.close();
  },
  api: async ({ console }, use) => {
    const timeouts = { firstPauseMs: 10, longestPauseMs: 20 };
    await use(new PaletteApi(console.url, { secrets: new Secrets(), timeouts }));
  },
  user: async ({ api, console }, use) => use(await api.logIn(console.accounts.user)),
  admin: async ({ api, console }, use) => use(await api.logIn(console.accounts.admin)),
  names: async ({}, use) => use(new OwnNames()),
  keys: async ({ names }, use) => use(new OwnedKeys(names)),
});

/** The names of the keys of ours that the console holds. */
export function oursIn(console: MockConsole): string[] {
  return console.state.keys.map(({ name }) => name).filter(isOurs);
}

/** The names of the keys that were deleted by request, whatever came of it. */
export function deletionsIn(console: MockConsole): (string | undefined)[] {
  return console.log.filter(({ method }) => method === 'DELETE').map(({ key }) => key?.name);
}
