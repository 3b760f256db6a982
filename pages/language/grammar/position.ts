import { type Thing, newThing } from '../clause.ts';
import { CORNERS, WHOLE_SCREENS } from '../lexicon/small-words.ts';
import type { Cursor } from './cursor.ts';

/** "upper-right": a position before a noun; else one with "corner of the page" behind it. */
export function positionAt(c: Cursor, isBeforeNoun: boolean): string | undefined {
  const found = c.phrase(c.lexicon.positions);
  if (!found) return undefined;
  if (c.word === '-' || c.word === 'side') c.take('side');
  if (isBeforeNoun) return isNounNext(c) ? found.meaning : undefined;
  c.take(...CORNERS);
  c.attempt(() => ofTheScreen(c));
  return isNounNext(c) ? undefined : found.meaning;
}

function isNounNext(c: Cursor): boolean {
  const { token, word } = c;
  if (!token || token.kind === 'mark' || CORNERS.includes(word)) return false;
  if (token.kind !== 'word') return true;
  const { relations, conditions, adverbs, modals, verbs } = c.lexicon;
  const isOther = c.isAt(relations) || c.isAt(conditions) || c.isAt(adverbs) || c.isAt(modals);
  const isVerb =
    verbs.plain.at(c.words, c.at) !== undefined &&
    (c.tokens[c.at + 1]?.kind !== 'word' || c.wordAfter(1) === 'the');
  return !isOther && !isVerb && !['and', 'or', 'to', 'is', 'are', 'of', 'then'].includes(word);
}

function ofTheScreen(c: Cursor): true | undefined {
  if (!c.take('of', 'in', 'on')) return undefined;
  c.take('the', 'your', 'this');
  return c.take(...WHOLE_SCREENS) && c.word !== 'settings' ? true : undefined;
}

/** "at the top right of the page" */
export function positionPhrase(c: Cursor): Thing | undefined {
  const start = c.at;
  c.take('located', 'found');
  if (!c.take('at', 'in', 'on', 'to', 'from', 'toward', 'towards')) return undefined;
  c.take('the', 'your');
  const position = positionAt(c, false);
  return position === undefined ? undefined : { ...newThing('position', position, c.spanFrom(start)) };
}
