import { bare, type Clause, newClause } from '../clause.ts';
import { NO_NOUNS } from '../lexicon/small-words.ts';
import type { Cursor } from './cursor.ts';
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
    c.attempt(() => labelledAct(c)) ?? c.attempt(() => beingSomething(c)) ?? c.attempt(() => unknownAct(c));
  return unknown && { ...unknown, ...bare(c.spanFrom(start)) };
}

/** "to **Edit and Delete** the role", "to **Edit** or **Delete** the role" */
function labelledAct(c: Cursor): Clause | undefined {
  const start = c.at;
  const verbs: string[] = [];
  do {
    const { token } = c;
    if (token?.kind !== 'label') return undefined;
    const found = c.lexicon.verbs.plain.at(token.word.split(/\s+/), 0);
    if (!found) return undefined;
    const more = token.word.split(/\s+/).slice(found.length);
    verbs.push(found.meaning, ...more.flatMap((word) => c.lexicon.verbs.plain.meaningOf(word) ?? []));
    c.advance();
  } while (c.take('and', 'or') !== undefined);
  const [verb = '', ...also] = verbs;
  const of = c.attempt(() => thing(c));
  if (!of || of.determiner === '') return undefined;
  return modifiers(c, { ...newClause('act', verb, c.spanFrom(start)), object: of, also });
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
