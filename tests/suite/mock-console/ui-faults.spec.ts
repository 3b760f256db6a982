import type { Page } from '@playwright/test';
import type { Fault } from '../../../fixtures/mock-console/faults.ts';
import type { MockConsole, MockOptions } from '../../../fixtures/mock-console/mock-console.ts';
import { ConsoleVisitor, MY_KEYS, TENANT_KEYS } from '../support/console-visitor.ts';
import { expect, test, TestClock } from '../support/console-mock.ts';

type Start = (options?: MockOptions) => Promise<MockConsole>;

async function open(
  page: Page,
  start: Start,
  faults: Fault[],
  options: MockOptions = {},
): Promise<ConsoleVisitor> {
  const mock = await start({ ...options, faults });
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(mock.accounts.user, MY_KEYS);
  return visitor;
}

function stored({ mock }: ConsoleVisitor): string[] {
  return mock.state.keysOf(mock.accounts.user.uid).map(({ name }) => name);
}

/** After Delete on `laptop`: what the table shows, what it shows when opened again, and whether the key was kept. */
const deletions: [fault: Fault, shown: string[], reopened: string[]][] = [
  ['delete-does-nothing', ['laptop', 'ci-pipeline'], ['laptop', 'ci-pipeline']],
  ['delete-hides-row-only', ['ci-pipeline'], ['laptop', 'ci-pipeline']],
  ['delete-removes-another-row', ['laptop'], ['laptop']],
  ['delete-removes-neighbour-too', [], []],
  ['delete-only-revokes', ['laptop', 'ci-pipeline'], ['laptop', 'ci-pipeline']],
  ['lists-empty-after-delete', [], []],
];

for (const [fault, shown, reopened] of deletions) {
  test(`goes wrong as it says: ${fault}`, async ({ page, start }) => {
    const visitor = await open(page, start, [fault]);
    await visitor.choose('laptop', 'Delete');
    await expect(visitor.toasts, 'success is claimed').toHaveText('API key deleted');
    expect(await visitor.names()).toEqual(shown);
    await page.reload();
    await expect(page.locator('.loading')).toHaveCount(0);
    expect(await visitor.names()).toEqual(reopened);
  });
}

test('delete-only-revokes: leaves the key inactive', async ({ page, start }) => {
  const visitor = await open(page, start, ['delete-only-revokes']);
  await visitor.choose('laptop', 'Delete');
  await expect(visitor.row('laptop').locator('.pill')).toHaveText('Inactive');
});

test('lists-empty-after-delete: keeps the other keys', async ({ page, start }) => {
  const visitor = await open(page, start, ['lists-empty-after-delete']);
  await visitor.choose('laptop', 'Delete');
  await expect(visitor.rows).toHaveCount(0);
  expect(stored(visitor)).toEqual(['ci-pipeline']);
});

test('delete-delayed: takes effect after 1.5 s', async ({ page, start }) => {
  const clock = new TestClock();
  const visitor = await open(page, start, ['delete-delayed'], { clock: clock.now });
  await visitor.choose('laptop', 'Delete');
  await expect(visitor.toasts).toHaveText('API key deleted');
  clock.advance(1499);
  expect(stored(visitor)).toContain('laptop');
  clock.advance(1);
  expect(stored(visitor)).not.toContain('laptop');
});

for (const skin of ['aria', 'bare'] as const) {
  test(`asks before it deletes: OK, name and tick, in ${skin}`, async ({ page, start }) => {
    const visitor = await open(page, start, ['delete-confirm-ok'], { skins: [skin] });
    const { dialog, mock } = visitor;
    const ok = dialog.locator('.button').getByText('OK', { exact: true });
    await visitor.choose('laptop', 'Delete');
    await expect(dialog).toContainText('Are you sure that you want to delete laptop?');
    await visitor.press('Cancel');
    expect(stored(visitor)).toContain('laptop');
    await visitor.choose('laptop', 'Delete');
    await ok.click();
    await expect(visitor.row('laptop')).toHaveCount(0);

    mock.configure({ faults: ['delete-confirm-name'] });
    await page.reload();
    await visitor.choose('ci-pipeline', 'Delete');
    await page.locator('input[name=confirmation]').fill('ci-pipelin');
    await expect(dialog.locator('.is-disabled')).toHaveText('OK');
    await page.locator('input[name=confirmation]').fill('ci-pipeline');
    await ok.click();
    await expect(visitor.row('ci-pipeline')).toHaveCount(0);

    mock.configure({ faults: ['delete-confirm-tick'] });
    await visitor.enter(mock.accounts.admin, TENANT_KEYS);
    await visitor.choose('grafana-reader', 'Delete');
    await expect(dialog.locator('.is-disabled')).toHaveText('OK');
    await dialog.locator('.tick').click();
    await ok.click();
    await expect(visitor.row('grafana-reader')).toHaveCount(0);
  });
}

test('delete-confirm-native: asks in the browser’s own dialog', async ({ page, start }) => {
  const visitor = await open(page, start, ['delete-confirm-native']);
  page.once('dialog', (dialog) => void dialog.dismiss());
  await visitor.choose('laptop', 'Delete');
  expect(stored(visitor)).toContain('laptop');
  page.once('dialog', (dialog) => void dialog.accept());
  await visitor.choose('laptop', 'Delete');
  await expect(visitor.row('laptop')).toHaveCount(0);
});

for (const [act, item, name] of [
  ['revoke', 'Revoke', 'laptop'],
  ['re-activate', 'Re-activate', 'ci-pipeline'],
] as const) {
  for (const skin of ['aria', 'bare'] as const) {
    test(`${act}-confirm-ok: asks before it changes a key, in ${skin}`, async ({ page, start }) => {
      const visitor = await open(page, start, [`${act}-confirm-ok`], { skins: [skin] });
      const key = visitor.mock.state.keys.find((each) => each.name === name);
      visitor.mock.state.changeKey(key?.uid ?? '', { isActive: act === 'revoke' });
      await page.reload();
      await visitor.choose(name, item);
      await expect(visitor.dialog).toContainText(`Are you sure that you want to ${act} ${name}?`);
      await visitor.press('Cancel');
      expect(key?.isActive).toBe(act === 'revoke');
      await visitor.choose(name, item);
      await visitor.press('OK');
      await expect(visitor.row(name).locator('.pill')).toHaveText(act === 'revoke' ? 'Inactive' : 'Active');
    });
  }
}

test('my-keys-shows-tenant: shows everybody’s keys to a user', async ({ page, start }) => {
  const visitor = await open(page, start, ['my-keys-shows-tenant']);
  await expect(visitor.rows).toHaveCount(visitor.mock.state.keys.length);
});

test('table-loads-forever, table-error: never show a key, or no more after a deletion', async ({
  page,
  start,
}) => {
  const visitor = await open(page, start, ['table-loads-forever:after-delete']);
  await visitor.choose('laptop', 'Delete');
  await page.reload();
  await expect(page.locator('.loading')).toBeVisible();
  visitor.mock.configure({ faults: ['table-error:after-delete'] });
  await page.reload();
  await expect(page.locator('.failure')).toBeVisible();
  visitor.mock.reset();
  await visitor.enter(visitor.mock.accounts.user, MY_KEYS);
  await expect(visitor.rows, 'before a deletion').toHaveCount(2);
  visitor.mock.configure({ faults: ['table-error'] });
  await page.reload();
  await expect(page.locator('.failure')).toBeVisible();
});

test('table-empty-at-first: claims for a moment that there are no keys', async ({ page, start }) => {
  const visitor = await open(page, start, ['table-empty-at-first']);
  await expect(page.getByText('No API keys yet')).toBeVisible();
  await expect(visitor.rows).toHaveCount(2);
});
