import { expect } from '@playwright/test';
import { chooseInRow, forEachReader, inFreshContext, logIn, rowOf, test } from './console.ts';

/*
 * The delete page's procedures as one writes them by hand, for this console's structure and no other: the same clicks,
 * the same claims, the labels retyped. It is what the suite's time and memory are measured against.
 */

forEachReader(({ actor, open }, copy) => {
  test(`deletes a user's key as ${actor} (${copy})`, async ({ page, browser, accounts }) => {
    const { user, [actor]: reader } = accounts;
    const [key, control] = await Promise.all([user.makeKey(), user.makeKey()]);
    await logIn(page, reader);
    await open(page);
    await chooseInRow(page, key, 'Delete');
    await expect(rowOf(page, key)).toHaveCount(0);
    await inFreshContext(browser, reader, open, async (table) => {
      // The control key shows that the table has loaded.
      await expect(rowOf(table, control)).toBeVisible();
      await expect(rowOf(table, key)).toHaveCount(0);
    });
    expect(await user.keyUids()).not.toContain(key.uid);
    expect(await user.statusFor(key)).toBe(401);
    await user.deleteKey(control.uid);
  });
});
