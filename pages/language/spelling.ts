import type { Clause } from './clause.ts';
import { type Language, readTokens } from './language.ts';
import { wordsOfTokens } from './read-passage.ts';
import type { Fate, Told } from './parts.ts';
import { respelled } from './respelled.ts';

/** What is not understood may be a slip of the pen: one word in another spelling, and it is. */
export function withSpelling(
  told: Told,
  language: Language,
  of: 'step' | 'prerequisite',
  fateOf: (clause: Clause) => Fate,
): Told {
  const { fate, sentence } = told;
  if (fate.as !== 'finding') return told;
  const right = respelled(sentence.tokens, language.lexicon).filter(({ tokens }) => {
    const { clauses, notUnderstood } = readTokens(tokens, language, of);
    return (
      notUnderstood.length === 0 &&
      clauses.length > 0 &&
      clauses.every((clause) => fateOf(clause).as !== 'finding')
    );
  });
  const best = right.filter(({ slips }) => slips === right[0]?.slips);
  const [only] = best;
  if (!only) return told;
  const examples = best.map(({ tokens }) => wordsOfTokens(tokens));
  const respelling = best.length === 1 ? { word: only.word, by: only.by } : undefined;
  return {
    ...told,
    fate: { ...fate, because: { ...fate.because, examples, ...(respelling && { respelling }) } },
  };
}
