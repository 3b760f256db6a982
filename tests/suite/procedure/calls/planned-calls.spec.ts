import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { callText } from '../../../../fixtures/procedure/calls/planned-call.ts';
import type { CallSetting } from '../../../../fixtures/procedure/calls/plan-calls.ts';
import { callPage, type CallParts, swapped } from '../../support/call-pages.ts';
import { type PlannedCalls, planPage, refusedIn } from '../../support/calls-page.ts';
import { wordsAt } from '../../support/page.ts';

// What would have to break: what stands for a placeholder is guessed, a placeholder that no step explains is sent as it is,
// or what nobody has given to the reader is taken for given.

const linesOf = ({ procedure, calls }: PlannedCalls): string[] =>
  [...procedure.steps, ...procedure.validation].flatMap((step) =>
    (calls.ofStep.get(step)?.calls ?? []).map((call) => callText(call).join(' | ')),
  );

const LISTING = 'GET /v1/apiKeys | Accept: application/json | apiKey: <your API key>';

const DELETING = "DELETE /v1/apiKeys/<the API key's unique identifier> | ApiKey: <your API key>";

test('plans each call as it would be sent, with what stands for its placeholders', () => {
  const planned = planPage(callPage());
  expect(planned.calls.findings).toEqual([]);
  expect(linesOf(planned)).toEqual([LISTING, DELETING, LISTING]);
});

const SAME: Record<string, CallParts> = {
  'other brackets': {
    list: `curl https://api.spectrocloud.com/v1/apiKeys -H 'Accept: application/json' -H 'apiKey: {MY_KEY}'`,
  },
  'brackets in the words': { ask: 'Replace `<MY_KEY>` with your API key.' },
  'another order of the words': { ask: 'With your API key, replace `MY_KEY`.' },
  'another verb': { ask: 'Substitute your API key for `MY_KEY`.' },
  'the words of a claim': { ask: '`MY_KEY` is your API key.' },
  'a placeholder in bold': { ask: 'Replace **MY_KEY** with your API key.' },
  'another name for it': { ask: 'Replace the placeholder `MY_KEY` with your valid Palette API key.' },
  'another language': { language: 'bash' },
  'its other names': {
    askDelete: 'Run the command below. Replace `uid` with the UID of the API key that you want to delete.',
  },
};

for (const [name, changed] of Object.entries(SAME)) {
  test(`plans the same calls with ${name}`, () => {
    const { procedure, calls } = planPage(callPage(changed));
    expect(calls.findings).toEqual([]);
    expect(linesOf({ procedure, calls }).map((line) => line.replace(/<[^>]*>/g, '<>'))).toEqual(
      [LISTING, DELETING, LISTING].map((line) => line.replace(/<[^>]*>/g, '<>')),
    );
  });
}

test('takes a variable that an earlier block set for what stands for its placeholder', () => {
  const page = callPage({
    ask: 'Run the command below, replace `MY_KEY` with your API key.',
    list: `KEY=MY_KEY\n   curl https://api.spectrocloud.com/v1/apiKeys -H "apiKey: \${KEY}"`,
  });
  const { calls, procedure } = planPage(page);
  expect(calls.findings).toEqual([]);
  expect(linesOf({ procedure, calls })[0]).toBe('GET /v1/apiKeys | apiKey: <your API key>');
});

/** What is found, and at which words. */
const foundIn = (text: string, setting: Partial<CallSetting> = {}): string[] => {
  const { calls } = planPage(text, setting);
  return calls.findings.map((finding) => `${finding.kind} ${String(finding.step)} ${wordsAt(text, finding)}`);
};

const FOUND: Record<string, [CallParts, string[]]> = {
  'a placeholder that no step explains': [
    { ask: 'Run the command below.' },
    ['placeholder-unexplained 1 MY_KEY'],
  ],
  'one that the words spell otherwise': [
    { ask: 'Replace `MY_KEYS` with your API key.' },
    ['placeholder-unexplained 1 MY_KEY', 'placeholder-unexplained 1 MY_KEYS'],
  ],
  'a part of the path that no step explains': [
    { askDelete: 'Run the command below.' },
    ['placeholder-unexplained 2 :uid'],
  ],
  'a made-up value in the header that says who asks': [
    {
      ask: 'Run the command below.',
      list: `curl https://api.spectrocloud.com/v1/apiKeys -H 'ApiKey: abc123'`,
    },
    [
      'placeholder-unexplained 1 abc123',
      'placeholder-unexplained 1 abc123',
      'placeholder-unexplained 1 MY_KEY',
    ],
  ],
  'a header that no command has': [
    {
      askDelete:
        "Replace `uid` with the API key's unique identifier. Specify a valid API key in the `ApiKeys` header.",
    },
    ['placeholder-unexplained 2 ApiKeys'],
  ],
  'a host that is one slip from the API': [
    { delete: `curl -X DELETE 'https://api.spectroclod.com/v1/apiKeys/:uid' -H 'ApiKey: MY_KEY'` },
    ['call-failed 2 api.spectroclod.com'],
  ],
  'a name that no header can have': [
    { delete: `curl -X DELETE 'https://api.spectrocloud.com/v1/apiKeys/:uid' -H 'Api Key: MY_KEY'` },
    ['call-failed 2 Api Key', 'placeholder-unexplained 2 ApiKey'],
  ],
};

for (const [name, [changed, found]] of Object.entries(FOUND)) {
  test(`finds ${name}`, () => {
    expect(foundIn(callPage(changed))).toEqual(found);
  });
}

test('offers the host that was meant', () => {
  const { calls } = planPage(
    callPage({ list: `curl https://api.spectrocloud.con/v1/apiKeys -H 'apiKey: MY_KEY'` }),
  );
  expect(calls.findings[0]).toMatchObject({ class: 'drift', suggestion: 'api.spectrocloud.com' });
});

test('finds what nothing before the command has given to the reader', () => {
  expect(
    foundIn(
      swapped(
        callPage({
          askDelete:
            "Run the command below. Replace `uid` with the API key's unique identifier and `MY_KEY` with your API key.",
        }),
      ),
    ),
  ).toEqual(['prerequisite-missing 1 :uid']);
  expect(
    foundIn(callPage({ ask: 'Specify a valid API key in the `apiKey` header.' }), { hasCredential: false }),
  ).toContain('prerequisite-missing 1 MY_KEY');
});

test('lets an explanation hold to the end of its section only', () => {
  const found = foundIn(
    callPage({ verify: 'Verify that the API key is not listed by running the command below.' }),
  );
  expect(found).toEqual(['placeholder-unexplained 1 MY_KEY']);
});

test('does not know what stands for another thing than the resource', () => {
  const askDelete =
    "Replace `uid` with your project's unique identifier. Specify a valid API key in the `ApiKey` header.";
  expect(refusedIn(planPage(callPage({ askDelete })), 1)).toContain(
    "nobody here can put in your project's unique identifier",
  );
});

test("goes to the API where the page lets put in a host of one's own", () => {
  const list = `curl https://<MY_HOST>/v1/apiKeys -H 'apiKey: MY_KEY'`;
  const ask = 'Replace `MY_HOST` with your Palette host URL. Replace `MY_KEY` with your API key.';
  const { procedure, calls } = planPage(callPage({ ask, list, verify: ask }));
  expect(calls.findings).toEqual([]);
  expect(linesOf({ procedure, calls })[0]).toBe('GET /v1/apiKeys | apiKey: <your API key>');
});

test('tells that an answer behind a filter is not compared', () => {
  const list = `curl https://api.spectrocloud.com/v1/apiKeys -H 'apiKey: MY_KEY' | jq '.items[0]'`;
  expect(refusedIn(planPage(callPage({ list })), 0)).toEqual(['an answer that is shown through a filter']);
});

const PUBLISHED = fileURLToPath(new URL('../../../../../shared/docs/', import.meta.url));

test('plans the calls of the published page without a finding, and none of its programs', () => {
  test.skip(!existsSync(PUBLISHED), 'the published pages are not here');
  const text = readFileSync(`${PUBLISHED}delete-api-key-with-api-and-sdk.md`, 'utf8');
  const planned = planPage(text, {}, 'Delete API Key with API');
  expect(planned.calls.findings).toEqual([]);
  expect(linesOf(planned)).toEqual([
    LISTING,
    "DELETE /v1/apiKeys/<the API key's unique identifier> | ApiKey: <your API key>",
    LISTING,
  ]);
  const sdk = planPage(text, {}, 'Delete API Key With Go SDK').calls;
  expect(sdk.findings).toEqual([]);
  expect(sdk.hasCalls).toBe(false);
  const reasons = [...sdk.ofStep.values()].flatMap(({ blocks }) => blocks.map(({ why }) => why));
  expect(reasons.filter((reason) => reason === 'a program in go')).toHaveLength(3);
});
