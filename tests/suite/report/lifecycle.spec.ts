import { existsSync, mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { mock } from '../support/report-samples.ts';
import { TestProject } from '../support/report-run.ts';
import {
  attaching,
  dead,
  drifted,
  flaky,
  known,
  passing,
  readTest,
  slow,
  unfinished,
  testOf,
} from '../support/report-written.ts';

test('reports a crash, a time-out, a retry and a drift, each as what it is, and again from blobs', ({}, testInfo) => {
  const spec = [
    attaching,
    readTest([passing, flaky, drifted, slow, dead]),
    testOf(passing, true),
    testOf(flaky, true, `if (testInfo.retry === 0) throw new Error('once');`),
    testOf(drifted, true, `throw new Error('drift');`, [known]),
    testOf({ ...slow, ...unfinished }, false, 'await new Promise(() => {});'),
    testOf({ ...dead, ...unfinished }, false, `process.kill(process.pid, 'SIGKILL');`),
    `test('stray', () => { throw new TypeError('x is not a function'); });`,
  ].join('\n');
  const project = new TestProject(
    testInfo.outputPath('run'),
    spec,
    {},
    'timeout: 2000, retries: 1, workers: 1',
  );
  const { status, output } = project.playwright('test');
  expect(status).toBe(1);
  const report = project.report();
  expect(report).toMatchObject({
    status: 'drift',
    console: mock,
    pages: [
      {
        file: 'docs/a.md',
        procedures: [
          { tab: 'Passing', status: 'conforms' },
          { tab: 'Flaky', status: 'conforms' },
          { tab: 'Slow', status: 'blocked' },
          { tab: 'Dead', status: 'blocked' },
          { tab: 'Drifted', status: 'drift' },
        ],
        findings: [
          {
            kind: 'interrupted',
            line: 14,
            message: expect.stringContaining('Test timeout of 2000ms exceeded'),
          },
          {
            kind: 'interrupted',
            line: 15,
            message: expect.stringContaining('worker process exited'),
          },
          known,
        ],
      },
    ],
  });
  expect(output).toContain('✓ Rotate · Passing                 1 step, 1.5 s');
  expect(output).toContain('Passed when tried again\n    Flaky');
  expect(output).toContain('stray: TypeError: x is not a function');
  expect(output).not.toContain('    at ');
  const cases = '<testsuites id="" name="" tests="7" failures="0" skipped="0" errors="4"';
  expect(project.read('report/junit.xml')).toContain(cases);
  project.playwright('merge-reports', '--config', 'playwright.config.ts', 'blob-report');
  expect(project.report()).toMatchObject({ ...(report as object), durationMs: expect.any(Number) });
});

test('replaces an old report when the specs cannot even be loaded', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), `throw new Error('cannot be loaded');`);
  mkdirSync(project.reportDir);
  project.write('report/conformance.json', '{"status":"conforms"}');
  project.write('report/suggested-edits.patch', 'old');
  const { status, output } = project.playwright('test');
  expect(status).toBe(1);
  expect(project.report()).toMatchObject({ status: 'blocked', pages: [] });
  expect(existsSync(`${project.reportDir}/suggested-edits.patch`)).toBe(false);
  expect(output).toContain('cannot be loaded');
});

test('lists tests without touching the last report', ({}, testInfo) => {
  const project = new TestProject(testInfo.outputPath('run'), `test('one', () => {});`);
  mkdirSync(project.reportDir);
  project.write('report/conformance.json', 'the last one');
  expect(project.playwright('test', '--list').output).toContain('written.spec.ts:2:1 › one');
  expect(project.read('report/conformance.json')).toBe('the last one');
});

test('annotates a pull request and appends to the job’s summary where there is one', ({}, testInfo) => {
  const spec = [
    attaching,
    readTest([drifted]),
    testOf(drifted, true, `throw new Error('drift');`, [known]),
  ].join('\n');
  const summaryFile = testInfo.outputPath('summary.md');
  const options = { isGitHub: true, summaryFile };
  const project = new TestProject(testInfo.outputPath('run'), spec, options, `workers: 1`);
  project.write('../summary.md', 'before\n');
  const { output } = project.playwright('test');
  expect(output).toMatch(/^::error file=.*line=20,endLine=12,title=Label not found · Drifted::/m);
  expect(project.read('../summary.md')).toMatch(/^before\n## Documentation conformance: drift/);
});
