import type { OwnPage } from './reworded.ts';

/** Words of an own page (the nth occurrence of them), what is done for their step, and other ways to put it. */
export const REWORDED_STEPS: [page: OwnPage, words: string, nth: number, acts: string[], ...by: string[]][] =
  [
    [
      'revoke',
      'Identify your API key in the table, and',
      2,
      ['identify', 'open row-menu'],
      'Identify the revoked API key in the table, and',
      'Identify the inactive API key that you want to reactivate, and',
      'Identify the API key that was revoked, and',
    ],
    [
      'revoke',
      'Identify your API key in the table, and',
      1,
      ['identify', 'open row-menu'],
      'Identify the active API key, and',
    ],
    ['revoke', 'An existing API key must be available.', 2, [], 'A revoked API key.', 'An inactive API key.'],
  ];

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
  ['delete', 'listed in the table', 1, 'listed in the clusters table', 'listed on the teams page'],
];
