import { expect, test } from '@playwright/test';
import { startMockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { KeyGuard } from '../../../fixtures/procedure/key-guard.ts';

/** Fails when a request about somebody else's key leaves the browser, or when any other is held up. */
test('stops a request that would change a key which the run did not make', async ({ page, context }) => {
  const mock = await startMockConsole();
  try {
    const [found] = mock.state.keys;
    const uid = found?.uid ?? '';
    await page.goto(mock.url);
    const ours = '0123456789abcdef01234567';
    const made = '89abcdef0123456789abcdef';
    const guard = await KeyGuard.on(await context.newCDPSession(page), {
      own: new Set([ours]),
      found: new Map([[uid, { name: 'team key' }]]),
    });
    const send = (method: string, path: string) =>
      page.evaluate(
        ([verb, url]) =>
          fetch(url, { method: verb }).then(
            () => 'sent',
            () => 'stopped',
          ),
        [method, path] as const,
      );

    expect(await send('GET', `/v1/apiKeys/${uid}`)).toBe('sent');
    expect(await send('DELETE', `/v1/apiKeys/${ours}`)).toBe('sent');
    expect(await send('POST', '/v1/apiKeys')).toBe('sent');
    expect(guard.stopped).toBeUndefined();

    expect(await send('DELETE', `/v1/apiKeys/${uid}`)).toBe('stopped');
    expect(guard.stopped).toBe('team key');
    // Made by somebody after the run had looked.
    expect(await send('DELETE', `/v1/apiKeys/${made}`)).toBe('stopped');
    expect(mock.log.filter(({ method, path }) => method === 'DELETE' && !path.includes(ours))).toEqual([]);
  } finally {
    await mock.close();
  }
});
