import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readEnvFile } from '../../../fixtures/settings/env-file.ts';
import { environment, readSettings } from '../../../fixtures/settings.ts';
import { SETTINGS } from '../../../fixtures/settings/variables.ts';
import { root } from '../support/nightly-command.ts';
import { ACCOUNT, refused, test as atConsole } from '../support/palette-stand-in.ts';

// What would have to break: a `.env` that somebody wrote for a live console counts for nothing, and the mock conforms.

const LIVE = `PALETTE_URL=https://console.example.com
PALETTE_USER_EMAIL=user@example.com
PALETTE_USER_PASSWORD=user-password
PALETTE_ADMIN_EMAIL=admin@example.com
PALETTE_ADMIN_PASSWORD=admin-password
`;

/** Where a run would go by a file of this content. */
function consoleBy(content: string | Buffer, env: Record<string, string> = {}) {
  const file = test.info().outputPath('.env');
  writeFileSync(file, content);
  return readSettings(environment(file, env)).console;
}

for (const [how, content] of [
  ['as they are written', LIVE],
  ['with a mark of UTF-8', `\uFEFF${LIVE}`],
  ['with line ends of Windows', LIVE.replaceAll('\n', '\r\n')],
  ['with export', LIVE.replaceAll(/^/gm, 'export ')],
  ['with blanks and quotes', LIVE.replaceAll(/=(.*)/g, " = '$1'")],
  ['below a comment that names them', `# set PALETTE_URL=mock, or PALETTE_ORG\n${LIVE}`],
] as const) {
  test(`reads variables ${how}`, () => {
    expect(consoleBy(content)).toMatchObject({ mode: 'live', admin: { password: 'admin-password' } });
  });
}

for (const [what, content, message] of [
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${LIVE}`, 'utf16le'), 'is no UTF-8 text'],
  ['UTF-16 without', Buffer.from(LIVE, 'utf16le'), 'is no UTF-8 text'],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${LIVE}`, 'utf16le').swap16(), 'is no UTF-8 text'],
  ['Latin-1', Buffer.from(`PALETTE_ORG=Bücher\n`, 'latin1'), 'is no UTF-8 text'],
  ['set NAME=', LIVE.replaceAll(/^/gm, 'set '), 'line 1, does not set PALETTE_URL'],
  ['setx NAME value', 'setx PALETTE_URL https://console.example.com', 'does not set PALETTE_URL'],
  ['$env:NAME', LIVE.replaceAll(/^(\w+)=(.*)$/gm, '$env:$1 = "$2"'), 'does not set PALETTE_USER_EMAIL'],
  ['names in lower case', LIVE.toLowerCase(), 'line 5, does not set PALETTE_ADMIN_PASSWORD'],
  ['JSON', '{ "PALETTE_URL": "https://console.example.com" }', 'does not set PALETTE_URL'],
  ['a list', LIVE.replaceAll(/^/gm, '- '), 'does not set PALETTE_URL'],
  ['a colon without a blank', 'PALETTE_URL:https://console.example.com', 'does not set PALETTE_URL'],
  ['a slip of the pen', 'PALETTE_ULR=https://console.example.com', 'does not set PALETTE_URL'],
  [
    'one such line among others',
    `DOCS_PAGES=a.md\nset PALETTE_URL=https://x`,
    'line 2, does not set PALETTE_URL',
  ],
  ['nothing', '', 'sets none of the settings'],
  ['comments alone', readFileSync(join(root, '.env.example')), 'sets none of the settings'],
  ['blank values alone', 'PALETTE_URL=\nPALETTE_USER_EMAIL=\n', 'sets none of the settings'],
  ["another program's variables", 'AWS_REGION=eu\n', 'sets none of the settings'],
] satisfies [string, string | Buffer, string][]) {
  test(`refuses a file of ${what}`, () => {
    expect(() => consoleBy(content)).toThrow(message);
    // Neither value nor address is told.
    expect(() => consoleBy(content)).not.toThrow(/password"|example\.com/);
  });
}

test('refuses accounts whose console the environment takes away, and goes to the mock where told so', () => {
  expect(() => consoleBy(LIVE, { PALETTE_URL: '' })).toThrow('PALETTE_URL is blank or not set, beside');
  expect(consoleBy(LIVE, { PALETTE_URL: 'mock' })).toEqual({ mode: 'mock' });
});

test('refuses a variable of the environment in another case', () => {
  const none = test.info().outputPath('none');
  expect(() => environment(none, { palette_url: 'https://console.example.com' })).toThrow(
    'palette_url is no setting: write it as PALETTE_URL.',
  );
});

test('refuses a folder, and a link that leads nowhere', () => {
  const [folder, link] = [test.info().outputPath('folder'), test.info().outputPath('link')];
  mkdirSync(folder, { recursive: true });
  symlinkSync('nowhere', link);
  expect(readEnvFile(folder, SETTINGS).problems).toEqual([
    ".env can't be read: it is a folder; make it a file, or remove it.",
  ]);
  expect(readEnvFile(link, SETTINGS).problems).toEqual([
    ".env can't be read: it is a link that leads nowhere; mend it, or remove it.",
  ]);
});

test('refuses a file that it has no right to read', () => {
  const file = test.info().outputPath('.env');
  writeFileSync(file, LIVE);
  chmodSync(file, 0o000);
  const script = `
    if (process.getuid?.() === 0) process.setuid(65534);
    console.log(read(${JSON.stringify(file)}, []).problems.join());`;
  const load = `const { readEnvFile: read } = await import('./fixtures/settings/env-file.ts');`;
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', `${load}${script}`],
    { cwd: root, encoding: 'utf8' },
  );
  // Where others may not even enter the folder, it is not known whether there is a file.
  expect(stdout).toMatch(/\.env can't be read: EACCES; give yourself the right to read it/);
});

test('knows every setting that .env.example lists, and no other', () => {
  const listed = readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#(\w+)=/gm);
  expect([...listed].map(([, name]) => name).sort()).toEqual([...SETTINGS].sort());
});

test.describe('a password that ends at a #', () => {
  const hints = (line: string, env: Record<string, string> = {}): (string | undefined)[] => {
    const console = consoleBy(LIVE.replace(/PALETTE_USER_PASSWORD=.*/, line), env);
    return console.mode === 'live' ? [console.user.hint, console.admin.hint] : [];
  };
  const hint = "In .env, PALETTE_USER_PASSWORD ends at a #: put it in 'single quotes'.";

  test('is hinted at, where the # may be part of it and it is the one that counts', () => {
    expect(hints('PALETTE_USER_PASSWORD=pass#word')).toEqual([hint, undefined]);
    expect(hints('PALETTE_USER_PASSWORD=pass#word', { PALETTE_USER_PASSWORD: 'word' })).toEqual([
      undefined,
      undefined,
    ]);
    for (const value of ["'pass#word'", '"pass#word"', 'word # comment', "'pass#word' # comment", 'word'])
      expect(hints(`PALETTE_USER_PASSWORD=${value}`), value).toEqual([undefined, undefined]);
  });

  atConsole('is hinted at where the console rejects the account, and not in an outage', async ({ serve }) => {
    const rejecting = await serve(() => refused(401));
    const account = { ...ACCOUNT, hint };
    await expect(rejecting.api.logIn(account)).rejects.toThrow(`account. ${hint}`);
    const failing = await serve(() => refused(500));
    await expect(failing.api.logIn(account)).rejects.not.toThrow(hint);
  });
});
