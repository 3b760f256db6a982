import { bare, newThing, type Relation, type Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import { AT_LARGE } from './lexicon/things.ts';
import { type Rule, without } from './rule.ts';

/** "provide the following information", "make the necessary changes to the key's attributes": its fields, whichever they are. */
export const fieldsAtLarge: Rule = (clause, lexicon) => {
  const { verb, object, relations, places } = clause;
  if (clause.as !== 'act' || !object || !['type', 'fill', 'edit', 'set', 'use'].includes(verb)) return clause;
  if (!isAtLarge(object, lexicon)) return clause;
  const about = relations.map(({ thing }) => thing);
  const determiner = ANY.has(object.determiner) ? '' : object.determiner;
  const isPlain = ({ how, thing }: Relation): boolean =>
    (SAID_WITH.has(how) && (isOneMeant(thing) || isAtLarge(thing, lexicon) || isWhereItStands(thing))) ||
    (how === 'as' && /^(?:described|shown|listed|specified|given)\b/.test(thing.text));
  const { which } = object;
  return {
    ...clause,
    purposes: [...clause.purposes, ...(which?.modal === undefined ? (which?.purposes ?? []) : [])],
    verb: verb === 'edit' ? 'edit' : 'fill',
    object: {
      ...without(object, 'owner', 'which'),
      kind: 'widget',
      name: 'field',
      determiner,
      before: [],
      relations: [],
    },
    relations: [
      ...relations.filter((relation) => !isPlain(relation)),
      ...ofResource([object, ...about], lexicon),
    ],
    places: places.filter((place) => !isPlain(place)),
  };
};

/** "provide the **Name** field with a value", "give the key a name": a value is given, and into what. */
export const givenWith: Rule = (clause) => {
  const { verb, word, object, relations } = clause;
  if (clause.as !== 'act' || verb !== 'type' || !object) return clause;
  const given = GIVES.has(word) ? relations.find(({ how }) => how === 'with') : undefined;
  const value = given?.thing ?? clause.value;
  if (!value) return clause;
  const rest = relations.filter((relation) => relation !== given);
  const how = object.kind === 'label' ? 'in' : 'for';
  return {
    ...without(clause, 'value'),
    object: value,
    relations: [{ how, thing: object, ...bare(object) }, ...rest],
  };
};

const GIVES: ReadonlySet<string> = new Set(['provide', 'supply']);

/** "make a selection", "provide a selection for …" */
export const selected: Rule = (clause) => {
  const { verb, object } = clause;
  const isChoice = object && /^(?:selections?|choices?)$/.test(object.kind === 'label' ? '' : object.text);
  return clause.as === 'act' && isChoice && (verb === 'create' || verb === 'type')
    ? { ...clause, verb: 'choose' }
    : clause;
};

/** The resource whose fields they are said to be: the procedure's, or it is a finding. */
function ofResource(things: readonly Thing[], lexicon: Lexicon): Relation[] {
  const named = things.flatMap((thing) => resourceIn(thing, lexicon))[0];
  return named ? [{ how: 'of', thing: named, ...bare(named) }] : [];
}

function resourceIn(thing: Thing, lexicon: Lexicon): Thing[] {
  const { kind, name, before, owner, relations } = thing;
  if (kind === 'resource') return [thing];
  const words = [...before, ...name.split(' ')].slice(0, -1).filter((word) => !PLAIN_ADJECTIVES.has(word));
  const meaning = lexicon.resources.meaningOf(words.join(' '));
  const own = meaning === undefined ? [] : [{ ...newThing('resource', meaning, thing), determiner: 'the' }];
  const others = [...(owner ? [owner] : []), ...relations.map((relation) => relation.thing)];
  return [...own, ...others.flatMap((other) => resourceIn(other, lexicon))];
}

const ANY: ReadonlySet<string> = new Set(['any', 'all', 'the', 'your', 'a', 'following', 'this']);

/** What joins fields to what is given for them, and to where they stand. */
const SAID_WITH: ReadonlySet<string> = new Set(['of', 'for', 'with', 'in', 'from', 'at', 'to', 'through']);

/** The form itself, and the page's own table of its fields. */
const isWhereItStands = ({ kind, name, labels }: Thing): boolean =>
  labels.length === 0 &&
  ((kind === 'widget' && ['dialog', 'form', 'table', 'page', 'section'].includes(name)) ||
    ((kind === 'position' || kind === 'words') && /^(?:table )?(?:below|above)$/.test(name)));

/** Words for fields at large, with nothing beside them that tells some from others. */
function isAtLarge(
  { kind, name, before, owner, relations, which, others }: Thing,
  lexicon: Lexicon,
): boolean {
  if ((kind !== 'words' && kind !== 'widget') || others.length > 0) return false;
  const isWanted = which?.modal === 'want' && !which.denied && ['edit', 'set', 'fill'].includes(which.verb);
  // "the values required to create it"
  const isRequired =
    which?.verb === 'have' && which.isPassive && !which.denied && which.relations.length === 0;
  // "the fields listed in the table below"
  const isDescribed =
    (which?.verb === 'show' || which?.verb === 'listed') &&
    which.isPassive &&
    !which.denied &&
    [...which.relations, ...which.places].every(({ thing }) => isWhereItStands(thing));
  if ((which && !isWanted && !isRequired && !isDescribed) || (owner && !isTheResource(owner))) return false;
  const words = [...before, ...name.split(' ')];
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1).filter((word) => !PLAIN_ADJECTIVES.has(word) && !ANY_FIELDS.has(word));
  const isOfResource = rest.length === 0 || lexicon.resources.meaningOf(rest.join(' ')) !== undefined;
  const isPlain = relations.every(({ thing }) => isTheResource(thing) || isWhereItStands(thing));
  return AT_LARGE.has(last) && isOfResource && isPlain;
}

/** What the fields of a form are called at large. */
const ANY_FIELDS: ReadonlySet<string> = new Set(['following', 'input', 'basic', 'general', 'configuration']);

const isTheResource = ({ kind, determiner, which }: Thing): boolean =>
  kind === 'resource' && ['', 'the', 'your', 'a'].includes(determiner) && which === undefined;

/** The same with what is wanted of it, which is compared with the procedure's purpose: "the key you want to create". */
const isOneMeant = (thing: Thing): boolean =>
  isTheResource(thing.which?.modal === 'want' ? without(thing, 'which') : thing);

/** "copy the key's value" is copying the key: what a reader copies of it is the value that it shows. */
export const valueCopied: Rule = (clause, lexicon) => {
  const { verb, object, relations } = clause;
  if (verb !== 'copy' || object?.kind !== 'words') return clause;
  const words = object.name.split(' ');
  if (words.at(-1) !== 'value') return clause;
  const of = [...object.relations, ...relations].find(
    ({ how, thing }) => how === 'of' && isTheResource(thing),
  );
  const owner = object.owner ?? of?.thing;
  const named = lexicon.resources.meaningOf(words.slice(0, -1).join(' '));
  if (named !== undefined)
    return { ...clause, object: { ...object, kind: 'resource', name: named, before: [] } };
  return words.length === 1 && owner?.kind === 'resource'
    ? { ...clause, object: owner, relations: relations.filter((each) => each !== of) }
    : clause;
};

/** "the changes you made to the key's attributes are shown", "the values you entered …": whose they are is plain. */
export const changesShown: Rule = (clause, lexicon) => {
  const { subject } = clause;
  if (clause.as !== 'claim' || !subject || !areGiven(subject)) return clause;
  const { which, relations } = subject;
  const isOwnDeed = which === undefined || (CHANGES.has(which.verb) && !which.denied);
  const about = [...relations, ...(which?.relations ?? [])];
  const named = about.filter(({ how, thing }) => how === 'to' && isField(thing, lexicon));
  const rest = about.filter((relation) => !named.includes(relation)).map(({ thing }) => thing);
  const isPlain = rest.every((thing) => isTheResource(thing) || isAtLarge(thing, lexicon));
  if (!isOwnDeed || !isPlain) return clause;
  const determiner = ANY.has(subject.determiner) ? 'the' : subject.determiner;
  const plain: Thing = {
    ...without(subject, 'which'),
    kind: 'widget',
    name: 'change',
    determiner,
    before: [],
    relations: ofResource(rest, lexicon),
  };
  return { ...clause, subject: plain, relations: [...clause.relations, ...named] };
};

const CHANGES: ReadonlySet<string> = new Set(['create', 'do', 'edit', 'follow', 'type', 'set', 'choose']);

/** "your changes", "the values you entered" */
const areGiven = ({ kind, name, which }: Thing): boolean =>
  kind === 'widget'
    ? /^changes?$/.test(name)
    : kind === 'words' && AT_LARGE.has(name) && which?.adverbs.length === 0;

/** "the key name", "its description": one of the fields. */
const isField = (thing: Thing, lexicon: Lexicon): boolean =>
  thing.kind === 'words' &&
  (thing.owner === undefined || isTheResource(thing.owner)) &&
  thing.which === undefined &&
  !isAtLarge({ ...thing, others: [] }, lexicon);
