import { brackets } from './brackets.ts';
import { asPictured } from './as-pictured.ts';
import { relationHere } from './relation.ts';
import { type Clause, newClause, type Relation } from '../clause.ts';
import { IN_A_PLACE, PLAIN_ADJECTIVES } from '../lexicon/small-words.ts';
import type { Cursor } from './cursor.ts';
import { positionPhrase } from './position.ts';
import { isAimHere, purpose } from './purpose.ts';
import { startsAct } from './verb-start.ts';

/** What stands behind an act and its object: places, purposes, conditions and the like, in any order. */
export function modifiers(c: Cursor, said: Clause): Clause {
  const start = c.at;
  const clause = copied(said);
  while (c.attempt(() => modifier(c, clause)) !== undefined) continue;
  if (c.at === start) return clause;
  const { endLine, endColumn } = c.spanFrom(start);
  return { ...clause, endLine, endColumn };
}

/** What has been read once is not changed. */
function copied(clause: Clause): Clause {
  const { places, relations, purposes, conditions, remarks, adverbs } = clause;
  return {
    ...clause,
    places: [...places],
    relations: [...relations],
    purposes: [...purposes],
    conditions: [...conditions],
    remarks: [...remarks],
    adverbs: [...adverbs],
  };
}

function modifier(c: Cursor, clause: Clause): true | undefined {
  const found =
    c.attempt(() => adverb(c, clause)) ??
    c.attempt(() => asPictured(c)) ??
    c.attempt(() => brackets(c, clause, modifier)) ??
    c.attempt(() => place(c, clause)) ??
    c.attempt(() => purpose(c, clause)) ??
    c.attempt(() => means(c, clause)) ??
    c.attempt(() => relation(c, clause)) ??
    c.attempt(() => trailingCondition(c, clause)) ??
    c.attempt(() => behindComma(c, clause));
  if (!found) c.want('a place, a purpose or the end of the sentence');
  return found;
}

/** What an adverb says more of. */
export type Modified = Pick<Clause, 'as' | 'optional' | 'adverbs'>;

export function adverb(c: Cursor, clause: Modified): true | undefined {
  if (c.phrase(c.lexicon.optionally)) {
    clause.optional = true;
    return true;
  }
  if (c.word === 'then' && clause.as === 'act') return undefined;
  // "once the upload completes" is no "once".
  const condition = c.lexicon.conditions.at(c.words, c.at);
  const known = c.lexicon.adverbs.at(c.words, c.at);
  if (known && known.length === condition?.length && c.tokens[c.at + known.length]?.kind === 'word')
    return undefined;
  const found = c.phrase(c.lexicon.adverbs);
  if (!found) return undefined;
  if (c.lexicon.tellsNothing.meaningOf(found.meaning) === undefined) clause.adverbs.push(found.meaning);
  return true;
}

export function place(c: Cursor, clause: Clause): true | undefined {
  const start = c.at;
  const position = positionPhrase(c);
  if (!position) return undefined;
  clause.places.push({ how: 'at', thing: position, ...c.spanFrom(start) });
  return true;
}

/** "by clicking on **OK**": what is really done; the act before it is what that is good for. */
function means(c: Cursor, clause: Clause): true | undefined {
  const start = c.at;
  const how = c.phrase(c.lexicon.relations)?.meaning;
  if (how === undefined) return undefined;
  const isDone = how === 'by' || how === 'through';
  if (PLAIN_ADJECTIVES.has(c.word)) return undefined;
  const found =
    c.attempt(() => byDoing(c, isDone)) ??
    c.attempt(() => (c.take('being') ? c.rules.verbPhrase(c, ['participle']) : undefined));
  if (!found) return undefined;
  if (isDone) {
    clause.means = found;
    const next: Clause[] = [];
    for (let each = thereupon(c); each; each = thereupon(c)) next.push(each);
    if (next.length > 0) clause.thereupon = next;
  } else if (how === 'for') clause.purposes.push(found);
  else clause.conditions.push({ how, clause: found, text: c.textFrom(start), ...c.spanFrom(start) });
  return true;
}

function byDoing(c: Cursor, isByDoing: boolean): Clause | undefined {
  const before = c.isByDoing;
  c.isByDoing = isByDoing;
  const found = c.rules.verbPhrase(c, ['gerund']);
  c.isByDoing = before;
  return found;
}

/** "… and clicking **B**" */
function thereupon(c: Cursor): Clause | undefined {
  return c.attempt(() => {
    c.take(',');
    c.take('and');
    c.take('then');
    return byDoing(c, true);
  });
}

export function relation(c: Cursor, clause: Clause): true | undefined {
  if (c.left !== 'nothing' && isAimHere(c)) return undefined;
  const found = relationHere(c);
  if (!found || (LEAVES_PLACES.has(c.left) && isShown(found))) return undefined;
  if (c.left === 'aim, place and goal' && found.how === 'to' && !SOMEBODY.has(found.thing.kind))
    return undefined;
  clause.relations.push(found);
  return true;
}

const LEAVES_PLACES: ReadonlySet<string> = new Set<Cursor['left']>(['aim and place', 'aim, place and goal']);
/** Whom something is shown to. */
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'role', 'pronoun']);

const isShown = ({ how, thing }: Relation): boolean =>
  IN_A_PLACE.has(how) && how !== 'with' && (thing.kind === 'label' || thing.kind === 'term');

function trailingCondition(c: Cursor, clause: Clause): true | undefined {
  const found = c.rules.condition(c);
  if (!found) return undefined;
  clause.conditions.push(found);
  return true;
}

/** ", either a user or a team" */
function namely(c: Cursor, clause: Clause): true | undefined {
  const start = c.at;
  const of = c.word === 'either' ? c.rules.thing(c) : undefined;
  if (!of) return undefined;
  clause.relations.push({ how: 'namely', thing: of, ...c.spanFrom(start) });
  return true;
}

/** ", separated by commas" */
function manner(c: Cursor, clause: Clause): true | undefined {
  const start = c.at;
  const known = c.verb('participle');
  if (!known && !/^\w{3,}ed$/.test(c.word)) return undefined;
  const { word } = c;
  c.advance(known?.length ?? 1);
  const said = { ...newClause('claim', known?.meaning ?? `?${word}`, c.spanFrom(start)), isPassive: true };
  clause.conditions.push({
    how: 'as',
    clause: modifiers(c, said),
    text: c.textFrom(start),
    ...c.spanFrom(start),
  });
  return true;
}

/** "a message appears, confirming the deletion" */
function meanwhile(c: Cursor, clause: Clause): true | undefined {
  if (clause.as !== 'claim' || clause.inner) return undefined;
  const inner = c.rules.verbPhrase(c, ['gerund']);
  if (!inner) return undefined;
  clause.inner = inner;
  return true;
}

/** ", if needed", ", including the name": a comma before more of the same. */
function behindComma(c: Cursor, clause: Clause): true | undefined {
  if (!c.take(',')) return undefined;
  if (c.isInFront && !c.isAt(c.lexicon.examples)) return undefined;
  if (c.word === 'and' || c.word === 'then') return undefined;
  const before = clause.relations.length;
  const isMore =
    c.attempt(() => adverb(c, clause)) ??
    c.attempt(() => asPictured(c)) ??
    c.attempt(() => place(c, clause)) ??
    c.attempt(() => trailingCondition(c, clause)) ??
    c.attempt(() => relation(c, clause)) ??
    c.attempt(() => purpose(c, clause)) ??
    c.attempt(() => c.rules.besides(c, clause)) ??
    c.attempt(() => manner(c, clause)) ??
    c.attempt(() => meanwhile(c, clause)) ??
    c.attempt(() => namely(c, clause));
  if (!isMore) return undefined;
  // What leads into the next act is that act's own: ", and from the X Menu, select".
  const opensNext =
    clause.relations.length > before &&
    c.word === ',' &&
    c.attempt(() => (c.take(',') && startsAct(c) ? true : undefined));
  return opensNext ? undefined : true;
}
