import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { getuid } from 'node:process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeWhole } from '../../../fixtures/report/files.ts';
import { fixtures, TestProject } from '../support/report-run.ts';
import { mock, page, procedure, source, step } from '../support/report-samples.ts';

const passing = procedure('User', [step(1, 12)]);
const content = { file: 'docs/a.md', console: mock, procedure: passing, findings: [], isFinal: true };
const read = { page: page([passing], [], 'docs/a.md'), source, console: mock };

/** A run of one page that conforms. */
const conforming = `import { toAttachment } from '${fixtures}/report/attachments.ts';
  test('page', async ({}, testInfo) => {
    await testInfo.attach(...toAttachment('conformance-page', ${JSON.stringify(read)}));
  });
  test('User', async ({}, testInfo) => {
    await testInfo.attach(...toAttachment('conformance-procedure', ${JSON.stringify(content)}));
  });`;

const conform = '1 of 1 procedure on 1 page conform';
const verdict = `✓ conforms: ${conform}`;
const failure = '! not written: the run fails, as its report is not whole\n';

test('says how it went, then that no report could be written where a file stands in its folder’s place', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), conforming);
  project.write('report', 'not a folder');
  const { status, output } = project.playwright('test');
  expect(status).toBe(1);
  expect(output).toMatch(
    new RegExp(`! blocked: ${conform}[^]*${failure} {4}the report in .*/report: file already exists\n`),
  );
  expect(output).not.toContain('    at ');
  expect(output).not.toContain('Report:');
  expect(project.read('report')).toBe('not a folder');
});

test('writes what it can, tells what is missing, and claims nowhere that the whole conforms', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), conforming);
  mkdirSync(join(project.reportDir, 'index.html'), { recursive: true });
  const { status, output } = project.playwright('test');
  expect(status).toBe(1);
  expect(output).toContain(verdict);
  expect(output).toMatch(new RegExp(`${failure} {4}index\\.html: `));
  expect(project.report()).toMatchObject({ status: 'blocked' });
  expect(existsSync(join(project.reportDir, 'junit.xml'))).toBe(true);
});

test('does not claim that all conforms where junit.xml cannot be written', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), conforming);
  mkdirSync(join(project.reportDir, 'junit.xml'), { recursive: true });
  const { status, output } = project.playwright('test');
  expect(status).toBe(1);
  expect(output).toMatch(/Failed, and no page accounts for it\n {4}Error: EISDIR: .*junit\.xml/);
  expect(project.report()).toMatchObject({ status: 'blocked' });
});

for (const { title, summaryFile, why } of [
  { title: 'a folder', summaryFile: '.', why: 'illegal operation on a directory' },
  { title: 'nowhere', summaryFile: 'gone/summary.md', why: 'no such file or directory' },
  { title: 'on a full disk', summaryFile: '/dev/full', why: 'no space left on device' },
])
  test(`tells that the job’s summary is ${title}, and keeps the report`, ({}, testInfo) => {
    test.skip(summaryFile.startsWith('/dev/') && !existsSync(summaryFile), 'Only Linux has that device.');
    const project = new TestProject(testInfo.outputPath('run'), conforming, { summaryFile });
    const { status, output } = project.playwright('test');
    expect(status).toBe(1);
    expect(output).toContain(`${failure}    the job's summary in ${summaryFile}: ${why}\n`);
    expect(project.report()).toMatchObject({ status: 'blocked' });
  });

test('leaves no half of a file behind, and the old one in its place', ({}, testInfo) => {
  const path = testInfo.outputPath('index.html');
  writeWhole(path, 'the old one');
  // The largest file that this shell's commands may write: a disk that is full to everybody.
  const script = `import { writeWhole } from '${fixtures}/report/files.ts'; writeWhole(${JSON.stringify(path)}, 'x'.repeat(1e6));`;
  const file = testInfo.outputPath('write.mjs');
  writeFileSync(file, script);
  const limited = `ulimit -f 64; exec "$0" --import tsx "$1"`;
  const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, file], { encoding: 'utf8' });
  expect(stderr).toContain('EFBIG');
  expect(status).toBe(1);
  expect(readdirSync(testInfo.outputPath()).sort()).toEqual(['index.html', 'write.mjs']);
  expect(execFileSync('cat', [path], { encoding: 'utf8' })).toBe('the old one');
});

/** Puts a disk of two pages of memory in a folder's place, where that is allowed. */
function mounted(folder: string): boolean {
  if (getuid?.() !== 0) return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'none', folder]).status === 0;
}

test('ends as a failure on a disk that is full, without half a report', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), conforming);
  mkdirSync(project.reportDir);
  test.skip(!mounted(project.reportDir), 'Only who may mount has a small disk.');
  try {
    const { status, output } = project.playwright('test');
    expect(status).toBe(1);
    expect(output).toContain(verdict);
    expect(output).toMatch(new RegExp(`${failure}[^]* {4}index\\.html: no space left on device\n`));
    const left = readdirSync(project.reportDir);
    expect(left).not.toContain('index.html');
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  } finally {
    execFileSync('umount', [project.reportDir]);
  }
});
