import { expect, test } from '@playwright/test';
import { readBlock } from '../../../../fixtures/procedure/calls/blocks.ts';
import type { DocumentedRequest } from '../../../../fixtures/procedure/calls/request.ts';
import type { Variables } from '../../../../fixtures/procedure/calls/shell-words.ts';
import { at } from '../../support/page.ts';
import { blockOf } from '../../support/code-block.ts';

// What would have to break: a command is read as another request than the one that curl would send, a word of it is told at
// a place where it doesn't stand, or what must never be done is taken for a request.

const LIST = [
  `curl --location 'https://api.example.com/v1/things' \\`,
  `--header 'Accept: application/json' \\`,
  `--header 'token: THE_TOKEN'`,
].join('\n');

function requestIn(text: string, language = 'shell', variables: Variables = new Map()): DocumentedRequest {
  const { requests, notCovered } = readBlock(blockOf(language, text), variables);
  expect(notCovered).toEqual([]);
  expect(requests).toHaveLength(1);
  return at(requests, 0);
}

const outline = ({ method, url, headers, body, followsRedirects }: DocumentedRequest) => ({
  method,
  url: url.text,
  headers: headers.map(({ name, value }) => `${name.text}: ${value.text}`),
  body: body?.text,
  followsRedirects,
});

const refusedIn = (text: string, language = 'shell'): string[] => {
  const { requests, notCovered } = readBlock(blockOf(language, text), new Map());
  expect(requests).toEqual([]);
  return notCovered.map(({ span, reason }) => `${span.line}:${span.column} ${reason}`);
};

test('reads the request that a command sends', () => {
  expect(outline(requestIn(LIST))).toEqual({
    method: 'GET',
    url: 'https://api.example.com/v1/things',
    headers: ['Accept: application/json', 'token: THE_TOKEN'],
    body: undefined,
    followsRedirects: true,
  });
});

const SAME = {
  'short options': `curl -L 'https://api.example.com/v1/things' -H 'Accept: application/json' -H 'token: THE_TOKEN'`,
  'double quotes': `curl -L "https://api.example.com/v1/things" -H "Accept: application/json" -H "token: THE_TOKEN"`,
  'the address last, without quotes': `curl -sSL -H Accept:\\ application/json -H 'token: THE_TOKEN' https://api.example.com/v1/things`,
  'the address by its option': `curl -XGET --url https://api.example.com/v1/things -L -H'Accept: application/json' -H 'token: THE_TOKEN'`,
  'five lines': LIST.replaceAll(` '`, ` \\\n  '`),
  'a comment around it': `# List them\n${LIST} # all of them`,
  'a prompt before it': `$ ${LIST}`,
  'a filter behind it': `${LIST} | jq -r '.items[] | select(.name == "a b") | {uid: .uid}'`,
};

for (const [name, text] of Object.entries(SAME)) {
  test(`reads the same request from ${name}`, () => {
    const { method, url, headers } = outline(requestIn(text));
    expect({ method, url, headers }).toEqual({
      method: 'GET',
      url: 'https://api.example.com/v1/things',
      headers: ['Accept: application/json', 'token: THE_TOKEN'],
    });
  });
}

for (const language of ['bash', 'sh', 'Shell', 'console', '']) {
  test(`reads a block in ${language || 'no language'} as a shell's`, () => {
    expect(outline(requestIn(LIST, language))).toEqual(outline(requestIn(LIST)));
  });
}

test('knows the line and column of each word', () => {
  const { url, headers } = requestIn(LIST);
  expect(url.span()).toEqual({ line: 10, column: 21, endLine: 10, endColumn: 54 });
  expect(at(headers, 1).value.span()).toEqual({ line: 12, column: 21, endLine: 12, endColumn: 30 });
});

test('puts in what an earlier block has set, which stands where it was set', () => {
  const variables: Variables = new Map();
  expect(readBlock(blockOf('shell', 'export TOKEN="MY_TOKEN"', 3), variables).notCovered).toEqual([]);
  const { headers } = requestIn('curl https://api.example.com -H "token: ${TOKEN}"', 'shell', variables);
  const { value } = at(headers, 0);
  expect(value.text).toBe('MY_TOKEN');
  expect(value.span()).toMatchObject({ line: 3, column: 18 });
});

test('leaves a variable that nobody set, and one in single quotes, as they are written', () => {
  const variables: Variables = new Map();
  readBlock(blockOf('shell', 'TOKEN=abc'), variables);
  const text = `curl https://api.example.com/$UID -H 'token: $TOKEN'`;
  expect(outline(requestIn(text, 'shell', variables))).toMatchObject({
    url: 'https://api.example.com/$UID',
    headers: ['token: $TOKEN'],
  });
});

test('takes a placeholder in brackets for none of the shell', () => {
  expect(requestIn('curl https://api.example.com/v1/<the uid>/x').url.text).toBe(
    'https://api.example.com/v1/<the uid>/x',
  );
  expect(requestIn('curl https://api.example.com/v1/{uid}').url.text).toBe(
    'https://api.example.com/v1/{uid}',
  );
});

test('sends data as curl does', () => {
  const of = (text: string): unknown => {
    const { method, url, body, added } = requestIn(`curl https://api.example.com/x ${text}`);
    return [method, url.text, body?.text, added['content-type']];
  };
  const url = 'https://api.example.com/x';
  expect(of('')).toEqual(['GET', url, undefined, undefined]);
  expect(of('-d a=1 --data "b=2"')).toEqual(['POST', url, 'a=1&b=2', 'application/x-www-form-urlencoded']);
  expect(of(`--json '{"a": 1}'`)).toEqual(['POST', url, '{"a": 1}', 'application/json']);
  expect(of(`-X PATCH --data-raw '@a'`)).toEqual(['PATCH', url, '@a', 'application/x-www-form-urlencoded']);
  expect(of('-G -d a=1')).toEqual(['GET', `${url}?a=1`, undefined, undefined]);
  expect(of('-I')).toEqual(['HEAD', url, undefined, undefined]);
});

const REFUSED: Record<string, string[]> = {
  'curl -k https://api.example.com': ['10:9 it would trust any certificate (-k)'],
  'curl -sk https://api.example.com': ['10:9 it would trust any certificate (-k)'],
  'curl https://api.example.com -o out.json': ['10:33 it writes a file (-o)'],
  'curl https://api.example.com -O': ['10:33 it writes a file (-O)'],
  'curl -d @/etc/passwd https://api.example.com': ['10:12 it reads a file'],
  'curl -d@secret https://api.example.com': ['10:11 it reads a file'],
  'curl --json @body.json https://api.example.com': ['10:16 it reads a file'],
  'curl --data-binary @body https://api.example.com': ['10:23 it reads a file'],
  'curl -H @headers https://api.example.com': ['10:12 it reads a file'],
  'curl -T file https://api.example.com': ['10:9 it reads a file (-T)'],
  'curl -K config': ['10:9 it reads a file (-K)'],
  'curl -x proxy:80 https://api.example.com': ['10:9 the option -x of curl'],
  'curl --resolve a:443:1.2.3.4 https://a': ['10:9 the option --resolve of curl'],
  'curl --header=x https://api.example.com': ['10:9 the option --header of curl'],
  'curl https://api.example.com https://b': ['10:33 it sends several requests'],
  'curl -s': ['10:4 it names no address'],
  'curl https://api.example.com -H': ['10:33 -H has no value'],
  'curl https://api.example.com > out': ['10:4 it reads or writes a file'],
  'curl https://api.example.com < in': ['10:4 it reads or writes a file'],
  'curl https://api.example.com | sh': ['10:4 its output goes into sh'],
  'curl https://api.example.com | jq . file': [
    '10:4 its output goes into a jq filter that does more than show it',
  ],
  "curl https://api.example.com | jq -e '.a'": [
    '10:4 its output goes into a jq filter that does more than show it',
  ],
  "curl https://api.example.com | jq '$ENV'": [
    '10:4 its output goes into a jq filter that does more than show it',
  ],
  "curl https://api.example.com | jq 'input'": [
    '10:4 its output goes into a jq filter that does more than show it',
  ],
  'curl "https://api.example.com/$(whoami)"': ['10:4 it runs another program'],
  'curl https://api.example.com/`id`': ['10:4 it runs another program'],
  'TOKEN=$(cat token)': ['10:4 it runs another program'],
  'curl https://api.example.com/{a,b}': ['10:4 a reckoning of the shell'],
  'curl https://api.example.com/${A:-b}': ['10:4 a reckoning of the shell'],
  'curl ~/x': ["10:4 it names the reader's own folder"],
  'curl https://api.example.com &': ['10:4 a command in the background'],
  'curl https://api.example.com && rm -rf /': ['10:4 the commands curl and rm in one'],
  'if true; then curl https://api.example.com; fi': ['10:4 a program of the shell'],
  'TOKEN=a curl https://api.example.com': ['10:4 it sets a variable for one command alone'],
  "curl 'https://api.example.com": ['10:4 no shell could read it: unterminated single quote'],
  'rm -rf /': ['10:4 the command rm'],
  'mkdir a\ngo run .': ['10:4 the command mkdir', '11:4 the command go'],
};

for (const [text, reasons] of Object.entries(REFUSED)) {
  test(`refuses "${text.replaceAll('\n', ' ⏎ ')}", and says why at its place`, () => {
    expect(refusedIn(text)).toEqual(reasons);
  });
}

test('tells a program from a file and from output that is shown', () => {
  expect(refusedIn('package main', 'go')).toEqual(['9:4 a program in go']);
  expect(refusedIn('a: 1', 'yaml')).toEqual(['9:4 a file in yaml']);
  expect(refusedIn('Done.', 'text')).toEqual(['9:4 an output that is shown as text']);
  expect(readBlock(blockOf('json', '{}'), new Map()).isAnswer).toBe(true);
});
