import { expect, test } from '@playwright/test';
import { readStep } from '../../../pages/language/language.ts';
import { LANGUAGE } from '../support/reading-words.ts';
import { stepIn, validate } from '../support/page.ts';

// What would have to break: what only explains a field is taken for an act, or an act for what explains a field.

/** What the clauses of a step's bullet are. */
function kindsIn(bullet: string): string[] {
  const step = stepIn('## Delete', '', '1. Fill in the form:', '', `   - ${bullet}`, ...validate);
  const { clauses, notUnderstood } = readStep(step, LANGUAGE);
  return [...clauses.slice(1).map(({ as }) => as), ...notUnderstood.map(() => 'unknown')];
}

const FACTS = [
  'Name of the cluster',
  'Type of registry.',
  'List of users',
  'Access key: The access key of the user.',
  'Access level: what a user may do.',
  'Display name - Shown in the table.',
  'Search domain: where hosts are looked up.',
  'Enable debugging: turns on the log.',
  'Use TLS: whether it is used.',
  'Tags: added to the key.',
];

test('takes for a field what is explained or called after an act', () => {
  for (const bullet of FACTS) expect.soft([bullet, ...kindsIn(bullet)]).toEqual([bullet, 'field']);
});

const ACTS: [bullet: string, ...kinds: string[]][] = [
  ['Click **Save**', 'act'],
  ['Copy the name of the cluster', 'act'],
  ['Delete the key: click **Delete**.', 'act', 'act'],
  ['Note: click **Save**.', 'act'],
  ['Optional: click **Save**.', 'act'],
  ['Tip: click **Save**.', 'advice'],
  ['Example: click **Save**.', 'example'],
  ['Note: the key is shown once.', 'advice'],
];

test('takes for an act what is to be done, whatever leads into it', () => {
  for (const [bullet, ...kinds] of ACTS)
    expect.soft([bullet, ...kindsIn(bullet)]).toEqual([bullet, ...kinds]);
});

test('drops no act that may be one beside its colon', () => {
  for (const bullet of ['Enter values: the name and the expiry.', 'Select the tier: small or large.'])
    expect.soft([bullet, kindsIn(bullet).includes('field')]).toEqual([bullet, false]);
});
