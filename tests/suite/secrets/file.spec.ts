import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { newRunId } from '../../../fixtures/model/own-names.ts';
import { fileOf, removeDeadRuns } from '../../../fixtures/secrets/dead-runs.ts';
import { newSecretsKey, SecretsFile } from '../../../fixtures/secrets/secrets-file.ts';

// What would have to break: a run's secrets are lost or readable, or files are removed that no dead run of ours left.

/** The number of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await new Promise((resolve) => child.on('close', resolve));
  return child.pid ?? 0;
}

test('hands secrets on between processes, and nothing else with them', () => {
  const [run, key] = [newRunId(), newSecretsKey()];
  const [one, other] = [new SecretsFile(run, key), new SecretsFile(run, key)];
  expect(other.exists).toBe(false);
  one.add('first');
  one.addFolder('/somewhere');
  one.add('second "quoted"\nline');
  expect(other.secrets()).toEqual(['first', 'second "quoted"\nline']);
  expect(basename(fileOf(run, process.pid, 'secrets'))).toMatch(/^docs-conformance-.*\.secrets$/);
  one.destroy();
  expect(other.exists).toBe(false);
});

test('removes the file of a dead run and the folders that it names, and no other’s', async ({}, testInfo) => {
  const left = testInfo.outputPath('left');
  const kept = testInfo.outputPath('kept');
  for (const folder of [left, kept]) mkdirSync(folder);
  const dead = fileOf(newRunId(), await deadProcess(), 'secrets');
  const living = fileOf(newRunId(), process.pid, 'secrets');
  const elsewhere = dead.replace(/\.[\w-]*\.secrets$/, '.another-machine.secrets');
  const linked = fileOf(newRunId(), await deadProcess(), 'secrets');
  const pages = fileOf(newRunId(), await deadProcess(), 'pages');
  const cut = JSON.stringify(kept).slice(0, -1);
  writeFileSync(dead, `c2VjcmV0\n${JSON.stringify(left)}\n${cut}`);
  const naming = testInfo.outputPath('naming');
  for (const file of [living, elsewhere, naming, pages]) writeFileSync(file, `${JSON.stringify(kept)}\n`);
  symlinkSync(naming, linked);
  try {
    removeDeadRuns();
    expect([dead, left, pages].filter(existsSync)).toEqual([]);
    expect([living, elsewhere, linked, kept].map(existsSync)).toEqual([true, true, true, true]);
  } finally {
    for (const file of [dead, living, elsewhere, linked, pages]) rmSync(file, { force: true });
  }
});
