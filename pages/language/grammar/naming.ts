import { bare, newThing, type Thing } from '../clause.ts';
import { CALLED, NAMES, SAYS_ITS_NAME } from '../lexicon/things.ts';
import type { Token } from '../token.ts';
import type { Cursor } from './cursor.ts';

/** "… labeled **X**", "… with the label **X**", "… that says **X**": what the thing before is called on the screen. */
export function called(c: Cursor, noun: Thing): Thing | undefined {
  const isNamed = noun.kind === 'label' || (noun.kind === 'term' && noun.token?.term?.of !== undefined);
  if (isNamed || noun.kind === 'pronoun' || !leadsToName(c)) return undefined;
  const start = c.at;
  const { token } = c;
  const isQuoted = token?.kind === 'quoted' || token?.kind === 'code';
  if (token?.kind !== 'label' && (!isQuoted || noun.kind === 'resource')) return undefined;
  c.advance();
  if (token.kind === 'label') c.attempt(() => moreLabels(c));
  return byName(c, noun, start);
}

function leadsToName(c: Cursor): boolean {
  const isIts = (read: () => unknown): boolean => c.attempt(() => (read() ? true : undefined)) === true;
  return (
    isIts(() => c.take(...CALLED) && (c.take('as'), true)) ||
    isIts(() => c.take('that', 'which') && c.take('is', 'are') && c.take(...CALLED)) ||
    isIts(() => c.take('that', 'which') && c.take(...SAYS_ITS_NAME)) ||
    isIts(() => c.take('with') && (c.phrase(c.lexicon.determiners), c.take(...NAMES)))
  );
}

/** As if the name stood before the noun: "the button labeled **X**" is "the **X** button". */
function byName(c: Cursor, noun: Thing, start: number): Thing {
  const tokens = c.tokens.slice(start, c.at);
  const [token] = tokens;
  const words =
    noun.kind === 'term' ? ['menu'] : noun.text.toLowerCase().split(' ').slice(noun.before.length);
  const widget = c.lexicon.kinds.meaningOf(words.join(' '));
  const isLabel = token?.kind === 'label';
  const isEither = tokens.some(({ kind, word }) => kind === 'word' && word === 'or');
  return {
    ...newThing(
      isLabel ? 'label' : (token?.kind as 'code' | 'quoted'),
      isLabel ? '' : (token?.text ?? ''),
      noun,
    ),
    text: noun.text,
    determiner: noun.determiner,
    before: noun.before,
    labels: tokens.filter(({ kind }) => kind === 'label'),
    ...(isEither ? { joined: 'or' as const } : {}),
    ...(isLabel || !token ? {} : { token }),
    ...(widget === undefined ? { after: words } : { widget }),
    ...(noun.position === undefined ? {} : { position: noun.position }),
    ...(noun.owner === undefined ? {} : { owner: noun.owner }),
    ...bare({ ...noun, ...endOf(tokens.at(-1)) }),
  };
}

const endOf = (token: Token | undefined) =>
  token ? { endLine: token.endLine, endColumn: token.endColumn } : {};

/** "**A**, **B**, and **C**" are labels of one thing. */
export function moreLabels(c: Cursor): true | undefined {
  let isJoined = false;
  const start = c.at;
  for (;;) {
    const next = c.attempt(() => {
      const comma = c.take(',') !== undefined;
      const by = c.take('and', 'or', '/', '&');
      if (by === undefined && !comma) return undefined;
      c.take('the');
      if (c.token?.kind !== 'label') return undefined;
      c.advance();
      return by ?? ',';
    });
    if (next === undefined) break;
    isJoined = true;
  }
  return isJoined && c.at > start ? true : undefined;
}
