import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { chooseInRow, forEachReader, inFreshContext, logIn, rowOf, test } from './console.ts';

/** The procedures of the project's other pages as one writes them by hand: create, edit, revoke and re-activate. */

/** A key is given to another user where its maker may choose. */
const chooseOwner = {
  user: () => Promise.resolve(),
  admin: async (page: Page): Promise<void> => {
    await page.getByLabel('User Name', { exact: true }).selectOption({ index: 1 });
  },
};

const CHANGES = [
  { act: 'Revoke', wasActive: true, cell: 'Inactive', status: 401 },
  { act: 'Re-activate', wasActive: false, cell: 'Active', status: 200 },
];

forEachReader(({ actor, open }, copy) => {
  test(`creates a key as ${actor} (${copy})`, async ({ page, browser, accounts }) => {
    const { user, [actor]: reader } = accounts;
    const name = `bare-${randomUUID()}`;
    await logIn(page, reader);
    await open(page);
    await page.getByRole('button', { name: 'Add New API key', exact: true }).click();
    await page.getByLabel('API Key Name', { exact: true }).fill(name);
    await page.getByLabel(/^Description/).fill('Made by hand');
    await chooseOwner[actor](page);
    await page.getByLabel('Expiration Date', { exact: true }).selectOption('30 days');
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    const value = await page.getByRole('dialog').getByRole('code').innerText();
    await inFreshContext(browser, reader, open, (table) => expect(rowOf(table, { name })).toBeVisible());
    const uid = await reader.uidOf(name);
    expect(await user.statusFor({ value })).toBe(200);
    await reader.deleteKey(uid);
  });

  test(`edits a user's key as ${actor} (${copy})`, async ({ page, browser, accounts }) => {
    const { user, [actor]: reader } = accounts;
    const [key, control] = await Promise.all([user.makeKey(), user.makeKey()]);
    const name = `bare-${randomUUID()}`;
    await logIn(page, reader);
    await open(page);
    await chooseInRow(page, key, 'Edit');
    await page.getByLabel('API Key Name', { exact: true }).fill(name);
    await page.getByLabel(/^Description/).fill('Edited by hand');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await inFreshContext(browser, reader, open, async (table) => {
      await expect(rowOf(table, { name })).toContainText('Edited by hand');
    });
    expect(await user.uidOf(name)).toBe(key.uid);
    expect(await user.statusFor(key)).toBe(200);
    await Promise.all([user.deleteKey(key.uid), user.deleteKey(control.uid)]);
  });

  for (const { act, wasActive, cell, status } of CHANGES) {
    test(`does "${act}" to a user's key as ${actor} (${copy})`, async ({ page, browser, accounts }) => {
      const { user, [actor]: reader } = accounts;
      const [key, control] = await Promise.all([user.makeKey(), user.makeKey()]);
      await user.setActive(key.uid, wasActive);
      await logIn(page, reader);
      await open(page);
      await chooseInRow(page, key, act);
      await inFreshContext(browser, reader, open, async (table) => {
        await expect(rowOf(table, key).getByRole('cell', { name: cell, exact: true })).toBeVisible();
      });
      expect(await user.statusFor(key)).toBe(status);
      await Promise.all([user.deleteKey(key.uid), user.deleteKey(control.uid)]);
    });
  }
});
