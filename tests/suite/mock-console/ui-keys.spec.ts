import { ConsoleVisitor, MY_KEYS, TENANT_KEYS } from '../support/console-visitor.ts';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import type { StoredKey } from '../../../fixtures/mock-console/state.ts';
import { expect, test } from '../support/console-mock.ts';

function keyNamed({ state }: MockConsole, name: string): StoredKey | undefined {
  return state.keys.find((key) => key.name === name);
}

for (const skins of [['aria'], ['bare']] as const) {
  test.describe(`in ${skins[0]}`, () => {
    test('leads a key through its life', async ({ page, start }) => {
      const mock = await start({ skins: [...skins] });
      const visitor = new ConsoleVisitor(page, mock);
      await visitor.enter(mock.accounts.user, MY_KEYS);

      await visitor.press('Add New API key');
      await page.locator('input[name=name]').fill('nightly');
      await page.locator('input[name=description]').fill('Runs at night');
      await visitor.press('Generate');
      await expect(visitor.dialog.locator('code')).toHaveText(/^\w{32}$/);
      await expect(visitor.dialog.locator('code')).toHaveText(keyNamed(mock, 'nightly')?.value ?? '');
      await visitor.press('Close');
      await expect(visitor.row('nightly')).toContainText('Runs at night');

      await visitor.choose('nightly', 'Edit');
      await page.locator('input[name=name]').fill('weekly');
      await visitor.press('Save');
      await expect(visitor.row('weekly')).toContainText('Runs at night');

      await visitor.choose('weekly', 'Revoke');
      await expect(visitor.row('weekly').locator('.pill')).toHaveText('Inactive');
      expect(keyNamed(mock, 'weekly')?.isActive).toBe(false);
      await visitor.choose('weekly', 'Re-activate');
      await expect(visitor.row('weekly').locator('.pill')).toHaveText('Active');

      const others = mock.state.keys.filter(({ name }) => name !== 'weekly');
      await visitor.choose('weekly', 'Delete');
      await expect(visitor.row('weekly')).toHaveCount(0);
      // The newest comes last, below those of earlier actions.
      await expect(visitor.toasts.last()).toHaveText('API key deleted');
      expect(mock.state.keys).toEqual(others);
    });

    test('makes a key for another user, until a day of one’s own', async ({ page, start }) => {
      const mock = await start({ skins: [...skins] });
      const { admin, other } = mock.accounts;
      const visitor = new ConsoleVisitor(page, mock);
      await visitor.enter(admin, TENANT_KEYS);
      await visitor.press('Add New API key');
      await page.locator('input[name=name]').fill('theirs');
      await pick(visitor, 'User Name', `${other.firstName} ${other.lastName}`);
      await pick(visitor, 'Expiration Date', 'Custom');
      await visitor.press('Generate');
      await expect(visitor.dialog, 'without a day').toContainText('Choose a day in the future.');
      await page.locator('input[name=expiry]').fill('2099-12-31');
      await visitor.press('Generate');
      await visitor.press('Close');
      await expect(visitor.row('theirs')).toContainText('Dec 31, 2099');
      expect(keyNamed(mock, 'theirs')?.ownerUid).toBe(other.uid);
    });
  });
}

test('asks for a name', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  await visitor.press('Add New API key');
  await visitor.press('Generate');
  await expect(visitor.dialog).toContainText('This field is required.');
  await expect(page.locator('input[name=name]')).toHaveAccessibleDescription('This field is required.');
});

test('says why the API refused', async ({ page, start }) => {
  const mock = await start({ faults: ['delete-refused-for-others'] });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.admin, TENANT_KEYS);
  await visitor.choose('laptop', 'Delete');
  await expect(visitor.toasts).toHaveText('You are not allowed to delete API keys of other users.');
  await expect(visitor.row('laptop')).toHaveCount(1);
});

/** Picks from a choice, a native select or the one `bare` has. */
async function pick(
  { page, dialog, menuItems }: ConsoleVisitor,
  caption: string,
  words: string,
): Promise<void> {
  const field = dialog.locator('.field').filter({ hasText: caption });
  const select = field.locator('select');
  if ((await select.count()) === 1) {
    await select.selectOption(words);
    return;
  }
  await field.locator('.input').click();
  await menuItems.getByText(words, { exact: true }).click();
  await expect(page.locator('.popup')).toHaveCount(0);
}
