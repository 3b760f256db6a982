import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04Module from 'ajv-draft-04';
import addFormatsModule from 'ajv-formats';
import type { Log } from 'sarif';
import { annotations } from '../../../fixtures/report/annotations.ts';
import { assemble, type AssembledRun } from '../../../fixtures/report/assemble.ts';
import { jobSummary } from '../../../fixtures/report/job-summary.ts';
import { renderJson, renderJsonSchema, type Render } from '../../../fixtures/report/output.ts';
import { renderSarif } from '../../../fixtures/report/sarif.ts';
import {
  conformingRun,
  driftedRun,
  facts,
  file,
  finding,
  page,
  pageTest,
} from '../support/report-samples.ts';

// Both are CommonJS: what TypeScript calls the default export is one level down at run time.
const AjvDraft04 = AjvDraft04Module.default;
const addFormats = addFormatsModule.default;

const sarifSchema = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);

/** Runs of every kind: what a format holds for one must hold for all. */
const runs: Record<string, AssembledRun> = {
  conforming: conformingRun(),
  drifted: driftedRun(),
  unreadable: assemble(
    [
      pageTest(
        page([], [finding({ class: 'page', kind: 'unreadable', tab: null, section: 'page', step: null })]),
      ),
    ],
    facts,
  ),
  hostile: driftedRun(
    [finding({ message: 'a <b> & "c" ]]> \u0007 %0A | `d`, e: f\nnext' })],
    undefined,
    'docs/a b#ü,1%.md',
  ),
  empty: assemble([], facts, ['nothing to run']),
};

function rendered(render: Render, run: AssembledRun): string {
  return render({ ...run, reportDir: '/nowhere', cwd: '/nowhere' }) ?? '';
}

for (const [name, run] of Object.entries(runs)) {
  test(`writes conformance.json of a run that is ${name} as its JSON Schema says`, () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(rendered(renderJsonSchema, run)) as object);
    validate(JSON.parse(rendered(renderJson, run)));
    expect(validate.errors).toBeNull();
  });

  test(`writes valid SARIF 2.1.0 of a run that is ${name}`, () => {
    const ajv = new AjvDraft04({ strict: false, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(sarifSchema, 'utf8')) as object);
    validate(JSON.parse(rendered(renderSarif, run)));
    expect(validate.errors).toBeNull();
  });
}

test('places a SARIF result at the page’s words and keeps its fingerprint when lines are added above', () => {
  const [before, after] = [driftedRun(), driftedRun([finding({ line: 13, endLine: 13 })])].map((run) => {
    const log = JSON.parse(rendered(renderSarif, run)) as Log;
    return log.runs[0]?.results?.[0];
  });
  expect(before?.ruleId).toBe('label-not-found');
  expect(before?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: file, uriBaseId: '%SRCROOT%' },
    region: { startLine: 12, startColumn: 38, endLine: 12, endColumn: 49 },
  });
  expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
});

test('annotates the line of a pull request, with everything escaped that would end the command', () => {
  const [line] = annotations(runs['hostile'] ?? conformingRun(), (path) => path);
  expect(line).toBe(
    '::error file=docs/a b#ü%2C1%25.md,line=12,endLine=12,col=38,endColumn=49,title=Label not found · User::' +
      'a <b> & "c" ]]> \\u0007 %250A | `d`, e: f next%0Astep 1: Step of line 12.%0Aexpected: My Keyz%0A' +
      'offered: My Profile · My Keys%0Awrite: My Keys',
  );
  const [outage] = annotations(
    driftedRun([finding({ class: 'environment', kind: 'rate-limited' })]),
    (path) => path,
  );
  expect(outage).toMatch(/^::warning /);
});

test('sums a run up in Markdown that a page’s words cannot break', () => {
  const markdown = jobSummary(runs['hostile'] ?? conformingRun());
  expect(markdown).toContain('## Documentation conformance: drift');
  expect(markdown).toContain('| `docs/a b#ü,1%.md` | Rotate · User   | drift    | 1.5 s |');
  expect(markdown).toMatch(/a \\<b> & "c" .* \\?\| \\`d\\`, e: f/);
});
