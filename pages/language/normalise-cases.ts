import type { Clause, Condition, Relation, Thing } from './clause.ts';
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

/** "add a line to the file": a row only where it is one of a table, or the row of a thing that a table shows. */
export const lineOfText: Rule = (clause) => {
  const { object, relations } = clause;
  if (!isLine(object) && !relations.some(({ thing }) => isLine(thing))) return clause;
  const isOfTable = [object, ...relations.map(({ thing }) => thing)].some(
    (thing) => thing !== undefined && isInTable(thing),
  );
  const inWords = (thing: Thing): Thing =>
    isLine(thing) ? { ...thing, kind: 'words', name: [...thing.before, 'line'].join(' ') } : thing;
  return isOfTable
    ? clause
    : {
        ...clause,
        ...(object && { object: inWords(object) }),
        relations: relations.map((each) => ({ ...each, thing: inWords(each.thing) })),
      };
};

const isLine = (thing: Thing | undefined): boolean =>
  thing?.kind === 'widget' && /^rows?$/.test(thing.name) && /\blines?$/i.test(thing.text);

const isInTable = ({ kind, name, owner, which, relations }: Thing): boolean =>
  kind === 'label' ||
  kind === 'resource' ||
  (kind === 'widget' && name === 'table') ||
  (owner !== undefined && isInTable(owner)) ||
  which?.modal === 'want' ||
  (which?.object !== undefined && isInTable(which.object)) ||
  relations.some(({ thing }) => isInTable(thing));
