import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, expect } from '@playwright/test';
import { homeWithAuthorities } from '../../../fixtures/run/authorities.ts';
import { launchOptions } from '../../../fixtures/run/chromium.ts';
import { environment, readMachine } from '../../../fixtures/settings.ts';
import { test } from '../support/live-run.ts';

// What would have to break: a console with a private authority can't be checked, or any stranger's certificate will do.

const has = (program: string): boolean => spawnSync(program, ['--help']).error === undefined;
const isMissing = process.platform !== 'linux' || !has('certutil') || !has('openssl');

/** Certificates made on the spot, below a folder. */
class Certificates {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** One that has signed for itself. */
  authority(name: string): string {
    const extensions = ['-addext', 'basicConstraints=critical,CA:TRUE', ...this.names('localhost')];
    this.openssl('req', '-x509', ...this.fresh(name), '-days', '2', ...extensions, '-out', `${name}.pem`);
    return this.file(`${name}.pem`);
  }

  /** A server's, signed by an authority. */
  signed(name: string, by: string, host: string): void {
    this.openssl('req', ...this.fresh(name), ...this.names(host), '-out', `${name}.csr`);
    const authority = ['-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-CAcreateserial'];
    const copied = ['-days', '2', '-copy_extensions', 'copy', '-out', `${name}.pem`];
    this.openssl('x509', '-req', '-in', `${name}.csr`, ...authority, ...copied);
  }

  private fresh(name: string): string[] {
    return ['-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`, '-keyout', `${name}.key`];
  }

  private names(host: string): string[] {
    return ['-addext', `subjectAltName=DNS:${host}`];
  }

  private openssl(...args: string[]): void {
    const { status, stderr } = spawnSync('openssl', args, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

/** Serves what stands at an address by https, with a chain of certificates. */
async function serve(certificates: Certificates, key: string, chain: string[], from?: string) {
  const pem = (name: string): string => readFileSync(certificates.file(name), 'utf8');
  const options = { key: pem(`${key}.key`), cert: chain.map((name) => pem(`${name}.pem`)).join('\n') };
  const server = createServer(options, (asked, answer) => {
    if (from === undefined) return void answer.end('Inside.');
    const { method = 'GET', headers } = asked;
    const onward = request(`${from}${asked.url ?? ''}`, { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.once('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `https://localhost:${(server.address() as AddressInfo).port}`, close };
}

/** What becomes of opening an address: the page's words, or the browser's reason. */
async function open(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  const opened = page.goto(url).then(() => page.locator('body').innerText());
  return opened.catch((error: unknown) => /net::\w+/.exec(String(error))?.[0] ?? String(error));
}

test('lets the browser trust what the named authority has signed, and nothing else', async ({}, testInfo) => {
  test.skip(isMissing, 'no certutil or no openssl here');
  const certificates = new Certificates(testInfo.outputPath('certificates'));
  const extraAuthorities = certificates.authority('ours');
  certificates.authority('stranger');
  certificates.signed('good', 'ours', 'localhost');
  certificates.signed('misnamed', 'ours', 'other.example.com');
  const serving = await Promise.all([
    serve(certificates, 'good', ['good']),
    serve(certificates, 'ours', ['ours']),
    serve(certificates, 'misnamed', ['misnamed']),
    serve(certificates, 'stranger', ['stranger']),
    // An authority's certificate is no secret: sending it along must not help.
    serve(certificates, 'stranger', ['stranger', 'ours']),
  ]);
  const all = (browser: Browser) => Promise.all(serving.map(({ url }) => open(browser, url)));

  const machine = readMachine({ variables: { ...environment().variables, NODE_EXTRA_CA_CERTS: '' } });
  const unknown = 'net::ERR_CERT_AUTHORITY_INVALID';
  const plain = await chromium.launch(launchOptions(machine, 'anywhere'));
  expect(await all(plain)).toEqual(serving.map(() => unknown));
  await plain.close();
  const trusting = await chromium.launch(launchOptions({ ...machine, extraAuthorities }, 'anywhere'));
  expect(await all(trusting)).toEqual([
    'Inside.',
    'Inside.',
    'net::ERR_CERT_COMMON_NAME_INVALID',
    unknown,
    unknown,
  ]);
  await trusting.close();
  for (const { close } of serving) close();
});

test('follows a page on a console with a private authority, and says what to do where it is not named', async ({
  startConsole,
  startRun,
}, testInfo) => {
  test.skip(isMissing, 'no certutil or no openssl here');
  test.slow();
  const certificates = new Certificates(testInfo.outputPath('certificates'));
  const authority = certificates.authority('ours');
  certificates.signed('console', 'ours', 'localhost');
  const console = await startConsole();
  const { url, close } = await serve(certificates, 'console', ['console'], console.url);
  const args = ['--grep', 'User'];

  const env = { PALETTE_URL: url, CONFORMANCE_PICTURES: 'off' };
  const named = startRun(console, { env: { ...env, NODE_EXTRA_CA_CERTS: authority }, args });
  const { output } = await named.done;
  expect(named.report().pages[0]?.procedures[0]?.status, output).toBe('conforms');

  const unnamed = startRun(console, { env: { ...env, NODE_EXTRA_CA_CERTS: '' }, args });
  expect((await unnamed.done).output).toMatch(/name that in NODE_EXTRA_CA_CERTS, in the environment/);
  expect(unnamed.report().pages[0]?.procedures[0]?.status).toBe('blocked');
  close();
});

for (const [what, name, message] of [
  ['is missing', 'none.pem', 'names no file that can be read'],
  ['holds none', 'authorities.pem', 'names a file that holds no certificate'],
] as const) {
  test(`says so where a file of authorities ${what}`, ({}, testInfo) => {
    test.skip(process.platform !== 'linux', 'elsewhere the file is not read');
    writeFileSync(testInfo.outputPath('authorities.pem'), 'nothing\n');
    expect(() => homeWithAuthorities(testInfo.outputPath(name))).toThrow(`NODE_EXTRA_CA_CERTS ${message}`);
  });
}
