import { type Clause, newThing } from './clause.ts';
import { without } from './rule.ts';

const THERE = new Set(['listed', 'required', 'create', 'have', 'add']);

/** What has to be there is to be had: "a key must be available", "there is a key", "ensure you have created a key". */
export function asNeed(clause: Clause): Clause {
  const { subject, object, inner } = clause;
  if (clause.as === 'act' && clause.verb === 'verify' && inner && !clause.denied)
    return asNeed({ ...inner, as: 'claim', ...(clause.sentence && { sentence: clause.sentence }) });
  if (clause.as !== 'claim' && clause.as !== 'act') return clause;
  // "Log in to the console.": whoever reads it is logged in.
  const isPlainAct =
    clause.as === 'act' && !clause.denied && !clause.optional && clause.outside === undefined;
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
