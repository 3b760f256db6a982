import { ConsoleVisitor, MY_KEYS, TENANT_KEYS } from '../support/console-visitor.ts';
import { expect, test } from '../support/console-mock.ts';

test('logs in on two screens and keeps the token in local storage and a cookie', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.logIn(mock.accounts.user);
  await expect(visitor.title).toHaveText('Project Overview');
  const token = await page.evaluate(() => localStorage.getItem('lscache-loginauthToken'));
  const cookies = await page.context().cookies();
  expect(cookies).toMatchObject([{ name: 'Authorization', value: token, httpOnly: true }]);
});

test('says that credentials are wrong, and lets one try again', async ({ page, start }) => {
  const mock = await start();
  const { user } = mock.accounts;
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.logIn({ ...user, password: 'wrong' });
  await expect(page.getByRole('alert')).toHaveText('The e-mail, password or organization is wrong.');
  await page.locator('input[name=password]').fill(user.password);
  await page.keyboard.press('Enter');
  await expect(visitor.title).toHaveText('Project Overview');
});

test('offers the User Menu in its documented order', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, '/');
  await expect(page.locator('.user-menu'), 'the opener shows no words').toHaveText('');
  await visitor.openUserMenu();
  await expect(visitor.menuItems).toHaveText([
    'My Profile',
    'My API Keys',
    'Switch to App Mode',
    `Logout from ${mock.state.organization}`,
  ]);
});

test('offers projects, and Tenant Admin to tenant admins alone', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  const scopes = ['Default', 'Edge Fleet', 'Staging'];
  await visitor.enter(mock.accounts.user, '/');
  await expect(page.locator('.scope')).toHaveText('Default');
  await page.locator('.scope').click();
  await expect(visitor.menuItems).toHaveText(scopes);
  await visitor.enter(mock.accounts.admin, '/');
  await page.locator('.scope').click();
  await expect(visitor.menuItems).toHaveText([...scopes, 'Tenant Admin']);
});

const menus = [
  {
    scope: 'Default',
    column: '.main-menu',
    places: ['Project Overview', 'Profiles', 'Clusters', 'Workspaces', 'Audit Logs', 'Project Settings'],
  },
  {
    scope: 'Tenant Admin',
    column: '.main-menu',
    places: ['Projects', 'Profiles', 'Clusters', 'Cluster Groups', 'Roles', 'Users & Teams', 'Audit Logs'],
  },
  {
    scope: 'Tenant Admin',
    column: '.settings-menu',
    places: [
      ...['Platform Settings', 'Filters', 'Certificates', 'Resource Limits'],
      ...['Cloud Accounts', 'Private Cloud Gateways', 'Registries', 'Audit Trails'],
      ...['API Keys', 'Registration Tokens', 'Password Policy', 'SSO'],
    ],
  },
];

for (const { scope, column, places } of menus) {
  test(`leads from each entry of ${column} in ${scope} to the page of that name`, async ({ page, start }) => {
    const mock = await start();
    const visitor = new ConsoleVisitor(page, mock);
    await visitor.enter(mock.accounts.admin, column === '.settings-menu' ? TENANT_KEYS : '/');
    await visitor.switchScope(scope);
    const main = page.locator('.main-menu').getByText('Tenant Settings', { exact: true });
    await main.or(page.locator('.main-menu').getByText('Project Overview')).click();
    await expect(page.locator(`${column} .place`).filter({ hasNotText: 'Tenant Settings' })).toHaveText(
      places,
    );
    for (const place of places) {
      await page.locator(column).getByText(place, { exact: true }).click();
      await expect(visitor.title).toHaveText(place);
    }
  });
}

test('shows tenant pages to nobody but tenant admins', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, TENANT_KEYS);
  await expect(visitor.title).toHaveText('Page not found');
  await expect(visitor.rows).toHaveCount(0);
});

test('shows the columns of either table', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  const heads = page.locator('.column');
  await visitor.enter(mock.accounts.user, MY_KEYS);
  await expect(heads).toHaveText(['Name', 'Description', 'Expiration Date', 'Active', 'Actions']);
  expect(await visitor.names()).toEqual(['laptop', 'ci-pipeline']);
  await visitor.enter(mock.accounts.admin, TENANT_KEYS);
  await expect(heads).toHaveText([
    'Name',
    'Description',
    'User Name',
    'Expiration Date',
    'Active',
    'Actions',
  ]);
  expect(await visitor.names()).toHaveLength(mock.state.keys.length);
  await visitor.enter(mock.accounts.admin, MY_KEYS);
  await expect(visitor.rows, 'the admin’s own').toHaveCount(1);
});

test('says that there are no keys, that they load, and that they cannot be loaded', async ({
  page,
  start,
}) => {
  const mock = await start({ faults: ['table-loads-forever'] });
  const { user } = mock.accounts;
  for (const { uid } of mock.state.keysOf(user.uid)) mock.state.removeKey(uid);
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(user, MY_KEYS);
  await expect(page.getByRole('status')).toHaveText('Loading API keys…');
  mock.configure({ faults: ['status-500-once:GET /v1/apiKeys'] });
  await visitor.enter(user, MY_KEYS);
  await expect(page.getByRole('alert')).toContainText('API keys could not be loaded.');
  await visitor.press('Try again');
  await expect(page.getByRole('status')).toHaveText('No API keys yet');
});

test('logs out for good', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, '/');
  await visitor.openUserMenu();
  await visitor.menuItems.last().click();
  await expect(visitor.title).toHaveText('Welcome to Palette');
  const info = await page.evaluate(async () => (await fetch('/v1/users/info')).status);
  expect(info, 'the cookie’s token').toBe(401);
});

test('asks to log in again once the session has ended', async ({ page, start }) => {
  const mock = await start({ faults: ['session-expires-mid-way:1'] });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  await visitor.choose('laptop', 'Delete');
  await expect(page.getByRole('alert').first()).toHaveText('Your session has ended. Log in again.');
  expect(mock.state.keys.map(({ name }) => name)).toContain('laptop');
});
