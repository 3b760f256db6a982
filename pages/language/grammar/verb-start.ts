import { NOUNS_TOO } from '../lexicon/verbs.ts';
import type { Cursor } from './cursor.ts';

const nounsToo = new Set(NOUNS_TOO);

/** Whether a reader is told to do something from here on: "click …", and not the "click" of "a click". */
export function startsAct(c: Cursor, isDoubtful = false): boolean {
  const { word } = c;
  if (word === 'do' || word === 'never' || word === 'avoid') return true;
  const found = c.verb('plain');
  if (!found) return isUnknownAct(c);
  if (found.length > 1 || !nounsToo.has(word)) return true;
  const next = c.tokens[c.at + 1];
  if (!next) return false;
  if (next.kind !== 'word') return next.kind !== 'mark';
  // "the type and name of the subject"
  if (next.word === 'of') return false;
  const { determiners, adverbs, relations } = c.lexicon;
  const at = c.at + 1;
  const slots = isDoubtful ? [determiners] : [determiners, adverbs, relations];
  return (
    slots.some((slot) => slot.at(c.words, at) !== undefined) ||
    ['it', 'that', 'them', 'you'].includes(next.word)
  );
}

/** An act that the lexicon lacks is told by what it is done to. */
function isUnknownAct(c: Cursor): boolean {
  const { token, lexicon } = c;
  if (
    token?.kind !== 'word' ||
    c.isAt(lexicon.determiners) ||
    c.isAt(lexicon.relations) ||
    c.isAt(lexicon.conditions)
  )
    return false;
  if (c.isAt(lexicon.widgets) || c.isAt(lexicon.adverbs) || c.isAt(lexicon.resources)) return false;
  return ['the', 'your', 'this', 'its'].includes(c.wordAfter(1));
}
