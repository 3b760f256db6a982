import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test as base } from '@playwright/test';
import { conformanceReport } from '../../../fixtures/model/report.ts';
import { PLAYWRIGHT, root, runPlaywright } from '../support/nightly-command.ts';

/** Serves browsers on this machine's loopback, and takes whichever Chromium a run names. */
const test = base.extend<{ wsEndpoint: string }>({
  wsEndpoint: async ({}, use) => {
    const args = [PLAYWRIGHT, 'run-server', '--host', '127.0.0.1', '--port', '0', '--unsafe'];
    const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await use(await addressOf(server));
    server.kill();
    await once(server, 'close');
  },
});

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server has no output.');
  for await (const line of createInterface(server.stdout)) {
    const address = /ws:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it listened.');
}

/** Follows the default page in the browsers that are served at an address; gives the verdict and what was printed. */
async function follow(folder: string, wsEndpoint: string): Promise<{ verdict: string; output: string }> {
  mkdirSync(folder, { recursive: true });
  const config = ['--config', join(root, 'playwright.config.ts'), '--output', join(folder, 'results')];
  const { output } = await runPlaywright(['test', ...config, '--workers', '1'], folder, {
    PLAYWRIGHT_WS_ENDPOINT: wsEndpoint,
    PLAYWRIGHT_HTML_OUTPUT_DIR: join(folder, 'html'),
    DOCS_PAGES: join(root, 'fixtures/docs/delete-api-key.md'),
  });
  const report: unknown = JSON.parse(
    readFileSync(join(folder, 'conformance-report/conformance.json'), 'utf8'),
  );
  return { verdict: conformanceReport.parse(report).status, output };
}

test('follows the default page in a browser elsewhere, on the mock console here', async ({
  wsEndpoint,
}, testInfo) => {
  test.slow();
  const { verdict, output } = await follow(testInfo.outputPath('run'), wsEndpoint);
  expect(verdict, output).toBe('conforms');
});

test('calls no drift where no browser is served at the address', async ({}, testInfo) => {
  const { verdict, output } = await follow(testInfo.outputPath('run'), 'ws://127.0.0.1:9');
  expect(verdict).toBe('blocked');
  expect(output).toContain('ECONNREFUSED');
});
