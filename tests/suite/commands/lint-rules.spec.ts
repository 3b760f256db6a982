import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';
import { configs as typescript } from 'typescript-eslint';
import { ROOT } from '../../../fixtures/commands/set-up/commands.mjs';

/** Without types: the files of these tests don't exist, and the rules in question need none. */
const eslint = new ESLint({ cwd: ROOT, overrideConfig: typescript.disableTypeChecked });

/** The rules that a line breaks when it stands in a file. */
async function broken(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: file });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

test.describe('the environment', () => {
  const reads = [
    'export const home = process.env.HOME;',
    'export const { env } = process;',
    "import { env } from 'node:process';\nexport const here = env;",
    "import process from 'node:process';\nexport const here = process.cwd();",
  ];
  for (const line of reads) {
    test(`is not read by ${line.split('\n')[0] ?? ''}`, async () => {
      expect(await broken('fixtures/procedure/follow.ts', line)).toEqual(['no-restricted-syntax']);
    });
  }

  test('is read by the settings, and the working directory by everyone', async () => {
    expect(await broken('fixtures/settings.ts', 'export const home = process.env.HOME;')).toEqual([]);
    expect(
      await broken('tests/pages.spec.ts', "import { cwd } from 'node:process';\nexport const here = cwd();"),
    ).toEqual([]);
  });
});

test.describe('page objects', () => {
  const shortcuts = [
    ['playwright/no-nth-methods', 'locator.first()'],
    ['playwright/no-nth-methods', 'this.rows.nth(2)'],
    ['playwright/no-force-option', 'this.page.locator(css).click({ force: true })'],
    ['playwright/no-wait-for-timeout', 'this.page.waitForTimeout(500)'],
  ] as const;
  for (const [rule, call] of shortcuts) {
    test(`may not call ${call}`, async () => {
      const method = `export class Menu {\n  choose(): unknown {\n    return ${call};\n  }\n}`;
      expect(await broken('pages/menu.ts', method)).toContain(rule);
    });
  }
});
