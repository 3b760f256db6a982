import { type Clause, newClause } from '../clause.ts';
import type { Cursor } from './cursor.ts';
import { endsHere, stranded } from './relation.ts';

/** "the teams you are a member of": it is what the last word leaves open. */
export function leftOpen(c: Cursor): Clause | undefined {
  const said = c.rules.predicate(c);
  if (!said || c.attempt(() => stranded(c))) return said;
  // "the account you are logged in to": "to" goes with the state.
  const isOpen = c.lexicon.relations.meaningOf(c.words[c.at - 1] ?? '') !== undefined;
  return said.isPassive && isOpen && endsHere(c) ? said : undefined;
}

/** "the actions the wizard performs": what something else does with it. */
export function byOthers(c: Cursor): Clause | undefined {
  const start = c.at;
  const { verbs } = c.lexicon;
  // A subject of one or two words: what goes on for longer is looked at by none who looks for where a reading fails.
  const isNext = [2, 3].some((words) => verbs.third.at(c.words, start + words) !== undefined);
  if (!isNext || !ONE.has(c.word)) return undefined;
  const subject = c.rules.thing(c, { isSubject: true, isList: false });
  const found = subject && c.verb('third');
  if (!found) return undefined;
  c.advance(found.length);
  const isEnd = c.attempt(() => stranded(c)) ?? (endsHere(c) || c.isAt(c.lexicon.relations));
  return isEnd ? { ...newClause('claim', found.meaning, c.spanFrom(start)), subject } : undefined;
}

/** What a subject begins with here; in "the key no longer appears" there is none. */
const ONE: ReadonlySet<string> = new Set(['the', 'your', 'this', 'a', 'an']);
