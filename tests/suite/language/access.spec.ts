import { expect, test } from '@playwright/test';
import { DEFAULT_PAGE, prepare } from '../support/following.ts';
import { planPrerequisite } from '../support/wording.ts';

// What would have to break: access that is said with its role arranges nobody, or another role's does.

test('arranges the reader whose role is said with the access', () => {
  for (const said of [
    'Access to Palette with the Tenant Admin role.',
    'You must have tenant admin access.',
    'You need tenant administrator access to Palette.',
    'To delete the API key of another user, you need tenant admin access.',
    'Access as a tenant admin.',
    'A tenant admin account.',
    'The **Tenant Admin** role or the `apiKey.delete` permission.',
  ]) {
    const { findings, provided } = planPrerequisite(said);
    expect.soft([said, findings, provided.includes('tenant-admin')]).toEqual([said, [], true]);
  }
});

test('arranges nobody for access with a role that nobody has', () => {
  for (const said of [
    'Access to Palette with the Florb role.',
    'No access to Palette with the Tenant Admin role.',
  ])
    expect.soft(planPrerequisite(said).provided).not.toContain('tenant-admin');
});

test('arranges all that one sentence asks of the same reader', () => {
  for (const [said, ...wanted] of [
    ['You have an account and are signed in.', 'account'],
    ['A Palette account, and you are logged in.', 'account'],
    ['You have signed in.', 'account'],
    ['You are signed in and have an API key.', 'account', 'key', 'own-key'],
    ['A tenant admin account and at least one API key.', 'account', 'tenant-admin', 'key'],
  ] as const) {
    const { findings, provided } = planPrerequisite(said);
    expect.soft([said, findings, ...provided]).toEqual([said, [], ...wanted]);
  }
  for (const said of ['You have an account and are signed out.', 'You have an account and a team of florbs.'])
    expect.soft([said, planPrerequisite(said).findings.length]).toEqual([said, 1]);
});

test('names the permission that nobody can be given, and follows nobody who would need it', () => {
  const reasonFor = (said: string): string | null | undefined => {
    const page = DEFAULT_PAGE.replace('- You must have a Palette account', (words) => `- ${said}\n${words}`);
    return prepare(page, 'User').plans[0]?.notCovered;
  };
  for (const [said, power] of [
    ['You need access with the `apiKey.delete` permission.', 'apiKey.delete permission'],
    ['The `apiKey.delete` permission.', 'apiKey.delete permission'],
    ['A user with the `apiKey.delete` permission.', 'apiKey.delete permission'],
    ['Tenant admin access with the `apiKey.delete` permission.', 'apiKey.delete permission'],
    ['The **Cluster Admin** role or the `x.y` permission.', 'Cluster Admin role or x.y permission'],
  ] as const)
    expect.soft([said, reasonFor(said)]).toEqual([said, `nobody here can be given the ${power}`]);
  for (const said of ['The **Tenant Admni** role.', 'No `x.y` permission.', 'The `x.y` file.'])
    expect.soft([said, planPrerequisite(said).findings.length]).toEqual([said, 1]);
});
