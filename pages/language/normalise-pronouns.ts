import type { Clause, Thing } from './clause.ts';

/** What can be meant by "it" where one copies it, or says that it is there. */
const CAN_BE_IT: ReadonlySet<Thing['kind']> = new Set(['resource']);

const COPIES: ReadonlySet<string> = new Set(['copy']);
const SAID_OF_IT: ReadonlySet<string> = new Set(['listed', 'gone']);

/** "Look for your key. It is not listed.", "The key is shown. Copy it": the thing that was named last. */
export function withNouns(clauses: readonly Clause[]): Clause[] {
  let last: Thing | undefined;
  return clauses.map((clause): Clause => {
    const { subject, object, as, verb, isPassive, inner } = clause;
    const innerIt = inner?.isPassive && SAID_OF_IT.has(inner.verb) ? inner.subject : undefined;
    const isSaid = as === 'claim' && isPassive && SAID_OF_IT.has(verb);
    const told =
      last && isIt(object) && as === 'act' && COPIES.has(verb)
        ? { ...clause, object: { ...last, ...placeOf(object, last) } }
        : last && isIt(subject) && isSaid
          ? { ...clause, subject: { ...last, ...placeOf(subject, last) } }
          : last && inner && isIt(innerIt)
            ? { ...clause, inner: { ...inner, subject: { ...last, ...placeOf(innerIt, last) } } }
            : clause;
    last = [told.inner?.subject, told.inner?.object, told.object, told.subject].find(canBeIt) ?? last;
    return told;
  });
}

const isIt = (thing: Thing | undefined): boolean => thing?.kind === 'pronoun' && thing.name === 'it';

const canBeIt = (thing: Thing | undefined): thing is Thing =>
  thing !== undefined &&
  CAN_BE_IT.has(thing.kind) &&
  ['the', 'your', 'this', 'its'].includes(thing.determiner);

const placeOf = (it: Thing | undefined, otherwise: Thing) => {
  const { line, column, endLine, endColumn } = it ?? otherwise;
  return { line, column, endLine, endColumn };
};
