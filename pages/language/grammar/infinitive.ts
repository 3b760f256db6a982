import { bare, type Clause, newClause } from '../clause.ts';
import { NO_NOUNS } from '../lexicon/small-words.ts';
import type { Cursor } from './cursor.ts';
import { labelledAim } from './labelled-acts.ts';
import { modifiers } from './modifiers.ts';
import { thing } from './thing.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "to delete the team": with a verb that nobody knows, where what follows shows that it is one. */
export function infinitive(c: Cursor): Clause | undefined {
  const start = c.at;
  if (!c.take('to')) return undefined;
  const known = c.attempt(() => verbPhrase(c, ['plain']));
  if (known) return { ...known, ...bare(c.spanFrom(start)) };
  const unknown =
    c.attempt(() => labelledAim(c)) ?? c.attempt(() => beingSomething(c)) ?? c.attempt(() => unknownAct(c));
  return unknown && { ...unknown, ...bare(c.spanFrom(start)) };
}

function beingSomething(c: Cursor): Clause | undefined {
  const start = c.at;
  if (!c.take('be')) return undefined;
  const found = c.verb('participle');
  if (found) c.advance(found.length);
  else if (!c.phrase(c.lexicon.states) && !thing(c)) return undefined;
  return modifiers(c, { ...newClause('claim', found?.meaning ?? 'be', c.spanFrom(start)), isPassive: true });
}

function unknownAct(c: Cursor): Clause | undefined {
  const { token, lexicon } = c;
  const isPlural = c.word.endsWith('s') && !c.word.endsWith('ss');
  if (
    token?.kind !== 'word' ||
    NO_NOUNS.has(token.word) ||
    !/^[a-z-]{2,}$/.test(token.word) ||
    isPlural ||
    // "to step 3"
    /^\d/.test(c.wordAfter(1)) ||
    c.isAt(lexicon.determiners) ||
    c.isAt(lexicon.resources) ||
    c.isAt(lexicon.people) ||
    c.isAt(lexicon.adverbs) ||
    c.isAt(lexicon.widgets)
  )
    return undefined;
  if (lexicon.isConsole(token.word) || /^\p{Lu}/u.test(token.text)) return undefined;
  const start = c.at;
  c.advance();
  const clause = newClause('act', `?${token.word}`, c.spanFrom(start));
  const of = c.attempt(() => thing(c)) ?? undefined;
  const gerund = of ? undefined : c.attempt(() => verbPhrase(c, ['gerund']));
  return modifiers(c, { ...clause, ...(of ? { object: of } : {}), ...(gerund ? { inner: gerund } : {}) });
}
