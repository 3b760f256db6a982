import { ConsoleVisitor } from '../support/console-visitor.ts';
import type { Skin } from '../../../fixtures/mock-console/skins.ts';
import { expect, test } from '../support/console-mock.ts';

for (const structure of ['aria', 'bare'] as const) {
  test(`logs in on one screen, in ${structure}`, async ({ page, start }) => {
    const mock = await start({ skins: [structure, 'login-one-screen'] });
    const visitor = new ConsoleVisitor(page, mock);
    await page.goto(mock.url);
    await page.locator('input[name=emailId]').fill(mock.accounts.user.email);
    await page.locator('input[name=password]').fill(mock.accounts.user.password);
    await visitor.press('Log in');
    await expect(visitor.title).toHaveText('Project Overview');
  });

  test(`logs in through banner, single sign-on and organizations, in ${structure}`, async ({
    page,
    start,
  }) => {
    const skins: Skin[] = [structure, 'login-banner', 'single-sign-on', 'organizations'];
    const mock = await start({ skins });
    const visitor = new ConsoleVisitor(page, mock);
    await page.goto(mock.url);
    await visitor.press('Acknowledge');
    await visitor.press('Sign in');
    await expect(page.locator('.alert')).toHaveText('The identity provider does not answer.');
    await visitor.press('Use a password instead');
    await page.locator('input[name=emailId]').fill(mock.accounts.user.email);
    await visitor.press('Next');
    await page.locator('input[name=password]').fill(mock.accounts.user.password);
    await visitor.press('Log in');
    await expect(visitor.title).toHaveText('Choose an organization');
    await visitor.press('Acme Robotics Labs');
    await expect(visitor.title).toHaveText('Project Overview');
    await visitor.openUserMenu();
    await expect(visitor.menuItems.last()).toHaveText('Logout from Acme Robotics Labs');
  });
}

test('goes back to the e-mail, and asks for what is left empty', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await page.goto(mock.url);
  await visitor.press('Next');
  await expect(page.getByText('This field is required.')).toBeVisible();
  await page.keyboard.type('somebody');
  await visitor.press('Next');
  await visitor.press('Back');
  await expect(page.getByLabel('Email')).toHaveValue('somebody');
});
