import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { TestResult } from '@playwright/test/reporter';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseAttachment, toAttachment } from '../../../fixtures/report/attachments.ts';
import { redactFile, redactFolder } from '../../../fixtures/report/redaction/redact-file.ts';
import { redactJson } from '../../../fixtures/report/redaction/redact-json.ts';
import { redactRecord } from '../../../fixtures/report/redaction/redact-report.ts';
import { redactResult } from '../../../fixtures/report/redaction/redact-result.ts';
import { Secrets } from '../../../fixtures/secrets/secrets.ts';
import { finding, mock, page, procedure, source, step } from '../support/report-samples.ts';

// What would have to break: redaction changes what other parts look things up by, or leaves a secret in what is free text.

const SECRET = 'Zebra-quartz-71!';

const drifted = procedure('User', [step(1, 12)], { status: 'drift' });
const content = {
  file: `docs/${SECRET}.md`,
  console: mock,
  procedure: drifted,
  findings: [finding({ kind: 'step-not-understood', message: `It says ${SECRET}.`, offered: [SECRET] })],
  isFinal: true,
};

/** A finished test that left these attachments. */
function resultWith(attachments: TestResult['attachments']): TestResult {
  return { attachments, errors: [], steps: [], stdout: [], stderr: [] } as unknown as TestResult;
}

for (const password of [
  'step-not-understood',
  'conformance-procedure',
  'tenant-admin',
  'isFinal',
  'drift',
  '12',
  'null',
]) {
  test(`reads a report back as it was where a password is "${password}"`, () => {
    const [name, { body, contentType }] = toAttachment('conformance-procedure', content);
    const result = resultWith([{ name, body: Buffer.from(body), contentType }]);
    redactResult(result, new Secrets([password]));
    const [attachment] = result.attachments;
    expect(attachment?.name).toBe('conformance-procedure');
    expect(parseAttachment(name, String(attachment?.body))).toEqual(content);
  });
}

test('blanks out the free texts of a report, and leaves the names that its parts are found by', () => {
  const read = { page: page([drifted], [], content.file), source: `# ${SECRET}\n${source}`, console: mock };
  const record = { title: 'User', failed: true, retry: 0, errors: [SECRET], page: read, procedure: content };
  const redacted = redactRecord(record, new Secrets([SECRET]));
  expect(redacted.errors).toEqual(['***']);
  expect(redacted.page?.source).toBe(`# ***\n${source}`);
  expect(redacted.procedure?.findings).toMatchObject([{ message: 'It says ***.', offered: ['***'] }]);
  expect([redacted.page?.page.file, redacted.procedure?.file]).toEqual([content.file, content.file]);
});

test('leaves numbers, and finds what was typed or sent by its place', () => {
  const snapshot = [
    'INPUT',
    { type: 'password', __playwright_value_: 'admin', name: 'admin' },
    ['B', {}, 'admin'],
  ];
  const headers = [
    { name: 'x-token', value: 'admin' },
    { name: 'accept', value: 'admin' },
  ];
  const call = { class: 'admin', params: { value: 'admin' }, startTime: 12345678, headers, snapshot };
  expect(redactJson(call, new Secrets(['admin', '12345678']))).toEqual({
    ...call,
    params: { value: '***' },
    headers: [
      { name: 'x-token', value: '***' },
      { name: 'accept', value: 'admin' },
    ],
    snapshot: ['INPUT', { type: 'password', __playwright_value_: '***', name: 'admin' }, ['B', {}, 'admin']],
  });
});

test('leaves every line of a trace readable', ({}, testInfo) => {
  const lines = [
    { type: 'before', startTime: 12345678, method: 'fill', params: { value: '12345678' } },
    { type: 'frame-snapshot', html: ['INPUT', { __playwright_value_: 'before' }] },
  ];
  const trace = lines.map((line) => JSON.stringify(line)).join('\n');
  const file = testInfo.outputPath('trace.zip');
  const body = strToU8('{"emailId":"a@example.com","password":"before"}');
  writeFileSync(file, zipSync({ '1-trace.trace': strToU8(trace), 'resources/1.json': body }));
  redactFile(file, new Secrets(['12345678', 'before']));
  const entries = unzipSync(readFileSync(file));
  const read = strFromU8(entries['1-trace.trace'] ?? new Uint8Array()).split('\n');
  expect(read.map((line) => JSON.parse(line) as unknown)).toEqual([
    { ...lines[0], params: { value: '***' } },
    { type: 'frame-snapshot', html: ['INPUT', { __playwright_value_: '***' }] },
  ]);
  expect(strFromU8(entries['resources/1.json'] ?? new Uint8Array())).toBe(
    '{"emailId":"a@example.com","password":"***"}',
  );
});

test('removes what it cannot redact: half a zip, and what a worker has not finished', ({}, testInfo) => {
  const folder = testInfo.outputPath('results');
  const scratch = join(folder, '.playwright-artifacts-0', 'traces');
  mkdirSync(scratch, { recursive: true });
  writeFileSync(join(scratch, '1.trace'), '{"token":"somebody else’s"}');
  const zip = Buffer.from(zipSync({ 'a.txt': strToU8(SECRET) }));
  writeFileSync(join(folder, 'half.zip'), zip.subarray(0, zip.length - 10));
  writeFileSync(join(folder, 'whole.txt'), `so ${SECRET}`);
  redactFolder(folder, new Secrets([SECRET]));
  expect(readFileSync(join(folder, 'whole.txt'), 'utf8')).toBe('so ***');
  expect(() => readFileSync(join(folder, 'half.zip'))).toThrow('ENOENT');
  expect(() => readFileSync(join(scratch, '1.trace'))).toThrow('ENOENT');
});

test('shows nobody an attachment that cannot be redacted, and redacts those behind it', ({}, testInfo) => {
  const path = testInfo.outputPath('trace.zip');
  writeFileSync(path, Buffer.from(zipSync({ 'a.txt': strToU8(SECRET) })).subarray(0, 40));
  const contentType = 'text/plain';
  const result = resultWith([
    { name: 'trace', path, contentType },
    { name: 'after', body: Buffer.from(SECRET), contentType },
  ]);
  redactResult(result, new Secrets([SECRET]));
  expect(readFileSync(path)).toHaveLength(0);
  expect(String(result.attachments[1]?.body)).toBe('***');
});
