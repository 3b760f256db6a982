import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Result } from 'sarif';
import { assemble, type AssembledRun } from '../../../fixtures/report/assemble.ts';
import type { Finding, ProcedureReport } from '../../../fixtures/model/report.ts';
import { type Docs, expect, runOn, test } from '../support/docs-folder.ts';
import { facts, finding, page, procedure, pageTest, step } from '../support/report-samples.ts';

/** A run on one page with these procedures and findings. */
function runOf(procedures: ProcedureReport[], findings: Finding[]): AssembledRun {
  return assemble([pageTest(page(procedures, findings))], facts);
}

async function sarifOf(docs: Docs, run: AssembledRun, cwd = '.'): Promise<Log> {
  await docs.report(run, cwd, `${docs.folder}/report`);
  return JSON.parse(docs.read('report/findings.sarif')) as Log;
}

const resultsOf = (log: Log): Result[] => log.runs[0]?.results ?? [];
const fingerprintsOf = (log: Log): (string | undefined)[] =>
  resultsOf(log).map(({ partialFingerprints }) => partialFingerprints?.['finding/v2']);

/** Where a viewer of the log opens its results, as SARIF says. */
function addressesIn(log: Log): string[] {
  const bases = log.runs[0]?.originalUriBaseIds ?? {};
  return resultsOf(log).map(({ locations }) => {
    const { uri = '', uriBaseId = '' } = locations?.[0]?.physicalLocation?.artifactLocation ?? {};
    return new URL(uri, bases[uriBaseId]?.uri).href;
  });
}

test('places SARIF results in the only repository without an address, in several at the very files', async ({
  docs,
}) => {
  for (const name of ['one', 'two']) docs.repository(name);
  const files = ['one/page.md', 'two/page.md', 'a b#ü?%.md'];
  for (const file of files) docs.page(file);
  const alone = await sarifOf(docs, runOn('one/page.md'));
  expect(alone.runs[0]?.originalUriBaseIds).toMatchObject({
    '%SRCROOT%': expect.not.objectContaining({ uri: expect.anything() }),
  });
  const several = await sarifOf(docs, runOn(...files));
  expect(addressesIn(several).sort()).toEqual(
    files.map((file) => pathToFileURL(join(docs.folder, file)).href).sort(),
  );
});

test('gives each of several findings alike a fingerprint of its own', async ({ docs }) => {
  const steps = [1, 12].map((line) => step(1, line, { text: 'Select Keyz.', status: 'failed' }));
  const [first, second] = steps.map((one, index) => procedure(null, [one], { heading: `Heading ${index}` }));
  const twins = steps.map((one) => procedure(null, [one], { heading: 'Same' }));
  const found = [1, 12].map((line) => finding({ line, endLine: line, tab: null }));
  for (const procedures of [[first, second].filter((one) => one !== undefined), twins]) {
    const prints = fingerprintsOf(await sarifOf(docs, runOf(procedures, found)));
    expect(new Set(prints).size).toBe(2);
  }
});

test('tells findings of several repositories apart, in whatever company they are checked', async ({
  docs,
}) => {
  docs.repository('one', 'https://account:token@git.example/org/one.git');
  docs.repository('clone', 'git@git.example:org/one');
  docs.repository('two', 'https://git.example/org/two.git');
  for (const name of ['one', 'clone', 'two']) docs.page(`${name}/page.md`);
  const prints = async (...files: string[]) => fingerprintsOf(await sarifOf(docs, runOn(...files)));
  const [one, two] = await prints('one/page.md', 'two/page.md');
  expect(one).not.toBe(two);
  expect(await prints('two/page.md')).toEqual([two]);
  expect(await prints('clone/page.md')).toEqual([one]);
});

test('keeps the fingerprint of a finding when lines are added above, and when another is mended', async ({
  docs,
}) => {
  const user = (line: number) =>
    procedure('User', [step(1, line, { status: 'failed', text: 'Select.' })], { status: 'drift' });
  const at = (line: number) => finding({ line, endLine: line });
  const other = finding({ line: 30, endLine: 30, kind: 'validation-failed', section: 'validate' });
  const [known] = fingerprintsOf(await sarifOf(docs, runOf([user(12)], [at(12), other])));
  expect(fingerprintsOf(await sarifOf(docs, runOf([user(14)], [at(14)])))).toEqual([known]);
});
