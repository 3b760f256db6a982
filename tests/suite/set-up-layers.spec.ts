import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';
import { configs as typescript } from 'typescript-eslint';
import { ROOT } from '../../fixtures/set-up/commands.mjs';

/** Without types: the files of these tests don't exist, and the rules in question need none. */
const eslint = new ESLint({ cwd: ROOT, overrideConfig: typescript.disableTypeChecked });

/** The rules that a line breaks when it stands in a file. */
async function broken(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: file });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const imported = (path: string) => `export { something } from '${path}';`;

test.describe('imports', () => {
  const up: [file: string, path: string][] = [
    ['fixtures/docs/page.ts', '../settings.ts'],
    ['fixtures/docs/deep/page.ts', '../../test.ts'],
    ['fixtures/reader/follow.ts', '../docs/page.ts'],
    ['fixtures/console/serve.ts', '../palette/api.ts'],
    ['fixtures/report/reporter.ts', '../console/mock.ts'],
    ['fixtures/settings.ts', './test.ts'],
    ['pages/menu.ts', '../fixtures/report/schema.ts'],
    ['pages/seeing/look.ts', '../../fixtures/reader/follow.ts'],
    ['fixtures/set-up/start.mjs', '../settings.ts'],
    ['fixtures/set-up/start.mjs', '../../pages/menu.ts'],
  ];
  for (const [file, path] of up) {
    test(`of ${path} in ${file} are refused, as they go up`, async () => {
      expect(await broken(file, imported(path))).toEqual(['no-restricted-imports']);
    });
  }

  const down: [file: string, path: string][] = [
    ['tests/procedures.spec.ts', '../fixtures/test.ts'],
    ['fixtures/test.ts', './settings.ts'],
    ['fixtures/docs/page.ts', '../reader/procedure.ts'],
    ['fixtures/reader/follow.ts', '../../pages/menu.ts'],
    ['fixtures/report/html/steps.ts', '../schema.ts'],
    ['pages/menu.ts', './label.ts'],
  ];
  for (const [file, path] of down) {
    test(`of ${path} in ${file} go down`, async () => {
      expect(await broken(file, imported(path))).toEqual([]);
    });
  }

  test('are ruled in every file of fixtures and pages', async () => {
    const files = ['fixtures', 'pages'].flatMap((folder) =>
      readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.m?ts$|\.mjs$/.test(name) && !name.includes('node_modules'))
        .map((name) => `${folder}/${name}`),
    );
    const configs = (await Promise.all(files.map((file) => eslint.calculateConfigForFile(file)))) as {
      rules: object;
    }[];
    const unruled = files.filter(
      (_file, index) => !('no-restricted-imports' in (configs[index]?.rules ?? {})),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(unruled).toEqual([]);
  });
});

test.describe('the environment', () => {
  const reads = [
    'export const home = process.env.HOME;',
    'export const { env } = process;',
    "import { env } from 'node:process';\nexport const here = env;",
    "import process from 'node:process';\nexport const here = process.cwd();",
  ];
  for (const line of reads) {
    test(`is not read by ${line.split('\n')[0] ?? ''}`, async () => {
      expect(await broken('fixtures/reader/follow.ts', line)).toEqual(['no-restricted-syntax']);
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
