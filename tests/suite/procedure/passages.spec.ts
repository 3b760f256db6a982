import { expect, test } from '@playwright/test';
import { passagesOf } from '../../../fixtures/procedure/passages.ts';
import { skeletonOf } from '../../../fixtures/procedure/outcome.ts';
import { DEFAULT_PAGE, lineOf, prepare } from '../support/following.ts';

// What would have to break: something that a page says vanishes, is followed in silence, or is told twice.

/** What becomes of each passage of the User tab where nothing goes wrong: its line, how it ends, and its words. */
function told(text: string): { line: number; as: string; why: string | null; text: string }[] {
  const { plans } = prepare(text, 'User');
  return plans.flatMap((plan) => {
    const done = skeletonOf(plan).steps.map((step) => ({ ...step, status: 'passed' as const }));
    return passagesOf(plan, done).map(({ line, as, why, text: words }) => ({ line, as, why, text: words }));
  });
}

const edited = (words: string, by: string): string => DEFAULT_PAGE.replace(words, () => by);
const kindsOf = (text: string) => prepare(text).findings.map(({ kind, line }) => ({ kind, line }));

test('tells of every step, prerequisite and aside of the default page what becomes of it', () => {
  const passages = told(DEFAULT_PAGE);
  const ends = new Set(passages.map(({ as }) => as));
  expect([...ends].sort()).toEqual(['arranged', 'checked', 'information', 'performed']);
  const numbered = passages.filter(({ as }) => as === 'performed' || as === 'checked');
  expect(numbered.map(({ line }) => line)).toEqual(
    prepare(DEFAULT_PAGE, 'User').plans.flatMap(({ steps, validation }) =>
      [...steps, ...validation].map(({ step }) => step.line),
    ),
  );
});

test('finds an act on the console that is no numbered step', () => {
  const page = edited(
    '4. Select **Delete**.',
    '4. Select **Delete**.\n\nThen click **Confirm** in the dialog.',
  );
  const line = lineOf(page, 'Then click');
  expect(kindsOf(page)).toEqual([{ kind: 'instruction-outside-steps', line }]);
});

test('takes no act for directions because it speaks of a section or a list', () => {
  for (const act of [
    'Click **Save** in the **Details** section.',
    'Select the **Users** tab.',
    'Select **Save** from the list below.',
    'Click the **Save** button below.',
    'To delete a key, click **Delete** and follow the steps.',
    'Log in to [Palette](https://console.spectrocloud.com).',
    'Delete the API key in the table.',
    'Tick the box and press the button.',
    'Select your API key to display its details.',
    'Go to the API keys page and click on the button.',
    'Review it and finish the deletion.',
  ]) {
    const page = edited('## Validate\n', `${act}\n\n## Validate\n`);
    expect.soft(kindsOf(page)).toEqual([{ kind: 'instruction-outside-steps', line: lineOf(page, act) }]);
  }
});

for (const harmless of [
  'Use the following steps to delete an API key.',
  'Select the tab below that fits you.',
  'Select the **User** tab below.',
  'Follow the steps in the **User** tab.',
  'You must delete an API key in Palette to end its life.',
  'Select the tab that florbs your role.',
  'To remove a florbed key:',
  'Deleting an API key cannot be undone.',
  ':::warning\n\nEnsure that you no longer need the API key.\n\n:::',
  'For more information, refer to [Create API Key](create-api-key.md).',
]) {
  test(`takes for information what asks for nothing on the console: ${harmless.slice(0, 40)}`, () => {
    const page = edited('## Delete API Key\n', `## Delete API Key\n\n${harmless}\n`);
    expect(page).not.toBe(DEFAULT_PAGE);
    expect(kindsOf(page)).toEqual([]);
    const { line } = {
      line: lineOf(page, harmless.split('\n').at(harmless.startsWith(':::') ? 2 : 0) ?? ''),
    };
    const own = told(page).filter((passage) => passage.line === line || passage.line === line - 2);
    expect(own.map(({ as }) => as)).toContain('information');
  });
}

test('counts what Validate promises in prose and nobody checks', () => {
  const claim = 'The deleted API key still authenticates for 24 hours.';
  const page = edited('## Validate\n', `## Validate\n\n${claim}\n`);
  expect(kindsOf(page)).toEqual([]);
  const [passage] = told(page).filter(({ as }) => as === 'not-covered');
  expect(passage).toMatchObject({ line: lineOf(page, claim), why: 'a claim in prose' });
});

test('parts a sentence whose clauses end differently, each at its own columns', () => {
  const words = 'Select **Delete**. Contact your administrator.';
  const passages = told(edited('Select **Delete**.', words)).filter(({ text }) =>
    /Delete|Contact/.test(text),
  );
  expect(passages.map(({ as, text }) => [as, text])).toContainEqual(['performed', 'Select Delete']);
  expect(passages.map(({ as, why }) => [as, why])).toContainEqual(['not-covered', 'by another person']);
});

test('tells of a prerequisite in its own words, whatever it is wrapped in', () => {
  const words = 'Ensure that the user group has the following IAM policy.';
  const passages = told(edited('- You must have a Palette account.', `- ${words}`));
  expect(passages.map(({ text }) => text)).toContain(words.slice(0, -1));
});

test('does nothing of a procedure about what nobody can make ready, and says so', () => {
  const page = DEFAULT_PAGE.replaceAll('API key', 'cluster').replaceAll('API Key', 'Cluster');
  const { plans, findings } = prepare(page);
  expect(findings).toEqual([]);
  expect(plans.map(({ notCovered }) => notCovered)).toEqual([
    'no cluster can be made ready here',
    'no cluster can be made ready here',
  ]);
});

test('gives what it could not do for the team of a page the reason that the page has, and unknown words their own', () => {
  const page = DEFAULT_PAGE.replace(/API key/gi, 'team').replace(
    '4. Select **Delete**.',
    'Click on the row of the team.',
  );
  const said = told(page.replace(/^Click on the row.*$/m, '4. $&\n\n5. Frobnicate the team.'));
  const whyOf = (words: string) => said.find(({ text }) => text.startsWith(words))?.why;
  expect(whyOf('Click on the row')).toBe('no team can be made ready here');
  expect(whyOf('Frobnicate')).toContain('nobody knows what "Frobnicate the team" means');
});

test('arranges nothing for a procedure that is not covered, and says of what is listed that it can not be there', () => {
  const said = told(
    DEFAULT_PAGE.replace(/API key/gi, 'team').replace(
      'Verify that your team is no longer listed in the table.',
      'Verify that your team is not listed in the **Old** tab of the **Teams** page.',
    ),
  );
  const reason = 'no team can be made ready here';
  expect(said.map(({ as }) => as)).not.toContain('arranged');
  expect(said.find(({ text }) => text.startsWith('You must have a Palette account'))?.why).toBe(reason);
  expect(said.find(({ text }) => text.includes('Old'))?.why).toBe(reason);
});
