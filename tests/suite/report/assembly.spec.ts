import { expect, test } from '@playwright/test';
import { assemble } from '../../../fixtures/report/assemble.ts';
import { toAttachment, parseAttachment } from '../../../fixtures/report/attachments.ts';
import { kinds } from '../../../fixtures/model/kinds.ts';
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
  readPage,
  record,
  source,
  step,
  tenantSteps,
  userSteps,
} from '../support/report-samples.ts';

const user = procedure('User', userSteps);
const tenant = procedure('Tenant', tenantSteps);

test('gives the same valid report in whatever order the tests finished', () => {
  const records = [readPage(page([user, tenant])), followed(user), followed(tenant)];
  const { report } = assemble(records, facts);
  expect(conformanceReport.parse(report)).toEqual(report);
  expect(assemble(records.toReversed(), facts).report).toEqual(report);
  expect(report.status).toBe('conforms');
  expect(report.pages[0]?.procedures.map(({ tab }) => tab)).toEqual(['User', 'Tenant']);
});

test('sorts pages by their file as given', () => {
  const records = ['docs/b.md', '/abs/a.md', 'docs/a.md'].map((name) =>
    readPage(page([], [finding()], name)),
  );
  expect(assemble(records, facts).report.pages.map((one) => one.file)).toEqual([
    '/abs/a.md',
    'docs/a.md',
    'docs/b.md',
  ]);
});

test('says a finding of a page and of its procedure once', () => {
  const { report } = assemble([readPage(page([user], [finding()])), followed(user, [finding()])], facts);
  expect(report.pages[0]?.findings).toHaveLength(1);
});

test('counts a procedure with nothing but a skeleton as blocked, with the reason at its first step', () => {
  const skeleton = { file, console: mock, procedure: user, findings: [], isFinal: false };
  const errors = ['Test timeout of 1000ms exceeded.'];
  const { report } = assemble(
    [readPage(page([user])), record({ procedure: skeleton, failed: true, errors })],
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

test('never lets a procedure conform that failed without a finding, or that no test followed', () => {
  const failed = followed(user, [], { failed: true, errors: ['Error: clean-up failed'] });
  const { report } = assemble([readPage(page([user, tenant])), failed], facts);
  expect(report.pages[0]?.procedures.map(({ status }) => status)).toEqual(['blocked', 'blocked']);
  expect(report.pages[0]?.findings.map(({ message }) => message)).toEqual([
    '"Rotate" was not checked to its end: clean-up failed.',
    '"Rotate" was not checked to its end: no test of this run followed it.',
  ]);
});

test('leaves a procedure unreadable that reading already found so', () => {
  const notUnderstood = finding({ class: 'page', kind: 'step-not-understood' });
  const { report } = assemble([readPage(page([user], [notUnderstood]))], facts);
  expect(report.status).toBe('unreadable');
  expect(report.pages[0]?.procedures[0]?.status).toBe('unreadable');
  expect(report.pages[0]?.findings).toHaveLength(1);
});

test('leaves a command-line procedure uncovered, which is no failure', () => {
  const shell = procedure('Tenant', tenantSteps, { status: 'not-covered' });
  const { report } = assemble([readPage(page([user, shell])), followed(user)], facts);
  expect(report.status).toBe('conforms');
  expect(report.pages[0]?.procedures[1]?.status).toBe('not-covered');
});

test('reports the gravest verdict: drift before unreadable before blocked', () => {
  const outage = finding({ class: 'environment', kind: 'console-unreachable', line: 18, tab: 'Tenant' });
  const blocked = followed(procedure('Tenant', tenantSteps, { status: 'blocked' }), [outage]);
  const read = readPage(page([user, tenant]));
  expect(assemble([read, followed(user), blocked], facts).report.status).toBe('blocked');
  const unread = readPage(page([], [finding({ class: 'page', kind: 'unreadable' })], 'docs/z.md'));
  expect(assemble([read, followed(user), blocked, unread], facts).report.status).toBe('unreadable');
  expect(driftedRun().report.status).toBe('drift');
});

test('calls a run without any page unreadable, and one with a loose failure blocked', () => {
  expect(assemble([], facts, ['No tests found']).report.status).toBe('unreadable');
  const run = assemble([readPage(page([user])), followed(user)], facts, ['the worker crashed']);
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
  const { report } = assemble([readPage(page([user])), followed(user), drifted, followed(user)], facts);
  expect(report.pages[0]?.procedures[0]?.status).toBe('drift');
});

test('tells procedures of one heading and tab apart by their first step', () => {
  const twin = procedure('User', [step(1, 40)]);
  const { report } = assemble([readPage(page([user, twin])), followed(user), followed(twin)], facts);
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
