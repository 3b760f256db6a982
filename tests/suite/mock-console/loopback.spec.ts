import { request } from 'node:http';
import { expect, test } from '@playwright/test';
import { Hono } from 'hono';
import { serveOnLoopback } from '../../../fixtures/mock-console/loopback.ts';
import { startMockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import { serveReport } from '../../../fixtures/commands/watch/live-report.ts';

// What would have to break: a page on the web, whose name leads here by now, reads what is served on this machine.

/** The status that a server gives to a request for a host's name. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.once('error', reject).end();
  });
}

for (const [what, serve] of [
  ['the mock console', () => startMockConsole()],
  ['the report of npm run watch', () => serveReport(test.info().outputPath('report'))],
] as const) {
  test(`serves ${what} by this machine's own names alone`, async () => {
    const { url, close } = await serve();
    const { host, port } = new URL(url);
    for (const own of [host, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`, 'localhost:9000'])
      expect(await statusFor(url, own), own).toBe(200);
    for (const other of [
      'evil.example.com',
      `evil.example.com:${port}`,
      `localhost.example.com`,
      'a b',
      '127.0.0.1.example.com',
    ])
      expect(await statusFor(url, other), other).toBeGreaterThanOrEqual(400);
    expect(await statusFor(url, 'evil.example.com')).toBe(421);
    await close();
  });
}

test('says so where a port is taken', async () => {
  const { url, close } = await serveOnLoopback(new Hono());
  await expect(serveOnLoopback(new Hono(), Number(new URL(url).port))).rejects.toThrow(
    /^Port \d+ can't be served on \(.*EADDRINUSE.*\): give another\.$/,
  );
  await close();
});
