import { finding, mock, page, procedure, source, step } from './report-samples.ts';
import { fixtures } from './report-run.ts';

export const passing = procedure('Passing', [step(1, 12)]);
export const flaky = procedure('Flaky', [step(1, 13)]);
export const slow = procedure('Slow', [step(1, 14)]);
export const dead = procedure('Dead', [step(1, 15)]);
export const drifted = procedure('Drifted', [step(1, 20, { status: 'failed' })], { status: 'drift' });
export const unfinished = { status: 'blocked' as const, durationMs: 0 };

/** The text of a test that attaches a procedure and then does what `body` says. */
export function testOf(
  report: ReturnType<typeof procedure>,
  isFinal: boolean,
  body = '',
  findings: unknown[] = [],
): string {
  const content = { file: 'docs/a.md', console: mock, procedure: report, findings, isFinal };
  return `test(${JSON.stringify(report.tab)}, async ({}, testInfo) => {
    await testInfo.attach(...toAttachment('conformance-procedure', ${JSON.stringify(content)}));
    ${body}
  });`;
}

export function readTest(procedures: ReturnType<typeof procedure>[]): string {
  const content = { page: page(procedures, [], 'docs/a.md'), source, console: mock };
  return `test('page', ({}, testInfo) => testInfo.attach(...toAttachment('conformance-page', ${JSON.stringify(content)})));`;
}

export const attaching = `import { toAttachment } from '${fixtures}/report/attachments.ts';`;
export const known = finding({ line: 20, tab: 'Drifted' });
