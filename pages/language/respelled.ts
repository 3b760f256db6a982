import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.ts';
import { termsInWords } from './terms.ts';
import { folded } from './tokens.ts';
import type { Token } from './token.ts';

/** A sentence with one word in another spelling. */
export interface Respelled {
  word: Token;
  by: string;
  /** How many letters differ. */
  slips: number;
  tokens: readonly Token[];
}

/** More are not tried: such a sentence is beyond a slip of the pen. */
const MOST = 40;

/** Shorter words are too like each other. */
const SHORTEST = 3;

/** In shorter words two letters make another word: "hours" is no "your". */
const LONG = 8;

/** A sentence in every spelling in which one word of it that the language doesn't know is one that it does. */
export function respelled(tokens: readonly Token[], lexicon: Lexicon): Respelled[] {
  const found = tokens.flatMap((word, at) => {
    if (
      word.kind !== 'word' ||
      word.word.length < SHORTEST ||
      // "URL", "IdPs": what is shortened is no slip.
      /\p{Lu}.*\p{Lu}/u.test(word.text) ||
      lexicon.words.has(word.word.replace(/'s?$/, ''))
    )
      return [];
    return near(word.word, lexicon).map(({ by, slips }): Respelled => {
      const text = /^\p{Lu}/u.test(word.text) ? by.charAt(0).toUpperCase() + by.slice(1) : by;
      const right: Token = { ...word, text, word: folded(text) };
      return {
        word,
        by: text,
        slips,
        tokens: termsInWords([...tokens.slice(0, at), right, ...tokens.slice(at + 1)], lexicon),
      };
    });
  });
  return found.sort((one, other) => one.slips - other.slips).slice(0, MOST);
}

/** The words of the language that differ from a word by a slip of the pen. */
export function near(word: string, { words }: Lexicon): { by: string; slips: number }[] {
  const most = word.length < LONG ? 1 : 2;
  return [...words].flatMap((by) => {
    if (Math.abs(by.length - word.length) > most || by.length < SHORTEST) return [];
    const slips = isSwapped(word, by) ? 1 : distance(word, by);
    return slips <= most ? [{ by, slips }] : [];
  });
}

/** "meun" for "menu": two neighbours that changed places are one slip. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}
