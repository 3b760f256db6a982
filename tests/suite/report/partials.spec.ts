import type { Log } from 'sarif';
import { parse } from '../../../fixtures/document/parse.ts';
import { Source } from '../../../fixtures/document/source.ts';
import { renderAnnotatedPage } from '../../../fixtures/report/annotated/annotated-page.ts';
import { annotations } from '../../../fixtures/report/annotations.ts';
import { assemble, type AssembledRun } from '../../../fixtures/report/assemble.ts';
import { failureAt } from '../../../fixtures/report/failure.ts';
import { plain } from '../../../fixtures/report/paint.ts';
import { summary } from '../../../fixtures/report/summary.ts';
import { expect, test } from '../support/docs-folder.ts';
import {
  facts,
  file,
  finding,
  mock,
  page,
  procedure,
  record,
  source,
  step,
} from '../support/report-samples.ts';

// What would have to break: what stands in a partial is told at a line of the page, or the page is edited in its place.

const PARTIAL = 'docs/_open.mdx';
const text = `---\npartial_name: open\n---\n\n1. Open the **User Menu** and select **My Keyz**.\n`;
const place = { file: PARTIAL, line: 5, endLine: 5 };
const found = finding(place);

/** A run of pages whose first step stands in one partial, and is wrong there; the second is the page's own. */
function runOf(...files: string[]): AssembledRun {
  const steps = [step(1, 5, { file: PARTIAL, status: 'failed' }), step(2, 13)];
  const pages = files.map((name) => page([procedure('User', steps, { status: 'drift' })], [found], name));
  const partials = [{ file: PARTIAL, source: text }];
  return assemble(
    pages.map((one) => record({ page: { page: one, source, partials, console: mock }, failed: true })),
    facts,
  );
}

test('tells a finding in a partial at its own file and line', async ({ docs }) => {
  docs.page(file, source);
  docs.page(PARTIAL, text);
  const run = runOf(file);
  expect(annotations(run, (path) => path)).toEqual([
    expect.stringMatching(/^::error file=docs\/_open\.mdx,line=5,endLine=5,/),
  ]);
  expect(failureAt(file, found).message).toMatch(/^docs\/_open\.mdx:5:38 /);
  expect(summary(run, plain)).toContain('docs/_open.mdx:5:38');
  await docs.report(run, '.', `${docs.folder}/report`);
  const [result] = (JSON.parse(docs.read('report/findings.sarif')) as Log).runs[0]?.results ?? [];
  expect(result?.locations?.[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: PARTIAL },
    region: { startLine: 5 },
  });
  expect(result?.message.text).toContain('Step of line 5.');
});

test('edits a partial once, however many pages include it, and no page', async ({ docs }) => {
  docs.repository('.');
  for (const name of [file, 'docs/other.md']) docs.page(name, source);
  docs.page(PARTIAL, text);
  expect(await docs.apply(runOf(file, 'docs/other.md'))).toHaveLength(1);
  expect(docs.read(PARTIAL)).toBe(text.replace('Keyz', 'Keys'));
  expect(docs.read(file)).toBe(source);
});

test('shows a partial behind the page, with its steps and findings in place', () => {
  const html = renderAnnotatedPage({ ...runOf(file), reportDir: '/nowhere', cwd: '/nowhere' }, (written) =>
    parse(new Source(written)),
  );
  const [own = '', partial = ''] = html.split('From the partial');
  expect(partial).toContain('docs/_open.mdx:5:38');
  expect(partial).toMatch(/<li[^>]*class="step failed"/);
  expect(own).toMatch(/<li[^>]*class="step passed"/);
  expect(own).not.toMatch(/class="step failed"|docs\/_open\.mdx:5:38/);
});

test('corrects the name of a missing partial in its attribute, as it is written', async ({ docs }) => {
  const written = '<PartialsComponent category="keys" name="delete_ky" />\n';
  const missing = {
    kind: 'partial-missing',
    class: 'page',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 55,
  } as const;
  const named = finding({ ...missing, expected: 'delete_ky', suggestion: 'delete_key' });
  docs.repository('.');
  docs.page('page.md', written);
  const read = { page: page([], [named], 'page.md'), source: written, console: mock };
  await docs.apply(assemble([record({ page: read, failed: true })], facts));
  expect(docs.read('page.md')).toBe(written.replace('delete_ky', 'delete_key'));
});
