import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planned } from '../../../../fixtures/commands/plan/planned.ts';
import { parsePage } from '../../../../fixtures/document/parse-page.ts';
import { underTest } from '../../../../fixtures/run/plans.ts';
import { followPatiently, test, expect, lineOf, prepare } from '../../support/following.ts';
import { callPage, type CallParts } from '../../support/call-pages.ts';

// What would have to break: a procedure of calls is not followed like any other: planned, made, judged by its purpose, each
// finding at its line.

const PAGE_HEAD = `## Prerequisites

- You must have a valid Palette API key.

- A terminal or command prompt to execute the \`curl\` command.

`;

const pageOf = (changed: CallParts = {}): string =>
  callPage(changed).replace('## Delete', `${PAGE_HEAD}## Delete`);

test('shows each call in the plan as it would be sent', () => {
  const [page] = planned([underTest(parsePage('page.md', pageOf()))]).pages;
  expect(page?.procedures[0]?.steps.map(({ requests }) => requests)).toEqual([
    [['GET /v1/apiKeys', 'Accept: application/json', 'apiKey: <your API key>']],
    [["DELETE /v1/apiKeys/<the API key's unique identifier>", 'ApiKey: <your API key>']],
    [],
    [['GET /v1/apiKeys', 'Accept: application/json', 'apiKey: <your API key>']],
    [],
  ]);
});

test('demands a Validate section of a procedure of calls', () => {
  const [whole = ''] = pageOf().split('## Validate');
  const { findings } = prepare(whole);
  expect(findings.map(({ kind, line }) => [kind, line])).toEqual([
    ['structure', lineOf(whole, '## Delete API Key')],
  ]);
});

test('follows a procedure of calls and judges it by its purpose', async ({ followText }) => {
  const followed = await followPatiently(followText, ({ findings }) => findings.length === 0, pageOf());
  expect(followed.findings).toEqual([]);
  const [outcome] = followed.outcomes.values();
  expect(outcome?.procedure.status).toBe('conforms');
  expect(outcome?.procedure.steps.map(({ calls }) => calls?.map(({ status }) => status))).toEqual([
    [200],
    [204],
    undefined,
    [200],
    undefined,
  ]);
  expect(followed.left).toEqual([]);
  expect(followed.foreignDeletions).toEqual([]);
});

const WRONG: Record<string, [CallParts, string, string]> = {
  'a wrong path': [
    { delete: `curl -X DELETE https://api.spectrocloud.com/v1/apiKey/:uid -H 'ApiKey: <MY_KEY>'` },
    'call-failed',
    '-X DELETE',
  ],
  'a wrong field': [
    { answer: '{ "items": [{ "metadata": { "title": "x" } }] }' },
    'response-mismatch',
    '"title"',
  ],
  'a placeholder that nobody explains': [
    { askDelete: 'Run the command below.' },
    'placeholder-unexplained',
    ':uid',
  ],
};

for (const [name, [changed, kind, words]] of Object.entries(WRONG)) {
  test(`finds ${name} at its line`, async ({ followText }) => {
    const page = pageOf(changed);
    const isExpected = ({ findings }: { findings: { kind: string }[] }): boolean =>
      findings[0]?.kind === kind;
    const { findings } = await followPatiently(followText, isExpected, page);
    expect(findings.map((finding) => [finding.kind, finding.line])).toEqual([[kind, lineOf(page, words)]]);
  });
}

test('asks the API besides: a key whose value still authenticates is not gone', async ({ followText }) => {
  const page = pageOf();
  const { findings } = await followText(page, { faults: ['deleted-key-authenticates'] });
  expect(findings.map(({ kind, section }) => [kind, section])).toEqual([['validation-failed', 'validate']]);
});

const PUBLISHED = fileURLToPath(new URL('../../../../../shared/docs/', import.meta.url));

test('finds nothing in the API section of the published page', async ({ followText }) => {
  test.skip(!existsSync(PUBLISHED), 'the published pages are not here');
  const text = readFileSync(`${PUBLISHED}delete-api-key-with-api-and-sdk.md`, 'utf8');
  const { outcomes, findings } = await followPatiently(followText, (all) => all.findings.length === 0, text, {
    tab: null,
  });
  expect(findings).toEqual([]);
  expect([...outcomes.values()].map(({ procedure }) => procedure.status)).toEqual(['conforms']);
});

test('puts the value that the console has just shown into the published commands of Create', async ({
  followText,
}) => {
  test.skip(!existsSync(PUBLISHED), 'the published pages are not here');
  const text = readFileSync(`${PUBLISHED}create-api-key.md`, 'utf8');
  const options = { tab: 'User' };
  const { outcomes, findings } = await followPatiently(
    followText,
    (all) => all.findings.length === 0,
    text,
    options,
  );
  expect(findings).toEqual([]);
  const calls = outcomes.get('User')?.procedure.steps.flatMap((step) => step.calls ?? []);
  expect(calls?.map(({ request, status }) => `${request} ${status}`)).toEqual(['GET /v1/apiKeys 200']);
});
