import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import * as settings from '../../../fixtures/settings.ts';
import type { Environment } from '../../../fixtures/settings.ts';
import { SettingsError } from '../../../fixtures/model/usage-error.ts';

// What would have to break: a run goes somewhere else than it was told, or a mistake costs more than one look.

const readSettings = (variables: Environment) => settings.readSettings({ variables });

const LIVE: Environment = {
  PALETTE_URL: 'https://console.example.com',
  PALETTE_USER_EMAIL: 'user@example.com',
  PALETTE_USER_PASSWORD: 'user-password',
  PALETTE_ADMIN_EMAIL: 'admin@example.com',
  PALETTE_ADMIN_PASSWORD: 'admin-password',
};

const unset: Environment = Object.fromEntries(Object.keys(LIVE).map((name) => [name, undefined]));

/** What is wrong with an environment, a line for each. */
function problemsOf(env: Environment): string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.split('\n  ').slice(1);
  }
}

test('checks the default page against the mock console where nothing is set', () => {
  expect(readSettings({})).toEqual({
    docsPages: 'fixtures/docs/*.md',
    console: { mode: 'mock' },
    reportDir: 'conformance-report',
    staleMinutes: 60,
    pictures: true,
    searchPath: '',
    isCI: false,
    isGitHub: false,
    debug: false,
    isHeaded: false,
  });
});

test('takes what is set', () => {
  const set = readSettings({
    ...LIVE,
    PALETTE_URL: 'https://console.example.com:8443//',
    PALETTE_API_URL: 'https://api.example.com/',
    PALETTE_ORG: 'Acme',
    DOCS_PAGES: 'a.md, b/*.md',
    CONFORMANCE_REPORT_DIR: 'out',
    CONFORMANCE_STALE_MINUTES: '0.5',
    CONFORMANCE_PICTURES: 'off',
    PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/a/chromium',
    PLAYWRIGHT_WS_ENDPOINT: 'wss://browsers.example.com/path',
    PATH: '/bin',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    DEBUG: '*',
  });
  expect(set).toEqual({
    docsPages: 'a.md, b/*.md',
    console: {
      mode: 'live',
      url: 'https://console.example.com:8443',
      apiUrl: 'https://api.example.com',
      org: 'Acme',
      user: { email: 'user@example.com', password: 'user-password', role: 'user' },
      admin: { email: 'admin@example.com', password: 'admin-password', role: 'tenant admin' },
    },
    reportDir: 'out',
    staleMinutes: 0.5,
    pictures: false,
    chromiumPath: '/a/chromium',
    wsEndpoint: 'wss://browsers.example.com/path',
    searchPath: '/bin',
    isCI: true,
    isGitHub: true,
    debug: true,
    isHeaded: false,
  });
});

test('goes to the mock console where told so, whatever else is set, right or wrong', () => {
  const beside = { ...LIVE, PALETTE_USER_EMAIL: 'nobody', PALETTE_API_URL: 'ftp://api', PALETTE_ORG: 'Acme' };
  expect(readSettings({ ...beside, PALETTE_URL: ' mock ' })).toEqual(readSettings({}));
});

test('looks for the API where the console is, unless told otherwise', () => {
  expect(readSettings(LIVE).console).toMatchObject({ apiUrl: LIVE['PALETTE_URL'] });
});

test('counts an empty variable as not set', () => {
  const empty = Object.fromEntries(
    [...Object.keys(LIVE), 'PALETTE_ORG', 'CONFORMANCE_PICTURES', 'CI', 'DEBUG'].map((name) => [name, ' ']),
  );
  expect(readSettings(empty)).toEqual(readSettings({}));
});

test('lists everything that is missing or wrong at once', () => {
  const problems = problemsOf({
    PALETTE_URL: 'http://console.example.com',
    PALETTE_USER_PASSWORD: ' ',
    PALETTE_ADMIN_EMAIL: 'nobody',
    CONFORMANCE_STALE_MINUTES: 'soon',
    CONFORMANCE_PICTURES: 'maybe',
    PLAYWRIGHT_WS_ENDPOINT: 'http://browsers.example.com',
  });
  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
    'CONFORMANCE_PICTURES',
    'CONFORMANCE_STALE_MINUTES',
    'PALETTE_ADMIN_EMAIL',
    'PALETTE_ADMIN_PASSWORD',
    'PALETTE_URL',
    'PALETTE_USER_EMAIL',
    'PALETTE_USER_PASSWORD',
    'PLAYWRIGHT_WS_ENDPOINT',
  ]);
});

for (const [wrong, problem] of [
  [{ PALETTE_URL: 'console.example.com' }, 'PALETTE_URL is no address of a host'],
  [{ PALETTE_URL: 'ftp://console.example.com' }, 'PALETTE_URL is no address of a host'],
  [{ PALETTE_URL: 'http://console.example.com' }, 'PALETTE_URL is not https'],
  [{ PALETTE_URL: 'http://127.0.0.1.example.com' }, 'PALETTE_URL is not https'],
  [{ PALETTE_URL: 'http://localhost.example.com' }, 'PALETTE_URL is not https'],
  [{ PALETTE_URL: 'https://console.example.com/login' }, 'PALETTE_URL holds more than a host'],
  [{ PALETTE_URL: 'https://console.example.com/?org=a' }, 'PALETTE_URL holds more than a host'],
  [{ PALETTE_URL: 'https://a:b@console.example.com' }, 'PALETTE_URL holds a user name or password'],
  [{ PALETTE_API_URL: 'http://api.example.com' }, 'PALETTE_API_URL is not https'],
  [
    { ...unset, PALETTE_URL: '', PALETTE_API_URL: 'https://api.example.com' },
    'PALETTE_URL is blank or not set, beside PALETTE_API_URL:',
  ],
  [
    { PALETTE_URL: ' ' },
    'PALETTE_URL is blank or not set, beside PALETTE_USER_EMAIL, PALETTE_USER_PASSWORD, ',
  ],
  [{ PALETTE_URL: undefined }, "give the console's address, or mock for the mock console"],
  [
    { ...unset, PALETTE_ADMIN_PASSWORD: 'x' },
    'PALETTE_URL is blank or not set, beside PALETTE_ADMIN_PASSWORD',
  ],
  [{ ...unset, PALETTE_ORG: 'Acme' }, 'PALETTE_URL is blank or not set, beside PALETTE_ORG'],
  [{ PALETTE_URL: 'MOCK' }, 'PALETTE_URL is no address of a host'],
  [{ DOCS_PAGES: '' }, 'DOCS_PAGES is set and names no page'],
  [{ DOCS_PAGES: ' ,\n' }, 'DOCS_PAGES is set and names no page'],
  [{ ...unset, DOCS_PAGES: ' ' }, 'DOCS_PAGES is set and names no page'],
  [{ PALETTE_USER_EMAIL: '' }, 'PALETTE_USER_EMAIL is not set'],
  [{ PALETTE_USER_PASSWORD: '' }, 'PALETTE_USER_PASSWORD is not set'],
  [{ PALETTE_ADMIN_EMAIL: '' }, 'PALETTE_ADMIN_EMAIL is not set'],
  [{ PALETTE_ADMIN_PASSWORD: '' }, 'PALETTE_ADMIN_PASSWORD is not set'],
  [
    { PALETTE_ADMIN_EMAIL: 'USER@example.com' },
    'PALETTE_ADMIN_EMAIL names the account of PALETTE_USER_EMAIL',
  ],
  [{ CONFORMANCE_STALE_MINUTES: '0' }, 'CONFORMANCE_STALE_MINUTES is not above 0'],
  [{ CONFORMANCE_STALE_MINUTES: '-5' }, 'CONFORMANCE_STALE_MINUTES is not above 0'],
  [{ CONFORMANCE_STALE_MINUTES: 'Infinity' }, 'CONFORMANCE_STALE_MINUTES is no number'],
] satisfies [Environment, string][]) {
  test(`says that ${problem}: ${JSON.stringify(wrong)}`, () => {
    const problems = problemsOf({ ...LIVE, ...wrong });
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
}

for (const url of ['http://localhost:8080', 'http://127.0.0.1', 'http://127.1.2.3:80', 'http://[::1]:3000']) {
  test(`lets ${url} do without https, as it is this machine`, () => {
    expect(problemsOf({ ...LIVE, PALETTE_URL: url })).toEqual([]);
  });
}

test('never says what a variable is set to', () => {
  const names = [
    ...Object.keys(LIVE),
    'PALETTE_API_URL',
    'CONFORMANCE_STALE_MINUTES',
    'CONFORMANCE_PICTURES',
  ];
  const env = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.stringMatching(/^(https?:\/\/)?[A-Z0-9@:/]{4,30}Q$/)])),
    { requiredKeys: ['PALETTE_URL'] },
  );
  fc.assert(
    fc.property(env, (set: Environment) => {
      const text = problemsOf(set).join('\n');
      for (const value of Object.values(set)) expect(text).not.toContain(value);
    }),
  );
});

test('reads a machine where the console is not set up right', () => {
  expect(settings.readMachine({ variables: { PALETTE_URL: 'nonsense', CI: 'false' } })).toMatchObject({
    isCI: false,
  });
});
