import { type Clause, newThing, type Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { without } from './rule.ts';

/** What a prerequisite asks for, each thing by itself: "an account and a key". */
export function needsIn(clause: Clause, lexicon: Lexicon): Clause[] {
  const { object, ...rest } = adminOf(ofReader(asNeed(eitherOf(clause))), lexicon);
  const need = {
    ...rest,
    adverbs: rest.adverbs.filter((adverb) => clause.verb !== 'create' || !BEFORE.has(adverb)),
    purposes: rest.purposes.map(ofOne),
  };
  return object ? apart(object).map((each) => ({ ...need, object: one(each, ['at least one']) })) : [need];
}

/** "an account and a key" are two things to have; "a key or a team" is either. */
function apart(thing: Thing): Thing[] {
  const { others } = thing;
  const isEach = [thing, ...others.map((other) => other.thing)].every(
    ({ kind }) => kind === 'role' || kind === 'resource',
  );
  if (!isEach || others.some(({ by }) => by === 'or')) return [thing];
  return [{ ...thing, others: [] }, ...others.flatMap((other) => apart(other.thing))];
}

/** "the administrator role or the `x` permission": that role will do. */
function eitherOf(clause: Clause): Clause {
  const { object } = clause;
  const [other, ...others] = object?.others ?? [];
  const isRole = object?.kind === 'role' && object.name !== '';
  const isPower = other?.by === 'or' && (other.thing.kind === 'code' || other.thing.kind === 'label');
  return isRole && isPower && others.length === 0 ? { ...clause, object: { ...object, others: [] } } : clause;
}

/** "a user with administrator access": such access. */
function ofReader(clause: Clause): Clause {
  const { object, relations } = clause;
  const [as, ...others] = relations;
  const isReader = object?.kind === 'person' && object.name === 'user' && object.before.length === 0;
  return isReader && object.determiner === 'a' && as?.how === 'with' && others.length === 0
    ? { ...clause, object: as.thing, relations: [] }
    : clause;
}

/** "administrator access to the organization": its administrator's. */
function adminOf(clause: Clause, { actors }: Lexicon): Clause {
  const { object, relations } = clause;
  const [to, ...others] = relations;
  const isRole = object?.kind === 'role' && object.name === '' && others.length === 0;
  if (!isRole || to?.how !== 'to' || to.thing.kind !== 'resource') return clause;
  const name = actors.meaningOf([to.thing.name, ...object.before].join(' '));
  return name === undefined ? clause : { ...clause, object: { ...object, name, before: [] }, relations: [] };
}

/** What has to be there was made before. */
const BEFORE: ReadonlySet<string> = new Set(['previously', 'already', 'currently']);

/** "permission to delete keys": to do so with any one of them. */
const ofOne = (aim: Clause): Clause =>
  aim.object ? { ...aim, object: one(aim.object, ['', 'your', 'a']) } : aim;

/** "one or more keys": one of them will do. */
const one = (thing: Thing, determiners: readonly string[]): Thing =>
  thing.kind === 'resource' && determiners.includes(thing.determiner)
    ? { ...thing, name: thing.name.replace(/s$/, '') }
    : thing;

const THERE = new Set(['listed', 'required', 'create', 'have', 'add']);

/** What has to be there is to be had: "a key must be available", "there is a key", "ensure you have created a key". */
function asNeed(clause: Clause): Clause {
  const { subject, object, inner } = clause;
  if (clause.as === 'act' && clause.verb === 'verify' && inner && !clause.denied)
    return asNeed({ ...inner, as: 'claim', ...(clause.sentence && { sentence: clause.sentence }) });
  if (clause.as !== 'claim' && clause.as !== 'act') return clause;
  // "Log in to the console.", "You have logged in.": whoever reads it is logged in.
  const isReaders = clause.as === 'act' || (subject?.name === 'you' && clause.modal === undefined);
  const isPlainAct = isReaders && !clause.denied && !clause.optional && clause.outside === undefined;
  if (isPlainAct && clause.verb === 'log in')
    return {
      ...clause,
      as: 'claim',
      verb: 'logged in',
      subject: newThing('pronoun', 'you', clause),
      isPassive: true,
    };
  const { modal } = clause;
  const rest = without(clause, 'modal', 'subject');
  const own = subject?.name === 'you' ? { ...rest, subject } : rest;
  const isMet = modal === undefined || modal === 'must' || modal === 'will' || modal === 'should';
  if (!isMet) return clause;
  if (
    (subject === undefined || subject.name === 'you') &&
    !clause.isPassive &&
    THERE.has(clause.verb) &&
    object
  )
    return { ...own, as: 'claim', verb: 'have' };
  if (subject?.name === 'there' && object) return { ...rest, verb: 'have' };
  if (subject && subject.kind !== 'pronoun' && clause.isPassive && THERE.has(clause.verb) && !object)
    return { ...rest, verb: 'have', isPassive: false, object: subject };
  return subject?.name === 'you' ? { ...own, as: 'claim' } : clause;
}
