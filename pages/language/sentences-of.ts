import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

const ENDS = new Set(['.', '!', '?', ';', ':', '…']);

/**
 * The sentences of a passage, each without its closing mark; a colon within brackets ends none.
 * @param isLead whether words only lead into what follows their colon: "Note: …"
 */
export function sentencesOf(
  tokens: readonly Token[],
  isLead: (words: readonly string[]) => boolean,
): Token[][] {
  const sentences: Token[][] = [];
  let open = 0;
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === '(') open += 1;
    if (token.kind === 'mark' && token.text === ')') open = Math.max(0, open - 1);
    const leads = token.text === ':' && isLead([...current, token].map(({ word }) => word));
    if (open === 0 && token.kind === 'mark' && ENDS.has(token.text) && !leads) {
      sentences.push(current);
      current = [];
    } else current.push(token);
  }
  sentences.push(current);
  return sentences.map(withoutEdges).filter((sentence) => sentence.some(({ kind }) => kind !== 'mark'));
}

/** "a." and marks at the ends ask for nothing. */
function withoutEdges(sentence: Token[]): Token[] {
  const from = sentence.findIndex(({ kind, text }) => kind !== 'mark' || text === '(' || text === '~~');
  const to = sentence.findLastIndex(({ kind, text }) => kind !== 'mark' || text === ')' || text === '~~');
  return from < 0 ? [] : sentence.slice(from, to + 1);
}

/** "Optional. Click …": the first is said of the second. */
export function withOptions(sentences: readonly Token[][], { optionally }: Lexicon): Token[][] {
  const isOption = (sentence: readonly Token[] | undefined): boolean =>
    sentence !== undefined && optionally.meaningOf(sentence.map(({ word }) => word).join(' ')) !== undefined;
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    if (isOption(sentence) && at + 1 < sentences.length) return [];
    return [before && isOption(before) ? [...before, ...sentence] : sentence];
  });
}

/** "…, where `X` is your key, …": what stands for it is a sentence of its own. */
export function withExplanations(sentences: readonly Token[][]): Token[][] {
  return sentences.flatMap((sentence) => {
    const from = sentence.findIndex((_, at) => explainsCode(sentence.slice(at)));
    if (from < 0) return [sentence];
    const length = sentence.slice(from + 1).findIndex(({ text }) => text === ',') + 1;
    const to = length === 0 ? sentence.length : from + length;
    return [[...sentence.slice(0, from), ...sentence.slice(to + 1)], sentence.slice(from + 2, to)];
  });
}

const explainsCode = ([comma, where, code, is]: readonly Token[]): boolean =>
  comma?.text === ',' &&
  where?.word === 'where' &&
  (code?.kind === 'code' || code?.kind === 'label') &&
  is?.word === 'is';
