import { CONSOLE } from './wording.ts';

export const KEY = 'the API key';

/** Wrong words, and the step that they stand in at "…". */
export const WRONG_STEPS: [step: string, ...wrong: string[]][] = [
  ['When prompted to … the key, click **OK**.', 'edit', 'revoke', 'create'],
  [
    'Select **Delete** to … the API key.',
    ...['copy', 'download', 'switch', 'refresh', 'save', 'expand', 'choose', 'filter', 'apply', 'finish'],
  ],
  [
    '… **Delete**.',
    ...['Double-click', 'Right-click', 'Do not click', "Don't click", 'Avoid', 'Uncheck', 'Drag'],
    ...[
      'Copy',
      'Download',
      'Disable',
      'Create',
      'Edit',
      'Revoke',
      'Cancel',
      'Press and hold',
      'Turn off',
      'Type',
    ],
    ...[
      'Select anything but',
      'Select all but',
      'If it is active, click',
      'Unless needed, click',
      '~~Click~~',
    ],
    ...['Optionally, click', 'Select the first', 'Select any', 'Select every', 'Verify'],
    ...['See [Keys](keys.md) and click', `Visit ${CONSOLE} and click`],
  ],
  [
    'Click **Delete**…',
    ...[
      ' twice.',
      ' or **Edit**.',
      ', **Edit**.',
      ' (not **Edit**).',
      ' (optional).',
      ' at the back of the page.',
    ],
    ...[
      ' to disable the API key.',
      ' to delete all API keys.',
      '. The API key is disabled.',
      '. Repeat these steps.',
    ],
    ...['. The API key is not deleted.', '. All API keys are deleted.'],
  ],
  ['Click ….', 'Delete', '"Delete"', '*Delete*', 'the four-dot Menu', 'every **three-dot Menu**'],
  [
    'Log in to …',
    ...[
      '[AWS](https://aws.example).',
      'Palette VerteX.',
      'https://console.aws.example.',
      `${CONSOLE} as a viewer.`,
    ],
    ...['as a project admin', 'as an admin', 'as a tenant viewer', 'as a non-tenant admin', 'or not'].map(
      (role) => `${CONSOLE} ${role}.`,
    ),
  ],
  [
    'From the …, select **Keys**.',
    ...[
      'User Meun',
      'user panel',
      'hamburger menu',
      '**User Menu** at the bottom left',
      'left **User Menu**',
    ],
    ...['right **Main Menu**', '**Main Menu** at the top', 'second **Main Menu**', 'left Mian Menu'],
  ],
  [
    '… the **Tenant Admin** scope.',
    ...[
      'Leave',
      'Do not switch to',
      'Switch from',
      'Ensure you are not in',
      'Delete',
      'From the **User Menu**, hide',
    ],
  ],
  ['Switch to the **Tenant Admin** ….', 'cluster', 'scope from the **User Menu**', 'scope at the top right'],
  [
    'Identify …, and click the **three-dot Menu**.',
    ...["another user's API key", 'any API key', 'all API keys', 'the first API key', 'the expired API key'],
    ...[
      'the API keys',
      'the SSH key',
      'the API key you want to keep',
      'the API key you do not want to delete',
    ],
    ...[
      'the API key you deleted',
      'the API key in the audit log',
      'the row above the API key',
      'the API token',
    ],
    ...['the API key (the first one)', 'the API key, hover over it'],
  ],
  ['Click the **three-dot Menu** … the API key.', 'above', 'below', 'to the left of', 'of the key beside'],
  ['… the API key.', 'Delete', 'Ignore', 'Copy', 'Rename', 'Identify and hide'],
];

/** What no key is ever verified to be, and what no step may verify. */
export const WRONG_CLAIMS = [
  ...[
    'is listed as Inactive',
    'is not listed in the audit log',
    'is disabled',
    'is revoked',
    'is not active',
  ],
  ...['is not deleted', 'has not been removed', 'is not missing', 'is not only listed', 'is not yet listed'],
  ...['is rarely listed', 'is or is not listed', 'might be listed', 'is listed at the bottom', 'is hidden'],
  ...[
    'is not listed unless it is active',
    'is not listed first',
    'no longer works',
    'you edited is not listed',
  ],
];
export const WRONG_SUBJECTS = [
  'an API key',
  'any API key',
  'all API keys',
  "another user's key",
  'the first API key',
  'the cluster',
];

export const WRONG_PREREQUISITES = [
  ...[
    'A GitHub account.',
    'No Palette account.',
    'You must not be logged in.',
    'You must be logged out of Palette.',
  ],
  ...[
    'Project admin access.',
    'The Project Admin role.',
    'Tenant admin access is not required.',
    'Admin access.',
  ],
  ...['Two API keys.', 'No API key.', 'An expired API key.', 'You must not have an API key.', 'An SSH key.'],
  ...['An API key of another user.', 'A Palette account or an AWS account.', 'Optionally, an API key.'],
  ...['Permission to delete clusters.', 'Permission to create API keys.', 'Permission to delete all keys.'],
  ...[
    'No permission to delete API keys.',
    'You previously had a Palette account.',
    'No access to the tenant.',
  ],
  ...['A Palette account or an API key.', 'You must not have previously created an API key.'],
  ...['You must have previously deleted an API key.', 'Access to Palette with an API key.'],
  ...['Administrator access to the API key.', 'A user without tenant administrator access.'],
];
