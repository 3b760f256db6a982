import { type Inflection, formsOf } from './inflections.ts';
import { ADVICE, EXAMPLES, REFERENCE_LEADS, REFERENCES, STATES } from './lexicon/claims.ts';
import * as small from './lexicon/small-words.ts';
import {
  BEHIND_A_LABEL,
  CALLED,
  ELSEWHERE,
  KEYBOARD,
  NAMES,
  PEOPLE,
  POWERS,
  WIDGETS,
} from './lexicon/things.ts';
import { NAMES_OF_ACTS, OTHER_ACTS, VERBS } from './lexicon/verbs.ts';
import { type PhraseFound, listed, type Meanings, Phrases, themselves } from './phrases.ts';

/** What the docs of one product call their console, its widgets, its resources and its readers. */
export interface ProductWords {
  /** Names of the console, in lower case. */
  consoles: readonly string[];
  /** Hosts, with all below them, at which it stands. */
  hosts: readonly string[];
  terms: readonly TermWords[];
  /** Things of the product that procedures are about, by their kind. */
  resources: Meanings;
  /** Readers with powers of their own, such as an administrator. */
  actors: Meanings;
  /** Words that mean the same as others of the lexicon here, by slot. */
  verbs?: Meanings;
  widgets?: Meanings;
}

/** A widget that shows no such words as it is called by. */
export interface TermWords {
  kind: string;
  written: readonly string[];
  /** Where a reader finds it: a page that says so says nothing new. */
  at?: readonly string[];
  /** What it shows, by which a page calls it where it is pressed: "click your name". */
  shows?: readonly string[];
}

export type VerbForms = Readonly<Record<Inflection, Phrases>>;

/** All words that have a meaning, by slot. */
export interface Lexicon {
  verbs: VerbForms;
  namesOfActs: Phrases;
  widgets: Phrases;
  /** Kinds of widgets behind a label. */
  kinds: Phrases;
  resources: Phrases;
  actors: Phrases;
  people: Phrases;
  powers: Phrases;
  elsewhere: Phrases;
  keyboard: Phrases;
  determiners: Phrases;
  relations: Phrases;
  conditions: Phrases;
  modals: Phrases;
  leads: Phrases;
  adverbs: Phrases;
  tellsNothing: Phrases;
  optionally: Phrases;
  positions: Phrases;
  states: Phrases;
  references: Phrases;
  referenceLeads: Phrases;
  examples: Phrases;
  advice: Phrases;
  terms: Phrases;
  /** What terms show, and of which kind they are. */
  shownByTerms: Phrases;
  termPlaces: ReadonlyMap<string, readonly string[]>;
  /** All words that are known, one by one. */
  words: ReadonlySet<string>;
  isConsole: (words: string) => boolean;
  isConsoleAddress: (url: string) => boolean;
}

/** Puts the language's own words and a product's together. Throws where a phrase has two meanings in one slot. */
export function lexiconOf(product: ProductWords): Lexicon {
  const consoles = new Set(product.consoles);
  const phrases = phrasesOf(product);
  const slots = Object.values(phrases).flatMap((slot) =>
    slot instanceof Phrases ? [slot] : Object.values(slot),
  );
  return {
    ...phrases,
    words: new Set([
      ...slots.flatMap((slot) => slot.words),
      ...small.JOINTS,
      ...small.ADJECTIVES,
      ...CALLED,
      ...NAMES,
      ...small.CORNERS.flatMap((phrase) => phrase.split(' ')),
      ...small.WHOLE_SCREENS,
      ...product.consoles.flatMap((name) => name.split(' ')),
    ]),
    termPlaces: new Map(product.terms.map(({ kind, at }) => [kind, at ?? []])),
    isConsole: (words) => consoles.has(words.toLowerCase()),
    isConsoleAddress: (url) => isAt(url, product.hosts),
  };
}

function phrasesOf(product: ProductWords) {
  const verbs = (form: Inflection): Phrases =>
    new Phrases(
      `verbs (${form})`,
      inflected(VERBS, form),
      inflected(themselves(OTHER_ACTS), form),
      inflected(product.verbs ?? {}, form),
    );
  return {
    verbs: {
      plain: verbs('plain'),
      third: verbs('third'),
      gerund: verbs('gerund'),
      past: verbs('past'),
      participle: verbs('participle'),
    },
    namesOfActs: new Phrases('names of acts', NAMES_OF_ACTS),
    widgets: new Phrases('widgets', WIDGETS, plurals(WIDGETS), product.widgets ?? {}),
    kinds: new Phrases('kinds of widgets', WIDGETS, plurals(WIDGETS), product.widgets ?? {}, BEHIND_A_LABEL),
    resources: new Phrases('resources', product.resources, plurals(product.resources)),
    actors: new Phrases('actors', product.actors),
    people: new Phrases('people', themselves(PEOPLE)),
    powers: new Phrases('powers', themselves(POWERS)),
    elsewhere: new Phrases('other places', ELSEWHERE),
    keyboard: new Phrases('keys of the keyboard', themselves(KEYBOARD)),
    determiners: new Phrases('determiners', small.DETERMINERS),
    relations: new Phrases('relations', small.RELATIONS),
    conditions: new Phrases('conditions', small.CONDITIONS),
    modals: new Phrases('modal verbs', small.MODALS),
    leads: new Phrases('leads', themselves(small.LEADS)),
    adverbs: new Phrases('adverbs', themselves(small.TELLS_MORE), themselves(small.TELLS_NOTHING)),
    tellsNothing: new Phrases('empty adverbs', themselves(small.TELLS_NOTHING)),
    optionally: new Phrases('options', themselves(small.OPTIONALLY)),
    positions: new Phrases('positions', small.POSITIONS),
    states: new Phrases('states', STATES),
    references: new Phrases('references', themselves(REFERENCES)),
    referenceLeads: new Phrases('leads of references', themselves(REFERENCE_LEADS)),
    examples: new Phrases('examples', themselves(EXAMPLES)),
    advice: new Phrases('advice', themselves(ADVICE)),
    terms: new Phrases(
      'terms',
      { 'drop-down': 'drop down menu' },
      ...product.terms.map(({ kind, written }) => ({ [kind]: written.join(', ') })),
    ),
    shownByTerms: new Phrases(
      'what terms show',
      ...product.terms.flatMap(({ kind, shows }) => (shows ? [{ [kind]: shows.join(', ') }] : [])),
    ),
  };
}

function inflected(verbs: Meanings, form: Inflection): Meanings {
  return eachOf(verbs, (verb) => formsOf(verb)[form]);
}

function eachOf(meanings: Meanings, change: (phrase: string) => string): Meanings {
  const changed = Object.entries(meanings).map(([meaning, phrases]) => [
    meaning,
    listed(phrases).map(change).join(', '),
  ]);
  return Object.fromEntries(changed) as Meanings;
}

/** The plurals of things, which mean several of them. */
function plurals(things: Meanings): Meanings {
  const plural = (word: string): string =>
    /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word.replace(/([^aeiou])y$/, '$1ie')}s`;
  return Object.fromEntries(
    Object.entries(eachOf(things, plural)).map(([meaning, all]) => [`${meaning}s`, all]),
  );
}

function isAt(url: string, hosts: readonly string[]): boolean {
  const host = URL.parse(/^https?:/.test(url) ? url : `https://${url}`)?.hostname ?? '';
  return hosts.some((each) => host === each || host.endsWith(`.${each}`));
}

/** The longest verb that begins at an index in one of some forms. */
export function verbAt(
  { verbs }: Lexicon,
  words: readonly string[],
  index: number,
  forms: readonly Inflection[],
): (PhraseFound & { form: Inflection }) | undefined {
  let longest: (PhraseFound & { form: Inflection }) | undefined;
  for (const form of forms) {
    const found = verbs[form].at(words, index);
    if (found && found.length > (longest?.length ?? 0)) longest = { ...found, form };
  }
  return longest;
}
