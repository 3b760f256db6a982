import { expect, test } from '@playwright/test';
import { prepare } from '../../support/following.ts';
import { type CallParts, callPage } from '../../support/call-pages.ts';

// What would have to break: what a step says of an answer or of a placeholder depends on how it is put, or is read over.

const NEEDS = '## Prerequisites\n\n- A Palette account.\n- An API key.\n\n';

/** What the page's calls are said to answer, its findings, and what is left out of it. */
function planned(parts: CallParts, of = (page: string) => page) {
  const { plans, findings } = prepare(of(`${NEEDS}${callPage(parts)}`));
  const [plan] = plans;
  const claims = [...(plan?.calls?.ofStep.values() ?? [])].flatMap((step) => step.claims);
  const steps = [...(plan?.steps ?? []), ...(plan?.validation ?? [])];
  return {
    claims: claims.flatMap((claim) => (claim.kind === 'listed' ? [claim.isDenied] : [])),
    kinds: findings.map(({ kind }) => kind),
    why: steps.flatMap((step) => step.parts.flatMap((part) => (part.as === 'not-covered' ? [part.why] : []))),
  };
}

test('knows what an answer does not list, however that is said', () => {
  for (const gone of [
    'The API key should not be listed in the response.',
    'Verify the API key is not in the response.',
    'The API key you deleted is absent from the response.',
    'Verify that the API key is missing from the output.',
    'The response should not contain the API key.',
  ])
    expect.soft([gone, planned({ gone })]).toMatchObject([gone, { claims: [true, true], kinds: [] }]);
});

test('reads nothing else for what an answer does not list', () => {
  for (const [gone, claims, kinds] of [
    ['Verify the API key is in the response.', [true, false], []],
    ['Verify that the API key is not absent from the response.', [true, false], []],
    ['Verify the team is not in the response.', [true], ['step-not-understood']],
    ['Verify the API key is not in the request.', [true], ['step-not-understood']],
    ['The API key you revoked is absent from the response.', [true, true], ['step-not-understood']],
    ['Verify that all API keys are absent from the response.', [true], ['step-not-understood']],
  ] as const)
    expect.soft([gone, planned({ gone })]).toMatchObject([gone, { claims, kinds }]);
  const nothing = 'No output is expected if the API key is revoked.';
  expect(planned({ nothing }).kinds).toEqual(['step-not-understood']);
});

test('takes what stands for a placeholder from within a sentence', () => {
  for (const [ask, ...kinds] of [
    ["Issue the command below, where `MY_KEY` is your API key, to show the API key's UID."],
    ["Run the command below to show your API key's unique identifier, where `MY_KEY` is your API key."],
    ["Run the command below, where `MY_KEY` is your password, to show the API key's UID.", 'contradiction'],
    [
      "Run the command below, where `MY_KEY` is not your API key, to show the API key's UID.",
      'step-not-understood',
      'placeholder-unexplained',
    ],
  ] as const)
    expect.soft([ask, ...planned({ ask }).kinds]).toEqual([ask, ...kinds]);
});

test('says why the only command of a procedure is not sent', () => {
  const elsewhere = (page: string): string =>
    page
      .replace(/(?<=Validate\n\n)[^]*$/, '')
      .replace(/^1\. [^]*?(?=^## Validate)/m, '1. Click **Delete**.\n\n') +
    '1. Verify the API key is not listed.\n\n2. Use `curl` to send a request to the Palette API.\n\n   ```shell\n   curl https://api.example.com/v1/apiKeys\n   ```\n';
  const { why, kinds } = planned({}, elsewhere);
  expect(kinds).toEqual([]);
  expect(why).toContain("a request to api.example.com, which is not the API's");
});
