import type { Clause, Condition, Relation, Thing } from '../../../pages/language/clause.ts';
import type { ItemReading } from '../../../pages/language/language.ts';
import type { Span } from '../../../fixtures/model/procedure.ts';

/** A reading in one line for each clause: words of the lexicon, and the columns of what the page itself says. */
export function readingOutline({ clauses, notUnderstood }: ItemReading): string[] {
  return [...clauses.map(clauseOutline), ...notUnderstood.map(({ span }) => `not understood ${place(span)}`)];
}

const place = ({ line, column, endLine, endColumn }: Span): string =>
  line === endLine ? `${line}:${column}-${endColumn}` : `${line}:${column}-${endLine}:${endColumn}`;

const words = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');

function clauseOutline(clause: Clause): string {
  const { as, subject, modal, denied, verb, also, isEither, object, value, state, inner, means, who } =
    clause;
  return words(
    as !== 'act' && as,
    clause.outside !== undefined && `{${clause.outside}}`,
    clause.isAlternative && 'or',
    clause.optional && 'optionally',
    subject && `(${thingOutline(subject)})`,
    modal,
    denied && 'not',
    clause.isPassive && 'is',
    [verb.startsWith('?') ? `?${place(clause.verbSpan)}` : verb, ...also].join(isEither ? '/' : '+'),
    clause.adverbs.join(' '),
    object && thingOutline(object),
    value && `value ${thingOutline(value)}`,
    state,
    inner && `[${clauseOutline(inner)}]`,
    means && `by [${clauseOutline(means)}]`,
    ...clause.further.map((each) => `and [${clauseOutline(each)}]`),
    ...clause.places.map((each) => `at {${relationOutline(each)}}`),
    ...clause.relations.map(relationOutline),
    who && `as ${thingOutline(who)}`,
    ...clause.purposes.map((each) => `for [${clauseOutline(each)}]`),
    ...clause.conditions.map(conditionOutline),
    ...clause.remarks.map((each) => `(${clauseOutline(each)})`),
    clause.text !== undefined && place(clause),
  );
}

const relationOutline = ({ how, thing }: Relation): string => `${how} ${thingOutline(thing)}`;

const conditionOutline = ({ how, clause, ...span }: Condition): string =>
  `${how} ${clause ? `[${clauseOutline(clause)}]` : place(span)}`;

function thingOutline(thing: Thing): string {
  const { kind, name, determiner, owner, position, widget, labels, which } = thing;
  const isNamed =
    ['term', 'resource', 'role', 'widget', 'elsewhere', 'position'].includes(kind) && name !== '';
  return words(
    determiner,
    owner && `${thingOutline(owner)}'s`,
    position,
    isNamed ? `${kind} ${name}` : kind,
    labels.length > 0 ? labels.map((label) => `@${place(label)}`).join(' ') : `@${place(thing)}`,
    widget,
    ...thing.relations.map(relationOutline),
    which && `that [${clauseOutline(which)}]`,
    ...thing.others.map(({ by, thing: other }) => `${by} ${thingOutline(other)}`),
  );
}
