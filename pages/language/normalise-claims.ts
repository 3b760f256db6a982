import { LISTS } from './lexicon/claims.ts';
import type { Clause, Thing } from './clause.ts';
import { spanOf, without } from './rule.ts';

/** Claims that say the same in one form: what a table lists or a reader sees "is listed". */
export function claimed(clause: Clause): Clause {
  if (clause.as !== 'claim') return clause;
  return [listedBy, seen, appears, isThere].reduce((said, rule) => rule(said), clause);
}

const isTable = (thing: Thing | undefined): boolean =>
  thing?.kind === 'widget' && ['table', 'page'].includes(thing.name);

/** "the table no longer lists your key" */
function listedBy(clause: Clause): Clause {
  const { subject, object, inner } = clause;
  if (!subject || !isTable(subject) || !LISTS.has(clause.verb) || clause.isPassive) return clause;
  const what = object ?? inner?.subject;
  if (!what) return clause;
  return {
    ...without(clause, 'object', 'inner'),
    subject: what,
    verb: 'listed',
    isPassive: true,
    places: [...clause.places, { how: 'in', thing: subject, ...spanOf(subject) }],
  };
}

/** "you should no longer see your key" */
function seen(clause: Clause): Clause {
  const { object, subject } = clause;
  if (subject?.name !== 'you' || clause.verb !== 'verify' || !object) return clause;
  return { ...without(clause, 'object'), subject: object, verb: 'listed', isPassive: true };
}

function appears(clause: Clause): Clause {
  if (clause.isPassive || clause.object) return clause;
  if (clause.verb === 'appear') return { ...clause, verb: 'listed', isPassive: true };
  return clause.verb === 'disappear' ? { ...clause, verb: 'gone', isPassive: true } : clause;
}

/** "is (not) in the table" */
function isThere(clause: Clause): Clause {
  if (clause.verb !== 'be' || clause.object || clause.subject?.kind === 'pronoun') return clause;
  return clause.places.some(({ how, thing }) => how === 'in' && isTable(thing))
    ? { ...clause, verb: 'listed', isPassive: true }
    : clause;
}

const THERE = new Set(['listed', 'required', 'create', 'have', 'add']);

/** What has to be there is to be had: "a key must be available", "there is a key", "ensure you have created a key". */
export function asNeed(clause: Clause): Clause {
  const { subject, object, inner } = clause;
  if (clause.as === 'act' && clause.verb === 'verify' && inner && !clause.denied)
    return asNeed({ ...inner, as: 'claim' });
  if (clause.as !== 'claim' && clause.as !== 'act') return clause;
  const { modal } = clause;
  const rest = without(clause, 'modal', 'subject');
  const isMet = modal === undefined || modal === 'must' || modal === 'will' || modal === 'should';
  if (!isMet) return clause;
  if (
    (subject === undefined || subject.name === 'you') &&
    !clause.isPassive &&
    THERE.has(clause.verb) &&
    object
  )
    return { ...rest, as: 'claim', verb: 'have' };
  if (subject?.name === 'there' && object) return { ...rest, verb: 'have' };
  if (subject && subject.kind !== 'pronoun' && clause.isPassive && THERE.has(clause.verb) && !object)
    return { ...rest, verb: 'have', isPassive: false, object: subject };
  return subject?.name === 'you' ? { ...rest, as: 'claim' } : clause;
}
