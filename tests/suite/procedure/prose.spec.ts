import { passagesOf } from '../../../fixtures/procedure/passages.ts';
import { skeletonOf } from '../../../fixtures/procedure/outcome.ts';
import { callPage } from '../support/call-pages.ts';
import { DEFAULT_PAGE, expect, followPatiently, lineOf, prepare, test } from '../support/following.ts';

// What would have to break: a claim beside the steps is not looked at though a sentence can, or is wrong and nobody says so.

const MARGIN = {
  validate: '## Validate\n',
  behindSteps: '## Validate\n',
  beforeSteps: '## Delete API Key\n',
};

/** The default page with a paragraph at some margin. */
function pageWith(claim: string, at: keyof typeof MARGIN = 'validate'): string {
  const heading = MARGIN[at];
  return DEFAULT_PAGE.replace(heading, () =>
    at === 'behindSteps' ? `${claim}\n\n${heading}` : `${heading}\n${claim}\n`,
  );
}

/** What becomes of the passages on a line where nothing goes wrong. */
function endsOf(page: string, line: number): [as: string, why: string | null][] {
  const [plan] = prepare(page).plans;
  if (!plan) return [];
  const done = skeletonOf(plan).steps.map((step) => ({ ...step, status: 'passed' as const }));
  return passagesOf(plan, done).flatMap((passage) =>
    passage.line === line ? [[passage.as, passage.why]] : [],
  );
}

const end = (claim: string, at?: keyof typeof MARGIN) => {
  const page = pageWith(claim, at);
  expect(prepare(page).findings).toEqual([]);
  return endsOf(page, lineOf(page, claim));
};

const CHECKED = [['checked', null]];
const LEFT = [['not-covered', 'a claim in prose']];
const EXPLAINS = [['information', 'an explanation']];

test('checks what Validate’s prose claims where a sentence can', () => {
  for (const claim of [
    'The deleted API key is no longer listed in the table.',
    'The deleted key is still listed.',
    'The key stays in the table.',
    'The table no longer lists your key.',
  ])
    expect.soft([claim, end(claim)]).toEqual([claim, CHECKED]);
});

test('counts what nobody can check, whatever it is about', () => {
  for (const claim of [
    'The deleted API key still authenticates for 24 hours.',
    'You can no longer use the key.',
    'API keys are sorted by name.',
    'The created key is listed.',
    'The user is a member of no team.',
    'Also, ensure that the user is a member of a team.',
    'It is gone.',
  ])
    expect.soft([claim, end(claim)]).toEqual([claim, LEFT]);
});

test('checks what is said of the outcome behind the last step, and counts what is said before', () => {
  expect(end('The key is no longer listed in the table.', 'behindSteps')).toEqual(CHECKED);
  expect(end('The key is no longer listed in the table.', 'beforeSteps')).toEqual(LEFT);
});

test('takes for an explanation what is said of any resource beside the steps', () => {
  expect(end('API keys cannot be restored.', 'beforeSteps')).toEqual(EXPLAINS);
  expect(end('Deleting an API key cannot be undone.', 'behindSteps')).toEqual(EXPLAINS);
});

test('checks nothing where no step of Validate looks', () => {
  const page = pageWith('The deleted key is no longer listed.').replaceAll(
    /Verify that .* listed in the table\./g,
    'Contact your administrator.',
  );
  expect(endsOf(page, lineOf(page, 'The deleted key'))).toEqual(LEFT);
});

test('leaves to the reader what prose invites to', () => {
  expect(end('You can also check the **Audit** page.')).toEqual([['not-covered', 'optional']]);
});

test('finds a claim that is not so at its own line, and takes the steps for done', async ({ followText }) => {
  const claim = 'The deleted key is still listed.';
  const page = pageWith(claim);
  const line = lineOf(page, claim);
  const followed = await followPatiently(followText, ({ findings }) => findings[0]?.line === line, page, {
    tab: 'User',
  });
  expect(followed.findings.map(({ kind, line: at, step }) => [kind, at, step])).toEqual([
    ['validation-failed', line, null],
  ]);
  const procedure = followed.outcomes.get('User')?.procedure;
  expect(procedure?.status).toBe('drift');
  expect(new Set(procedure?.steps.map(({ status }) => status))).toEqual(new Set(['passed']));
  expect(procedure?.passages.filter((passage) => passage.line === line).map(({ as }) => as)).toEqual([
    'finding',
  ]);
});

test('conforms with a claim that repeats what the steps check', async ({ followText }) => {
  const page = pageWith('The deleted API key is no longer listed in the table.');
  const followed = await followPatiently(followText, ({ findings }) => findings.length === 0, page, {
    tab: 'User',
  });
  const procedure = followed.outcomes.get('User')?.procedure;
  expect(procedure?.status).toBe('conforms');
  expect(procedure?.passages.filter(({ as }) => as === 'not-covered')).toEqual([]);
});

test('checks what prose says of the answer to a command', async ({ followText }) => {
  const claim = 'The command returns no output.';
  const page = `## Prerequisites\n\n- You must have a Palette API key.\n\n${callPage()}\n${claim}\n`;
  const line = lineOf(page, claim);
  expect(endsOf(page, line)).toEqual(CHECKED);
  const followed = await followPatiently(followText, ({ findings }) => findings[0]?.line === line, page);
  expect(followed.findings.map(({ class: of, line: at }) => [of, at])).toEqual([['drift', line]]);
});

test('makes ready what Prerequisites ask for in prose beside their list', () => {
  const below = (said: string) => DEFAULT_PAGE.replace(/(## Prerequisites\n)/g, `$1\n${said}\n`);
  const planned = (said: string) => {
    const page = below(said);
    const [plan] = prepare(page, 'User').plans;
    const { actor = null, notCovered = null } = plan ?? {};
    return { actor, notCovered, ends: endsOf(page, lineOf(page, said)) };
  };
  expect(planned('You must have tenant admin access. Mind the gap.')).toEqual({
    actor: 'tenant-admin',
    notCovered: null,
    ends: [
      ['arranged', null],
      ['information', 'an explanation'],
    ],
  });
  expect(planned('You need a cluster.').notCovered).toBe('no cluster can be made ready here');
  for (const said of ['Ensure that you have the following:', 'API keys belong to users.'])
    expect.soft([said, planned(said)]).toEqual([said, { actor: 'user', notCovered: null, ends: EXPLAINS }]);
});

test('takes what leads into the numbered steps for what they do', () => {
  const found = (lead: string, at: keyof typeof MARGIN) =>
    prepare(pageWith(lead, at)).findings.map(({ kind }) => kind);
  for (const at of ['validate', 'beforeSteps'] as const) {
    expect.soft([at, found('Open the list of your keys:', at)]).toEqual([at, []]);
    expect.soft([at, found('Click **Delete**:', at)]).toEqual([at, ['instruction-outside-steps']]);
    expect.soft([at, found('Open the list of your keys.', at)]).toEqual([at, ['instruction-outside-steps']]);
  }
  expect(found('Open the list of your keys:', 'behindSteps')).toEqual(['instruction-outside-steps']);
});
