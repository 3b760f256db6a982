import { ConsoleVisitor, MY_KEYS, TENANT_KEYS } from '../support/console-visitor.ts';
import type { Skin } from '../../../fixtures/mock-console/skins.ts';
import { expect, test } from '../support/console-mock.ts';

/** Every way in which forms are made, with structure and without. */
const MAKINGS: Skin[][] = [['aria'], ['bare'], ['labels-inside'], ['bare', 'drawer-forms'], ['page-forms']];

for (const skins of MAKINGS) {
  test.describe(`on ${skins.join(' + ')}`, () => {
    test('leads a key through its life', async ({ page, start }) => {
      const mock = await start({ skins });
      const visitor = new ConsoleVisitor(page, mock);
      await visitor.enter(mock.accounts.user, MY_KEYS);

      await visitor.press('Add New API key');
      await expect(visitor.field('user'), 'a key of one’s own').toHaveCount(0);
      await visitor.type('name', 'nightly');
      await visitor.type('description', 'Runs at night');
      await visitor.pick('period', '30 days');
      await visitor.press('Generate');
      expect(await visitor.shownValue()).toBe(visitor.stored('nightly')?.value);
      await expect(visitor.toasts).toHaveText('API key created');
      await visitor.press('Close');
      await expect(visitor.row('nightly')).toContainText('Runs at night');

      await visitor.choose('nightly', 'Edit');
      await visitor.type('name', 'weekly');
      await visitor.type('description', 'Runs on Sundays');
      await visitor.type('expiry', '2099-12-31');
      await visitor.press('Save');
      await expect(visitor.row('weekly')).toContainText('Runs on Sundays');
      await expect(visitor.row('weekly')).toContainText('Dec 31, 2099');
      expect(visitor.stored('weekly')?.description).toBe('Runs on Sundays');

      await visitor.choose('weekly', 'Revoke');
      await expect(visitor.row('weekly').locator('.pill')).toHaveText('Inactive');
      expect(visitor.stored('weekly')?.isActive).toBe(false);
      await visitor.choose('weekly', 'Re-activate');
      await expect(visitor.row('weekly').locator('.pill')).toHaveText('Active');
      expect(visitor.stored('weekly')?.isActive).toBe(true);

      const others = mock.state.keys.filter(({ name }) => name !== 'weekly');
      await visitor.choose('weekly', 'Delete');
      await expect(visitor.row('weekly')).toHaveCount(0);
      // The newest comes last, below those of earlier actions.
      await expect(visitor.toasts.last()).toHaveText('API key deleted');
      expect(mock.state.keys).toEqual(others);
    });

    test('makes a key for another user, until a day of one’s own', async ({ page, start }) => {
      const mock = await start({ skins });
      const { admin, other } = mock.accounts;
      const visitor = new ConsoleVisitor(page, mock);
      await visitor.enter(admin, TENANT_KEYS);
      await visitor.press('Add New API key');
      await visitor.type('name', 'theirs');
      await visitor.pick('user', `${other.firstName} ${other.lastName}`);
      await expect(visitor.field('expiry')).toBeHidden();
      await visitor.pick('period', 'Custom');
      await visitor.press('Generate');
      await expect(visitor.field('expiry'), 'without a day').toContainText('Choose a day in the future.');
      await visitor.type('expiry', '2099-12-31');
      await visitor.press('Generate');
      await visitor.press('Close');
      await expect(visitor.row('theirs')).toContainText('Dec 31, 2099');
      expect(visitor.stored('theirs')?.ownerUid).toBe(other.uid);
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
