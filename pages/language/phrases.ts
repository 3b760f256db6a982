/** Words that mean the same, separated by commas, by what they mean. */
export type Meanings = Readonly<Record<string, string>>;

/** The phrases of a list that is separated by commas. */
export const listed = (phrases: string): string[] => phrases.split(/,\s*/);

export interface PhraseFound {
  meaning: string;
  /** How many words it takes. */
  length: number;
}

/**
 * Phrases of one slot of the lexicon, looked up longest first, whatever order they are written in.
 * Throws where one phrase is given two meanings.
 */
export class Phrases {
  readonly #byFirstWord = new Map<string, { words: readonly string[]; meaning: string }[]>();
  readonly #known = new Map<string, string>();

  constructor(slot: string, ...all: readonly Meanings[]) {
    for (const [meaning, phrases] of all.flatMap((meanings) => Object.entries(meanings)))
      for (const phrase of listed(phrases)) this.#add(slot, phrase, meaning);
    for (const candidates of this.#byFirstWord.values())
      candidates.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at an index. */
  at(words: readonly string[], index: number): PhraseFound | undefined {
    const candidates = this.#byFirstWord.get(words[index] ?? '');
    const found = candidates?.find((each) => each.words.every((word, nth) => words[index + nth] === word));
    return found && { meaning: found.meaning, length: found.words.length };
  }

  /** Whether a phrase begins with a word. */
  has(firstWord: string): boolean {
    return this.#byFirstWord.has(firstWord);
  }

  /** What a phrase means as a whole. */
  meaningOf(phrase: string): string | undefined {
    return this.#known.get(phrase);
  }

  /** Every word of every phrase. */
  get words(): readonly string[] {
    return [...this.#known.keys()].flatMap((phrase) => phrase.split(' '));
  }

  get meanings(): ReadonlySet<string> {
    return new Set(this.#known.values());
  }

  #add(slot: string, phrase: string, meaning: string): void {
    const known = this.#known.get(phrase);
    if (known === meaning) return;
    if (known !== undefined)
      throw new Error(
        `The lexicon gives "${phrase}" two meanings among ${slot}: "${known}" and "${meaning}".`,
      );
    this.#known.set(phrase, meaning);
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const others = this.#byFirstWord.get(first);
    if (others) others.push({ words, meaning });
    else this.#byFirstWord.set(first, [{ words, meaning }]);
  }
}

/** Phrases of which each means itself. */
export const themselves = (phrases: readonly string[]): Meanings =>
  Object.fromEntries(phrases.map((phrase) => [phrase, phrase]));
