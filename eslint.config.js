import { fileURLToPath } from 'node:url';
import prettier from 'eslint-config-prettier/flat';
import playwright from 'eslint-plugin-playwright';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import tseslint from 'typescript-eslint';

const environment = [
  'MemberExpression[object.name="process"][property.name="env"]',
  'VariableDeclarator[init.name="process"] Property[key.name="env"]',
  'ImportDeclaration[source.value=/^(node:)?process$/] > :not(ImportSpecifier[imported.name!="env"])[type=/Specifier$/]',
].map((selector) => ({ selector, message: 'Only fixtures/settings.ts reads the environment.' }));

export default defineConfig(
  includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
  // A package of its own, with its own types.
  { ignores: ['tests/proof/consoles/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    rules: {
      eqeqeq: 'error',
      // Every line counts, comments too: what matters is how far a reader has to scroll.
      'max-lines': ['warn', 200],
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...environment],
      // A number reads the same in a template and out of one; what prints badly (objects, undefined) stays forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => stop()` is how one hands a call on; in a block the rule still finds a value that isn't one.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `while (true)` says "until something inside returns".
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // A kind added to a union has to be thought of wherever the kinds are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // tests/suite starts the suite as a user would, with an environment of its own.
    files: [
      'fixtures/settings.ts',
      'fixtures/commands/set-up/**',
      'tests/suite/**',
      'tests/bench/**',
      'tests/proof/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { ...playwright.configs['flat/recommended'], files: ['tests/**'] },
  {
    files: ['tests/**'],
    rules: {
      // A `describe` is a function too, and holds as many tests as its subject has.
      'max-lines-per-function': 'off',
      // What a machine lacks can't be tested on it; the reason stands beside the condition.
      'playwright/no-skipped-test': ['warn', { allowConditional: true }],
    },
  },
  {
    // What runs in the page is sent there whole: such a function can call no other of its file.
    files: ['pages/**/in-page-*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // The specs claim things about pages; what they are given comes from the one assembly.
    files: ['tests/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@playwright/test', allowTypeImports: true, message: 'Import from fixtures/test.ts.' },
          ],
        },
      ],
    },
  },
  {
    // No waiting by the clock, no forced click, no picking by position: each would hide what a reader would trip over.
    files: ['pages/**', 'fixtures/**'],
    plugins: { playwright },
    rules: {
      'playwright/no-element-handle': 'error',
      'playwright/no-force-option': 'error',
      'playwright/no-networkidle': 'error',
      'playwright/no-nth-methods': 'error',
      'playwright/no-page-pause': 'error',
      'playwright/no-wait-for-timeout': 'error',
      // A fixture that needs no other says so with `{}`.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    // Plain JavaScript with JSDoc types: a cast there is a comment, which these rules don't see; tsc does.
    files: ['fixtures/commands/set-up/**', 'fixtures/commands/plan/run.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Configuration of the tools themselves: outside the project's types.
    files: ['*.js', '.*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  prettier,
);
