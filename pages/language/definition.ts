import type { Cursor } from './grammar/cursor.ts';
import { thing } from './grammar/thing.ts';
import type { Lexicon } from './lexicon.ts';
import { NOUNS_TOO } from './lexicon/verbs.ts';
import type { Token } from './token.ts';

/** No name that is explained is longer, in words. */
const LONGEST_NAME = 6;

const MARKS: ReadonlySet<string> = new Set([':', '-', '–', '—']);
const ASKING: ReadonlySet<string> = new Set('what whether where when how who which if'.split(' '));

const nounsToo: ReadonlySet<string> = new Set(NOUNS_TOO);

/**
 * Whether words explain what something is: "Access level: what a user may do", "Name of the key". What could be an act is
 * one, unless what follows can't be its: nobody is told to "list: the names".
 */
export function isDefinition(c: Cursor): boolean {
  const { tokens, lexicon } = c;
  if (isNamedByNoun(tokens)) return true;
  const mark = tokens.findIndex(({ kind, text }) => kind === 'mark' && MARKS.has(text));
  const name = tokens.slice(0, Math.max(mark, 0));
  const rest = tokens.slice(mark + 1);
  if (!isName(name, lexicon) || rest.length === 0) return false;
  const says = lexicon.determiners.at(wordsOf(rest), 0) !== undefined;
  const isSaid = saysOfIt(rest, lexicon);
  if (isVerb(name, lexicon)) return isSaid || (says && nounsToo.has(name[0]?.word ?? ''));
  return !isVerb(rest, lexicon) && c.attempt(() => (thing(c) && c.at >= mark ? true : undefined)) === true;
}

/** "Name of …", "List of …": behind a verb nothing begins with "of". */
export function isNamedByNoun([first, second]: readonly Token[]): boolean {
  return first?.kind === 'word' && nounsToo.has(first.word) && second?.word === 'of';
}

/** A few plain words, none of which says which one is meant. */
function isName(name: readonly Token[], lexicon: Lexicon): boolean {
  const words = name.filter(({ kind }) => kind !== 'mark');
  return (
    words.length > 0 &&
    words.length <= LONGEST_NAME &&
    words.every(({ kind, word }) => kind === 'word' && lexicon.determiners.at([word], 0) === undefined)
  );
}

/** "shown in the table", "turns it on", "whether it is used": none of it is what an act is done to. */
function saysOfIt(rest: readonly Token[], { verbs }: Lexicon): boolean {
  const words = wordsOf(rest);
  return (
    ASKING.has(words[0] ?? '') ||
    (!isPlain(words, verbs) &&
      (verbs.third.at(words, 0) !== undefined || verbs.participle.at(words, 0) !== undefined))
  );
}

const isPlain = (words: readonly string[], verbs: Lexicon['verbs']): boolean =>
  verbs.plain.at(words, 0) !== undefined;

const isVerb = (tokens: readonly Token[], { verbs }: Lexicon): boolean => isPlain(wordsOf(tokens), verbs);

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.map(({ kind, word }) => (kind === 'word' || kind === 'mark' ? word : ''));
