import { expect, test } from '@playwright/test';
import { planPrerequisite } from '../support/wording.ts';

// What would have to break: access that is said with its role arranges nobody, or another role's does.

test('arranges the reader whose role is said with the access', () => {
  for (const said of [
    'Access to Palette with the Tenant Admin role.',
    'You must have tenant admin access.',
    'You need tenant administrator access to Palette.',
    'To delete the API key of another user, you need tenant admin access.',
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
