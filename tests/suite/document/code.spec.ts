import { expect, test } from '@playwright/test';
import { pageOf, procedureIn, validate } from '../support/page.ts';

// What would have to break: code is laid to another step's account, or one output hides a whole console procedure.

test.describe('code', () => {
  test('belongs to the step it stands in, or stands behind at the margin', () => {
    const { steps } = procedureIn(
      ...[
        '1. One.',
        '',
        '   ```',
        '   x',
        '   ```',
        '',
        '2. **Two**.',
        '',
        '```shell',
        'x',
        '```',
        '',
        '3. **Three**.',
        '',
        '4. **Four**.',
      ],
      ...['   - ```', '     x', '     ```', ...validate],
    );
    expect(steps.map((step) => step.hasCode)).toEqual([true, true, false, true]);
  });

  test('stands behind the list where the last step says nothing of it', () => {
    const code = (last: string, first = 'Click **A**.') => {
      const { steps, asides } = procedureIn(
        `1. ${first}`,
        '',
        `2. ${last}`,
        '',
        '```',
        'x',
        '```',
        '',
        ...validate,
      );
      return [steps.map((step) => step.hasCode), asides.filter(({ kind }) => kind === 'code').length];
    };
    expect(code('Copy the value.')).toEqual([[false, false], 1]);
    expect(code('Click **B**.', 'Use a terminal.')).toEqual([[false, false], 1]);
    expect(code('Issue the command below.')).toEqual([[false, true], 0]);
    expect(code('Send it:')).toEqual([[false, true], 0]);
    expect(code('Send it with `curl`.')).toEqual([[false, true], 0]);
    expect(code('Send it.', 'Send this.\n\n```\ny\n```')).toEqual([[true, true], 0]);
  });

  test('belongs to the numbered item it stands in, not to the item around that', () => {
    const { steps } = procedureIn(
      '1. **One**.',
      '   1. **Two**.',
      '',
      '      ```',
      '      x',
      '      ```',
      ...validate,
    );
    expect(steps.map((step) => step.hasCode)).toEqual([false, true]);
  });

  test('does not belong to the step of another tab or section', () => {
    const page = pageOf(
      ...[
        '## A',
        '',
        '<Tabs>',
        '<TabItem label="x">',
        '',
        '1. **One**.',
        '',
        '</TabItem>',
        '<TabItem label="y">',
        '',
        '```',
        'c',
        '```',
        '',
        '1. **Two**.',
        '',
        '</TabItem>',
        '</Tabs>',
      ],
      ...['', '## Validate', '', '```', 'c', '```', '', '1. Look.'],
    );
    expect(page.procedures.map(({ steps }) => steps.map((step) => step.hasCode))).toEqual([[false], [false]]);
  });

  const console_ = '1. Click **A**.';
  const output = '1. Click **A**.\n\n   ```\n   done\n   ```\n';
  const command = '1. Issue the command.\n\n   ```\n   rm key\n   ```\n';
  const login = '1. Log in to [it](https://x.example).';
  for (const [what, is, ...steps] of [
    ['commands alone', true, command, command],
    ['commands with a log-in', true, login, command],
    ['as many commands as console steps', true, console_, command, console_, command],
    ['commands that mention a label each', true, output, output],
    ['fewer commands than console steps', false, console_, console_, command],
    ['one output in the console', false, login, console_, output, console_],
    ['an output with a step and a log-in', false, login, output],
    ['no code', false, login, console_],
  ] as const) {
    test(`make a command-line procedure: ${what}: ${is ? 'yes' : 'no'}`, () => {
      const page = pageOf(
        ...steps.map((step, index) =>
          step.replace('A**', `A${index}**`).replace('rm', `rm${index}`).replace('Issue', `Issue ${index}`),
        ),
        ...validate,
      );
      expect(page.procedures.map(({ isCommandLine }) => isCommandLine)).toEqual([is]);
    });
  }

  test('raises no finding about a command-line procedure: it is not covered', () => {
    expect(pageOf('## Delete', '', command, '', command).findings).toEqual([]);
  });
});
