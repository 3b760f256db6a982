import { expect, test } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { readSteps } from '../../../pages/language/language.ts';
import { LANGUAGE } from '../support/reading-words.ts';

// What would have to break: a step is done on the console that belongs elsewhere, or left out for another reason than its own.

/** Why each step of a section is left out; null where it is done on the console. */
function reasons(...steps: string[]): (string | null)[] {
  const numbered = steps.map((step, index) => `${String(index + 1)}. ${step}`);
  const { procedures } = parsePage('page.md', ['## Delete', ...numbered].join('\n\n'));
  const read = readSteps(procedures[0]?.steps ?? [], LANGUAGE);
  return [...read.values()].map(({ clauses }) => {
    const found = new Set(clauses.map(({ outside }) => outside ?? null));
    return found.size === 1 ? ([...found][0] ?? null) : `several: ${[...found].join(', ')}`;
  });
}

const terminal = 'in a terminal';
const editor = 'in an editor';
const site = 'on another site';

test('keeps whoever opened a terminal there until words speak of the console', () => {
  const steps = [
    'Open a terminal on your computer.',
    'Enter a passphrase and press **Enter**.',
    'Copy the value that is displayed.',
    'The output lists the nodes.',
    'The output tells which of the nodes florbs or flits.',
    'Log in to [Palette](https://console.spectrocloud.com).',
    'Copy the value.',
  ];
  expect(reasons(...steps)).toEqual([terminal, terminal, terminal, terminal, terminal, null, null]);
});

test('takes a label for the console’s where nothing else shows labels', () => {
  expect(reasons('Open your terminal.', 'Click **Delete**.', 'Copy the value.')).toEqual([
    terminal,
    null,
    null,
  ]);
  expect(reasons('Log in to the management console.', 'Click **Create role**.', 'Copy the value.')).toEqual([
    site,
    site,
    site,
  ]);
  const back = reasons('Log in to your identity provider.', 'Open the **Main Menu**.', 'Click **Add**.');
  expect(back).toEqual([site, null, null]);
});

test('says of the way back that it is one', () => {
  const [, back, there] = reasons('Open the terminal.', 'Return to Palette.', 'Copy the value.');
  expect([back, there]).toEqual(['on the way back to the console', null]);
});

test('begins each section in the console', () => {
  const lines = ['## Delete', '1. Open a terminal.', '## Validate', '1. Copy the value.'];
  const [procedure] = parsePage('page.md', lines.join('\n\n')).procedures;
  const read = readSteps(procedure?.validation ?? [], LANGUAGE);
  expect([...read.values()].flatMap(({ clauses }) => clauses.map(({ outside }) => outside))).toEqual([
    undefined,
  ]);
});

const FENCES: [language: string, reason: string][] = [
  ['bash', terminal],
  ['shell', terminal],
  ['powershell', terminal],
  ['yaml', editor],
  ['go', editor],
  ['hcl', editor],
  ['python', editor],
  ['json', 'with the code of the step'],
  ['text', 'with the code of the step'],
  ['', 'with the code of the step'],
];

test('takes the reason from the language of a step’s code', () => {
  for (const [language, reason] of FENCES) {
    const step = `Add the configuration.\n\n   \`\`\`${language}\n   x: 1\n   \`\`\``;
    expect.soft([language, ...reasons(step)]).toEqual([language, reason]);
  }
});

test('takes code for what a field takes where the step types into one', () => {
  const step =
    'In the **URL** field, enter the URL.\n\n   ```shell\n   x\n   ```\n\n   Replace `x` with your name.';
  expect(reasons(step)).toEqual(['several: , with the code of the step']);
});

const REASONS: [step: string, reason: string | null][] = [
  ['Open the `main.go` file.', editor],
  ['Open the main.go file.', editor],
  ['Edit **values.yaml**.', editor],
  ['Edit `~/.ssh/config.yaml`.', editor],
  ['Copy the code snippet into the `main.go` file.', editor],
  ['Save the file as `config.yaml`.', editor],
  ['In the text editor, paste the key.', editor],
  ['Run `script.sh`.', terminal],
  ['Set the `KEY` environment variable.', terminal],
  ['Upload the `config.yaml` file.', "with a file of the reader's own"],
  ['Download the file to your computer.', "on the reader's own computer"],
  ['Open the email and click the link.', "in the reader's mail"],
  ['Enter your email.', null],
  ['Navigate to [GitHub](https://github.com/x) and click **Fork**.', site],
  ['Navigate to [Palette](https://elsewhere.example).', null],
  ['In your identity provider, create an application.', site],
  ['Choose your cloud provider.', null],
  ['Select **AWS** as the cloud provider.', null],
  ['Copy the command from the **Install** dialog.', null],
  ['Click **Copy** to copy the command.', null],
  ['In your browser, click **Next**.', null],
  ['Ask your administrator for the key.', 'by another person'],
  ['Request access from your administrator.', 'by another person'],
  ['Get the key from your administrator.', 'by another person'],
  ['Wait for your administrator to approve the request.', 'by another person'],
  ['Have your admin create a key.', 'by another person'],
  ['Verify that the user can log in.', 'by another person'],
  ['The user can now log in.', 'by another person'],
  ['The user is listed in the table.', null],
];

test('tells the reason of each place outside the console', () => {
  for (const [step, reason] of REASONS) expect.soft([step, ...reasons(step)]).toEqual([step, reason]);
});
