import { execFileSync } from 'node:child_process';
import { apiKeyList } from '../../../fixtures/palette/contract.ts';
import { startMockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { ConsoleClient, tokenOf } from '../support/console-client.ts';
import { ConsoleVisitor, MY_KEYS, TENANT_KEYS } from '../support/console-visitor.ts';
import { expect, test } from '../support/console-mock.ts';
import { serveByHand } from '../support/console-served.ts';

// A busy neighbour slows one round down; that all rounds miss the bound takes a slow console.
const ROUNDS = { intervals: [0], timeout: 45_000 };

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

test('starts in under 100 ms at the median', async () => {
  await expect(async () => {
    const times: number[] = [];
    while (times.length < 11) {
      const started = performance.now();
      const mock = await startMockConsole();
      times.push(performance.now() - started);
      await mock.close();
    }
    expect(median(times)).toBeLessThan(100);
  }).toPass(ROUNDS);
});

test('shows a page in under 200 ms at the median', async ({ page, start }) => {
  const mock = await start();
  const visitor = new ConsoleVisitor(page, mock);
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('.body .row')) performance.mark('shown');
    }).observe(document, { childList: true, subtree: true });
  });
  await visitor.enter(mock.accounts.user, MY_KEYS);
  await expect(async () => {
    const times: number[] = [];
    while (times.length < 11) {
      await page.reload();
      await expect(visitor.rows).toHaveCount(2);
      times.push(await page.evaluate(() => performance.getEntriesByName('shown')[0]?.startTime ?? NaN));
    }
    expect(median(times)).toBeLessThan(200);
  }).toPass(ROUNDS);
});

test.describe('with 10,000 keys', () => {
  test('shows a page of them, and turns it in under 200 ms at the median', async ({ page, start }) => {
    const mock = await start({ keys: 10_000 });
    const visitor = new ConsoleVisitor(page, mock);
    await visitor.enter(mock.accounts.admin, TENANT_KEYS);
    await expect(page.getByText('Page 1 of 201, 10005 API keys')).toBeVisible();
    await expect(visitor.rows).toHaveCount(50);
    const turn = (): Promise<number> =>
      page.getByRole('button', { name: 'Next' }).evaluate((button: HTMLElement) => {
        const started = performance.now();
        button.click();
        document.body.getBoundingClientRect();
        return performance.now() - started;
      });
    await expect(async () => {
      const times: number[] = [];
      while (times.length < 11) times.push(await turn());
      expect(median(times)).toBeLessThan(200);
    }).toPass(ROUNDS);
  });

  test('holds them in under 150 MB', async () => {
    const served = await serveByHand('--keys', '10000');
    const token = await tokenOf(served, served.admin, false);
    const admin = new ConsoleClient(served.url, { Authorization: token });
    await fetch(`${served.url}/assets/main.js`);
    for (let n = 0; n < 10; n++) {
      const { items } = await admin.read(apiKeyList, 'GET', '/v1/apiKeys');
      expect(items).toHaveLength(10_005);
    }
    const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(served.pid)]).toString());
    expect(kilobytes / 1024).toBeLessThan(150);
    await served.interrupt();
  });
});
