import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../token.ts';

const ALWAYS = /^(?:not|no longer|never|must|and|then|or|optional)$/;

/** Bold for the sake of emphasis: the sentence means such words, no screen shows them. */
export const isStressed = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  ALWAYS.test(tokens[at]?.text ?? '') || isSecondAct(tokens, at, lexicon);

/** "Enter and **confirm** the password": one of two acts, that is done to what stands behind both. */
function isSecondAct(tokens: readonly Token[], at: number, { verbs, determiners }: Lexicon): boolean {
  const [verb, by, label, next] = [-2, -1, 0, 1].map((distance) => tokens[at + distance]);
  const isAct = (token: Token | undefined): boolean =>
    token !== undefined && verbs.plain.meaningOf(token.word) !== undefined;
  const isJoined = verb?.kind === 'word' && isAct(verb) && (by?.word === 'and' || by?.word === 'or');
  const isLower = label?.text === label?.word && isAct(label);
  return isJoined && isLower && next?.kind === 'word' && determiners.meaningOf(next.word) !== undefined;
}
