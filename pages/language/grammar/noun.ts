import { newThing, type Thing } from '../clause.ts';
import { PLAIN_ADJECTIVES } from '../lexicon/small-words.ts';
import { isFileName } from '../file-name.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Span } from '../passages.ts';
import type { Token } from '../token.ts';
import { type Cursor, spanOfTokens } from './cursor.ts';

/** What the tokens from one index to another call a thing by. */
export function nounOf(c: Cursor, from: number, to: number): Thing {
  const tokens = c.tokens
    .slice(from, to)
    .filter(({ kind, word }) => kind !== 'mark' && !(kind === 'word' && JOINING.has(word)));
  const span = spanOfTokens(c.tokens.slice(from, Math.max(to, from + 1)));
  const special = tokens.findIndex(({ kind }) => kind !== 'word');
  const noun =
    special < 0 ? inWords(wordsOf(tokens), c.lexicon, span) : marked(tokens, special, c.lexicon, span);
  const text = tokens.map((each) => each.text).join(' ');
  return {
    ...noun,
    text,
    ...(c.tokens.slice(from, to).some(({ kind, word }) => kind === 'word' && word === 'or')
      ? { joined: 'or' as const }
      : {}),
  };
}

const JOINING = new Set(['and', 'or', 'the', '&']);

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.map(({ word }) => (word.endsWith("'s") ? word.slice(0, -2) : word));

/** A thing with a label, a term, a link or code in its name. */
function marked(tokens: readonly Token[], at: number, lexicon: Lexicon, span: Span): Thing {
  const token = tokens[at];
  if (!token) return inWords(wordsOf(tokens), lexicon, span);
  const labels = tokens.filter(({ kind }) => kind === 'label');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'word');
  const ahead = wordsOf(tokens.slice(0, at).filter(({ kind }) => kind === 'word'));
  const behind = wordsOf(tokens.slice(last + 1));
  // "the page **X**" is "the **X** page".
  // … and "the type **X**" is of the type X.
  const isNamed = token.kind === 'label' && behind.length === 0 && ahead.at(-1) !== 'type';
  const from = isNamed ? kindAtEnd(ahead, lexicon) : ahead.length;
  const before = ahead.slice(0, from);
  const kind = (from < ahead.length ? ahead.slice(from) : behind).join(' ');
  const widget = (token.kind === 'code' ? lexicon.widgets : lexicon.kinds).meaningOf(kind);
  // What stands between labels, or is rendered by a component, is not passed over.
  const between = tokens
    .filter((each, index) => index > at && index <= last && each.kind !== 'label')
    .map(({ text }) => (text === '' ? '…' : text));
  const after = [...between, ...(widget === undefined ? behind : [])];
  const more = { before, after, ...(widget === undefined ? {} : { widget }) };
  if (token.kind === 'link') return { ...linked(token, behind, lexicon, span), before };
  const role = lexicon.actors.meaningOf(token.word);
  if (token.kind === 'label' && role !== undefined && lexicon.powers.meaningOf(behind.join(' ')))
    return { ...newThing('role', role, span), token, before, after: behind };
  if (token.kind === 'term') return { ...newThing('term', token.term?.kind ?? '', span), token, ...more };
  if (labels.length > 0) return { ...newThing('label', '', span), labels, ...more };
  // "the `x` file": what is behind code says what it is.
  const elsewhere =
    lexicon.elsewhere.meaningOf(behind.join(' ')) ?? (isFileName(token.text) ? 'in an editor' : undefined);
  if (token.kind === 'code' && elsewhere !== undefined)
    return { ...newThing('elsewhere', elsewhere, span), token, before, after: behind };
  return {
    ...newThing(token.kind === 'word' || token.kind === 'mark' ? 'words' : token.kind, token.text, span),
    token,
    ...more,
  };
}

/** Where the words for a kind of widget begin that end a list of words; its end where there are none. */
function kindAtEnd(words: readonly string[], { kinds }: Lexicon): number {
  const from = words.findIndex((_, at) => kinds.meaningOf(words.slice(at).join(' ')) !== undefined);
  return from < 0 ? words.length : from;
}

/** A link names the console only where it leads there and is called after it. */
function linked(token: Token, behind: readonly string[], lexicon: Lexicon, span: Span): Thing {
  const isThere = token.url !== undefined && lexicon.isConsoleAddress(token.url);
  const words = [token.word, ...behind].join(' ');
  if (
    isThere &&
    (lexicon.isConsole(words) || (behind.length === 0 && /^https?:|\.\w+\/?$/.test(token.word)))
  ) {
    return { ...newThing('console', 'console', span), token };
  }
  const power = isThere ? powerIn(words.split(' '), lexicon) : undefined;
  return power
    ? { ...newThing('role', '', span), token, after: power }
    : { ...newThing('link', token.text, span), token, after: [...behind] };
}

/** "console account": what a reader of the console has, without the console's name. */
function powerIn(words: readonly string[], lexicon: Lexicon): readonly string[] | undefined {
  for (let at = 1; at < words.length; at++) {
    const rest = words.slice(at);
    if (lexicon.isConsole(words.slice(0, at).join(' ')) && lexicon.powers.meaningOf(rest.join(' ')))
      return rest;
  }
  return undefined;
}

/** A thing that is called by words alone: the longest end of them that the lexicon knows says what it is. */
function inWords(words: readonly string[], lexicon: Lexicon, span: Span): Thing {
  const text = words.join(' ');
  if (lexicon.isConsole(text)) return newThing('console', 'console', span);
  for (let at = 0; at < words.length; at++) {
    const end = words.slice(at).join(' ');
    const before = words.slice(0, at);
    const role = roleOf(words.slice(at), lexicon);
    if (role) return { ...newThing('role', role.name, span), before, after: role.after };
    const resource = lexicon.resources.meaningOf(end);
    if (resource !== undefined && isMeant(resource, end, before, lexicon))
      return { ...newThing('resource', resource, span), before };
    const widget = lexicon.widgets.meaningOf(end);
    if (widget !== undefined) return { ...newThing('widget', widget, span), before };
    const elsewhere = lexicon.elsewhere.meaningOf(end);
    if (elsewhere !== undefined)
      return { ...newThing('elsewhere', elsewhere, span), before, after: words.slice(at) };
    if (lexicon.people.meaningOf(end) !== undefined) return { ...newThing('person', end, span), before };
  }
  return newThing('words', text, span);
}

/** A short name means the resource only where nothing tells another: a "license key" is not the "key" of the product. */
function isMeant(resource: string, said: string, before: readonly string[], lexicon: Lexicon): boolean {
  if (said.split(' ').length >= resource.split(' ').length) return true;
  return before.every(
    (word) =>
      PLAIN_ADJECTIVES.has(word) || lexicon.verbs.participle.meaningOf(word) !== undefined || word === 'new',
  );
}

function roleOf(
  words: readonly string[],
  lexicon: Lexicon,
): { name: string; after: readonly string[] } | undefined {
  const power = powerIn(words, lexicon);
  if (power) return { name: '', after: power };
  const actor = lexicon.actors.at(words, 0);
  if (actor) {
    const after = words.slice(actor.length);
    if (after.length === 0 || lexicon.powers.meaningOf(after.join(' ')))
      return { name: actor.meaning, after };
  }
  const text = words.join(' ');
  return lexicon.powers.meaningOf(text) !== undefined && !lexicon.people.meaningOf(text)
    ? { name: '', after: words }
    : undefined;
}
