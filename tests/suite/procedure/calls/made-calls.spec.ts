import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { MockOptions } from '../../../../fixtures/mock-console/mock-console.ts';
import { isOurs } from '../../../../fixtures/model/own-names.ts';
import { callPage, type CallParts, swapped } from '../../support/call-pages.ts';
import { type Made, makeCalls } from '../../support/made-calls.ts';

// What would have to break: a call is sent otherwise than the page has it, what the API answers otherwise than the page says
// is not found or found elsewhere, or a key that is not the run's is touched.

const linesOf = ({ exchanges }: Made): string[] =>
  exchanges.map(({ request, status }) => `${request} ${status}`);

const ALL = [
  'GET /v1/apiKeys 200',
  "DELETE /v1/apiKeys/<the API key's unique identifier> 204",
  'GET /v1/apiKeys 200',
];

test('makes the calls of a page, and finds what it says of them', async () => {
  const made = await makeCalls(callPage());
  expect(made.found).toEqual([]);
  expect(linesOf(made)).toEqual(ALL);
  expect(made.isLeft).toBe(false);
});

test('deletes no key but the one that it made for that', async () => {
  const { mock } = await makeCalls(callPage());
  const deleted = mock.log.filter(({ method }) => method === 'DELETE').map(({ key }) => key?.name ?? '');
  expect(deleted.length).toBeGreaterThan(0);
  expect(deleted.filter((name) => !isOurs(name))).toEqual([]);
});

test('tells no secret and no key of others', async () => {
  const { exchanges, mock } = await makeCalls(callPage());
  const told = JSON.stringify(exchanges);
  const foreign = mock.state.keys.filter(({ name }) => !isOurs(name));
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign.filter(({ uid, value }) => told.includes(uid) || told.includes(value))).toEqual([]);
  expect(told).toContain('docs-conformance-');
});

const LIST = 'https://api.spectrocloud.com/v1/apiKeys';

const SAME: Record<string, CallParts> = {
  'one line': { list: `curl -H "apiKey: MY_KEY" -L ${LIST}` },
  'another case of a header': { list: `curl ${LIST} -H 'APIKEY: MY_KEY'` },
  'other values in the example': {
    answer: '{ "items": [{ "metadata": { "name": "x", "annotations": { "description": "***" } } }] }',
  },
  'an example that leaves things out': {
    answer: '{ "items": [{ "metadata": { "name": "x", ... }, ... }, ...] }',
  },
  'an empty answer in other words': { nothing: 'There is no output.' },
  'a command that returns nothing': { nothing: 'The command returns no output.' },
  'a command that returns nothing at all': { nothing: 'The command does not return any output.' },
  'a status that is right': { nothing: 'You should receive a `204` response.' },
  'a filter that shows a part': { list: `curl -s ${LIST} -H 'apiKey: MY_KEY' | jq '.items[].metadata.uid'` },
  'the other words of the claim': { gone: 'The response does not list the API key.' },
};

for (const [name, changed] of Object.entries(SAME)) {
  test(`finds nothing in a page with ${name}`, async () => {
    const made = await makeCalls(callPage(changed));
    expect(made.found).toEqual([]);
    expect(linesOf(made)).toEqual(ALL);
  });
}

const WRONG: Record<string, [CallParts, RegExp]> = {
  'a wrong path': [
    { list: `curl ${LIST.slice(0, -1)} -H 'apiKey: MY_KEY'` },
    /^call-failed curl https.*apiKey -H/,
  ],
  'a wrong method': [
    { delete: `curl -X POST ${LIST}/:uid -H 'ApiKey: MY_KEY'` },
    /^call-failed curl -X POST/,
  ],
  'a wrong header': [{ list: `curl ${LIST} -H 'apiKeys: MY_KEY'` }, /^call-failed curl/],
  'a header that is missing': [
    { ask: 'Run the command below.', list: `curl ${LIST}`, verify: 'Run the command below.' },
    /^call-failed curl/,
  ],
  'no method for what is deleted': [
    { delete: `curl ${LIST}/:uid -H 'ApiKey: MY_KEY'` },
    /^response-mismatch No output is expected/,
  ],
  'a field that the answer has not': [
    { answer: '{ "items": [{ "metadata": { "name": "x", "labelz": {} } }] }' },
    /^response-mismatch "labelz"$/,
  ],
  'a field of another type': [
    { answer: '{ "items": [{ "status": { "isActive": "true" } }] }' },
    /^response-mismatch "true"$/,
  ],
  'a list where there is none': [{ answer: '[{ "metadata": { "name": "x" } }]' }, /^response-mismatch \[/],
  'an example where nothing is answered': [
    { nothing: 'Wait a moment.\n\n   ```json\n   { "ok": true }\n   ```' },
    /^response-mismatch \{ "ok"/,
  ],
  'a wrong status': [
    { nothing: 'You should receive a `200` response.' },
    /^response-mismatch You should receive a `200` response$/,
  ],
  'a wrong claim': [
    { gone: 'The API key should be listed in the response.' },
    /^validation-failed The API key should be listed/,
  ],
  'no call that ends the key': [
    { delete: `curl ${LIST}/:uid -H 'ApiKey: MY_KEY'`, nothing: 'Wait a moment.' },
    /^validation-failed the API key is not listed/,
  ],
};

for (const [name, [changed, found]] of Object.entries(WRONG)) {
  test(`finds ${name} at its place`, async () => {
    const made = await makeCalls(callPage(changed));
    expect(made.found.filter((each) => !each.startsWith('placeholder-unexplained'))).toEqual([
      expect.stringMatching(found),
    ]);
  });
}

test('says what the API said, and offers the field that was meant', async () => {
  const { message } = await makeCalls(callPage({ list: `curl ${LIST.slice(0, -1)} -H 'apiKey: MY_KEY'` }));
  expect(message).toBe(
    'The API refuses the GET request: 404, ResourceNotFound: There is nothing at /v1/apiKey.',
  );
});

test('sends nothing that has not been given to the reader', async () => {
  const page = callPage({
    askDelete:
      "Run the command below. Replace `uid` with the API key's unique identifier and `MY_KEY` with your API key.",
  });
  const made = await makeCalls(swapped(page));
  expect(made.found[0]).toBe('prerequisite-missing :uid');
  expect(made.exchanges).toEqual([]);
  expect(made.isLeft).toBe(true);
});

const OUTAGES: [NonNullable<MockOptions['faults']>[number], string][] = [
  ['status-503-always:DELETE', 'console-error'],
  ['connection-reset:DELETE', 'console-unreachable'],
];

for (const [fault, kind] of OUTAGES) {
  test(`takes ${fault} for an outage`, async () => {
    const { found } = await makeCalls(callPage(), { faults: [fault] });
    expect(found).toEqual([kind]);
  });
}

test('counts "not listed" only in an answer that lists the control key', async () => {
  const info = `curl https://api.spectrocloud.com/v1/users/info -H 'apiKey: MY_KEY'`;
  const { found } = await makeCalls(callPage({ verifyList: info }));
  expect(found).toEqual([expect.stringMatching(/^control-missing the API key is not listed/)]);
});

const PUBLISHED = fileURLToPath(new URL('../../../../../shared/docs/', import.meta.url));

test('makes the calls of the published page in its own words', async () => {
  test.skip(!existsSync(PUBLISHED), 'the published pages are not here');
  const text = readFileSync(`${PUBLISHED}delete-api-key-with-api-and-sdk.md`, 'utf8');
  const made = await makeCalls(text, {}, 'Delete API Key with API');
  expect(made.found).toEqual([]);
  expect(linesOf(made)).toEqual(ALL);
  expect(made.isLeft).toBe(false);
});
