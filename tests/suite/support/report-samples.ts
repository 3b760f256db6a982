import { assemble, type AssembledRun } from '../../../fixtures/report/assemble.ts';
import type { TestRecord } from '../../../fixtures/report/record.ts';
import type { Finding, PageReport, ProcedureReport, StepReport } from '../../../fixtures/model/report.ts';

/** A page with two tabs, short enough to count its lines. */
export const source = `# Rotate a key

## Prerequisites

- An account.

## Rotate

<Tabs groupId="scope">
<TabItem label="User" value="user">

1. Open the **User Menu** and select **My Keyz**.
2. Click on **Rotate**.

</TabItem>
<TabItem label="Tenant" value="tenant">

1. Select **Keys**.

</TabItem>
</Tabs>

## Validate

1. Verify the key is listed.
`;

export const file = 'docs/rotate-key.md';

export const facts = {
  startedAt: '2026-03-04T05:06:07.000Z',
  durationMs: 4321,
  suite: { version: '1.2.3', commit: null },
};

export const mock = { mode: 'mock' as const, url: 'http://127.0.0.1:4000' };

export function step(number: number, line: number, more: Partial<StepReport> = {}): StepReport {
  return {
    section: 'procedure',
    number,
    line,
    column: 1,
    text: `Step of line ${line}.`,
    sentence: 'Click on {label}',
    status: 'passed',
    durationMs: 120,
    screenshot: null,
    ...more,
  };
}

export function procedure(
  tab: string | null,
  steps: StepReport[],
  more: Partial<ProcedureReport> = {},
): ProcedureReport {
  return {
    heading: 'Rotate',
    tab,
    actor: 'user',
    purpose: 'delete',
    status: 'conforms',
    reason: null,
    durationMs: 1500,
    prerequisites: [{ line: 5, text: 'An account.', sentence: 'An account' }],
    steps,
    passages: [],
    remarks: [],
    ...more,
  };
}

export const userSteps = [step(1, 12), step(2, 13), step(1, 25, { section: 'validate' })];
export const tenantSteps = [step(1, 18), step(1, 25, { section: 'validate' })];

/** The finding about `My Keyz` in line 12, with its suggestion. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    class: 'drift',
    kind: 'label-not-found',
    line: 12,
    column: 38,
    endLine: 12,
    endColumn: 49,
    tab: 'User',
    section: 'procedure',
    step: 1,
    after: null,
    message: 'The User Menu has no entry “My Keyz”.',
    expected: 'My Keyz',
    offered: ['My Profile', 'My Keys'],
    suggestion: 'My Keys',
    ...more,
  };
}

export function page(procedures: ProcedureReport[], findings: Finding[] = [], name = file): PageReport {
  return { file: name, title: 'Rotate a key', sha256: 'abc', procedures, findings };
}

export function record(more: Partial<TestRecord> = {}): TestRecord {
  return { title: 'a test', failed: false, retry: 0, errors: [], page: null, procedure: null, ...more };
}

/** The record of a page's own test. */
export function pageTest(report: PageReport, text = source, more: Partial<TestRecord> = {}): TestRecord {
  return record({
    page: { page: report, source: text, console: mock },
    failed: report.findings.length > 0,
    ...more,
  });
}

/** The record of a procedure's test. */
export function followed(
  report: ProcedureReport,
  findings: Finding[] = [],
  more: Partial<TestRecord> = {},
  name = file,
): TestRecord {
  const attachment = { file: name, console: mock, procedure: report, findings, isFinal: true };
  return record({ procedure: attachment, failed: findings.length > 0, ...more });
}

/** A run of one page: User drifts at its first step, Tenant conforms. */
export function driftedRun(found: Finding[] = [finding()], text = source, name = file): AssembledRun {
  const user = procedure('User', [step(1, 12, { status: 'failed' }), ...userSteps.slice(1).map(unreached)], {
    status: 'drift',
  });
  const tenant = procedure('Tenant', tenantSteps);
  const tests = [followed(user, found, {}, name), followed(tenant, [], {}, name)];
  return assemble([pageTest(page([user, tenant], [], name), text), ...tests], facts);
}

/** A run of one page that conforms. */
export function conformingRun(): AssembledRun {
  const procedures = [procedure('User', userSteps), procedure('Tenant', tenantSteps)];
  return assemble([pageTest(page(procedures)), ...procedures.map((one) => followed(one))], facts);
}

function unreached(one: StepReport): StepReport {
  return { ...one, status: 'not-reached', durationMs: 0 };
}
