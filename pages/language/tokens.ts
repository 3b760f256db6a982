import { isFileName } from './file-name.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage, Run, Span } from './passages.ts';
import { type PageText, placesIn } from './places.ts';
import { termIn, termsInWords } from './terms.ts';
import type { Token, TokenKind } from './token.ts';

const WORD =
  /\{[^{}]*\}|<[\w-]+>|~~|\be\.g\.|\bi\.e\.|-{1,2}>|=>|[\p{L}\p{N}_$&@#+*%][\p{L}\p{N}\p{M}_'’$&@#+*%‐‑-]*(?:[.:/\\]+(?=[\p{Ll}\p{N}])[\p{L}\p{N}\p{M}_'’$&@#+*%‐‑-]+)*|[^\s\p{Extended_Pictographic}\uFE0F]/gu;

const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
};

const ENDINGS: Readonly<Record<string, string>> = { "'ve": 'have', "'re": 'are', "'ll": 'will' };

/** "don't" is two words, "you've" and "it's" too. */
function spelledOut(word: string): readonly string[] {
  const end = word.slice(-3);
  const known = CONTRACTED[word];
  if (known) return known;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  if (ENDINGS[end] !== undefined) return [word.slice(0, -3), ENDINGS[end]];
  return /^(?:it|that|there|here|what)'s$/.test(word) ? [word.slice(0, -2), 'is'] : [word];
}

/** The parts of a passage, in their order. `page` gives words their exact places; without it some have their run's. */
export function tokensOf({ runs }: Passage, lexicon: Lexicon, page?: PageText): Token[] {
  const tokens = runs.flatMap((run) => tokensOfRun(run, lexicon, page));
  const noted = withNote(tokens, lexicon, page);
  return termsInWords(quotedIn(withWidgets(noted.flatMap(respectively), lexicon, page)), lexicon);
}

/** "**Delete Role or Edit Role**, respectively": two labels, though they are bold in one. */
function respectively(label: Token, at: number, tokens: readonly Token[]): Token[] {
  const [, first, by, second] = /^(.+) (and|or) (.+)$/.exec(label.text) ?? [];
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(({ kind, text }) => kind === 'mark' && text === '.');
  const isEach = rest.slice(0, end < 0 ? rest.length : end).some(({ word }) => word === 'respectively');
  if (label.kind !== 'label' || !isEach || first === undefined || by === undefined || second === undefined)
    return [label];
  const isAsWritten = label.line === label.endLine && label.endColumn - label.column === label.text.length;
  const [before, behind] = [label.column + first.length, label.endColumn - second.length];
  return [
    token('label', first, isAsWritten ? { ...label, endColumn: before } : label),
    token('word', by, isAsWritten ? { ...label, column: before + 1, endColumn: behind - 1 } : label),
    token('label', second, isAsWritten ? { ...label, column: behind } : label),
  ];
}

/** "**Note:** …", "**(Optional)** …": what leads into a passage names nothing. */
function withNote(tokens: readonly Token[], lexicon: Lexicon, page: PageText | undefined): readonly Token[] {
  const [first, ...others] = tokens;
  if (first?.kind !== 'label') return tokens;
  const isOption = lexicon.optionally.meaningOf(first.word.replace(/^\((.*)\)$/, '$1')) !== undefined;
  const isNote = others[0]?.text === ':' && isLead(`${first.word} :`, lexicon);
  return isOption || isNote ? [...wordsIn({ ...first, kind: 'text' }, page), ...others] : tokens;
}

const isLead = (words: string, { leads, advice }: Lexicon): boolean =>
  leads.meaningOf(words) !== undefined || advice.meaningOf(words) !== undefined;

/** "Select the **check box**": bold words that only say what kind of widget it is are words; so few consoles write in lower case. */
function withWidgets(tokens: readonly Token[], lexicon: Lexicon, page: PageText | undefined): Token[] {
  return tokens.flatMap((token, at) => {
    const isKind =
      token.kind === 'label' &&
      token.text === token.word &&
      lexicon.widgets.meaningOf(token.word) !== undefined;
    const isMeant = isKind && lexicon.determiners.meaningOf(tokens[at - 1]?.word ?? '') !== undefined;
    const next = tokens[at + 1];
    const isName = next?.kind === 'word' && lexicon.kinds.meaningOf(next.word) !== undefined;
    return isMeant && !isName ? wordsIn({ ...token, kind: 'text' }, page) : [token];
  });
}

function tokensOfRun(run: Run, lexicon: Lexicon, page: PageText | undefined): Token[] {
  switch (run.kind) {
    case 'text':
      return wordsIn(run, page);
    case 'label':
      return labelsIn(run, lexicon);
    case 'link':
      return [{ ...run, kind: 'link', word: folded(run.text) }];
    case 'code':
      return codeIn(run);
    case 'component':
      return [{ ...run, kind: run.kind, word: folded(run.text) }];
  }
}

function wordsIn(run: Run, page: PageText | undefined): Token[] {
  const matches = [...run.text.matchAll(WORD)];
  const places = placesIn(run, matches, page);
  return matches.flatMap(({ 0: text }, index) => {
    const place = places[index] ?? run;
    const word = folded(text);
    if (/^[{<]./.test(text)) return [token('component', text, place)];
    if (!/[\p{L}\p{N}]/u.test(text)) return [token('mark', text, place)];
    if (isFileName(text) && !/^\p{Lu}/u.test(text)) return [token('code', text, place)];
    const parts = spelledOut(word);
    return parts.map((part, nth) => ({ ...token('word', nth === 0 ? text : '', place), word: part }));
  });
}

/** `A -> B` is two, as "**A > B**" is. */
function codeIn(run: Run): Token[] {
  const parts = run.text.split(ONWARD);
  return parts.flatMap((text, index) => [
    ...(index === 0 ? [] : [token('mark', '>', run)]),
    token('code', text, run),
  ]);
}

const ONWARD = / (?:-{0,2}>|=>|→|») /;

/** "**A > B**" is two labels with a mark between; a bold name of a file is no label; nor is the product's console. */
function labelsIn(run: Run, lexicon: Lexicon): Token[] {
  if (run.url !== undefined && lexicon.isConsole(run.text))
    return [{ ...run, kind: 'link', word: folded(run.text) }];
  const parts = run.text.split(ONWARD);
  const isAsWritten = run.line === run.endLine && run.endColumn - run.column === run.text.length;
  let column = run.column;
  return parts.flatMap((text, index) => {
    const place = isAsWritten ? { ...run, column, endColumn: column + text.length } : run;
    column += text.length + ' > '.length;
    const term = termIn(text, lexicon);
    const kind = term ? 'term' : isFileName(text) ? 'code' : 'label';
    const part: Token = {
      ...token(kind, text, place),
      ...(term ? { term } : {}),
      ...(run.url === undefined ? {} : { url: run.url }),
      ...(run.written === undefined || parts.length > 1 ? {} : { written: run.written }),
    };
    return index === 0
      ? [part]
      : [token('mark', '>', { ...place, column: place.column - 2, endColumn: place.column - 1 }), part];
  });
}

function token(kind: TokenKind, text: string, { line, column, endLine, endColumn }: Span): Token {
  return { kind, text, word: folded(text), line, column, endLine, endColumn };
}

/** As the lexicon has its words. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/[‐‑]/g, '-');
}

const OPENING = /^["“]$/;
const CLOSING = /^["”]$/;

/** No quotation is longer, in tokens. */
const LONGEST_QUOTE = 30;

function closingAfter(tokens: readonly Token[], at: number): number {
  const found = tokens.slice(at + 1, at + LONGEST_QUOTE).findIndex(({ text }) => CLOSING.test(text));
  return found < 0 ? -1 : at + 1 + found;
}

/** Quotation marks around a label are decoration; around words they make one token of them. */
function quotedIn(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first) break;
    const end = OPENING.test(first.text) ? closingAfter(tokens, at) : -1;
    if (end < 0) {
      found.push(first);
      continue;
    }
    const inner = tokens.slice(at + 1, end);
    const last = inner.at(-1);
    if (!last || inner.some(({ kind }) => kind === 'label' || kind === 'term')) found.push(...inner);
    else {
      const text = inner.map((each) => each.text).join(' ');
      found.push({ ...token('quoted', text, first), endLine: last.endLine, endColumn: last.endColumn });
    }
    at = end;
  }
  return found;
}
