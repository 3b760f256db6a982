import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/console-mock.ts';

// What would have to break: a web UI that was built elsewhere is served otherwise than where it was made for, or is told
// nothing of the switches.

const DOCUMENT = '<!doctype html><title>Elsewhere</title>';

test.beforeEach(({}, testInfo) => {
  const web = testInfo.outputPath('dist');
  mkdirSync(join(web, 'chunks'), { recursive: true });
  writeFileSync(join(web, 'index.html'), DOCUMENT);
  writeFileSync(join(web, 'chunks/late.js'), 'export {};');
});

test('serves a web UI that was built elsewhere in place of its own, at every address', async ({
  start,
}, testInfo) => {
  const { url } = await start({ web: testInfo.outputPath('dist') });
  for (const address of ['/', '/tenant/settings/api-keys'])
    expect(await (await fetch(url + address)).text()).toBe(DOCUMENT);
  const script = await fetch(`${url}/chunks/late.js`);
  expect(script.headers.get('content-type')).toContain('text/javascript');
  expect(await script.text()).toBe('export {};');
  expect((await fetch(`${url}/v1/apiKeys`)).status).toBe(401);
});

test('tells it what is switched on, and nothing secret', async ({ start }, testInfo) => {
  const mock = await start({
    web: testInfo.outputPath('dist'),
    faults: ['delete-confirm-ok'],
    labels: { Delete: 'Remove' },
  });
  const config = await (await fetch(`${mock.url}/config.json`)).text();
  expect(JSON.parse(config)).toMatchObject({ faults: ['delete-confirm-ok'], labels: { Delete: 'Remove' } });
  for (const { password } of Object.values(mock.accounts)) expect(config).not.toContain(password);
});

test('is slow with what is loaded later where hands are slow', async ({ start }, testInfo) => {
  const mock = await start({ web: testInfo.outputPath('dist') });
  const timed = async (): Promise<number> => {
    const started = performance.now();
    await fetch(`${mock.url}/chunks/late.js`);
    return performance.now() - started;
  };
  await timed();
  const usual = await timed();
  mock.configure({ skins: ['slow-hands'] });
  expect((await timed()) - usual).toBeGreaterThan(300);
});
