import type { Clause, Condition, Relation } from './clause.ts';
import type { Rule } from './rule.ts';

/** "For a single user, type …. For many users, type …": each only in its own case. */
export const inItsCase: Rule = (clause) => {
  const cases = clause.as === 'act' ? clause.relations.filter((each) => isCase(each, clause)) : [];
  if (cases.length === 0) return clause;
  const told = cases.map(({ thing, ...span }): Condition => ({ ...span, how: 'if', text: thing.text }));
  return {
    ...clause,
    relations: clause.relations.filter((each) => !cases.includes(each)),
    conditions: [...told, ...clause.conditions],
  };
};

/** Before the act, and of anyone or anything of its kind: "for your key" it is done anyway. */
function isCase({ how, thing, line, column }: Relation, { verbSpan }: Clause): boolean {
  const isBefore = line < verbSpan.line || (line === verbSpan.line && column < verbSpan.column);
  const isOfKind =
    thing.kind === 'resource' || thing.kind === 'person' || /^(?:single|many|several)\b/.test(thing.text);
  return how === 'for' && isBefore && isOfKind && ['', 'a', 'some', 'any'].includes(thing.determiner);
}

/** "use the header checkbox to select every row": what is done to it is ticking it. */
export const tickedFor: Rule = (clause) => {
  const {
    as,
    verb,
    object,
    purposes: [aim],
  } = clause;
  const isBox = object?.kind === 'widget' ? object.name === 'tick box' : object?.widget === 'tick box';
  return as === 'act' && verb === 'use' && isBox && aim?.verb === 'choose'
    ? { ...clause, verb: 'tick' }
    : clause;
};

/** "enter and confirm the password": typed, and typed again. */
export const typedTwice: Rule = (clause) => {
  const { as, verb, also, isEither, adverbs } = clause;
  const isTwice = as === 'act' && verb === 'type' && also.join() === 'verify' && isEither !== true;
  return isTwice ? { ...clause, also: [], adverbs: [...adverbs, 'twice'] } : clause;
};

/** "to point to the file": with the mouse only what stands on the screen is pointed to. */
export const pointedTo: Rule = (clause) => {
  const { verb, word, object } = clause;
  const isText =
    object !== undefined && !['label', 'term', 'widget', 'resource', 'position'].includes(object.kind);
  return verb === 'hover' && word === 'point' && isText ? { ...clause, verb: '?point' } : clause;
};
