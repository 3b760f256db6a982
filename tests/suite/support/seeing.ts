import { type Browser, test as base } from '@playwright/test';
import type { Given } from '../../../fixtures/model/given.ts';
import { Screen } from '../../../pages/screen/screen.ts';
import { Stage } from '../../../pages/console/step-context.ts';

export { expect } from '@playwright/test';

const GIVEN: Given = {
  url: 'about:blank',
  account: { email: 'uma.okafor@acme.example', password: 'a-password' },
  readerNames: ['uma.okafor@acme.example'],
  organizationHint: 'Set PALETTE_ORG to its name.',
  noun: 'API key',
  resource: 'key-1',
  control: 'key-2',
  others: ['key-10'],
  foreign: [],
  terms: [],
};

/** Puts a reader in front of a screen: the body of a document that stands nowhere on a server. */
export type ShowScreen = (body: string, given?: Partial<Given>) => Promise<Stage>;

async function show(browser: Browser, body: string, given: Partial<Given>): Promise<Stage> {
  const patience = { quiet: 80, atLeast: 600, atMost: 4_000, listed: 400 };
  const screen = await Screen.in(await browser.newContext(), patience);
  const html = `<!doctype html><style>body{margin:0;font:14px Arial}</style><body>${body}</body>`;
  await screen.page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  return new Stage(screen, { ...GIVEN, ...given });
}

export const test = base.extend<{ showScreen: ShowScreen }>({
  showScreen: async ({ browser }, use) => {
    const stages: Stage[] = [];
    await use(async (body, given = {}) => {
      const stage = await show(browser, body, given);
      stages.push(stage);
      return stage;
    });
    await Promise.all(stages.map(({ screen }) => screen.page.context().close()));
  },
});
