import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findPages } from '../../../fixtures/document/find-pages.ts';
import { json } from '../../../fixtures/report/output.ts';
import { nightly } from '../support/nightly-command.ts';
import { driftedRun } from '../support/report-samples.ts';

/** A docs repository whose last commit changes, adds, renames and removes pages. */
function repository(folder: string): string {
  const docs = join(folder, 'docs-repository');
  const git = (...args: string[]) => execFileSync('git', ['-C', docs, ...args]);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(docs, name)), { recursive: true });
    writeFileSync(join(docs, name), text);
  };
  const commit = (message: string): void => {
    git('add', '--all');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', message);
  };
  mkdirSync(docs, { recursive: true });
  git('init', '--quiet');
  for (const name of ['same', 'changed', 'removed', 'old']) write(`docs/${name}.md`, `# ${name}\n`);
  commit('Before');
  write('docs/changed.md', '# Changed again\n');
  write('docs/new [1], draft.mdx', '# New\n');
  write('docs/größer.md', '# Grown\n');
  write('docs/script.js', '');
  write('elsewhere/read-me.md', '# Elsewhere\n');
  renameSync(join(docs, 'docs/old.md'), join(docs, 'docs/renamed.md'));
  rmSync(join(docs, 'docs/removed.md'));
  commit('After');
  return docs;
}

test('lists the pages that the last commit changed and that are still there', ({}, testInfo) => {
  const folder = testInfo.outputPath('work');
  repository(folder);
  const args = ['--repository', 'docs-repository', 'docs/**/*.md\n docs/**/*.mdx \n'];
  const { status, stdout } = nightly('changed-pages.ts', args, folder);
  expect(status).toBe(0);
  expect(findPages(stdout, folder)).toEqual({
    files: ['changed.md', 'größer.md', 'new [1], draft.mdx', 'renamed.md'].map(
      (name) => `docs-repository/docs/${name}`,
    ),
    unmatched: [],
  });
});

test('takes every page where no glob is given, and prints nothing where none changed', ({}, testInfo) => {
  const folder = testInfo.outputPath('work');
  repository(folder);
  const all = nightly('changed-pages.ts', ['--repository', 'docs-repository'], folder);
  expect(all.stdout).toContain('elsewhere/read-me.md');
  const none = nightly('changed-pages.ts', ['--repository', 'docs-repository', 'none/*.md'], folder);
  expect([none.status, none.stdout]).toEqual([0, '']);
});

test('fails where there is nothing to compare with', ({}, testInfo) => {
  const folder = testInfo.outputPath('work');
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['init', '--quiet', folder]);
  expect(nightly('changed-pages.ts', [], folder).status).toBe(2);
});

test('prints a report as a job’s summary', ({}, testInfo) => {
  const folder = testInfo.outputPath('work');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), json(driftedRun().report));
  const { stdout } = nightly('job-summary.ts', ['report.json'], folder);
  expect(stdout).toMatch(/^## Documentation conformance: drift\n/);
});
