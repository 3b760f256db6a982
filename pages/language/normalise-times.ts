import { purposeOf } from './purposes.ts';
import { bare, type Clause, type Condition, newClause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { type Rule, without } from './rule.ts';

/** What a reader does again without doing more: to find a thing, and to give fields what they are to have. */
const DOABLE_AGAIN: ReadonlySet<string> = new Set(['identify', 'edit']);

/** "Once you have identified the key, click …" has it identified first; "when finished, click …" says what is so anyway. */
export function inTime(clause: Clause): Clause[] {
  if (clause.as !== 'act') return [clause];
  const told = clause.conditions.filter((each) => !isOnlyOrder(each));
  const first = told.flatMap((each) => doneFirst(each, clause));
  const conditions = told.filter((each) => doneFirst(each, clause).length === 0);
  return [...first, { ...clause, conditions }];
}

/** "if the deletion was successful", "once the key is deleted": what is said to be so is so when that is done. */
export const onceDone: Rule = (clause, lexicon) => {
  const isSaid = clause.as === 'claim' || (clause.as === 'act' && clause.verb === 'verify');
  if (!isSaid) return clause;
  const done = clause.conditions.flatMap((condition) => {
    const deed = deedDone(condition, lexicon);
    return deed ? [{ condition, deed }] : [];
  });
  const [first] = done;
  if (!first) return clause;
  const of = first.deed.object;
  const named = (said: Clause): Clause =>
    of && said.subject?.name === 'it' ? { ...said, subject: { ...of, ...bare(said.subject) } } : said;
  return {
    ...named(clause),
    ...(clause.inner && { inner: named(clause.inner) }),
    conditions: clause.conditions.filter((each) => !done.some(({ condition }) => condition === each)),
    purposes: [...clause.purposes, ...done.map(({ deed }) => deed)],
  };
};

/** The deed that a condition says is done, to be compared with what the procedure does. */
function deedDone({ how, clause, text, ...span }: Condition, lexicon: Lexicon): Clause | undefined {
  if (how !== 'if' && how !== 'when') return undefined;
  const named = (words: string): Clause | undefined => {
    const verb = lexicon.namesOfActs.meaningOf(words.replace(/^(?:the|your|this) /, ''));
    return verb === undefined ? undefined : newClause('act', verb, span);
  };
  if (!clause) return named(text);
  const { subject, object, verb, denied, modal, adverbs, relations, places } = clause;
  const isPlain = !denied && modal === undefined && relations.length + places.length === 0;
  if (!isPlain || adverbs.some((adverb) => adverb !== 'successfully')) return undefined;
  if (subject?.kind === 'words' && ['succeed', 'finish'].includes(verb) && !object)
    return named(subject.name);
  if (subject?.kind === 'words' && verb === 'be' && /^(?:successful|complete|done)$/.test(object?.name ?? ''))
    return named(subject.name);
  const isByReader = subject === undefined || subject.name === 'you';
  const of = clause.isPassive ? subject : isByReader ? object : undefined;
  if (purposeOf(verb) === undefined || (of === undefined && !clause.isPassive)) return undefined;
  return { ...newClause('act', verb, span), ...(of && { object: of }) };
}

/** What a condition says is done by then, where the reader does it. */
function doneFirst({ how, clause, line, column, endLine, endColumn }: Condition, of: Clause): Clause[] {
  const isByReader = clause?.subject === undefined || clause.subject.name === 'you';
  const isDone = how === 'when' && clause !== undefined && isByReader && !clause.isPassive && !clause.denied;
  const isChange = clause?.verb === 'create' && /changes?$/.test(clause.object?.name ?? '');
  if (!isDone || clause.modal !== undefined || !(isChange || DOABLE_AGAIN.has(clause.verb))) return [];
  return [
    {
      ...without(clause, 'subject'),
      ...bare({ line, column, endLine, endColumn }),
      as: 'act',
      optional: of.optional,
      ...(of.sentence && { sentence: of.sentence }),
    },
  ];
}

/** "when you are ready", "when finished", "once all fields are filled out": the steps before it are done. */
function isOnlyOrder({ how, clause, text }: Condition): boolean {
  if (how !== 'when' || clause?.denied === true) return false;
  const { subject, object, verb, relations = [], places = [], adverbs = [] } = clause ?? {};
  if (relations.length + places.length + adverbs.length > 0) return false;
  const isReader = subject === undefined || subject.name === 'you';
  if (isReader && object === undefined && (verb === 'finish' || /^(?:ready|done|complete)$/.test(text)))
    return true;
  if (isReader && verb === 'be' && object !== undefined)
    return object.kind === 'words' && /^(?:ready|done|finished)$/.test(object.name);
  const filled = clause?.isPassive === true ? subject : isReader ? object : undefined;
  return (
    verb === 'fill' &&
    filled?.kind === 'widget' &&
    filled.name.startsWith('field') &&
    filled.before.length + filled.relations.length === 0 &&
    ['all', 'the', 'each'].includes(filled.determiner)
  );
}
