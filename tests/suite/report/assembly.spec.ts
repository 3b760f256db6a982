import { expect, test } from '@playwright/test';
import { assemble } from '../../../fixtures/report/assemble.ts';
import { toAttachment, parseAttachment } from '../../../fixtures/report/attachments.ts';
import { kinds } from '../../../fixtures/model/kinds.ts';
import type { TestRecord } from '../../../fixtures/report/record.ts';
import { conformanceReport, findingKind } from '../../../fixtures/model/report.ts';
import {
  driftedRun,
  facts,
  file,
  finding,
  followed,
  mock,
  page,
  procedure,
  pageTest,
  record,
  source,
  step,
  tenantSteps,
  userSteps,
} from '../support/report-samples.ts';

const user = procedure('User', userSteps);
const tenant = procedure('Tenant', tenantSteps);

/** The record of a page's own test, in a run that was given so many pages. */
function ofPages(count: number, record: TestRecord): TestRecord {
  return { ...record, page: record.page && { ...record.page, ofPages: count } };
}

test('gives the same valid report in whatever order the tests finished', () => {
  const records = [pageTest(page([user, tenant])), followed(user), followed(tenant)];
  const { report } = assemble(records, facts);
  expect(conformanceReport.parse(report)).toEqual(report);
  expect(assemble(records.toReversed(), facts).report).toEqual(report);
  expect(report.status).toBe('conforms');
  expect(report.pages[0]?.procedures.map(({ tab }) => tab)).toEqual(['User', 'Tenant']);
});

test('sorts pages by their file as given', () => {
  const records = ['docs/b.md', '/abs/a.md', 'docs/a.md'].map((name) =>
    pageTest(page([], [finding()], name)),
  );
  expect(assemble(records, facts).report.pages.map((one) => one.file)).toEqual([
    '/abs/a.md',
    'docs/a.md',
    'docs/b.md',
  ]);
});

test('says a finding of a page and of its procedure once', () => {
  const { report } = assemble([pageTest(page([user], [finding()])), followed(user, [finding()])], facts);
  expect(report.pages[0]?.findings).toHaveLength(1);
});

test('counts a procedure with nothing but a skeleton as blocked, with the reason at its first step', () => {
  const skeleton = { file, console: mock, procedure: user, findings: [], isFinal: false };
  const errors = ['Test timeout of 1000ms exceeded.'];
  const { report } = assemble(
    [pageTest(page([user])), record({ procedure: skeleton, failed: true, errors })],
    facts,
  );
  expect(report.status).toBe('blocked');
  expect(report.pages[0]?.findings).toEqual([
    expect.objectContaining({
      class: 'environment',
      kind: 'interrupted',
      line: 12,
      step: 1,
      message: '"Rotate" was not checked to its end: Test timeout of 1000ms exceeded.',
    }),
  ]);
});

test('blocks a procedure that failed without a finding, and counts one that no test followed as not run', () => {
  const failed = followed(user, [], { failed: true, errors: ['Error: clean-up failed'] });
  const { report } = assemble([pageTest(page([user, tenant])), failed], facts);
  expect(report.pages[0]?.procedures.map(({ status }) => status)).toEqual(['blocked', 'not-run']);
  expect(report.pages[0]?.findings.map(({ message }) => message)).toEqual([
    '"Rotate" was not checked to its end: clean-up failed.',
  ]);
});

test('calls a run partial of which a procedure, a page or the reading of a page is missing', () => {
  const statusOf = (...records: TestRecord[]): string => assemble(records, facts).report.status;
  const read = pageTest(page([user, tenant]));
  const both = [followed(user), followed(tenant)];
  expect(statusOf(read, ...both)).toBe('conforms');
  expect(statusOf(read, followed(user))).toBe('partial');
  expect(statusOf(...both)).toBe('partial');
  expect(statusOf(ofPages(1, read), ...both)).toBe('conforms');
  expect(statusOf(ofPages(2, read), ...both)).toBe('partial');
});

test('says nothing of what was not run, on a page that was read beside the run', () => {
  const notRun = page([
    { ...user, status: 'not-run' },
    { ...tenant, status: 'not-run' },
  ]);
  const beside = new Map([[file, { page: notRun, source }]]);
  const run = assemble([followed(user)], facts, [], beside);
  expect(run.report.status).toBe('partial');
  expect(run.report.pages[0]).toMatchObject({ title: 'Rotate a key', findings: [] });
  expect(run.report.pages[0]?.procedures.map(({ status }) => status)).toEqual(['conforms', 'not-run']);
  expect(run.sources.get(file)).toBe(source);
});

test('never calls a run conforming in which nothing was checked', () => {
  const shell = procedure('CLI', userSteps, { status: 'not-covered' });
  expect(assemble([pageTest(page([shell]))], facts).report.status).toBe('partial');
});

test('leaves a procedure unreadable that reading already found so', () => {
  const notUnderstood = finding({ class: 'page', kind: 'step-not-understood' });
  const { report } = assemble([pageTest(page([user], [notUnderstood]))], facts);
  expect(report.status).toBe('unreadable');
  expect(report.pages[0]?.procedures[0]?.status).toBe('unreadable');
  expect(report.pages[0]?.findings).toHaveLength(1);
});

test('leaves a command-line procedure uncovered, which is no failure', () => {
  const shell = procedure('Tenant', tenantSteps, { status: 'not-covered' });
  const { report } = assemble([pageTest(page([user, shell])), followed(user)], facts);
  expect(report.status).toBe('conforms');
  expect(report.pages[0]?.procedures[1]?.status).toBe('not-covered');
});

test('reports the gravest verdict: drift before unreadable before blocked', () => {
  const outage = finding({ class: 'environment', kind: 'console-unreachable', line: 18, tab: 'Tenant' });
  const blocked = followed(procedure('Tenant', tenantSteps, { status: 'blocked' }), [outage]);
  const read = pageTest(page([user, tenant]));
  expect(assemble([read, followed(user), blocked], facts).report.status).toBe('blocked');
  const unread = pageTest(page([], [finding({ class: 'page', kind: 'unreadable' })], 'docs/z.md'));
  expect(assemble([read, followed(user), blocked, unread], facts).report.status).toBe('unreadable');
  expect(driftedRun().report.status).toBe('drift');
});

test('blocks a run with a failure that no page accounts for', () => {
  expect(assemble([], facts, ['No tests found']).report.status).toBe('blocked');
  const run = assemble([pageTest(page([user])), followed(user)], facts, ['the worker crashed']);
  expect(run.report.status).toBe('blocked');
  expect(run.errors).toEqual(['the worker crashed']);
});

test('keeps a failure that no page accounts for, with its test', () => {
  const run = assemble([record({ title: 'a helper', failed: true, errors: ['TypeError: x'] })], facts);
  expect(run.errors).toEqual(['a helper: TypeError: x']);
});

test('names a test that passed only when tried again', () => {
  expect(assemble([followed(user, [], { title: 'User', retry: 1 })], facts).passedOnRetry).toEqual(['User']);
});

test('keeps the gravest of several tries of a repeated test', () => {
  const drifted = followed(procedure('User', userSteps, { status: 'drift' }), [finding()]);
  const { report } = assemble([pageTest(page([user])), followed(user), drifted, followed(user)], facts);
  expect(report.pages[0]?.procedures[0]?.status).toBe('drift');
});

test('tells procedures of one heading and tab apart by their first step', () => {
  const twin = procedure('User', [step(1, 40)]);
  const { report } = assemble([pageTest(page([user, twin])), followed(user), followed(twin)], facts);
  expect(report.pages[0]?.procedures).toEqual([user, twin]);
});

test('refuses an attachment that breaks its schema, and reads back what it wrote', () => {
  const content = { page: page([user]), source, console: mock };
  const [name, { body }] = toAttachment('conformance-page', content);
  expect(parseAttachment(name, body)).toEqual(content);
  expect(() => toAttachment('conformance-page', { ...content, source: 7 as never })).toThrow(/source/);
});

test('explains every kind of finding, in the class its name is used in', () => {
  expect(Object.keys(kinds)).toEqual(findingKind.options);
});
