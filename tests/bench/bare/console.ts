import { type Browser, expect, type Locator, type Page, test as base } from '@playwright/test';
import { ApiAccount } from './account.ts';

const url = process.env['PALETTE_URL'] ?? '';

/** How often each procedure is followed. */
const COPIES = Number(process.env['BENCH_COPIES'] ?? 1);

interface Accounts {
  user: ApiAccount;
  admin: ApiAccount;
}

export const test = base.extend<object, { accounts: Accounts }>({
  accounts: [
    async ({}, use) => {
      const account = (whose: 'USER' | 'ADMIN') => {
        const env = (what: string): string => process.env[`PALETTE_${whose}_${what}`] ?? '';
        return new ApiAccount(url, env('EMAIL'), env('PASSWORD')).signIn();
      };
      const [user, admin] = await Promise.all([account('USER'), account('ADMIN')]);
      await use({ user, admin });
    },
    { scope: 'worker' },
  ],
});

/** A way to a table of keys. */
export type Way = (page: Page) => Promise<void>;

const openMyKeys: Way = async (page) => {
  await page.getByRole('button', { name: 'User Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'My API Keys', exact: true }).click();
};

const openTenantKeys: Way = async (page) => {
  await page.getByRole('banner').getByRole('button', { name: 'Default', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Tenant Admin', exact: true }).click();
  const mainMenu = page.getByRole('navigation', { name: 'Main Menu' });
  await mainMenu.getByRole('link', { name: 'Tenant Settings', exact: true }).click();
  const settings = page.getByRole('navigation', { name: 'Tenant Settings Menu' });
  await settings.getByRole('link', { name: 'API Keys', exact: true }).click();
};

/** Who reads a page's two tabs, and how each comes to a table. */
const READERS = [
  { actor: 'user', open: openMyKeys },
  { actor: 'admin', open: openTenantKeys },
] as const;

export async function logIn(page: Page, { email, password }: ApiAccount): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Main Menu' })).toBeVisible();
}

export function rowOf(page: Page, { name }: { name: string }): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }) });
}

/** A test of each reader's, as often as a run wants it. */
export function forEachReader(define: (reader: (typeof READERS)[number], copy: number) => void): void {
  for (let copy = 1; copy <= COPIES; copy++) for (const reader of READERS) define(reader, copy);
}

/** Chooses in the menu of a key's row. */
export async function chooseInRow(page: Page, key: { name: string }, name: string): Promise<void> {
  await rowOf(page, key).getByRole('button').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Looks at the table of keys in a context of its own. */
export async function inFreshContext(
  browser: Browser,
  reader: ApiAccount,
  open: Way,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await logIn(page, reader);
  await open(page);
  await look(page);
  await context.close();
}
