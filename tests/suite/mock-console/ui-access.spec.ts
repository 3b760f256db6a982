import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ConsoleVisitor, MY_KEYS, TENANT_KEYS } from '../support/console-visitor.ts';
import { expect, test } from '../support/console-mock.ts';

/**
 * Lets axe find nothing on the page as it stands, of any impact that keeps somebody out.
 * Its legacy mode needs no second tab, and the console has no frames that it would miss.
 */
async function expectClean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(serious, where).toEqual([]);
}

test('holds nothing that axe calls serious while logging in', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await page.goto(mock.url);
  await expectClean(page, 'logging in');
  await visitor.logIn({ ...mock.accounts.user, password: 'wrong' });
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expectClean(page, 'wrong credentials');
});

test('holds nothing that axe calls serious on a page and in its menus', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.admin, TENANT_KEYS);
  await expect(visitor.rows).not.toHaveCount(0);
  await expectClean(page, 'the table');
  await visitor.row('laptop').locator('.row-menu').click();
  await expectClean(page, 'a row menu');
  await visitor.enter(mock.accounts.admin, '/');
  await visitor.openUserMenu();
  await expectClean(page, 'the User Menu');
});

test('holds nothing that axe calls serious in a dialog', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.admin, TENANT_KEYS);
  await visitor.press('Add New API key');
  await expect(visitor.dialog.locator('select')).toHaveCount(2);
  await visitor.press('Generate');
  await expectClean(page, 'without a name');
});

test('deletes a key with the keyboard alone', async ({ page, start }) => {
  const mock = await start();
  const { email, password } = mock.accounts.user;
  const keys = page.keyboard;
  const tabTo = async (name: string): Promise<void> => {
    const target = page.getByRole('button', { name, exact: true });
    await expect(async () => {
      await keys.press('Tab');
      await expect(target).toBeFocused({ timeout: 100 });
    }).toPass({ intervals: [0] });
  };

  await page.goto(mock.url);
  await keys.type(email);
  await keys.press('Enter');
  await expect(page.getByLabel('Password')).toBeFocused();
  await keys.type(password);
  await keys.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo('User Menu');
  await keys.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'My Profile' })).toBeFocused();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'My API Keys' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
  await tabTo('Actions for laptop');
  await keys.press('Space');
  await keys.press('End');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByRole('status')).toHaveText('API key deleted');
  expect(mock.state.keys.map(({ name }) => name)).not.toContain('laptop');
});

test('moves through a menu and closes it as menus do', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, '/');
  const opener = page.getByRole('button', { name: 'User Menu' });
  const items = page.getByRole('menuitem');
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  for (const [key, focused] of [
    ['ArrowUp', 3],
    ['ArrowDown', 0],
    ['End', 3],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    // The place is what is tested: keys walk a menu in its order.
    await expect(items.nth(focused), key).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(items).toHaveCount(0);
  await expect(opener).toBeFocused();
  await opener.click();
  await visitor.title.click();
  await expect(items).toHaveCount(0);
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('names every region, control and table for a screen reader', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  await expect(page.getByRole('navigation', { name: 'Main Menu' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Default', exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: 'laptop' }).getByRole('button')).toHaveAccessibleName(
    'Actions for laptop',
  );
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  await visitor.press('Add New API key');
  await expect(page.getByRole('dialog', { name: 'Add New API key' })).toBeVisible();
  await expect(page.getByLabel('API Key Name')).toBeFocused();
});
