import type { MockOptions } from '../../../fixtures/mock-console/mock-console.ts';
import { ConsoleVisitor, MY_KEYS } from '../support/console-visitor.ts';
import { expect, test } from '../support/console-mock.ts';

const rowMenus: [title: string, options: MockOptions, items: string[]][] = [
  ['label-case', { faults: ['label-case'] }, ['edit', 'revoke', 'delete']],
  ['label-case of one label', { faults: ['label-case:Delete'] }, ['Edit', 'Revoke', 'delete']],
  ['item-missing', { faults: ['item-missing:Delete'] }, ['Edit', 'Revoke']],
  ['item-duplicated', { faults: ['item-duplicated:Delete'] }, ['Edit', 'Revoke', 'Delete', 'Delete']],
  ['labels', { labels: { Delete: 'Remove' } }, ['Edit', 'Revoke', 'Remove']],
];

for (const [title, options, items] of rowMenus) {
  test(`changes a menu as it says: ${title}`, async ({ page, start }) => {
    const mock = await start(options);
    const visitor = new ConsoleVisitor(page, mock);
    await visitor.enter(mock.accounts.user, MY_KEYS);
    await visitor.row('laptop').locator('.row-menu').click();
    await expect(visitor.menuItems).toHaveText(items);
  });
}

test('renames a label wherever it stands', async ({ page, start }) => {
  const mock = await start({ labels: { 'My API Keys': 'API Keys of mine' } });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  await expect(visitor.title).toHaveText('API Keys of mine');
  await expect(page).toHaveTitle('API Keys of mine | Palette');
  await visitor.openUserMenu();
  // By place: its words are what the switch changes.
  await expect(visitor.menuItems.nth(1)).toHaveText('API Keys of mine');
  await expect(page.getByText('My API Keys')).toHaveCount(0);
});

const controls = [
  ['User Menu', '.user-menu'],
  ['scope', '.scope'],
  ['three-dot Menu', '.body .row:first-child .row-menu'],
  ['Main Menu', '.main-menu'],
  ['Clusters', '.main-menu .words:text-is("Clusters")'],
  ['Add New API key', '.page-header .button'],
] as const;

test('hides and doubles openers, menus and buttons', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  for (const [name, selector] of controls) {
    for (const [fault, count] of [
      ['missing', 0],
      ['duplicated', 2],
    ] as const) {
      mock.configure({ faults: [`item-${fault}:${name}`] });
      await page.reload();
      await expect(visitor.rows).toHaveCount(2);
      await expect(page.locator(selector), `${name} ${fault}`).toHaveCount(count);
    }
  }
});

test('hides and doubles fields and options', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  for (const [name, selector] of [
    ['API Key Name', '.field-label:text-is("API Key Name")'],
    ['Expiration Date', '.field-label:text-is("Expiration Date")'],
    ['Custom', 'option:text-is("Custom")'],
  ] as const) {
    for (const [fault, count] of [
      ['missing', 0],
      ['duplicated', 2],
    ] as const) {
      mock.configure({ faults: [`item-${fault}:${name}`] });
      await page.reload();
      await visitor.press('Add New API key');
      await expect(page.locator(selector), `${name} ${fault}`).toHaveCount(count);
    }
  }
});

test('column-renamed, column-missing: change a table and no form', async ({ page, start }) => {
  const mock = await start({ faults: ['column-renamed:Description', 'column-missing:Active'] });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  await expect(page.locator('.column')).toHaveText(['Name', 'Renamed', 'Expiration Date', 'Actions']);
  await expect(visitor.row('laptop').locator('.cell')).toHaveCount(4);
  await visitor.press('Add New API key');
  await expect(visitor.field('description')).toContainText('Description');
});

test('whats-new-dialog: opens a dialog after logging in', async ({ page, start }) => {
  const mock = await start({ faults: ['whats-new-dialog'] });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.logIn(mock.accounts.user);
  await expect(visitor.dialog).toContainText('What’s new');
  await visitor.press('Got it');
  await expect(visitor.dialog).toHaveCount(0);
});

test('deny-tenant-scope: offers Tenant Admin and refuses it', async ({ page, start }) => {
  const mock = await start({ faults: ['deny-tenant-scope'] });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.admin, '/');
  await visitor.switchScope('Tenant Admin');
  await expect(page.getByRole('alert')).toHaveText('You are not allowed to open this scope.');
  await expect(page.locator('.scope')).toHaveText('Default');
});
