import type { Clause, Condition, Relation, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { isPlainly } from './normalise-log-in.ts';
import { type Context, textOf as thingText } from './canonical-thing.ts';

/** A clause in the one form that sentences are compared with: what its marks stand for is in `values`, by their numbers. */
export interface Canonical {
  text: string;
  values: Thing[];
}

/**
 * The canonical text of a clause. All that it says is in it but for purposes and what a resource's description aims at,
 * which are compared with the procedure's purpose (`agreement.ts`): what no sentence says, none performs.
 */
export function canonical(clause: Clause, lexicon: Lexicon): Canonical {
  const values: Thing[] = [];
  const text = clauseText(clause, { lexicon, values }).replace(/\s+/g, ' ').trim();
  return { text, values };
}

function clauseText(clause: Clause, context: Context): string {
  return clause.as === 'claim' ? claimText(clause, context) : actText(clause, context);
}

const words = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

function actText(clause: Clause, context: Context): string {
  const { object, inner, means, state, value } = clause;
  return words(
    clause.isAlternative ? 'or' : '',
    clause.optional ? 'optionally' : '',
    clause.subject ? `somebody` : '',
    clause.denied ? 'not' : '',
    [clause.verb, ...clause.also].join('/'),
    clause.adverbs.join(' '),
    object && thingText(object, context),
    value && `to ${thingText(value, context)}`,
    state,
    inner && clauseText(inner, context),
    means && meansText([means, ...(clause.thereupon ?? [])], context),
    ...surroundings(clause, context),
  );
}

const meansText = (all: readonly Clause[], context: Context): string =>
  `by ${all.map((each) => clauseText(each, context)).join(' and ')}`;

function claimText(clause: Clause, context: Context): string {
  const { subject, object, inner } = clause;
  const modal = isSaidAnyway(clause) ? '' : clause.modal;
  return words(
    clause.optional ? 'optionally' : '',
    subject && thingText(subject, context),
    modal,
    clause.adverbs.join(' '),
    clause.denied ? 'not' : '',
    [
      isState(clause) ? clause.verb : clause.isPassive ? `is ${clause.verb}` : clause.verb,
      ...clause.also,
    ].join('/'),
    object && thingText(object, context),
    inner && clauseText(inner, context),
    clause.means && meansText([clause.means, ...(clause.thereupon ?? [])], context),
    ...clause.further.map((each) => `and ${clauseText(each, context)}`),
    ...surroundings(clause, context),
  );
}

const STATES = new Set([
  'listed',
  'gone',
  'logged in',
  'logged out',
  'blank',
  'unchanged',
  'on',
  'off',
  'required',
]);
const isState = ({ verb, isPassive }: Clause): boolean => isPassive && STATES.has(verb);

/** "should be listed", "can be found", "will be shown" */
function isSaidAnyway({ modal, verb, isPassive }: Clause): boolean {
  return (
    modal === undefined ||
    ((modal === 'should' || modal === 'must') && (isPassive || verb === 'be' || verb === 'show')) ||
    ((modal === 'can' || modal === 'will') && isPassive && verb === 'listed')
  );
}

function surroundings(clause: Clause, context: Context): string[] {
  return [
    ...inOrder(clause, context).map((place) => relationText(place, context)),
    ...clause.relations.map((relation) => relationText(relation, context)),
    ...(clause.who && !isAnybody(clause.who, context.lexicon) ? [whoText(clause.who, context)] : []),
    ...clause.conditions.map((condition) => conditionText(condition, context)),
  ];
}

/** Positions behind what stands there; where a term is anyway says nothing. */
function inOrder({ object, places }: Clause, { lexicon }: Context): Relation[] {
  const terms = [object, ...places.map(({ thing }) => thing)].filter((thing) => thing?.kind === 'term');
  const known = new Set(terms.flatMap((term) => lexicon.termPlaces.get(term?.name ?? '') ?? []));
  const isPosition = ({ thing }: Relation): boolean => thing.kind === 'position';
  return [
    ...places.filter((place) => !isPosition(place)),
    ...places.filter((place) => isPosition(place) && !known.has(place.thing.name)),
  ];
}

function relationText({ how, thing }: Relation, context: Context): string {
  return `${how} ${thingText(thing, context)}`;
}

/** "with your credentials" says of nobody who they are. */
const isAnybody = (who: Thing, lexicon: Lexicon): boolean =>
  who.kind === 'role' &&
  who.name === '' &&
  who.determiner === 'your' &&
  who.relations.length === 0 &&
  isPlainly(who, lexicon);

/** A plain user is whoever is not said to be somebody else. */
function whoText(who: Thing, context: Context): string {
  if (who.kind === 'role' && who.name !== '') return words(`as ${eitherRole(who)}`, ...saidOf(who, context));
  const isPlain = who.before.every(
    (word) => word === 'regular' || word === 'user' || context.lexicon.isConsole(word),
  );
  const isOwn =
    who.kind === 'role' ? who.determiner === 'your' : who.name === 'user' && who.determiner !== 'another';
  return isPlain && isOwn && who.relations.length === 0 ? 'as @user' : `as ${thingText(who, context)}`;
}

/** What tells one reader of that role from another: "of another team", "who is new". */
function saidOf({ relations, which }: Thing, context: Context): string[] {
  const isOne = ({ thing }: Relation): boolean =>
    (thing.kind === 'console' || thing.kind === 'resource') &&
    ['', 'the', 'your', 'this'].includes(thing.determiner);
  return [
    ...relations.filter((relation) => !isOne(relation)).map((relation) => relationText(relation, context)),
    ...(which && which.verb !== 'have' ? [words('that', which.denied ? 'not' : '', which.verb)] : []),
  ];
}

/** "as a project or system admin": whoever of them has an account. */
const eitherRole = ({ name, others }: Thing): string =>
  [`@${name}`, ...others.map(({ by, thing }) => `${by} @${thing.name}`)].join(' ');

function conditionText({ how, clause, text }: Condition, context: Context): string {
  if (!clause) return `${how} ${text}`;
  const said = { ...clause, adverbs: clause.adverbs.filter((adverb) => adverb !== 'yet') };
  return `${how} ${clauseText(said, context)}`;
}
