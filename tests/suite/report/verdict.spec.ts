import { expect, test } from '@playwright/test';
import { conformanceReport } from '../../../fixtures/model/report.ts';
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

/** A project of tests that follow the tabs of a page, one after the other, and its report's verdict beside the exit code. */
class Run extends TestProject {
  verdict(...args: string[]) {
    const { status, output } = this.playwright('test', ...args);
    const report = conformanceReport.parse(this.report());
    const statuses = report.pages.flatMap((one) => one.procedures.map((each) => each.status));
    return { exit: status, output, verdict: report.status, statuses };
  }
}

const readAll = [attaching, readTest([passing, flaky, drifted])];
const drifting = testOf(drifted, true, `throw new Error('drift');`, [known]);

test('counts what a run that stops at its first failure leaves as not run', ({}, testInfo) => {
  const spec = [...readAll, drifting, testOf(passing, true), testOf(flaky, true)].join('\n');
  const project = new Run(testInfo.outputPath('run'), spec, {}, 'workers: 1');
  const { exit, verdict, statuses } = project.verdict('-x');
  expect({ exit, verdict }).toEqual({ exit: 1, verdict: 'drift' });
  expect(statuses).toEqual(['not-run', 'not-run', 'drift']);
});

test('reports the gravest of repeats and the last of retries', ({}, testInfo) => {
  const twice = `if (testInfo.repeatEachIndex === 0 && testInfo.retry === 0) throw new Error('once');`;
  const spec = [attaching, readTest([flaky]), testOf(flaky, true, twice)].join('\n');
  const project = new Run(testInfo.outputPath('run'), spec, {}, 'workers: 1');
  const repeated = project.verdict('--repeat-each=2');
  expect(repeated).toMatchObject({ exit: 1, verdict: 'blocked', statuses: ['blocked'] });
  const retried = project.verdict('--retries=1');
  expect(retried).toMatchObject({ exit: 0, verdict: 'conforms', statuses: ['conforms'] });
  const strict = project.verdict('--retries=1', '--fail-on-flaky-tests');
  expect(strict).toMatchObject({ exit: 1, verdict: 'blocked', statuses: ['conforms'] });
  expect(strict.output).toContain('a test passes only when tried again');
});

test('blocks a run that is stopped, before its first test and after', ({}, testInfo) => {
  const stop = 'process.kill(process.ppid, "SIGINT"); await new Promise(() => {});';
  const early = new Run(
    testInfo.outputPath('early'),
    [attaching, readTest([passing])].join('\n'),
    {},
    'globalSetup: "./set-up.ts"',
  );
  early.write(
    'set-up.ts',
    'export default () => new Promise(() => { process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 1e6); });',
  );
  expect(early.verdict()).toMatchObject({
    exit: 130,
    verdict: 'blocked',
    statuses: [],
    output: expect.stringContaining('blocked: no test has run'),
  });
  const spec = [
    attaching,
    readTest([passing, slow, dead]),
    testOf(passing, true),
    testOf({ ...slow, ...unfinished }, false, stop),
    testOf(dead, true),
  ].join('\n');
  const late = new Run(testInfo.outputPath('late'), spec, {}, 'workers: 1').verdict();
  expect(late).toMatchObject({ exit: 130, verdict: 'blocked', statuses: ['conforms', 'blocked', 'not-run'] });
  expect(late.output).toContain('The run was stopped before its end.');
});

test('blocks a run whose report could not be written, or whose other reporters failed', ({}, testInfo) => {
  const write = `(await import('node:fs')).mkdirSync(${JSON.stringify(testInfo.outputPath('run', 'report', 'junit.xml'))}, { recursive: true });`;
  const spec = [attaching, readTest([passing]), testOf(passing, true, write)].join('\n');
  const unwritten = new Run(testInfo.outputPath('run'), spec, {}, 'workers: 1').verdict();
  expect(unwritten).toMatchObject({ exit: 1, verdict: 'blocked', statuses: ['conforms'] });
  expect(unwritten.output).toMatch(/junit\.xml.*\n[^]*blocked: 1 of 1 procedure/);

  const whole = [attaching, readTest([passing]), testOf(passing, true)].join('\n');
  const failing = testInfo.outputPath('failing');
  const project = new Run(failing, whole, {}, 'workers: 1', [`${failing}/late.ts`]);
  project.write('late.ts', `export default class { onEnd() { throw new Error('the disk is full'); } }`);
  const failed = project.verdict();
  expect(failed).toMatchObject({ exit: 1, verdict: 'blocked', statuses: ['conforms'] });
  expect(failed.output).toMatch(/the disk is full\n! blocked/);
});
