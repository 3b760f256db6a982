import { bare, type Clause, newClause, newThing, type Thing } from '../clause.ts';
import type { Lexicon } from '../lexicon.ts';
import { listed } from '../phrases.ts';
import type { Cursor } from './cursor.ts';
import { thing } from './thing.ts';
import { startsAct } from './verb-start.ts';

/** Sentences that ask for nothing on the console, known by how they begin. */
export function asideSentence(c: Cursor): Clause[] | undefined {
  const found = c.attempt(() => example(c)) ?? c.attempt(() => advice(c)) ?? c.attempt(() => reference(c));
  return found && [found];
}

/** A clause that holds all words of a sentence as they stand. */
export function whole(c: Cursor, as: Clause['as'], verb: string): Clause {
  c.at = 0;
  c.advance(c.tokens.length);
  return { ...newClause(as, verb, c.spanFrom(0)), text: c.textFrom(0) };
}

function example(c: Cursor): Clause | undefined {
  const found = c.phrase(c.lexicon.examples);
  // "In this example, click …" is done.
  const isScene = found?.meaning.startsWith('in ');
  if (isScene) c.take(',');
  return found && !(isScene && (startsAct(c) || c.word === 'you'))
    ? whole(c, 'example', 'example')
    : undefined;
}

function advice(c: Cursor): Clause | undefined {
  const found = c.phrase(c.lexicon.advice);
  // "Remember to click …" is done, where "Remember that …" is not.
  return found && !(found.meaning === 'remember' && c.word === 'to')
    ? whole(c, 'advice', 'advise')
    : undefined;
}

/** What only a page has. */
const TEXTS: ReadonlySet<string> = new Set(
  listed(
    `guide, documentation, docs, topic, tutorial, article, instructions, reference, screenshot, figure, diagram, below`,
  ),
);

/** What a page has and a console too: which one is meant is said by where it stands. */
const TEXTS_TOO: ReadonlySet<string> = new Set(listed(`section, page, resource, image`));
const HERE: ReadonlySet<string> = new Set(
  listed(`this, following, next, previous, our, official, below, above`),
);

/** "the following section", "the image below", "the docs page", at the head of what is to be read. */
function namesPage(words: readonly string[], { relations, verbs }: Lexicon): boolean {
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (relations.at(words, at) ?? verbs.gerund.at(words, at) ?? (word === 'that' ? word : undefined)) &&
      !HERE.has(word),
  );
  const named = end < 0 ? words : words.slice(0, end);
  return (
    named.some((word) => TEXTS.has(word)) ||
    (named.some((word) => TEXTS_TOO.has(word)) && named.some((word) => HERE.has(word)))
  );
}

/** "refer to the following table for a description of each field": it explains, and nothing is looked for in it. */
const isTableOfPage = (words: string): boolean =>
  /^(?:the |this )?(?:(?:following|previous|next) )?table(?: (?:for (?:\w+ )?(?:descriptions?|information|details|explanations?)\b|to (?:learn|find out|understand)\b).*)?$/.test(
    words,
  );

/** "For more information, refer to …": it has to name a text, and hold no act. */
function reference(c: Cursor): Clause | undefined {
  const isLed = c.phrase(c.lexicon.referenceLeads) !== undefined;
  if (isLed) while (c.token && c.word !== ',') c.advance();
  c.take(',');
  c.take('you');
  c.take('can');
  c.take('also');
  const refers = c.phrase(c.lexicon.references)?.meaning;
  if (refers === undefined) return undefined;
  const rest = c.tokens.slice(c.at);
  // "Check that your key is not listed on the page" says what has to be so.
  const isClaim = ['that', 'if', 'whether'].includes(rest[0]?.word ?? '');
  const namesText =
    !isClaim &&
    (rest.some(
      ({ kind, url }) => kind === 'link' && !(url !== undefined && c.lexicon.isConsoleAddress(url)),
    ) ||
      namesPage(c.words.slice(c.at), c.lexicon) ||
      (refers === 'refer to' && isTableOfPage(c.words.slice(c.at).join(' '))));
  const acts = rest.some(
    ({ kind }, index) => kind === 'label' || kind === 'term' || (index > 0 && isActHere(c, c.at + index)),
  );
  return namesText && !acts ? whole(c, 'reference', 'refer') : undefined;
}

/** ", and click": another act in the same sentence. */
function isActHere(c: Cursor, at: number): boolean {
  const isJoined = ['and', 'then', ','].includes(c.words[at - 1] ?? '');
  return isJoined && c.lexicon.verbs.plain.at(c.words, at) !== undefined;
}

/** What stands between the name of a field and what is said of it. */
export const SEPARATORS: readonly string[] = ['-', '–', '—', ':'];

/** "**Name** - What it is called", "Name: What it is called": a bullet that names a field, and says something of it. */
export function field(c: Cursor): Clause | undefined {
  const of = c.attempt(() => titled(c)) ?? c.attempt(() => thing(c, { isList: false }));
  if (!of) return undefined;
  const isNamed = of.labels.length > 0 || of.kind === 'code' || of.kind === 'words';
  if (isNamed) c.attempt(() => inBrackets(c));
  if (!c.isAtEnd && !(isNamed && c.take(...SEPARATORS))) return undefined;
  const start = c.at;
  c.advance(c.tokens.length - c.at);
  return {
    ...newClause('field', 'describe', c.spanFrom(0)),
    object: of,
    text: c.textFrom(start),
    ...bare(c.spanFrom(0)),
  };
}

/** "**Name** (required)": said of the field. */
function inBrackets(c: Cursor): true | undefined {
  if (!c.take('(')) return undefined;
  const end = c.words.indexOf(')', c.at);
  if (end < 0) return undefined;
  c.advance(end + 1 - c.at);
  return true;
}

/** "First Name", "Expiry date (optional): …": words that begin with a capital are called by themselves, whatever they mean elsewhere. */
function titled(c: Cursor): Thing | undefined {
  const { tokens } = c;
  const isMark = (at: number, ...marks: string[]): boolean =>
    tokens[at]?.kind === 'mark' && marks.includes(tokens[at].text);
  const separator = tokens.findIndex((_, at) => isMark(at, ...SEPARATORS));
  const end = separator < 0 ? tokens.length : separator;
  const bracket = tokens.findIndex((_, at) => isMark(at, '(') && tokens[at + 1]?.text !== 's');
  const name = tokens.slice(0, bracket > 0 ? Math.min(bracket, end) : end);
  const words = name.filter(({ kind }) => kind !== 'mark');
  const isName = words.length > 0 && words.length < 6 && words.every(({ kind }) => kind === 'word');
  const capitals = separator < 0 ? words : words.slice(0, 1);
  if (!isName || !capitals.every(({ text }) => /^(?:\p{Lu}|s$)/u.test(text))) return undefined;
  c.advance(name.length);
  const of = newThing('words', c.textFrom(0), c.spanFrom(0));
  c.advance(end - name.length);
  return of;
}
