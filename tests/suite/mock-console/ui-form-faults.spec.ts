import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import { visit } from '../support/console-visitor.ts';
import { expect, test } from '../support/console-mock.ts';

for (const skin of ['aria', 'labels-inside', 'drawer-forms', 'page-forms'] as const) {
  test(`form-requires-another-field: makes no key without it, on ${skin}`, async ({ page, start }) => {
    const visitor = await visit(page, start, { skins: [skin], faults: ['form-requires-another-field'] });
    await visitor.fillIn('mine');
    await visitor.press('Generate');
    await expect(visitor.field('costs')).toContainText('This field is required.');
    expect(visitor.stored('mine')).toBeUndefined();
    await visitor.type('costs', '4711');
    await visitor.press('Generate');
    await expect(page.locator('.secret')).toBeVisible();
    expect(visitor.stored('mine')).toBeDefined();
  });

  test(`create-shows-no-value: makes a key in silence, on ${skin}`, async ({ page, start }) => {
    const visitor = await visit(page, start, { skins: [skin], faults: ['create-shows-no-value'] });
    await visitor.fillIn('mine');
    await visitor.press('Generate');
    await expect(visitor.row('mine')).toBeVisible();
    await expect(page.getByText(visitor.stored('mine')?.value ?? 'none')).toHaveCount(0);
  });
}

test('create-shows-another-value: shows what is not the key’s', async ({ page, start }) => {
  const visitor = await visit(page, start, { faults: ['create-shows-another-value'] });
  await visitor.fillIn('mine');
  await visitor.press('Generate');
  expect(await visitor.shownValue()).not.toBe(visitor.stored('mine')?.value);
});

for (const skin of ['aria', 'bare'] as const) {
  test(`create-masks-value: shows dots, in ${skin}`, async ({ page, start }) => {
    const visitor = await visit(page, start, { skins: [skin], faults: ['create-masks-value'] });
    await visitor.fillIn('mine');
    await visitor.press('Generate');
    await expect(page.locator('.secret input')).toHaveAttribute('type', 'password');
    await expect(page.getByText(visitor.stored('mine')?.value ?? 'none')).toHaveCount(0);
  });

  test(`field-locked: takes no input, in ${skin}`, async ({ page, start }) => {
    const faults: Fault[] = ['field-locked:Description', 'field-locked:Expiration Date'];
    const visitor = await visit(page, start, { skins: [skin], faults });
    await visitor.press('Add New API key');
    await expect(visitor.field('description').locator('.input')).toBeDisabled();
    await expect(visitor.field('name').locator('.input')).toBeEnabled();
    await visitor.field('period').locator('.input').dispatchEvent('click');
    await expect(page.locator('.popup')).toHaveCount(0);
  });

  test(`create-confirm-ok, edit-confirm-ok: ask before they do anything, in ${skin}`, async ({
    page,
    start,
  }) => {
    const faults: Fault[] = ['create-confirm-ok', 'edit-confirm-ok'];
    const visitor = await visit(page, start, { skins: [skin], faults });
    await visitor.fillIn('mine');
    await visitor.press('Generate');
    await expect(visitor.dialog.last()).toContainText('Are you sure that you want to create mine?');
    expect(visitor.stored('mine')).toBeUndefined();
    await visitor.press('OK');
    await visitor.press('Close');
    await visitor.choose('mine', 'Edit');
    await visitor.type('description', 'Changed');
    await visitor.press('Save');
    await expect(visitor.dialog.last()).toContainText('Are you sure that you want to edit mine?');
    expect(visitor.stored('mine')?.description).toBe('');
    await visitor.press('OK');
    await expect(visitor.row('mine')).toContainText('Changed');
  });
}

test('form-offers-another-field, edit-offers-value: change nothing', async ({ page, start }) => {
  const visitor = await visit(page, start, { faults: ['form-offers-another-field', 'edit-offers-value'] });
  await visitor.fillIn('mine');
  await expect(visitor.field('cost-center')).toContainText('Cost Center');
  await expect(visitor.field('value')).toHaveCount(0);
  await visitor.press('Generate');
  await visitor.press('Close');
  const value = visitor.stored('mine')?.value;
  await visitor.choose('mine', 'Edit');
  await visitor.type('value', 'of my own');
  await visitor.press('Save');
  await expect(visitor.toasts.last()).toHaveText('API key changed');
  expect(visitor.stored('mine')?.value).toBe(value);
});
