import { type Browser, type Locator, type Page, test as base, expect } from '@playwright/test';
import { ApiAccount, type MadeKey } from './account.ts';

/*
 * The default page's procedures as one writes them by hand, for this console's structure and no other: the same clicks,
 * the same claims, the labels retyped. It is what the suite's time and memory are measured against.
 */

const url = process.env['PALETTE_URL'] ?? '';

interface Accounts {
  user: ApiAccount;
  admin: ApiAccount;
}

const test = base.extend<object, { accounts: Accounts }>({
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

async function logIn(page: Page, { email, password }: ApiAccount): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Main Menu' })).toBeVisible();
}

async function openMyKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'User Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'My API Keys', exact: true }).click();
}

async function openTenantKeys(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Default', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Tenant Admin', exact: true }).click();
  const mainMenu = page.getByRole('navigation', { name: 'Main Menu' });
  await mainMenu.getByRole('link', { name: 'Tenant Settings', exact: true }).click();
  const settings = page.getByRole('navigation', { name: 'Tenant Settings Menu' });
  await settings.getByRole('link', { name: 'API Keys', exact: true }).click();
}

function rowOf(page: Page, { name }: MadeKey): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('cell', { name, exact: true }) });
}

async function deleteKey(page: Page, key: MadeKey): Promise<void> {
  await rowOf(page, key).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Delete', exact: true }).click();
  await expect(rowOf(page, key)).toHaveCount(0);
}

/** In a context of its own, where the control key shows that the table has loaded. */
async function expectGone(
  browser: Browser,
  reader: ApiAccount,
  open: (page: Page) => Promise<void>,
  { key, control }: { key: MadeKey; control: MadeKey },
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await logIn(page, reader);
  await open(page);
  await expect(rowOf(page, control)).toBeVisible();
  await expect(rowOf(page, key)).toHaveCount(0);
  await context.close();
}

for (let copy = 1; copy <= Number(process.env['BENCH_COPIES'] ?? 1); copy++) {
  test.describe(`Delete API Key (${copy})`, () => {
    test('deletes a key of one’s own', async ({ page, browser, accounts: { user } }) => {
      const [key, control] = await Promise.all([user.makeKey(), user.makeKey()]);
      await logIn(page, user);
      await openMyKeys(page);
      await deleteKey(page, key);
      await expectGone(browser, user, openMyKeys, { key, control });
      expect(await user.keyUids()).not.toContain(key.uid);
      expect(await user.statusFor(key)).toBe(401);
      await user.deleteKey(control.uid);
    });

    test('deletes another user’s key as a tenant admin', async ({
      page,
      browser,
      accounts: { user, admin },
    }) => {
      const [key, control] = await Promise.all([user.makeKey(), user.makeKey()]);
      await logIn(page, admin);
      await openTenantKeys(page);
      await deleteKey(page, key);
      await expectGone(browser, admin, openTenantKeys, { key, control });
      expect(await user.keyUids()).not.toContain(key.uid);
      expect(await user.statusFor(key)).toBe(401);
      await user.deleteKey(control.uid);
    });
  });
}
