import { ADJECTIVES, IN_A_PLACE, PLAIN_ADJECTIVES } from '../lexicon/small-words.ts';
import { bare, type Relation, type Thing } from '../clause.ts';
import type { Cursor } from './cursor.ts';
import { called, moreLabels } from './naming.ts';
import { isNominal, type ThingOptions } from './nominal.ts';
import { nounOf } from './noun.ts';
import { positionAt } from './position.ts';
import { startsAct } from './verb-start.ts';

/** A noun with all that is said of it, or several joined by "and" or "or". */
export function thing(c: Cursor, options: ThingOptions = {}): Thing | undefined {
  const key = `thing ${options.isSubject === true} ${options.isList === false}`;
  return c.once(key, () => things(c, options));
}

function things(c: Cursor, options: ThingOptions): Thing | undefined {
  const first = c.attempt(() => oneThing(c, options));
  if (!first) {
    c.want('a thing');
    return undefined;
  }
  if (options.isList === false) return first;
  const others = c.attempt(() => otherThings(c, first, options)) ?? [];
  if (others.length === 0) return first;
  const last = others.at(-1)?.thing;
  return { ...first, others, ...(last ? { endLine: last.endLine, endColumn: last.endColumn } : {}) };
}

/** ", a, b(,) and c" or "and c"; a list of commas alone is none. */
function otherThings(c: Cursor, first: Thing, options: ThingOptions): Thing['others'] | undefined {
  const others: Thing['others'] = [];
  for (;;) {
    const next = c.attempt(() => {
      const comma = c.take(',') !== undefined;
      const by = c.take('and', 'or', 'nor', '/', '+') ?? (c.take('&') ? 'and' : undefined);
      if (by === undefined && (!comma || c.word === 'either')) return undefined;
      // "to a user or group to try it": behind "or" a word that may be a thing is one.
      if (c.word === 'then' || c.word === 'that' || startsAct(c, by === 'or')) return undefined;
      // "select the key, and edit settings": two things have no comma between them.
      const isPair = comma && by === 'and' && others.length === 0;
      if (isPair && c.verb('plain') && c.tokens[c.at + 1]?.kind === 'word') return undefined;
      if (c.isByDoing && c.verb('gerund') && !PLAIN_ADJECTIVES.has(c.word)) return undefined;
      const isDenied = c.take('not') !== undefined;
      const other = oneThing(c, options);
      // "x in the **A** field and y in the **B** field": the second has a place of its own.
      if (other && (first.kind === 'label') !== (other.kind === 'label') && isPlaceNext(c)) return undefined;
      return other && { by: isDenied ? 'not' : by === '/' ? 'or' : (by ?? ','), thing: other };
    });
    if (!next) break;
    others.push(next);
    if (next.by !== ',') break;
  }
  return others.some(({ by }) => by !== ',') || (first.kind === 'words' && isActNext(c)) ? others : undefined;
}

/** "the name, email address, and assign …" */
function isActNext(c: Cursor): boolean {
  const { at } = c;
  const comma = c.take(',');
  const isNext = comma !== undefined && c.take('and') !== undefined && startsAct(c);
  c.at = at;
  return isNext;
}

function isPlaceNext(c: Cursor): boolean {
  const next = c.lexicon.relations.at(c.words, c.at)?.meaning;
  return next === 'to' || (next !== undefined && next !== 'with' && IN_A_PLACE.has(next));
}

/** "an existing, inactive key": more is said of the same. */
function comma(c: Cursor, from: number, options: ThingOptions): true | undefined {
  const isMore = c.take(',') !== undefined && isAdjective(c, c.at);
  const { at } = c;
  if (!isMore) return undefined;
  c.advance();
  const isNoun = isNominal(c, from, true, options);
  c.at = at;
  return isNoun ? true : undefined;
}

const isAdjective = ({ words, lexicon }: Cursor, at: number): boolean =>
  adjectives.has(words[at] ?? '') || lexicon.verbs.participle.at(words, at) !== undefined;

const adjectives: ReadonlySet<string> = new Set(ADJECTIVES);

const PRONOUNS = new Set([
  'it',
  'them',
  'itself',
  'one',
  'everything',
  'nothing',
  'anything',
  'both',
  'this',
  'these',
  'that',
  'they',
  'all',
]);

const COUNTS: ReadonlySet<string> = new Set(['all', 'both', 'any', 'no', 'some', 'at least one']);

function oneThing(c: Cursor, options: ThingOptions): Thing | undefined {
  const start = c.at;
  const determiner = c.phrase(c.lexicon.determiners)?.meaning ?? '';
  const position = c.attempt(() => positionAt(c, true));
  let from = c.at;
  let owner: Thing | undefined;
  while (isNominal(c, from, determiner !== '' || position !== undefined, options)) {
    const isOwner = c.token?.kind === 'word' && /(?:'s|s')$/.test(c.word);
    c.advance();
    if (isOwner && isNominal(c, c.at, true, options)) {
      // "the key's row" says which key, "all the key's rows" how many rows.
      owner = { ...nounOf(c, from, c.at), determiner: COUNTS.has(determiner) ? 'the' : determiner };
      from = c.at;
    } else if (c.tokens[c.at - 1]?.kind === 'label') c.attempt(() => moreLabels(c));
    else if (determiner !== '' && isAdjective(c, c.at - 1)) c.attempt(() => comma(c, from, options));
  }
  if (c.at === from && owner === undefined) return c.attempt(() => pronoun(c, start, determiner));
  const noun: Thing = {
    ...nounOf(c, from, c.at),
    determiner,
    ...(owner ? { owner } : {}),
    ...(position ? { position } : {}),
  };
  return withMore(c, { ...noun, ...bare(c.spanFrom(start)) }, start, options);
}

function pronoun(c: Cursor, start: number, determiner: string): Thing | undefined {
  // "any of", "all": the determiner is all there is.
  if (determiner !== '' && !PRONOUNS.has(c.words[start] ?? '') && determiner !== 'another') return undefined;
  if (determiner === '') {
    if (!PRONOUNS.has(c.word)) return undefined;
    c.advance();
  }
  const noun = nounOf(c, start, c.at);
  return withMore(c, { ...noun, kind: 'pronoun', name: c.words[start] ?? '', determiner: '' }, start, {});
}

/** What stands behind a noun and belongs to it: "of …", a relative clause, an abbreviation in brackets. */
function withMore(c: Cursor, said: Thing, start: number, options: ThingOptions): Thing {
  const relations: Relation[] = [];
  let noun = said;
  let { which } = noun;
  for (;;) {
    if (c.attempt(() => abbreviation(c))) continue;
    if (c.takeAll('of', 'your', 'own')) {
      noun = { ...noun, determiner: 'your' };
      continue;
    }
    const named = c.attempt(() => called(c, noun));
    if (named) {
      noun = named;
      continue;
    }
    const relation = c.attempt(() => ofRelation(c, options));
    if (relation) {
      relations.push(relation);
      continue;
    }
    const isMessage = noun.kind === 'widget' && noun.name === 'message';
    const clause = which ? undefined : c.attempt(() => c.rules.relativeClause(c, isMessage));
    if (!clause) break;
    which = clause;
  }
  return { ...noun, relations, ...(which ? { which } : {}), ...bare(c.spanFrom(start)) };
}

function ofRelation(c: Cursor, options: ThingOptions): Relation | undefined {
  const start = c.at;
  if (!c.take('of')) return undefined;
  const of = thing(c, { ...options, isList: false });
  return of && { how: 'of', thing: of, ...c.spanFrom(start) };
}

/** "(CA)", "(s)" */
function abbreviation(c: Cursor): true | undefined {
  const inner = c.tokens[c.at + 1];
  if (c.word !== '(' || inner?.kind !== 'word' || c.wordAfter(2) !== ')') return undefined;
  if (!/^(?:\p{Lu}[\p{Lu}\p{N}]+s?|s)$/u.test(inner.text)) return undefined;
  c.advance(3);
  return true;
}
