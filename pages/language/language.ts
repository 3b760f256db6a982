/**
 * How a step's words are read. Runs of a passage become tokens, each with its place on the page (`tokens.ts`); words are
 * looked up in the lexicon, data without an order (`lexicon/`); a grammar makes clauses of them (`grammar/`): an act or
 * claim with its object, places, purposes and conditions. Every token belongs to a clause, or the sentence is not
 * understood from the first token on that fits nowhere. Clauses have a canonical text (`canonical.ts`), which the
 * sentences on page-object methods are compared with (`sentences.ts`). What a product calls its things is handed in.
 *
 * The grammar is a recursive descent of our own rather than generated: it asks the lexicon at every token, which is data
 * that a product adds to, and keeps what could have stood where it came no further, which is what a writer is told.
 */
import { bare, type Clause, type WrittenSentence } from './clause.ts';
import { type Cursor, spanOfTokens, TooManyTries } from './grammar/cursor.ts';
import { cursorAt, type Read } from './grammar/grammar.ts';
import { field, statement } from './grammar/prose.ts';
import { need } from './grammar/need.ts';
import { sentence } from './grammar/sentence.ts';
import { type Lexicon, lexiconOf, type ProductWords } from './lexicon.ts';
import { asNeed } from './normalise-claims.ts';
import { normalised } from './normalise.ts';
import { type Away, withReasons } from './outside.ts';
import type { Item, Span, Step } from './passages.ts';
import type { PageText } from './places.ts';
import { sentencesOf } from './sentences-of.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

export interface Language {
  readonly lexicon: Lexicon;
}

/** Puts together the language of one product. Throws where a phrase has two meanings. */
export function languageOf(product: ProductWords): Language {
  return { lexicon: lexiconOf(product) };
}

/** Words that fit nowhere, and what may stand there. */
export interface Gap {
  span: Span;
  /** The words from there to the end of the sentence. */
  text: string;
  expected: readonly string[];
  sentence: WrittenSentence;
}

/** What the words of an item say. */
export interface ItemReading {
  clauses: Clause[];
  notUnderstood: Gap[];
  /** Where its reader is before it and behind it, who has left the console. */
  before?: Away;
  away?: Away;
}

/** No passage and no sentence that people write is longer, in characters and in tokens. */
const LONGEST_PASSAGE = 4_000;
const LONGEST = 160;

/** Reads all passages of a step. `page` gives words their exact places, `away` says where the step finds its reader. */
export function readStep(
  step: Item & Partial<Pick<Step, 'code'>>,
  language: Language,
  page?: PageText,
  away?: Away,
): ItemReading {
  const { lexicon } = language;
  const { clauses, notUnderstood } = readItem(step, language, page, sentence);
  const code = (step.code ?? []).map((block) => block.language.toLowerCase());
  return {
    notUnderstood,
    before: away,
    ...withReasons(normalised(clauses, lexicon), { code, away, lexicon }),
  };
}

/** Reads the steps of a section in their order: who has left the console in one is still away in the next. */
export function readSteps<Each extends Step>(
  steps: readonly Each[],
  language: Language,
  page?: PageText,
): Map<Each, ItemReading> {
  let away: Away;
  return new Map(
    steps.map((step) => {
      const read = readStep(step, language, page, away);
      away = read.away;
      return [step, read];
    }),
  );
}

/** Reads what a prerequisite asks for: each claim of it says what the reader has, or is. */
export function readPrerequisite(item: Item, language: Language, page?: PageText): ItemReading {
  const read = readItem(item, language, page, need);
  return { ...read, clauses: normalised(read.clauses, language.lexicon).map(asNeed) };
}

function readItem(item: Item, language: Language, page: PageText | undefined, read: Read): ItemReading {
  const reading: ItemReading = { clauses: [], notUnderstood: [] };
  for (const [index, passage] of [item, ...(item.more ?? [])].entries()) {
    if (passage.text.length > LONGEST_PASSAGE)
      reading.notUnderstood.push({
        span: passage,
        text: passage.text,
        expected: ['a shorter step'],
        sentence: { text: passage.text, tokens: [], ...bare(passage) },
      });
    else
      readPassage(
        tokensOf(passage, language.lexicon, page),
        { lexicon: language.lexicon, read, isBullet: index > 0 },
        reading,
      );
  }
  return reading;
}

/** Reads one sentence as a step's, or a prerequisite's. */
export function readTokens(
  tokens: readonly Token[],
  language: Language,
  of: 'step' | 'prerequisite',
): ItemReading {
  const { lexicon } = language;
  const reading: ItemReading = { clauses: [], notUnderstood: [] };
  readSentence(tokens, { lexicon, read: of === 'step' ? sentence : need, isBullet: false }, reading);
  const clauses = normalised(reading.clauses, lexicon);
  if (of === 'prerequisite') return { ...reading, clauses: clauses.map(asNeed) };
  return { ...reading, ...withReasons(clauses, { code: [], away: undefined, lexicon }) };
}

interface Way {
  lexicon: Lexicon;
  read: Read;
  isBullet: boolean;
}

function readPassage(tokens: readonly Token[], way: Way, into: ItemReading): void {
  const asField = way.isBullet ? fieldIn(tokens, way.lexicon) : undefined;
  if (asField) into.clauses.push({ ...asField, sentence: saidIn(tokens) });
  else for (const each of sentencesOf(tokens, way.lexicon)) readSentence(each, way, into);
}

/** A bullet that names a field; "Click **X**" names none. */
function fieldIn(tokens: readonly Token[], lexicon: Lexicon): Clause | undefined {
  const [first, second] = tokens;
  const isTold = first?.kind === 'word' && second !== undefined && !/^\p{Lu}/u.test(second.text);
  if (!first || (isTold && lexicon.verbs.plain.at([first.word], 0))) return undefined;
  return within(tokens, lexicon, field);
}

function readSentence(tokens: readonly Token[], { lexicon, read }: Way, into: ItemReading): void {
  const c = cursorAt(tokens, lexicon);
  const clauses = tokens.length > LONGEST ? undefined : carefully(() => read(c));
  const prose = clauses ? undefined : within(tokens, lexicon, statement);
  const sentence = saidIn(tokens);
  into.clauses.push(...(clauses ?? (prose ? [prose] : [])).map((clause) => ({ ...clause, sentence })));
  if (clauses || prose) return;
  const rest = tokens.slice(Math.min(c.furthest, tokens.length - 1));
  into.notUnderstood.push({
    span: spanOfTokens(rest),
    text: wordsOfTokens(rest),
    expected: [...c.expected],
    sentence,
  });
}

const saidIn = (tokens: readonly Token[]): WrittenSentence => ({
  text: wordsOfTokens(tokens),
  tokens,
  ...spanOfTokens(tokens),
});

/** The second half of "don't" has no text of its own. */
const textsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ kind, text }) => (kind === 'word' && text === '' ? [] : [text]));

/** Tokens as a reader reads them: no space before a closing mark, none behind an opening one. */
export function wordsOfTokens(tokens: readonly Token[]): string {
  const words = textsOf(tokens).join(' ');
  return words.replace(/ (?=[,;:)\]”])/g, '').replace(/(?<=[([“]) /g, '');
}

function within(
  tokens: readonly Token[],
  lexicon: Lexicon,
  read: (c: Cursor) => Clause | undefined,
): Clause | undefined {
  if (tokens.length > LONGEST) return undefined;
  return carefully(() => read(cursorAt(tokens, lexicon)));
}

function carefully<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooManyTries) return undefined;
    throw error;
  }
}
