import { type Clause, newClause, type WrittenSentence } from './clause.ts';
import { isDefinition, isNamedByNoun } from './definition.ts';
import { type Cursor, spanOfTokens, TooManyTries } from './grammar/cursor.ts';
import { cursorAt, type Read } from './grammar/grammar.ts';
import { field, SEPARATORS } from './grammar/prose.ts';
import { sentence } from './grammar/sentence.ts';
import { statement } from './grammar/statement.ts';
import type { Lexicon } from './lexicon.ts';
import { NOUNS_TOO } from './lexicon/verbs.ts';
import type { Span } from './passages.ts';
import { sentencesOf, withExplanations, withOptions } from './sentences-of.ts';
import type { Token } from './token.ts';

/** Words that fit nowhere, and what may stand there. */
export interface Gap {
  span: Span;
  /** The words from there to the end of the sentence. */
  text: string;
  expected: readonly string[];
  sentence: WrittenSentence;
}

/** What words say, as far as they are read. */
export interface WordsRead {
  clauses: Clause[];
  notUnderstood: Gap[];
}

/** No sentence that people write is longer, in tokens. */
const LONGEST = 160;

/** How the words of a passage are read. */
export interface ReadingWay {
  lexicon: Lexicon;
  read: Read;
  /** A bullet, or a paragraph behind the first. */
  isBeside: boolean;
  /** It may name a field. */
  namesField: boolean;
}

/** Reads the sentences of a passage, and adds what they say. */
export function readPassage(tokens: readonly Token[], way: ReadingWay, into: WordsRead): void {
  const { lexicon } = way;
  const asField = way.namesField ? fieldIn(tokens, lexicon) : undefined;
  if (asField) {
    into.clauses.push({ ...asField, sentence: saidIn(tokens) });
    return;
  }
  const defined = way.read === sentence ? definitionIn(tokens, lexicon) : 0;
  if (defined > 0) into.clauses.push(explained(tokens.slice(0, defined)));
  const isLead = (words: readonly string[]): boolean => leadIn(words, lexicon) === words.length;
  const name = way.isBeside && defined === 0 ? leadInBold(tokens) : [];
  const said = sentencesOf(tokens.slice(defined + name.length), isLead);
  const sentences = withExplanations(withOptions(said, lexicon));
  for (const [at, each] of sentences.entries()) readSentence(each, way, into, at === 0 ? name : []);
}

/** "**Result:** It is gone.", "**Then** - click **X**": what only leads into what follows it. */
function leadInBold([label, mark, ...rest]: readonly Token[]): Token[] {
  const isLead = label?.kind === 'label' && mark?.kind === 'mark' && SEPARATORS.includes(mark.text);
  return isLead && rest.length > 0 ? [label, mark] : [];
}

/** How many tokens explain what something is. */
function definitionIn(tokens: readonly Token[], lexicon: Lexicon): number {
  const end = tokens.findIndex(({ kind, text }) => kind === 'mark' && /^[.!?;]$/.test(text));
  const length = end < 0 ? tokens.length : end;
  const isOne = within(tokens.slice(0, length), lexicon, (c) =>
    leadIn(c.words, lexicon) === 0 && isDefinition(c) ? true : undefined,
  );
  return isOne ? length : 0;
}

/** How many words lead into what follows their colon: "Note: …". */
function leadIn(words: readonly string[], { leads, optionally, advice, examples }: Lexicon): number {
  const found = [leads, optionally, advice, examples].flatMap((slot) => slot.at(words, 0)?.length ?? []);
  const longest = Math.max(0, ...found);
  return words[longest - 1] === ':' ? longest : 0;
}

/** A bullet that names a field; "Click **X**" and "Note: …" name none. */
function fieldIn(tokens: readonly Token[], lexicon: Lexicon): Clause | undefined {
  const [first, second] = tokens;
  const isTitle = second?.kind === 'word' && /^\p{Lu}/u.test(second.text);
  const isTold = first?.kind === 'word' && second !== undefined && !isTitle && !isNamedByNoun(tokens);
  const isVerb = first !== undefined && lexicon.verbs.plain.at([first.word], 0) !== undefined;
  const isNoun = second?.kind === 'mark' && nounsToo.has(first?.word ?? '');
  if (!first || (isTold && isVerb && !isNoun)) return undefined;
  const words = tokens.map(({ word }) => word);
  return leadIn(words, lexicon) > 0 ? undefined : within(tokens, lexicon, field);
}

const nounsToo: ReadonlySet<string> = new Set(NOUNS_TOO);

function explained(tokens: readonly Token[]): Clause {
  const said = saidIn(tokens);
  return { ...newClause('field', 'describe', said), text: said.text, sentence: said };
}

/** Reads one sentence, and adds what it says. @param before what leads into it, and is not read */
export function readSentence(
  tokens: readonly Token[],
  { lexicon, read }: Pick<ReadingWay, 'lexicon' | 'read'>,
  into: WordsRead,
  before: readonly Token[] = [],
): void {
  const c = cursorAt(tokens, lexicon);
  const clauses = tokens.length > LONGEST ? undefined : carefully(() => read(c));
  const lead = leadIn(c.words, lexicon);
  const prose = clauses ? undefined : within(tokens.slice(lead), lexicon, statement);
  const sentence = saidIn([...before, ...tokens]);
  const said = clauses ?? (prose ? [prose] : []);
  into.clauses.push(...said.map((clause) => ({ ...(lead > 0 ? noted(clause) : clause), sentence })));
  if (clauses || prose) return;
  const rest = tokens.slice(Math.min(c.furthest, tokens.length - 1));
  into.notUnderstood.push({
    span: spanOfTokens(rest),
    text: wordsOfTokens(rest),
    expected: [...c.expected],
    sentence,
  });
}

/** "Note: it can be changed later": whoever is only told so is asked for nothing. */
const noted = (clause: Clause): Clause =>
  clause.as === 'statement' || clause.as === 'claim' ? { ...clause, as: 'advice' } : clause;

export const saidIn = (tokens: readonly Token[]): WrittenSentence => ({
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
  return words.replace(/ (?=[,;:)\]”]|[.!?](?: |$))/g, '').replace(/(?<=[([“]) /g, '');
}

function within<Result>(
  tokens: readonly Token[],
  lexicon: Lexicon,
  read: (c: Cursor) => Result | undefined,
): Result | undefined {
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
