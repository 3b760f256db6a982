import type { Thing } from '../../../pages/language/clause.ts';

/** What today's page objects perform, as a sentence over clauses, and the acts that it stands for. */
export interface Doing {
  expression: string;
  acts: (...values: Thing[]) => string[];
}

const nameOf = (thing: Thing): string => thing.labels[0]?.text ?? thing.token?.term?.kind ?? thing.name;
const whose = (key: Thing): string => (key.determiner === 'your' ? 'reader' : 'any');
const menuOf = (menu: Thing): string =>
  menu.token?.term?.kind === 'drop-down' ? 'scope-menu' : nameOf(menu);
const select = (label: Thing): string[] => [`select ${nameOf(label)}`];
const open = (menu: Thing): string[] => [`open ${menuOf(menu)}`];
const inMenu = (label: Thing, menu: Thing): string[] => [...open(menu), ...select(label)];
const identify = (key: Thing): string[] => [`identify ${whose(key)}`];
const ofKey = (menu: Thing, key: Thing): string[] => [...identify(key), ...open(menu)];
const listed =
  (isListed: boolean) =>
  (key: Thing): string[] => [`verify ${whose(key)} ${String(isListed)}`];

const doings = (acts: Doing['acts'], ...expressions: string[]): Doing[] =>
  expressions.map((expression) => ({ expression, acts }));

const IN_ROW = '( in row)( of row)( beside it)( of it)( for it)( at right)';

export const STEPS: readonly Doing[] = [
  ...doings(
    () => ['log in user'],
    'Log in {console}( if you not logged in)( if needed)( if required)( if you not follow)',
    'Log in {console} as @user',
  ),
  ...doings(() => ['log in tenant-admin'], 'Log in {console} as @tenant-admin'),
  ...doings(
    open,
    'Open/Choose/Expand {menu}',
    `Open/Choose/Expand {row menu}${IN_ROW}`,
    '{menu} open',
    '{menu} listed',
    'Open/Choose {drop-down} at top',
  ),
  ...doings(select, 'Choose/Open {label}( in menu)( in drop-down)( in table)', 'Choose {label} to delete it'),
  ...doings(
    inMenu,
    ...[
      'Choose/Open {label} in {menu}',
      'Choose {label} in {row menu}',
      'Choose {label} in {drop-down} at top',
    ],
    'Switch {label} scope in {scope-menu}',
  ),
  ...doings(identify, 'Identify( row of) {resource}( in table)', 'Open( row of) {resource}( in table)'),
  ...doings(
    ofKey,
    'Open/Choose/Expand {row menu} of/for/beside/in {resource}( in table)',
    'Open/Choose/Expand {row menu} of/in row of {resource}',
  ),
  ...doings(
    (label, menu, key) => [...ofKey(menu, key), ...select(label)],
    'Choose {label} in {row menu} of/for {resource}',
  ),
  ...doings(
    (label) => [`switch to ${nameOf(label)}`],
    ...['Switch {label}( scope)( at top)( at top left)', 'Switch {label} scope in {drop-down} at top'],
    '(You )be in {label} scope',
  ),
  ...doings(
    listed(true),
    'Verify {resource} listed( in table)( in page)',
    '{resource} listed( in table)( in page)',
  ),
  ...doings(
    listed(false),
    ...['Verify {resource} not listed( in table)( in page)', '{resource} not listed( in table)( in page)'],
    ...['Verify {resource} gone( in table)', '{resource} gone( in table)'],
  ),
];

const ADMIN = '@tenant-admin access/role/permissions/privileges/rights';

export const NEEDS: readonly Doing[] = [
  ...doings(
    () => ['account'],
    ...['(You )have account', '(You )have access to {console}', 'You logged in'],
    ...['You logged in {console}', 'Logged in', 'You have account and logged in'],
  ),
  ...doings(
    () => ['tenant-admin'],
    ...[`(You )have( a) ${ADMIN}`, `(You )have( a) ${ADMIN} to {console}`, 'You be @tenant-admin'],
    'Have access to tenant admin scope',
  ),
  ...doings(
    () => ['account', 'tenant-admin'],
    ...['You logged in {console} as @tenant-admin', `Have access to( a)( palette) {resource} with ${ADMIN}`],
  ),
  ...doings(
    () => ['own-key'],
    'You have a/own {resource}',
    'You have at least one {resource}',
    'You create a {resource}',
  ),
  ...doings(
    (key) => [key.which && !key.which.isPassive && key.which.modal === undefined ? 'own-key' : 'key'],
    ...[
      'Have( a)( at least one) {resource}',
      'Have a {resource} in {console}',
      'Have a {resource} in {resource}',
    ],
    'Have a {resource} by another {thing} in {resource}',
  ),
];
