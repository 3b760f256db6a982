import type { Clause, Condition, Thing } from '../clause.ts';
import type { Inflection } from '../inflections.ts';
import { type Lexicon, verbAt } from '../lexicon.ts';
import type { Span } from '../passages.ts';
import type { PhraseFound, Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';
import { isStressed } from './stressed.ts';

/** Rules that need one another go by name, so that files of the grammar import each other in no circle (`grammar.ts`). */
export interface Rules {
  thing: (c: Cursor, options?: { isSubject?: boolean; isList?: boolean }) => Thing | undefined;
  relativeClause: (c: Cursor, isOfMessage?: boolean) => Clause | undefined;
  claim: (c: Cursor) => Clause | undefined;
  verbPhrase: (c: Cursor, forms: readonly Inflection[], options?: VerbPhraseOptions) => Clause | undefined;
  predicate: (c: Cursor) => Clause | undefined;
  infinitive: (c: Cursor) => Clause | undefined;
  condition: (c: Cursor) => Condition | undefined;
  besides: (c: Cursor, clause: Clause) => true | undefined;
  wanted: (c: Cursor, isRelative: boolean) => Clause | undefined;
}

export interface VerbPhraseOptions {
  /** Of "the key you want to delete" the object stands before; a preposition may be left: "apply the filter to". */
  isRelative?: boolean;
}

interface Gap {
  furthest: number;
  expected: Set<string>;
}

/** A sentence that takes more tries than any that people write. */
export class TooManyTries extends Error {
  override readonly name = 'TooManyTries';
}

const MOST_TRIES = 20_000;

/** Where the reading of a sentence stands, how far it has ever come, and what could have stood there. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  /** Each token as the lexicon knows it; empty for what is no word and no mark. */
  readonly words: readonly string[];
  at = 0;
  furthest = 0;
  expected = new Set<string>();
  /** Set where an act in its plain form ends a noun: "have the user log in". */
  endsAtAct = false;
  /** Set in means: "by opening **A** and clicking **B**" goes on there, and the list of things ends. */
  isByDoing = false;
  /** Set before the act: a comma there ends what stands before it. */
  isInFront = false;
  /** In what is said of a thing: what is left to the act, such as where the reader finds it and what for. */
  left: 'nothing' | 'aim' | 'aim and place' | 'aim, place and goal' = 'nothing';
  #tries = 0;
  readonly #read = new Map<string, { result: unknown; end: number }>();

  constructor(tokens: readonly Token[], lexicon: Lexicon, rules: Rules) {
    this.rules = rules;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.words = tokens.map(({ kind, word }, at) => {
      const isMeant = kind === 'label' && isStressed(tokens, at, lexicon);
      return kind === 'word' || kind === 'mark' || isMeant ? word : '';
    });
  }

  get token(): Token | undefined {
    return this.tokens[this.at];
  }

  get word(): string {
    return this.words[this.at] ?? '';
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  wordAfter(distance: number): string {
    return this.words[this.at + distance] ?? '';
  }

  /** Goes on by some tokens; what was wanted before is forgotten where nobody has been yet. */
  advance(count = 1): void {
    this.at += count;
    if (this.at > this.furthest) {
      this.furthest = this.at;
      this.expected = new Set();
    }
  }

  /** Notes what could stand here. */
  want(what: string): void {
    if (this.at === this.furthest) this.expected.add(what);
  }

  /** How far the reading has come, and what could have stood there. */
  get gap(): Gap {
    return { furthest: this.furthest, expected: this.expected };
  }

  /** Begins to note it anew, or goes back to what was noted. */
  forget({ furthest, expected }: Gap = { furthest: this.at, expected: new Set<string>() }): void {
    this.furthest = furthest;
    this.expected = expected;
  }

  /** Takes one of some words. */
  take(...words: readonly string[]): string | undefined {
    const { word } = this;
    if (word === '' || !words.includes(word)) return undefined;
    this.advance();
    return word;
  }

  /** Takes some words that follow one another. */
  takeAll(...words: readonly string[]): true | undefined {
    if (!words.every((word, index) => this.wordAfter(index) === word)) return undefined;
    this.advance(words.length);
    return true;
  }

  /** Takes the longest phrase of a slot. */
  phrase(phrases: Phrases): PhraseFound | undefined {
    const found = phrases.at(this.words, this.at);
    if (found) this.advance(found.length);
    return found;
  }

  isAt(phrases: Phrases): boolean {
    return phrases.at(this.words, this.at) !== undefined;
  }

  verb(...forms: readonly Inflection[]): (PhraseFound & { form: Inflection }) | undefined {
    return verbAt(this.lexicon, this.words, this.at, forms);
  }

  /**
   * Reads what was perhaps read here before: how many ways a sentence may have to be read, each place is read once for
   * each of them. What is read must not be changed afterwards.
   */
  once<Result>(what: string, read: () => Result | undefined): Result | undefined {
    const key = `${what} ${this.at} ${this.endsAtAct} ${this.isByDoing} ${this.isInFront} ${this.left}`;
    const known = this.#read.get(key);
    if (known) {
      if (known.result !== undefined) this.advance(known.end - this.at);
      return known.result as Result | undefined;
    }
    const result = this.attempt(read);
    this.#read.set(key, { result, end: this.at });
    return result;
  }

  /** Tries to read something, and stays where it was when that fails. */
  attempt<Result>(read: () => Result | undefined): Result | undefined {
    this.#tries += 1;
    if (this.#tries > MOST_TRIES) throw new TooManyTries('A sentence has too many ways to be read.');
    const { at } = this;
    const result = read();
    if (result === undefined) this.at = at;
    return result;
  }

  /** The place of the tokens from an index up to here. */
  spanFrom(start: number): Span {
    const first = this.tokens[start];
    const last = this.tokens[Math.max(this.at - 1, start)];
    return first && last ? fromTo(first, last) : NOWHERE;
  }

  textFrom(start: number): string {
    return this.tokens
      .slice(start, this.at)
      .map(({ text }) => text)
      .join(' ');
  }
}

const NOWHERE: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const fromTo = ({ line, column }: Span, { endLine, endColumn }: Span): Span => ({
  line,
  column,
  endLine,
  endColumn,
});

/** From the first token to the last. */
export function spanOfTokens(tokens: readonly Token[]): Span {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? fromTo(first, last) : NOWHERE;
}
