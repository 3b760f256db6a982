import type { Skin } from '../../../fixtures/mock-console/skins.ts';
import { TENANT_KEYS, visit } from '../support/console-visitor.ts';
import { expect, test } from '../support/console-mock.ts';

const FORMS: Skin[] = ['aria', 'labels-inside', 'drawer-forms', 'page-forms'];

for (const skin of FORMS) {
  test(`holds no roles and no names in forms: bare + ${skin}`, async ({ page, start }) => {
    const visitor = await visit(page, start, { skins: ['bare', skin] }, TENANT_KEYS);
    await visitor.press('Add New API key');
    await visitor.field('period').locator('.input').click();
    await expect(visitor.menuItems).toHaveText(['7 days', '30 days', '60 days', '90 days', 'Custom']);
    const telling =
      ':is([role], [aria-label], [aria-required], [tabindex], button, select, label, dialog):visible';
    await expect(page.locator(telling)).toHaveCount(0);
  });

  test(`names every field for assistive technology: ${skin}`, async ({ page, start }) => {
    const visitor = await visit(page, start, { skins: [skin] }, TENANT_KEYS);
    await visitor.press('Add New API key');
    await expect(visitor.field('name').locator('.input')).toHaveAccessibleName('API Key Name');
    await expect(visitor.field('description').locator('.input')).toHaveAccessibleName(/^Description/);
    for (const [field, name] of [
      ['user', 'User Name'],
      ['period', 'Expiration Date'],
    ] as const) {
      const input = visitor.field(field).locator('.input');
      await expect(input).toHaveAccessibleName(name);
      await expect(input).toHaveRole('combobox');
    }
  });
}

test('reordered: asks for the name last', async ({ page, start }) => {
  const visitor = await visit(page, start, { skins: ['reordered'] }, TENANT_KEYS);
  await visitor.press('Add New API key');
  const labels = visitor.dialog.locator('.field-label:visible');
  await expect(labels).toHaveText(['Expiration Date', 'User Name', 'Description (optional)', 'API Key Name']);
});

test('labels-inside: shows labels in empty fields alone', async ({ page, start }) => {
  const visitor = await visit(page, start, { skins: ['labels-inside'] });
  await visitor.press('Add New API key');
  await expect(visitor.dialog.locator('.field-label:visible')).toHaveCount(0);
  await expect(visitor.field('name').locator('.input')).toHaveAttribute('placeholder', 'API Key Name *');
  await expect(visitor.field('period').locator('.input')).toHaveText('Expiration Date *');
  await visitor.press('Cancel');
  await visitor.choose('laptop', 'Edit');
  await expect(visitor.dialog.locator('.field-label:visible')).toContainText(['API Key Name', 'Description']);
});

test('drawer-forms: lets labels float and its buttons be scrolled to', async ({ page, start }) => {
  const visitor = await visit(page, start, { skins: ['drawer-forms'] });
  await visitor.press('Add New API key');
  const generate = page.locator('.drawer .button').getByText('Generate', { exact: true });
  await expect(generate).not.toBeInViewport();
  const label = visitor.field('description').locator('.field-label');
  const top = async (): Promise<number> => (await label.boundingBox())?.y ?? NaN;
  const inside = await top();
  await visitor.type('description', 'Mine');
  await visitor.field('name').locator('.input').focus();
  await expect.poll(top).toBeLessThan(inside - 10);
  await generate.scrollIntoViewIfNeeded();
  await expect(generate).toBeInViewport();
});

test('page-forms: has addresses for its forms, and counts nothing that is typed and not chosen', async ({
  page,
  start,
}) => {
  const visitor = await visit(page, start, { skins: ['page-forms'] });
  await visitor.press('Add New API key');
  await expect(page).toHaveURL(/\/user\/api-keys\/new$/);
  await expect(visitor.title).toHaveText('Add New API key');
  await visitor.type('name', 'mine');
  const period = visitor.field('period').locator('.input');
  await period.fill('0 d');
  await expect(visitor.menuItems).toHaveText(['30 days', '60 days', '90 days']);
  await visitor.press('Generate');
  await expect(visitor.field('period')).toContainText('This field is required.');
  await expect(period).toHaveValue('');
  await period.fill('60');
  await period.press('Enter');
  await expect(period).toHaveValue('60 days');
  await visitor.press('Generate');
  await expect(page.locator('.secret')).toBeVisible();
  await visitor.press('Close');
  await visitor.choose('mine', 'Edit');
  await expect(page).toHaveURL(/\/user\/api-keys\/[0-9a-f]{24}\/edit$/);
  await visitor.field('expiry').locator('.input').fill('2099-12-31');
  await visitor.press('Save');
  await expect(visitor.field('expiry')).toContainText('Choose a day in the future.');
  await page.reload();
  await expect(visitor.field('name').locator('.input')).toHaveValue('mine');
});

test('late-tables: shows a change some time after it is made', async ({ page, start }) => {
  const visitor = await visit(page, start, { skins: ['late-tables'] });
  await visitor.choose('laptop', 'Revoke');
  await expect(visitor.toasts).toHaveText('API key revoked');
  await expect(visitor.row('laptop').locator('.pill')).toHaveText('Active', { timeout: 1 });
  await expect(visitor.row('laptop').locator('.pill')).toHaveText('Inactive');
});
