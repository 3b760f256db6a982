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
import { bare, type Clause, type Condition } from './clause.ts';
import type { Read } from './grammar/grammar.ts';
import { need } from './grammar/need.ts';
import { sentence } from './grammar/sentence.ts';
import { type Lexicon, lexiconOf, type ProductWords } from './lexicon.ts';
import { needsIn } from './normalise-needs.ts';
import { normalised } from './normalise.ts';
import { offersOf } from './offered.ts';
import { type Away, withReasons } from './outside.ts';
import type { Item, Step } from './passages.ts';
import type { PageText } from './places.ts';
import { mayHoldFields } from './field-lines.ts';
import { readPassage, readSentence, type WordsRead } from './read-passage.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

export interface Language {
  readonly lexicon: Lexicon;
}

/** Puts together the language of one product. Throws where a phrase has two meanings. */
export function languageOf(product: ProductWords): Language {
  return { lexicon: lexiconOf(product) };
}

/** What the words of an item say. */
export interface ItemReading extends WordsRead {
  /** Where its reader is before it and behind it, who has left the console. */
  before?: Away;
  away?: Away;
}

/** No passage that people write is longer, in characters. */
const LONGEST_PASSAGE = 4_000;

/** Reads all passages of a step. `page` gives words their exact places, `away` says where the step finds its reader. */
export function readStep(
  step: Item & Partial<Pick<Step, 'code'>>,
  language: Language,
  page?: PageText,
  away?: Away,
): ItemReading {
  const { lexicon } = language;
  const { clauses: read, notUnderstood } = readItem(step, language, page, sentence);
  const clauses = isOptional(step, lexicon)
    ? read.map((each) => ({ ...each, optional: true }))
    : withAll(
        read,
        read[0]?.conditions.find(({ how }) => how === 'only'),
      );
  const code = (step.code ?? []).map((block) => block.language.toLowerCase());
  return {
    notUnderstood,
    before: away,
    ...withReasons(normalised(clauses, lexicon), { code, away, lexicon }),
  };
}

/** "(Administrators only) …": so is all that the step asks for. */
const withAll = (clauses: readonly Clause[], only: Condition | undefined): readonly Clause[] =>
  only === undefined
    ? clauses
    : clauses.map((each) =>
        each.as !== 'act' || each.conditions.some(({ how }) => how === only.how)
          ? each
          : { ...each, conditions: [only, ...each.conditions] },
      );

/** "(Optional) …", "Optional: …": all that the step asks for is left to the reader. */
function isOptional({ text }: Item, { optionally }: Lexicon): boolean {
  const [, word = ''] = /^(?:\((\w+)\)|(?:(\w+)[:.]))\s/.exec(text)?.filter(Boolean) ?? [];
  return optionally.meaningOf(word.toLowerCase()) !== undefined;
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
  return {
    ...read,
    clauses: normalised(read.clauses, language.lexicon).flatMap((each) => needsIn(each, language.lexicon)),
  };
}

function readItem(item: Item, language: Language, page: PageText | undefined, read: Read): ItemReading {
  const reading: ItemReading = { clauses: [], notUnderstood: [] };
  const isOffered = offersOf(language.lexicon);
  for (const [index, passage] of [item, ...(item.more ?? [])].entries()) {
    if (passage.text.length > LONGEST_PASSAGE)
      reading.notUnderstood.push({
        span: passage,
        text: passage.text,
        expected: ['a shorter step'],
        sentence: { text: passage.text, tokens: [], ...bare(passage) },
      });
    else {
      const isBeside = index > 0;
      const namesField = isBeside && (read === need || mayHoldFields(item, reading));
      const way = { lexicon: language.lexicon, read, isBeside, namesField };
      const tokens = tokensOf(passage, language.lexicon, page);
      const from = reading.clauses.length;
      readPassage(tokens, way, reading);
      if (isOffered(passage, tokens) && read === sentence)
        reading.clauses.push(...reading.clauses.splice(from).map((each) => ({ ...each, optional: true })));
    }
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
  readSentence(tokens, { lexicon, read: of === 'step' ? sentence : need }, reading);
  const clauses = normalised(reading.clauses, lexicon);
  if (of === 'prerequisite')
    return { ...reading, clauses: clauses.flatMap((each) => needsIn(each, lexicon)) };
  return { ...reading, ...withReasons(clauses, { code: [], away: undefined, lexicon }) };
}
