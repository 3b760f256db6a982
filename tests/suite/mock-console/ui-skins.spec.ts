import type { Page } from '@playwright/test';
import type { Skin } from '../../../fixtures/mock-console/skins.ts';
import { ConsoleVisitor, MY_KEYS, TENANT_KEYS } from '../support/console-visitor.ts';
import { expect, test } from '../support/console-mock.ts';

/** Opens a table of API keys in a console that wears the given skins. */
async function open(
  page: Page,
  start: (options: {
    skins: Skin[];
  }) => ReturnType<typeof import('../../../fixtures/mock-console/mock-console.ts').startMockConsole>,
  worn: Skin[],
  path = MY_KEYS,
): Promise<ConsoleVisitor> {
  const mock = await start({ skins: worn });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(path === TENANT_KEYS ? mock.accounts.admin : mock.accounts.user, path);
  await expect(visitor.rows).not.toHaveCount(0);
  return visitor;
}

test('bare: holds no roles, no names and no controls but fields to type in', async ({ page, start }) => {
  const visitor = await open(page, start, ['bare'], TENANT_KEYS);
  await visitor.row('laptop').locator('.row-menu').click();
  await expect(visitor.menuItems).toHaveText(['Edit', 'Revoke', 'Delete']);
  const telling = page.locator(
    ':is([role], [aria-label], [tabindex], a, button, nav, table, h1, dialog, label):visible',
  );
  await expect(telling).toHaveCount(0);
  await expect(page.locator('body > .popup')).toHaveCount(1);
  await visitor.title.click();
  await expect(page.locator('.popup'), 'after a click outside').toHaveCount(0);
});

test('paged: turns pages of ten', async ({ page, start }) => {
  const visitor = await open(page, start, ['paged']);
  const all = visitor.mock.state
    .keysOf(visitor.mock.accounts.user.uid)
    .map(({ name }) => name)
    .reverse();
  expect(all.length).toBeGreaterThan(10);
  await expect(visitor.rows).toHaveCount(10);
  const first = await visitor.names();
  const [previous, next] = [
    page.getByRole('button', { name: 'Previous' }),
    page.getByRole('button', { name: 'Next' }),
  ];
  await expect(previous).toBeDisabled();
  await next.click();
  await expect(visitor.rows).toHaveCount(all.length - 10);
  expect([...first, ...(await visitor.names())]).toEqual(all);
  await expect(next).toBeDisabled();
  await previous.click();
  await expect(visitor.rows).toHaveCount(10);
});

test('search: narrows the table', async ({ page, start }) => {
  const visitor = await open(page, start, ['search']);
  await page.getByLabel('Search').fill('LAP');
  await expect(visitor.rows).toHaveCount(1);
  await page.getByLabel('Search').fill('nothing');
  await expect(page.getByRole('status')).toHaveText('No API key matches the search');
});

test('reordered, oldest-first, extra-columns: shows the table another way', async ({ page, start }) => {
  const visitor = await open(page, start, ['reordered', 'oldest-first', 'extra-columns']);
  const heads = [
    'Active',
    'Expiration Date',
    'Last Modified',
    'Created',
    'Scope',
    'UID',
    'Description',
    'Name',
  ];
  await expect(page.locator('.column')).toHaveText([...heads, 'Actions']);
  expect(await visitor.names()).toEqual(['ci-pipeline', 'laptop']);
});

test('similar-names: gives each new key a namesake that uses up no limit', async ({ page, start }) => {
  const visitor = await open(page, start, ['similar-names']);
  expect(await visitor.names()).toEqual(expect.arrayContaining(['key-1', 'key-10', 'my key-1']));
  for (let n = 0; n < 12; n++) {
    await visitor.press('Add New API key');
    await page.locator('input[name=name]').fill(`mine-${String(n)}`);
    await visitor.press('Generate');
    await visitor.press('Close');
    await expect(visitor.row(`old-mine-${String(n)}`)).toHaveCount(1);
  }
});

test('other-scripts: shows names in other scripts', async ({ page, start }) => {
  const visitor = await open(page, start, ['other-scripts']);
  expect(await visitor.names()).toEqual(
    expect.arrayContaining(['ключ-развёртывания', '本番環境キー', 'مفتاح-المراقبة']),
  );
});

test('uppercase: changes how labels look and not what they are', async ({ page, start }) => {
  const visitor = await open(page, start, ['uppercase']);
  await visitor.row('laptop').locator('.row-menu').click();
  await expect(visitor.menuItems).toHaveText(['EDIT', 'REVOKE', 'DELETE'], { useInnerText: true });
  await expect(visitor.menuItems).toHaveText(['Edit', 'Revoke', 'Delete']);
});

test('hidden-words: shows nothing more than without', async ({ page, start }) => {
  const visitor = await open(page, start, ['hidden-words']);
  await visitor.openUserMenu();
  const copies = page.getByText('My API Keys', { exact: true });
  expect(await copies.count()).toBeGreaterThan(6);
  await expect(page.getByRole('menuitem', { name: 'My API Keys', exact: true })).toHaveCount(1);
  await expect(page).toHaveTitle('My API Keys | Palette');
});

test('tenant-settings-in-project: leads tenant admins into the tenant’s settings', async ({
  page,
  start,
}) => {
  const mock = await start({ skins: ['tenant-settings-in-project'] });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, '/');
  await expect(page.locator('.main-menu .place')).toHaveCount(6);
  await visitor.enter(mock.accounts.admin, '/');
  await page.locator('.main-menu').getByText('Tenant Settings').click();
  await expect(page.locator('.settings-menu')).toBeVisible();
  await expect(page.locator('.scope')).toHaveText('Tenant Admin');
});

test('no-toasts: says nothing after an action that worked', async ({ page, start }) => {
  const visitor = await open(page, start, ['no-toasts']);
  await visitor.choose('laptop', 'Delete');
  await expect(visitor.row('laptop')).toHaveCount(0);
  await expect(visitor.toasts).toHaveCount(0);
});

test('restless: draws the table anew, but never under an open menu', async ({ page, start }) => {
  const visitor = await open(page, start, ['restless']);
  await visitor.row('laptop').evaluate((element) => {
    element.id = 'old';
  });
  await expect(page.locator('#old')).toHaveCount(0);
  await visitor.row('laptop').locator('.row-menu').click();
  await page.clock.install();
  await page.clock.runFor(3000);
  await expect(visitor.menuItems).toHaveCount(3);
});
