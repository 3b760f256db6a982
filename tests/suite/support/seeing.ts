import { type Browser, test as base } from '@playwright/test';
import type { Given } from '../../../fixtures/model/given.ts';
import { Screen } from '../../../pages/screen/screen.ts';
import { StepContext } from '../../../pages/console/step-context.ts';

export { expect } from '@playwright/test';

export const GIVEN: Given = {
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
export type ShowScreen = (body: string, given?: Partial<Given>) => Promise<StepContext>;

async function show(browser: Browser, body: string, given: Partial<Given>): Promise<StepContext> {
  const timeouts = { quiet: 80, atLeast: 600, atMost: 4_000, listed: 400 };
  const screen = await Screen.in(await browser.newContext(), timeouts);
  const html = `<!doctype html><style>body{margin:0;font:14px Arial}</style><body>${body}</body>`;
  await screen.page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  return new StepContext(screen, { ...GIVEN, ...given });
}

export const test = base.extend<{ showScreen: ShowScreen }>({
  showScreen: async ({ browser }, use) => {
    const contexts: StepContext[] = [];
    await use(async (body, given = {}) => {
      const stepContext = await show(browser, body, given);
      contexts.push(stepContext);
      return stepContext;
    });
    await Promise.all(contexts.map(({ screen }) => screen.page.context().close()));
  },
});
