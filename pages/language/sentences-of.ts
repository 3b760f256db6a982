import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

const ENDS = new Set(['.', '!', '?', ';', ':', '…']);

/** The sentences of a passage, each without its closing mark; a colon within brackets ends none. */
export function sentencesOf(tokens: readonly Token[], lexicon: Lexicon): Token[][] {
  const sentences: Token[][] = [];
  let open = 0;
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === '(') open += 1;
    if (token.kind === 'mark' && token.text === ')') open = Math.max(0, open - 1);
    if (open === 0 && token.kind === 'mark' && ENDS.has(token.text)) {
      sentences.push(current);
      current = [];
    } else current.push(token);
  }
  sentences.push(current);
  const said = sentences.map(withoutEdges).filter((sentence) => sentence.some(({ kind }) => kind !== 'mark'));
  return withOptions(said, lexicon);
}

/** "a." and marks at the ends ask for nothing. */
function withoutEdges(sentence: Token[]): Token[] {
  const from = sentence.findIndex(({ kind, text }) => kind !== 'mark' || text === '(' || text === '~~');
  const to = sentence.findLastIndex(({ kind, text }) => kind !== 'mark' || text === ')' || text === '~~');
  return from < 0 ? [] : sentence.slice(from, to + 1);
}

/** "Optional. Click …": the first is said of the second. */
function withOptions(sentences: readonly Token[][], { optionally }: Lexicon): Token[][] {
  const isOption = (sentence: readonly Token[] | undefined): boolean =>
    sentence !== undefined && optionally.meaningOf(sentence.map(({ word }) => word).join(' ')) !== undefined;
  return sentences.flatMap((sentence, at) => {
    const before = sentences[at - 1];
    if (isOption(sentence) && at + 1 < sentences.length) return [];
    return [before && isOption(before) ? [...before, ...sentence] : sentence];
  });
}
