import type { OwnPage } from './reworded.ts';

/** Words of an own page, and such as make it a wrong one. */
export const WRONG_WORDS: [page: OwnPage, words: string, nth: number, ...by: string[]][] = [
  [
    'revoke',
    'Identify your API key in the table, and',
    2,
    'Identify the active API key in the table, and',
    'Identify the API key that you re-activated, and',
  ],
  [
    'revoke',
    'Identify your API key in the table, and',
    1,
    'Identify the revoked API key, and',
    'Identify the inactive API key, and',
  ],
  ['delete', 'Identify your API key in the table, and', 1, 'Identify the inactive API key, and'],
  ['revoke', 'An existing API key must be available.', 2, 'An active API key.', 'A re-activated API key.'],
  ['revoke', 'An existing API key must be available.', 1, 'A revoked API key.', 'An inactive API key.'],
  [
    'edit',
    'Make the necessary changes to the API key attributes, and',
    1,
    'Make no changes to the API key attributes, and',
    'Make the opposite changes to the API key attributes, and',
  ],
  [
    'delete',
    'as a tenant administrator',
    1,
    'as a tenant administrator of another tenant',
    'as a tenant administrator who is not logged in',
  ],
  [
    'delete',
    'your API key in the table',
    1,
    'your API key in the table of clusters',
    'your API key in the projects table',
  ],
  [
    'create',
    'the correct user name and expiration date',
    1,
    'the wrong user name and expiration date',
    'the previous user name and expiration date',
  ],
  [
    'create',
    'Copy the API key, and',
    1,
    'Once you have not copied the API key, copy it, and',
    'Ensure that you do not copy the API key, and',
  ],
  [
    'delete',
    'Select **Delete**.',
    1,
    'When you are not ready, select **Delete**.',
    'Once you have identified the cluster, select **Delete**.',
  ],
  ['delete', 'listed in the table', 1, 'listed in the clusters table', 'listed on the teams page'],
];
