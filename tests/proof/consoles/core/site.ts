import { config } from './config.ts';
import { isTenantAdmin } from './session.ts';

export const TENANT = 'tenant';
export const SETTINGS = '/tenant/settings';
export const MY_KEYS = '/user/api-keys';

/** A page of the console; `icon` is for each library to draw. */
export interface Entry {
  label: string;
  path: string;
  icon: string;
}

const slugOf = (label: string): string => label.toLowerCase().replaceAll(' & ', '-').replaceAll(' ', '-');

const entries = (base: string, named: Record<string, string>): Entry[] =>
  Object.entries(named).map(([label, icon]) => ({ label, icon, path: `${base}/${slugOf(label)}` }));

const PROJECT = {
  'Project Overview': 'overview',
  Profiles: 'profiles',
  Clusters: 'clusters',
  Workspaces: 'workspaces',
  'Audit Logs': 'audit',
  'Project Settings': 'settings',
};

const OF_TENANT = {
  Projects: 'projects',
  Profiles: 'profiles',
  Clusters: 'clusters',
  'Cluster Groups': 'groups',
  Roles: 'roles',
  'Users & Teams': 'users',
  'Audit Logs': 'audit',
};

/** The Main Menu of a scope: a project's slug, or the tenant. */
export const mainMenu = (scope: string): Entry[] =>
  scope === TENANT
    ? [...entries('/tenant', OF_TENANT), { label: 'Tenant Settings', path: SETTINGS, icon: 'settings' }]
    : entries(`/projects/${scope}`, PROJECT);

/** The Tenant Settings Menu, by group. */
export const SETTINGS_GROUPS: { group: string; entries: Entry[] }[] = [
  ['Platform', ['Platform Settings', 'Filters', 'Certificates', 'Resource Limits']],
  ['Infrastructure', ['Cloud Accounts', 'Private Cloud Gateways', 'Registries', 'Audit Trails']],
  ['Security', ['API Keys', 'Registration Tokens', 'Password Policy', 'SSO']],
].map(([group, labels]) => ({
  group: group as string,
  entries: (labels as string[]).map((label) => ({
    label,
    icon: slugOf(label),
    path: `${SETTINGS}/${slugOf(label)}`,
  })),
}));

export const TENANT_KEYS = `${SETTINGS}/api-keys`;

/** What the scope drop-down offers. */
export const scopes = (): { label: string; scope: string }[] => [
  ...config.projects.map(({ name, slug }) => ({ label: name, scope: slug })),
  ...(isTenantAdmin() ? [{ label: 'Tenant Admin', scope: TENANT }] : []),
];

export const homeOf = (scope: string): string => mainMenu(scope)[0]?.path ?? '/';

const SCOPE_KEY = 'palette-scope';

/** The scope an address stands in; pages of one's own keep the last one. */
export function scopeOf(path: string): string {
  const [, area = '', slug = ''] = path.split('/');
  const wanted = { projects: slug, tenant: TENANT }[area] ?? localStorage.getItem(SCOPE_KEY);
  const scope = scopes().find((offered) => offered.scope === wanted)?.scope ?? config.projects[0]?.slug ?? '';
  localStorage.setItem(SCOPE_KEY, scope);
  return scope;
}

/** What a page is called. */
export function titleOf(path: string): string {
  if (path.startsWith(MY_KEYS)) return 'My API Keys';
  if (path.startsWith(TENANT_KEYS)) return 'API Keys';
  const all = [...mainMenu(scopeOf(path)), ...SETTINGS_GROUPS.flatMap((each) => each.entries)];
  return (
    all.findLast((entry) => path.startsWith(entry.path))?.label ??
    { '/user/profile': 'My Profile' }[path] ??
    'App Mode'
  );
}
