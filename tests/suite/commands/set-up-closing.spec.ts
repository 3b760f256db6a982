import { expect, test } from '@playwright/test';
import { closingLines } from '../../../fixtures/commands/set-up/closing-lines.mjs';
import { count } from '../../../fixtures/report/paint.ts';
import { harmless } from '../../../fixtures/report/harmless.ts';
import { placeOf } from '../../../fixtures/model/names.ts';
import type {
  ConformanceReport,
  Finding,
  ProcedureReport,
  StepReport,
} from '../../../fixtures/model/report.ts';
import { meaningOf } from '../../../fixtures/model/verdict.ts';
import { obeyedIn } from '../support/obeyed.ts';

const stepsOf = (...statuses: StepReport['status'][]): StepReport[] =>
  statuses.map((status, index) => ({
    section: 'procedure',
    number: index + 1,
    line: 40 + index,
    column: 1,
    text: 'Do it.',
    sentence: null,
    status,
    durationMs: 1,
    screenshot: null,
  }));

const procedure = (status: ProcedureReport['status'], ...steps: StepReport['status'][]): ProcedureReport => ({
  heading: 'Do',
  tab: null,
  actor: 'user',
  purpose: null,
  status,
  reason: null,
  durationMs: 1,
  prerequisites: [],
  steps: stepsOf(...steps),
  passages: [],
  remarks: [],
});

const finding: Finding = {
  class: 'drift',
  kind: 'label-not-found',
  line: 41,
  column: 5,
  endLine: 41,
  endColumn: 9,
  tab: null,
  section: 'procedure',
  step: 2,
  message: 'It is not there.',
  expected: null,
  offered: [],
  suggestion: null,
};

function linesOf(
  status: ConformanceReport['status'],
  procedures: ProcedureReport[],
  findings: Finding[] = [],
  file = 'docs/do.md',
) {
  const page = { file, title: 'Do', sha256: '0', procedures, findings };
  const report: ConformanceReport = {
    schemaVersion: 1,
    status,
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    suite: { version: '1', commit: null },
    console: { mode: 'mock', url: '' },
    pages: [page],
  };
  return closingLines(report, 'out/index.html', { count, harmless, placeOf, meaningOf });
}

test('a conforming run ends with what was checked, the verdict and where the report is', () => {
  expect(
    linesOf('conforms', [procedure('conforms', 'passed', 'passed'), procedure('conforms', 'passed')]),
  ).toEqual([
    'Checked: 1 page, 2 procedures, 3 steps',
    `Verdict: conforms, the console does what the page says`,
    'Report: out/index.html',
  ]);
});

test('a run that stopped says how far it came, and where the first finding is', () => {
  expect(
    linesOf('drift', [procedure('drift', 'passed', 'failed', 'not-reached')], [finding, finding]),
  ).toEqual([
    'Checked: 1 page, 1 procedure, 2 of 3 steps',
    `Verdict: drift, page and console disagree (2 findings, the first at docs/do.md:41:5)`,
    'Report: out/index.html',
  ]);
});

test('prints the name of a page as one line that nothing obeys', () => {
  const lines = linesOf('drift', [], [finding], 'a\n::error::##[group]\u001B[2J.md');
  expect(obeyedIn(lines.join('\n'))).toEqual([]);
  expect(lines).toHaveLength(3);
});

test('procedures for a shell are left out and counted', () => {
  expect(
    linesOf('conforms', [procedure('conforms', 'passed'), procedure('not-covered', 'not-reached')])[0],
  ).toBe('Checked: 1 page, 1 procedure, 1 step (1 command-line procedure not covered)');
});
