import type { Lexicon } from './lexicon.ts';
import type { Passage } from './passages.ts';
import { sentencesOf } from './sentences-of.ts';
import type { Token } from './token.ts';

/** Tells, passage by passage, what stands in bullets under "You can do the following:" and is left to the reader. */
export function offersOf(lexicon: Lexicon): (passage: Passage, tokens: readonly Token[]) => boolean {
  let offered: number | undefined;
  return (passage, tokens) => {
    const column = passage.runs[0]?.column ?? passage.column;
    if (offered !== undefined && column > offered) return true;
    offered = leadsToOffers(passage, tokens, lexicon) ? column : undefined;
    return false;
  };
}

/** "You can do the following:", "To delete it, you may either:" */
function leadsToOffers({ text }: Passage, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = (sentencesOf(tokens, () => false).at(-1) ?? []).map(({ word }) => word);
  const isOffer = words.some(
    (word, at) => word === 'you' && ['can', 'may'].includes(lexicon.modals.at(words, at + 1)?.meaning ?? ''),
  );
  return isOffer && (/[:：]$/u.test(text.trim()) || words.includes('following'));
}
