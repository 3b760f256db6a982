import { expect, test } from '@playwright/test';
import { callText } from '../../../../fixtures/procedure/calls/planned-call.ts';
import { type CallParts, callPage } from '../../support/call-pages.ts';
import { planPage } from '../../support/calls-page.ts';
import { prepare } from '../../support/following.ts';
import { wordsAt } from '../../support/page.ts';

// What would have to break: what a step says of its command is not held against what the command does.

const foundIn = (parts: CallParts): string[] => {
  const text = callPage(parts);
  return planPage(text).calls.findings.map((finding) => `${finding.kind} ${wordsAt(text, finding)}`);
};

test('takes nothing but the API key in the header that is called after it', () => {
  expect(foundIn({})).toEqual([]);
  for (const value of ['your password', 'your user name', "the API key's unique identifier"])
    expect(foundIn({ ask: `Replace \`MY_KEY\` with ${value}.` })).toContain('contradiction MY_KEY');
});

test('puts in the name that the page asks for, where the API wants something else', () => {
  const askDelete = "Replace `uid` with the API key's name. Specify a valid API key in the `ApiKey` header.";
  const { procedure, calls } = planPage(callPage({ askDelete }));
  expect(calls.findings).toEqual([]);
  const made = procedure.steps.flatMap((step) => (calls.ofStep.get(step)?.calls ?? []).map(callText));
  expect(made[1]?.[0]).toBe("DELETE /v1/apiKeys/<the API key's name>");
});

test('finds a command that only reads where the step says that it changes something', () => {
  const toldIn = (parts: CallParts): string[] =>
    prepare(callPage(parts)).findings.flatMap(({ message, step }) =>
      message.includes('only reads') ? [`step ${String(step)}`] : [],
    );
  expect(toldIn({})).toEqual([]);
  const ask = 'Issue the command below to delete your API key. Replace `MY_KEY` with your API key.';
  expect(toldIn({ ask })).toEqual(['step 1']);
  const reading = `curl -L -X GET 'https://api.spectrocloud.com/v1/apiKeys/:uid' -H 'ApiKey: <MY_KEY>'`;
  expect(toldIn({ delete: reading })).toEqual(['step 2']);
});
