import type { ProductWords } from '../language/lexicon.ts';
import { listed } from '../language/phrases.ts';

/** What Palette's docs call its console, widgets, resources and readers. Source: its published pages. */
export const PALETTE_WORDS: ProductWords = {
  consoles: listed(
    `palette, palette console, palette management console, palette dashboard, palette ui, palette environment, spectro cloud,
    spectro cloud console, spectro cloud palette, spectro cloud's palette`,
  ),
  hosts: ['spectrocloud.com'],
  terms: [
    {
      kind: 'user-menu',
      written: listed('user menu, user drop down menu, user icon, user avatar, profile icon, person icon'),
      at: ['top right'],
      shows: listed(
        'name, user name, username, account name, avatar, initials, profile picture, profile photo',
      ),
    },
    {
      kind: 'main-menu',
      written: listed('main menu, left main menu, left menu, left ribbon menu, ribbon menu'),
      at: ['left'],
    },
    {
      kind: 'scope-menu',
      written: listed('scope menu, scope drop down menu, scope drop down, scope selector, scope switcher'),
      at: ['top', 'top left'],
    },
    {
      kind: 'row-menu',
      written: listed(
        'three dot menu, three dots menu, three dots, vertical ellipsis, ellipsis, ellipsis menu, kebab menu',
      ),
      at: ['right'],
    },
  ],
  resources: {
    'api key': 'api key, key, api-key',
    team: 'team',
    role: 'custom role',
    project: 'project',
    workspace: 'workspace',
    cluster: 'cluster, host cluster',
    'cluster profile': 'cluster profile',
    'app profile': 'app profile',
    filter: 'filter, resource filter',
    registry: 'registry, oci registry, helm registry, oci helm registry',
    'registration token': 'registration token',
    tenant: 'tenant',
    'ssh key': 'ssh key',
    'audit trail': 'audit trail',
  },
  actors: {
    'tenant-admin': `tenant admin, tenant administrator, tenant-admin, admin of the tenant,
      administrator of the tenant`,
    'project-admin': 'project admin, project administrator',
  },
};

/** The terms as a writer would write them, for suggestions. */
export const TERMS_AS_WRITTEN = ['User Menu', 'Main Menu', 'drop-down Menu', 'three-dot Menu'] as const;

/** The resource whose value says who asks the API; it is also the one that can be made ready. */
export const CREDENTIAL = 'api key';
