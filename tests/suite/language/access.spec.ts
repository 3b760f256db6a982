import { expect, test } from '@playwright/test';
import { planPrerequisite } from '../support/wording.ts';

// What would have to break: access that is said with its role arranges nobody, or another role's does.

test('arranges the reader whose role is said with the access', () => {
  const { findings, provided } = planPrerequisite('Access to Palette with the Tenant Admin role.');
  expect([findings, provided.includes('tenant-admin')]).toEqual([[], true]);
});

test('arranges nobody for access with a role that nobody has', () => {
  for (const said of [
    'Access to Palette with the Florb role.',
    'No access to Palette with the Tenant Admin role.',
  ])
    expect.soft(planPrerequisite(said).provided).not.toContain('tenant-admin');
});
