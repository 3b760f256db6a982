import type { Clause } from '../clause.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../token.ts';
import { claim, predicate } from './claim.ts';
import { condition } from './condition.ts';
import { Cursor, type Rules } from './cursor.ts';
import { infinitive } from './infinitive.ts';
import { relativeClause, wanted } from './relative.ts';
import { saidBesides } from './said-besides.ts';
import { thing } from './thing.ts';
import { verbPhrase } from './verb-phrase.ts';

/** Reads the clauses of one sentence to its end; undefined where it can't. */
export type Read = (c: Cursor) => Clause[] | undefined;

const RULES: Rules = {
  thing,
  relativeClause,
  claim,
  predicate,
  verbPhrase,
  infinitive,
  condition,
  besides: saidBesides,
  wanted,
};

/** At the beginning of a sentence. */
export function cursorAt(tokens: readonly Token[], lexicon: Lexicon): Cursor {
  return new Cursor(tokens, lexicon, RULES);
}
