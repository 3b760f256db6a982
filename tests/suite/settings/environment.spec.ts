import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { OwnNames } from '../../../fixtures/model/own-names.ts';
import { type Environment, environment, readPagesGiven, runId } from '../../../fixtures/settings.ts';

// What would have to break: a password of `.env` reaches the browser's environment, or workers are of different runs.

test('reads a file below the environment, silently, and keeps it out of the environment', ({}, testInfo) => {
  const file = testInfo.outputPath('.env');
  writeFileSync(file, "PALETTE_ORG='from # the file'\nB=from the file\nC=from the file\n");
  const outer: Environment = { B: 'from outside', C: '' };
  const { variables } = environment(file, outer);
  expect(variables).toEqual({ PALETTE_ORG: 'from # the file', B: 'from outside', C: '' });
  expect(outer).toEqual({ B: 'from outside', C: '' });
  expect(environment(testInfo.outputPath('none'), outer).variables).toEqual(outer);
});

test('prints nothing of its own', ({}, testInfo) => {
  const file = testInfo.outputPath('.env');
  writeFileSync(file, 'PALETTE_ORG=from the file\n');
  const script = `(await import('./fixtures/settings.ts')).environment(${JSON.stringify(file)})`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('../../..', import.meta.url)) },
  );
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
});

test('names a run once, for the processes that it starts too', () => {
  const env: Environment = {};
  const id = runId(env);
  expect(runId(env)).toBe(id);
  expect(runId({ ...env })).toBe(id);
  expect(new OwnNames(id).next()).toMatch(/^docs-conformance-[0-9a-z]{12}-1$/);
});

test('takes the pages that a command is given before those that are set, and refuses a blank one', () => {
  const given = { variables: { DOCS_PAGES: 'set.md' } };
  expect(readPagesGiven([], given)).toBe('set.md');
  expect(readPagesGiven(['a.md', 'b.md'], given)).toBe('a.md\nb.md');
  for (const args of [[''], ['a.md', ' '], [',']])
    expect(() => readPagesGiven(args, given)).toThrow('names no page');
  expect(() => readPagesGiven([], { variables: { DOCS_PAGES: '' } })).toThrow('DOCS_PAGES');
});
