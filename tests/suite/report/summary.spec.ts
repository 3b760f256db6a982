import { expect, test } from '@playwright/test';
import { styleText } from 'node:util';
import { assemble } from '../../../fixtures/report/assemble.ts';
import { durationOf, plain } from '../../../fixtures/report/paint.ts';
import { progressLine } from '../../../fixtures/report/progress.ts';
import { summary, whereToLook } from '../../../fixtures/report/summary.ts';
import {
  conformingRun,
  driftedRun,
  facts,
  finding,
  followed,
  page,
  procedure,
  pageTest,
  record,
  tenantSteps,
  userSteps,
} from '../support/report-samples.ts';

test('tells a writer what is wrong, where, and what to write instead', () => {
  expect(summary(driftedRun(), plain)).toBe(`
✗ docs/rotate-key.md  Rotate a key
  ✗ Rotate · User: page and console disagree (0 of 3 steps, 1.5 s)

    docs/rotate-key.md:12:38  label-not-found
    The User Menu has no entry “My Keyz”.
      step 1        Step of line 12.
      expected      My Keyz
      offered       My Profile · My Keys
      write         My Keys

  ✓ Rotate · Tenant: the console does what the page says (2 steps, 1.5 s)

✗ drift: 1 of 2 procedures on 1 page conform, 4.3 s against the mock console http://127.0.0.1:4000
`);
});

test('shows what is remarked of a procedure under it, without making it a failure', () => {
  const remarked = procedure('User', userSteps, { remarks: [{ line: 13, text: 'Numbered 5, 6, 5.' }] });
  const run = assemble([pageTest(page([remarked])), followed(remarked)], facts);
  expect(summary(run, plain)).toContain(
    'Rotate · User: the console does what the page says (3 steps, 1.5 s)\n    docs/rotate-key.md:13:1  Numbered 5, 6, 5.\n',
  );
  expect(run.report.status).toBe('conforms');
});

test('keeps a run that conforms to a line for each tab', () => {
  expect(summary(conformingRun(), plain).trim().split('\n')).toHaveLength(5);
});

test('names the words of a prerequisite and of a validation step', () => {
  const ofPrerequisite = finding({
    class: 'page',
    kind: 'prerequisite-missing',
    line: 5,
    section: 'prerequisites',
    step: null,
  });
  const ofValidation = finding({ kind: 'validation-failed', line: 25, section: 'validate' });
  const text = summary(driftedRun([ofPrerequisite, ofValidation]), plain);
  expect(text).toContain('prerequisite  An account.');
  expect(text).toContain('validate 1    Step of line 25.');
});

test('shows what belongs to the page as a whole before its procedures', () => {
  const ofPage = finding({
    class: 'page',
    kind: 'structure',
    line: 3,
    tab: null,
    section: 'page',
    step: null,
    message: 'No Validate.',
  });
  const text = summary(driftedRun([ofPage]), plain);
  expect(text.indexOf('No Validate.')).toBeLessThan(text.indexOf('Rotate · User:'));
});

test('counts command-line procedures apart', () => {
  const shell = procedure('CLI', userSteps, { status: 'not-covered' });
  const run = assemble([pageTest(page([shell]))], facts);
  expect(summary(run, plain)).toContain('partial: nothing was checked, 1 procedure not covered');
});

test('says what a part of a run left out, in a line for a page that was left out altogether', () => {
  const [user, tenant] = [procedure('User', userSteps), procedure('Tenant', tenantSteps)];
  const other = pageTest(page([user, tenant], [], 'docs/other.md'));
  const run = assemble([pageTest(page([user, tenant])), followed(user), other], facts);
  const text = summary({ ...run, pagesNotRun: 7 }, plain);
  expect(text).toContain('· docs/other.md  Rotate a key: not run\n');
  expect(text).toContain('  · Rotate · Tenant: not run\n');
  expect(text).toContain(
    '◐ partial: 1 of 1 procedure on 2 pages conform, 3 procedures not run, 7 pages not run, 4.3 s',
  );
});

test('shows the first lines of a failure that no page accounts for, and no stack', () => {
  const errors = [`Error: broken\n${'line\n'.repeat(20)}`];
  const text = summary(assemble([record({ title: 'a helper', failed: true, errors })], facts), plain);
  expect(text).toContain('    a helper: Error: broken\n      line\n');
  expect(text.match(/line$/gm)).toHaveLength(5);
});

test('says in its progress how a procedure went, and when it is tried again', () => {
  const user = procedure('User', userSteps);
  expect(progressLine(followed(user), true, plain)).toBe('✓ Rotate · User                    3 steps, 1.5 s');
  const failed = followed(user, [], { failed: true, errors: ['clean-up failed'] });
  expect(progressLine(failed, true, plain)).toBe(
    '! Rotate · User                    3 steps, 1.5 s  tried again',
  );
});

test('colours marks and places only where colours are asked for', () => {
  expect(summary(driftedRun(), plain)).not.toContain('\u001b');
  expect(summary(driftedRun(), styleText)).toContain('\u001b[36mdocs/rotate-key.md:12:38\u001b[39m');
});

test('says where the report is and how to take the edits, of what was written', () => {
  const patch = { name: 'suggested-edits.patch', appliesIn: "/it's docs" };
  expect(whereToLook('/out', [{ name: 'conformance.json' }, { name: 'index.html' }, patch])).toEqual([
    '  Report: /out/index.html',
    String.raw`  Edits:  git -C '/it'\''s docs' apply /out/suggested-edits.patch`,
  ]);
  expect(whereToLook('out', [{ name: 'conformance.json' }])).toEqual([]);
});

test('says a time as people do', () => {
  expect([40, 12_340, 125_000].map(durationOf)).toEqual(['0.0 s', '12.3 s', '2 min 5 s']);
});
