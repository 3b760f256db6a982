import { expect, test } from '@playwright/test';
import { RequestGuard } from '../../../fixtures/procedure/request-guard.ts';
import { DevTools } from '../../../pages/screen/dev-tools.ts';
import { openConsole } from '../../../fixtures/run/console-under-test.ts';

const bodyOf = (name: string | undefined): string =>
  JSON.stringify({ metadata: { name, annotations: { description: 'docs-conformance-1-1' } } });

/** Fails when a request about somebody else's key leaves the browser, or when any other is held up. */
test('stops a request that would change a key which the run did not make', async ({ page }) => {
  const console = await openConsole({ mode: 'mock' }, { staleMinutes: 60, worker: 0 });
  const { access, mock, url } = console;
  try {
    const arrangement = access.arrangementFor({
      topic: { purpose: 'delete', resource: 'api key' },
      provided: new Set(['key', 'own-key']),
      actor: 'user',
    });
    await arrangement.make();
    const uidOf = (name: string | undefined) => mock?.state.keys.find((key) => key.name === name)?.uid ?? '';
    const { resource, others } = arrangement.givenTo('user');
    const [ours, found] = [uidOf(resource), uidOf(others[0])];
    const made = '89abcdef0123456789abcdef';
    await page.goto(url);
    const guard = await RequestGuard.on(await DevTools.of(page), arrangement);
    const send = (method: string, path: string, body?: string) =>
      page.evaluate(
        ([verb, address, content]) =>
          fetch(address, { method: verb, ...(content !== undefined && { body: content }) }).then(
            () => 'sent',
            () => 'stopped',
          ),
        [method, path, body] as const,
      );

    expect(await send('GET', `/v1/apiKeys/${found}`)).toBe('sent');
    expect(await send('DELETE', `/v1/apiKeys/${ours}`)).toBe('sent');
    expect(await send('POST', '/v1/apiKeys', bodyOf(resource))).toBe('sent');
    expect(await send('PUT', `/v1/apiKeys/${ours}`, bodyOf(resource))).toBe('sent');
    expect(await send('POST', '/v1/teams', bodyOf('a-team'))).toBe('sent');
    expect(guard.stopped).toBeUndefined();

    expect(await send('DELETE', `/v1/apiKeys/${found}`)).toBe('stopped');
    expect(guard.stopped).toBe(others[0]);
    expect(await send('POST', '/v1/apiKeys/bulk', JSON.stringify({ uids: [found] }))).toBe('stopped');
    // Nobody may make a key that no clean-up would know, or give one such a name.
    expect(await send('POST', '/v1/apiKeys', bodyOf('my-key'))).toBe('stopped');
    expect(await send('POST', '/v1/apiKeys')).toBe('stopped');
    expect(await send('PUT', `/v1/apiKeys/${ours}`, bodyOf('my-key'))).toBe('stopped');
    // Made by somebody after the run had looked.
    expect(await send('DELETE', `/v1/apiKeys/${made}`)).toBe('stopped');
    const deleted = mock?.log.filter(({ method }) => method === 'DELETE') ?? [];
    expect(deleted.filter(({ path }) => !path.includes(ours))).toEqual([]);
  } finally {
    await console.close();
  }
});
