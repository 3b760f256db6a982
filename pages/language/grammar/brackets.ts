import { type Clause, type Condition, newClause, newThing } from '../clause.ts';
import { SAYS_NOTHING } from '../lexicon/things.ts';
import type { Token } from '../token.ts';
import type { Cursor } from './cursor.ts';

/** "(optional)", "(top right)", "(this cannot be undone)" */
export function brackets(
  c: Cursor,
  clause: Clause,
  modifier: (c: Cursor, clause: Clause) => true | undefined,
): true | undefined {
  if (!c.take('(')) return undefined;
  // "(⋮)": a picture of what is meant.
  while (c.word !== ')' && isPicture(c.token)) c.advance();
  if (c.take(')')) return true;
  if (c.attempt(() => looks(c, clause) ?? isRequired(c, clause))) return true;
  const some = onlyForSome(c);
  if (some) {
    clause.conditions.push(some);
    return c.take(')') ? true : undefined;
  }
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

/** "(the trash icon)": how what is called by a label looks to a reader. */
function looks(c: Cursor, { object }: Clause): true | undefined {
  const of = object?.kind === 'label' ? c.rules.thing(c) : undefined;
  if (of?.kind !== 'widget' || !SAYS_NOTHING.has(of.name) || !['', 'the', 'a'].includes(of.determiner))
    return undefined;
  const isMore = (of.position ?? of.owner ?? of.which) !== undefined;
  const own = object?.labels.flatMap(({ word }) => word.split(' ')) ?? [];
  // A word that has a meaning may tell it from another: "the second button", "the disabled one".
  const isPicture = (word: string): boolean =>
    own.includes(word) || word === 'can' || !(c.lexicon.words.has(word) || COUNTS.test(word));
  const isPlain = !isMore && of.relations.length + of.others.length === 0 && of.before.every(isPicture);
  return isPlain && c.take(')') ? true : undefined;
}

const COUNTS = /^(?:last|final|third|fourth|fifth|\d.*)$/;

/** "(required)": said of the field that stands before. */
function isRequired(c: Cursor, clause: Clause): true | undefined {
  const start = c.at;
  const state = c.phrase(c.lexicon.states)?.meaning;
  const { object, places, relations } = clause;
  const fields = [...places, ...relations, ...(object ? [{ thing: object }] : [])].map(({ thing }) => thing);
  const of = fields.find(({ kind }) => kind === 'label');
  if (state !== 'required' || !of) return undefined;
  c.take('field');
  const said = newClause('claim', state, c.spanFrom(start));
  clause.remarks.push({ ...said, isPassive: true, subject: { ...of, others: [] } });
  return c.take(')') ? true : undefined;
}

/** Marks, in bold or not. */
const isPicture = (token: Token | undefined): boolean =>
  token?.kind === 'mark' || (token !== undefined && !/[\p{L}\p{N}]/u.test(token.text));

/** "(Administrators only)": for whom or where it is, of which nobody here knows. */
export function onlyForSome(c: Cursor): Condition | undefined {
  const start = c.at;
  const end = c.words.indexOf(')', start);
  const words = c.words.slice(start, Math.max(end, start));
  if (!isOnlyForSome(c, words)) return undefined;
  c.advance(words.length);
  return { how: 'only', text: c.textFrom(start), ...c.spanFrom(start) };
}

/** The same in bold, brackets and all. */
export function onlyInBold(c: Cursor): Condition | undefined {
  const { token, at } = c;
  const inner = token?.kind === 'label' ? /^\((.+)\)$/.exec(token.word)?.[1] : undefined;
  if (inner === undefined || !isOnlyForSome(c, inner.split(/\s+/))) return undefined;
  c.advance();
  return { how: 'only', text: c.textFrom(at), ...c.spanFrom(at) };
}

function isOnlyForSome({ lexicon }: Cursor, words: readonly string[]): boolean {
  const isOnly = words.length > 1 && (words[0] === 'only' || words.at(-1) === 'only');
  const isAct = lexicon.verbs.plain.at(words, words[0] === 'only' ? 1 : 0) !== undefined;
  return isOnly && !isAct && !words.includes('');
}
