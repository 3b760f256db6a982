import { parsePage } from '../../../fixtures/document/parse-page.ts';
import type { Item } from '../../../fixtures/model/procedure.ts';
import { canonical } from '../../../pages/language/canonical.ts';
import type { Clause, Thing } from '../../../pages/language/clause.ts';
import { languageOf, readStep } from '../../../pages/language/language.ts';
import { Sentences } from '../../../pages/language/sentences.ts';
import { type Setting, standingOf } from '../../../pages/language/standing.ts';
import { PALETTE } from '../../../pages/palette/language.ts';

/** What today's page objects perform, as sentences over clauses, and the acts that each stands for. */
interface Doing {
  expression: string;
  acts: (...values: Thing[]) => string[];
}

export const LANGUAGE = languageOf(PALETTE);

const nameOf = (thing: Thing | undefined): string =>
  thing?.labels[0]?.text ?? (thing?.token?.term ? thing.token.term.kind : (thing?.name ?? ''));
const whose = (key: Thing | undefined): string => (key?.determiner === 'your' ? 'reader' : 'any');
const menuOf = (menu: Thing | undefined): string =>
  menu?.token?.term?.kind === 'drop-down' ? 'scope-menu' : nameOf(menu);
const select = (label: Thing): string[] => [`select ${nameOf(label)}`];
const openMenu = (menu: Thing): string[] => [`open ${menuOf(menu)}`];
const inMenu = (label: Thing, menu: Thing): string[] => [...openMenu(menu), ...select(label)];
const identify = (key: Thing): string[] => [`identify ${whose(key)}`];
const ofKey = (menu: Thing, key: Thing): string[] => [...identify(key), ...openMenu(menu)];
const switchTo = (label: Thing): string[] => [`switch to ${nameOf(label)}`];
const listed =
  (isListed: boolean) =>
  (key: Thing): string[] => [`verify ${whose(key)} ${String(isListed)}`];

const doings = (acts: (...values: Thing[]) => string[], ...expressions: string[]): Doing[] =>
  expressions.map((expression) => ({ expression, acts }));

const ROW = '( in row)( of row)( beside it)( of it)( for it)( at right)';

const DOINGS: readonly Doing[] = [
  ...doings(
    () => ['log in user'],
    'Log in {console}( if you not logged in)( if needed)( if required)( if you not follow)',
    'Log in {console} as @user',
  ),
  ...doings(() => ['log in tenant-admin'], 'Log in {console} as @tenant-admin'),
  ...doings(openMenu, 'Open/Choose/Expand {menu}', `Open/Choose/Expand {row menu}${ROW}`),
  ...doings(select, 'Choose/Open {label}( in menu)( in drop-down)( in table)'),
  ...doings(
    inMenu,
    'Choose/Open {label} in {menu}',
    'Choose {label} in {row menu}',
    'Choose {label} in {drop-down} at top',
  ),
  ...doings(identify, 'Identify( row of) {resource}( in table)', 'Open( row of) {resource}( in table)'),
  ...doings(
    ofKey,
    'Open/Choose/Expand {row menu} of/for/beside/in {resource}( in table)',
    'Open/Choose/Expand {row menu} of/in row of {resource}( in table)',
  ),
  ...doings(
    (label, menu, key) => [...ofKey(menu, key), ...select(label)],
    'Choose {label} in {row menu} of/for {resource}',
  ),
  ...doings(
    switchTo,
    'Switch {label}( scope)( at top)( at top left)',
    'Switch {label} scope in {drop-down} at top',
  ),
  ...doings(inMenu, 'Switch {label} scope in {scope-menu}'),
  ...doings(openMenu, '{menu} open', '{menu} listed'),
  ...doings((label) => [`beOn ${nameOf(label)}`], 'Be in {label} scope', 'You be in {label} scope'),
  ...doings(listed(true), 'Verify {resource} listed( in table)', '{resource} listed( in table)'),
  ...doings(
    listed(false),
    'Verify {resource} not listed( in table)',
    'Verify {resource} gone( in table)( from table)',
    '{resource} not listed( in table)',
    '{resource} gone( in table)',
  ),
];

const SENTENCES = new Sentences(DOINGS, LANGUAGE, (one, other) => one.acts === other.acts);

export interface Understood {
  acts: string[];
  /** What nobody performs, in canonical text or in words. */
  refused: string[];
}

const DELETING: Setting = { purpose: 'delete', resource: 'api key', section: 'procedure', isAfterAct: false };

/** Reads a step of a page that deletes API keys, and what would be done. */
export function understand(step: string, setting: Partial<Setting> = {}): Understood {
  const page = parsePage('page.md', `## Delete\n\n1. ${step}\n\n## Validate\n\n1. Look.\n`);
  const [item] = page.procedures[0]?.steps ?? [];
  return item ? understandItem(item, setting) : { acts: [], refused: ['no step'] };
}

export function understandItem(item: Item, setting: Partial<Setting> = {}): Understood {
  const { clauses, notUnderstood } = readStep(item, LANGUAGE);
  const found: Understood = { acts: [], refused: notUnderstood.map(({ text }) => text) };
  for (const clause of clauses)
    perform(clause, { ...DELETING, ...setting, isAfterAct: found.acts.length > 0 }, found);
  if (found.acts.length + found.refused.length === 0) found.refused.push('nothing');
  return found;
}

function perform(clause: Clause, setting: Setting, found: Understood): void {
  const standing = standingOf(clause, LANGUAGE.lexicon, setting);
  if (standing.as === 'information') return;
  const done = standing.as === 'performed' ? SENTENCES.match(clause) : undefined;
  const isAnother = (thing: Thing | undefined) =>
    thing?.kind === 'resource' && thing.name !== setting.resource;
  if (done && !done.values.some(isAnother)) found.acts.push(...done.method.acts(...(done.values as Thing[])));
  else found.refused.push(`${standing.as}: ${canonical(clause, LANGUAGE.lexicon).text}`);
}
