import type { Lexicon } from './lexicon.ts';
import type { Term, Token } from './token.ts';

/** The term that a bold run is as a whole. */
export function termIn(text: string, lexicon: Lexicon): Term | undefined {
  const known = lexicon.terms.meaningOf(spread(text));
  if (known !== undefined) return isPlainlyCased(text) ? { kind: known } : undefined;
  const dropDown = /^(?:(?<of>\S.*) )?[Dd]rop[- ]?[Dd]own [Mm]enu$/.exec(text);
  if (dropDown) return withOf('drop-down', dropDown.groups?.['of']);
  const of = /^(?<of>\S.*) [Mm]enu$/.exec(text)?.groups?.['of'];
  return of === undefined ? undefined : { kind: 'side-menu', of };
}

const withOf = (kind: string, of: string | undefined): Term => (of === undefined ? { kind } : { kind, of });

/** As terms are compared: case, hyphens and white space don't matter. */
const spread = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/\bdropdown\b/g, 'drop down')
    .trim();

/** Each word in lower case but perhaps for its first letter; SHOUTING or a slip of the shift key is not. */
function isPlainlyCased(words: string): boolean {
  return words.split(/[\s\p{Pd}]+/u).every((word) => /^\p{L}\p{Ll}*$/u.test(word));
}

const MOST_WORDS = 4;

/** Terms in plain words, and those of which only a part is bold ("**three-dot** menu"). */
export function termsInWords(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [term, length] = termAt(tokens, at, found.at(-1), lexicon);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (!first || !last) break;
    if (!term) found.push(first);
    else {
      const text = tokens
        .slice(at, at + length)
        .map((each) => each.text)
        .join(' ');
      found.push({
        ...first,
        kind: 'term',
        text,
        word: text.toLowerCase(),
        term,
        endLine: last.endLine,
        endColumn: last.endColumn,
      });
      at += length - 1;
    }
  }
  return found;
}

function termAt(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
  lexicon: Lexicon,
): [Term | undefined, number] {
  for (let length = MOST_WORDS; length > 0; length--) {
    const part = tokens.slice(at, at + length);
    const isWords = part.every(
      ({ kind }, index) => kind === 'word' || (kind === 'label' && index === 0 && length > 1),
    );
    if (part.length < length || !isWords) continue;
    const text = part.map((each) => each.text).join(' ');
    const known = lexicon.terms.meaningOf(spread(text));
    if (known !== undefined) return [{ kind: known }, length];
    // In plain words only capitals tell a menu's name from what is said of a menu.
    const isNamed =
      before?.word === 'the' &&
      length > 1 &&
      part[0]?.kind === 'word' &&
      /^(?:\p{Lu}[\w-]* )+[Mm]enu$/u.test(text);
    if (isNamed) return [{ kind: 'side-menu', of: text.replace(/ [Mm]enu$/, '') }, length];
  }
  return [undefined, 1];
}
