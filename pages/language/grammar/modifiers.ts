import { type Clause, newThing, type Relation } from '../clause.ts';
import { PLAIN_ADJECTIVES } from '../lexicon/small-words.ts';
import type { Cursor } from './cursor.ts';
import { positionPhrase } from './position.ts';
import { thing } from './thing.ts';
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
    c.attempt(() => aside(c, clause)) ??
    c.attempt(() => place(c, clause)) ??
    c.attempt(() => purpose(c, clause)) ??
    c.attempt(() => means(c, clause)) ??
    c.attempt(() => relation(c, clause)) ??
    c.attempt(() => trailingCondition(c, clause)) ??
    c.attempt(() => behindComma(c, clause));
  if (!found) c.want('a place, a purpose or the end of the sentence');
  return found;
}

export function adverb(c: Cursor, clause: Clause): true | undefined {
  if (c.phrase(c.lexicon.optionally)) {
    clause.optional = true;
    return true;
  }
  if (c.word === 'then' && clause.as === 'act') return undefined;
  const found = c.phrase(c.lexicon.adverbs);
  if (!found) return undefined;
  if (c.lexicon.tellsNothing.meaningOf(found.meaning) === undefined) clause.adverbs.push(found.meaning);
  return true;
}

/** "(optional)", "(top right)", "(this cannot be undone)" */
function aside(c: Cursor, clause: Clause): true | undefined {
  if (!c.take('(')) return undefined;
  const position = c.attempt(() => {
    const start = c.at;
    c.take('at', 'in', 'on');
    c.take('the');
    const found = c.phrase(c.lexicon.positions);
    return found && c.word === ')' ? { name: found.meaning, start } : undefined;
  });
  if (position) {
    const span = c.spanFrom(position.start);
    clause.places.push({ how: 'at', thing: newThing('position', position.name, span), ...span });
  } else if (c.attempt(() => modifier(c, clause)) === undefined) {
    const said = c.attempt(() => c.rules.claim(c));
    if (!said) return undefined;
    clause.remarks.push(said);
  }
  return c.take(')') ? true : undefined;
}

export function place(c: Cursor, clause: Clause): true | undefined {
  const start = c.at;
  const position = positionPhrase(c);
  if (!position) return undefined;
  clause.places.push({ how: 'at', thing: position, ...c.spanFrom(start) });
  return true;
}

export function purpose(c: Cursor, clause: Clause): true | undefined {
  if (c.takeAll('so', 'that') ?? c.take('so')) {
    const said = c.rules.claim(c);
    if (!said) return undefined;
    clause.purposes.push(said);
    return true;
  }
  c.takeAll('in', 'order');
  const found = c.rules.infinitive(c);
  if (!found) return undefined;
  clause.purposes.push(found);
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
    c.attempt(() => c.rules.verbPhrase(c, ['gerund'])) ??
    c.attempt(() => (c.take('being') ? c.rules.verbPhrase(c, ['participle']) : undefined));
  if (!found) return undefined;
  if (isDone) clause.means = found;
  else if (how === 'for') clause.purposes.push(found);
  else clause.conditions.push({ how, clause: found, text: c.textFrom(start), ...c.spanFrom(start) });
  return true;
}

export function relation(c: Cursor, clause: Clause): true | undefined {
  const found = relationHere(c);
  if (!found) return undefined;
  clause.relations.push(found);
  return true;
}

export function relationsHere(c: Cursor): Relation[] {
  const found: Relation[] = [];
  for (let each = relationHere(c); each; each = relationHere(c)) found.push(each);
  return found;
}

export function relationHere(c: Cursor): Relation | undefined {
  return c.once('relation', () => relationIn(c));
}

function relationIn(c: Cursor): Relation | undefined {
  const start = c.at;
  const how = c.phrase(c.lexicon.relations)?.meaning;
  if (how === undefined) {
    c.want('a place');
    return undefined;
  }
  if (how === 'like') c.take(',');
  if (how === 'about' && c.words[start] === 'on') c.take('to');
  // "by checking the list" is an act.
  if (BEFORE_ACTS.has(how) && c.verb('gerund') && !PLAIN_ADJECTIVES.has(c.word)) return undefined;
  const of =
    c.attempt(() => thing(c)) ??
    (c.take('you', 'yourself') ? newThing('pronoun', 'you', c.spanFrom(c.at - 1)) : undefined);
  if (of) return { how, thing: of, ...c.spanFrom(start) };
  // "the table below"
  const span = c.spanFrom(start);
  return how === 'below' || how === 'above'
    ? { how, thing: newThing('position', how, span), ...span }
    : undefined;
}

const BEFORE_ACTS = new Set(['by', 'through', 'before', 'after', 'without']);

function trailingCondition(c: Cursor, clause: Clause): true | undefined {
  const found = c.rules.condition(c);
  if (!found) return undefined;
  clause.conditions.push(found);
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
    c.attempt(() => place(c, clause)) ??
    c.attempt(() => trailingCondition(c, clause)) ??
    c.attempt(() => relation(c, clause)) ??
    c.attempt(() => purpose(c, clause));
  if (!isMore) return undefined;
  // What leads into the next act is that act's own: ", and from the X Menu, select".
  const opensNext =
    clause.relations.length > before &&
    c.word === ',' &&
    c.attempt(() => (c.take(',') && startsAct(c) ? true : undefined));
  return opensNext ? undefined : true;
}
