import { bare, type Clause, type Condition, newClause, type Thing } from './clause.ts';
import type { Span } from './passages.ts';
import { isTable } from './normalise-presence.ts';
import { type Rule, without } from './rule.ts';

/** Acts that are told in one: "copy and save it", "click **A**, followed by **B**", "open the **X Menu** and **B**". */
export function inARow(clause: Clause): Clause[] {
  if (clause.as === 'claim') return opensAndShows(clause);
  if (clause.as !== 'act') return [clause];
  const behind = [byEach, followed, openedFor].map((read) => read(clause)).find(({ length }) => length > 0);
  return behind ?? eachAct(clause);
}

/** "the dialog opens and displays the name": that it opens, and what it shows. */
function opensAndShows(clause: Clause): Clause[] {
  const { verb, also, subject, isEither, isPassive } = clause;
  const [next, ...more] = also;
  if (verb !== 'open' || next === undefined || !subject || isEither || isPassive) return [clause];
  const first = { ...without(clause, 'object', 'inner'), also: [], relations: [], places: [], purposes: [] };
  return [first, { ...clause, verb: next, word: next, also: more }];
}

/** "save it by opening **A** and clicking **B**": both are done, and the last is what saves it. */
function byEach(clause: Clause): Clause[] {
  const {
    means,
    thereupon = [],
    conditions,
    optional,
    isAlternative,
    denied,
    inner,
    sentence,
    modal,
  } = clause;
  const last = thereupon.at(-1);
  if (!means || !last || denied || inner) return [];
  const also = { optional, ...(modal !== undefined && { modal }), ...(sentence && { sentence }) };
  const [first, ...more] = [means, ...thereupon.slice(0, -1)].map((each) => ({
    ...each,
    ...also,
    conditions: [...conditions, ...each.conditions],
  }));
  const whole = { ...without(clause, 'thereupon'), means: last, isAlternative: false };
  return first ? [{ ...first, isAlternative }, ...more, whole] : [];
}

/** "open the **X Menu** beside the key and **B**": B is chosen then, and all that is said behind it is said of B. */
function openedFor(clause: Clause): Clause[] {
  const { verb, object, relations, places, adverbs, also, conditions, purposes, denied } = clause;
  const isPlain = !denied && adverbs.length + also.length + conditions.length === 0;
  if (!OPENS.has(verb) || object?.kind !== 'term' || !isPlain) return [];
  const last = [object, ...relations.map(({ thing }) => thing)].find(({ others }) => others.length > 0);
  const label = last && labelBehind(last);
  if (!label) return [];
  const alone = (thing: Thing): Thing => (thing === last ? { ...thing, others: [] } : thing);
  const [before, behind] = [false, true].map((is) => ({
    relations: relations
      .filter((each) => isBehind(each, label) === is)
      .map((each) => ({ ...each, thing: alone(each.thing) })),
    places: places.filter((each) => isBehind(each, label) === is),
  }));
  const { sentence, optional, isAlternative } = clause;
  const second = { ...newClause('act', 'choose', label), object: label, optional, ...behind, purposes };
  const first = { ...clause, object: alone(object), ...before, isAlternative, purposes: [] };
  return [first, { ...second, word: 'select', ...(sentence && { sentence }) }];
}

const OPENS: ReadonlySet<string> = new Set(['open', 'choose', 'expand']);

/** "the key and **B**": the last of just two, which is no thing of the same kind. */
function labelBehind({ kind, others: [other, ...more] }: Thing): Thing | undefined {
  const isNext = kind !== 'label' && other?.by === 'and' && more.length === 0;
  return isNext && other.thing.kind === 'label' && other.thing.others.length === 0 ? other.thing : undefined;
}

const isBehind = (one: Span, other: Span): boolean =>
  one.line > other.line || (one.line === other.line && one.column > other.column);

/** "copy and save the key": each of them is done to it. */
function eachAct(clause: Clause): Clause[] {
  const { also, isEither, object, denied } = clause;
  const isEach = also.length > 0 && isEither !== true && object?.kind === 'resource' && !denied;
  if (!isEach) return [clause];
  return [clause.verb, ...also].map((verb) => ({ ...clause, verb, word: verb, also: [] }));
}

/** "click **A**, followed by **B**": B is clicked then. */
function followed(clause: Clause): Clause[] {
  const { verb, object, conditions } = clause;
  const condition = conditions.find((each) => nextIn(each.clause) !== undefined);
  const next = nextIn(condition?.clause) ?? nextIn(object?.which);
  if (verb !== 'choose' || !object || !next) return [];
  const first = condition
    ? { ...clause, conditions: conditions.filter((each: Condition) => each !== condition) }
    : { ...clause, object: without(object, 'which') };
  const { sentence, optional } = clause;
  const second = { ...newClause('act', verb, next), word: clause.word, object: next, optional };
  return [first, { ...second, ...(sentence && { sentence }) }];
}

function nextIn(said: Clause | undefined): Thing | undefined {
  const [by, ...others] = said?.relations ?? [];
  const isNext = said?.verb === 'follow' && said.isPassive && !said.denied;
  if (!isNext || others.length + said.adverbs.length + said.places.length > 0) return undefined;
  return by?.how === 'by' && by.thing.kind === 'label' ? by.thing : undefined;
}

/** "rename the key you want to edit in the table": where it is done. */
export const whereWanted: Rule = (clause) => {
  const { as, object } = clause;
  const { which } = object ?? {};
  if (as !== 'act' || !object || which?.modal !== 'want') return clause;
  const isWhere = ({ thing }: Clause['places'][number]): boolean => isTable(thing);
  const where = [...which.places, ...which.relations].filter(isWhere);
  if (where.length === 0) return clause;
  const rest = {
    ...which,
    places: which.places.filter((each) => !isWhere(each)),
    relations: which.relations.filter((each) => !isWhere(each)),
  };
  return { ...clause, object: { ...object, which: rest }, places: [...where, ...clause.places] };
};

/** "Look for the key. It is not listed.": who looks for it doesn't find it. */
export function soughtInVain(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    const { as, verb, object } = clause;
    if (as !== 'act' || verb !== 'identify' || object?.kind !== 'resource') return clause;
    const next = clauses[at + 1];
    const said = next?.inner ?? next;
    const isGone = (said?.verb === 'listed' && said.denied) || (said?.verb === 'gone' && !said.denied);
    if (!said || !isGone || said.subject?.name !== object.name || said.adverbs.length > 0) return clause;
    const inner = {
      ...newClause('claim', 'listed', bare(object)),
      subject: object,
      denied: true,
      isPassive: true,
    };
    return { ...without(clause, 'object'), verb: 'verify', inner };
  });
}
