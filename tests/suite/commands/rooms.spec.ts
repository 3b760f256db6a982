import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../../fixtures/commands/set-up/commands.mjs';
import { TERMS_AS_WRITTEN } from '../../../pages/palette/words.ts';

/** Whether a line says what only the rooms of a product may say. */
const namesProduct = (line: string): boolean =>
  /palette|tenant|api.?key/i.test(line) || TERMS_AS_WRITTEN.some((term) => line.includes(term));

/** The rules that a house of these files breaks, as `npm run rooms` tells them. */
function broken(folder: string, files: Record<string, string>): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json'])
    cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const cli = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'fixtures', 'pages'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map(({ rule }) => rule.name);
}

const thing = 'export const thing = 1;';

/** A file for each way to import from another room. */
const imports = (folder: string, path: string) => ({
  [`${folder}/plain.ts`]: `export { thing } from '${path}';`,
  [`${folder}/type.ts`]: `import type { thing } from '${path}';\nexport type Thing = typeof thing;`,
  [`${folder}/dynamic.ts`]: `export const later = async () => await import('${path}');`,
});

test('A room is refused an import against the arrows, in whatever way it is written', ({}, testInfo) => {
  const files = {
    ...imports('fixtures/document', '../report/thing.ts'),
    'fixtures/report/thing.ts': thing,
    ...imports('pages/screen', '../console/thing.ts'),
    'pages/console/thing.ts': thing,
    'pages/console/menu.ts': "export { thing } from '../cupboard/thing.ts';",
    'pages/cupboard/thing.ts': thing,
    'fixtures/model/run.ts': "export { thing } from '../test.ts';",
    'fixtures/test.ts': thing,
  };
  const refused = broken(testInfo.outputPath(), files);
  expect(refused.filter((room) => room === 'fixtures/document')).toHaveLength(3);
  expect(refused.filter((room) => room === 'pages/screen')).toHaveLength(3);
  expect(new Set(refused)).toEqual(
    new Set(['fixtures/document', 'pages/screen', 'pages/console', 'fixtures/model', 'no-way-up']),
  );
});

test('A room imports along its arrows', ({}, testInfo) => {
  const files = {
    ...imports('fixtures/report', '../document/thing.ts'),
    'fixtures/document/thing.ts': thing,
    ...imports('pages/console', '../screen/thing.ts'),
    'pages/screen/thing.ts': thing,
  };
  expect(broken(testInfo.outputPath(), files)).toEqual([]);
});

test('A circle is refused', ({}, testInfo) => {
  const files = {
    'fixtures/report/one.ts': "export { thing } from './other.ts';",
    'fixtures/report/other.ts': "import './one.ts';\nexport const thing = 1;",
    'pages/screen/thing.ts': thing,
  };
  expect(new Set(broken(testInfo.outputPath(), files))).toEqual(new Set(['no-circle']));
});

test('The engine names no product', () => {
  const engine = ['document', 'procedure', 'report', 'model', 'secrets'].map((room) => `fixtures/${room}`);
  const rooms = [...engine, 'pages/screen', 'pages/language', 'pages/console'];
  const files = rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  );
  const code = files.filter((file) => file.endsWith('.ts'));
  const naming = code.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (namesProduct(line) ? [`${file}:${String(index + 1)} ${line.trim()}`] : [])),
  );
  expect(code.length).toBeGreaterThan(100);
  expect(naming).toEqual([]);
});
