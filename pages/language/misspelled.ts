import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { near } from './respelled.ts';

/** Whether a clause speaks of a thing by a word that is a slip of a known one: what is not known otherwise may be a name. */
export function isMisspelled(clause: Clause, lexicon: Lexicon): boolean {
  const { subject, object, places, relations, inner } = clause;
  const things = [subject, object, ...[...places, ...relations].map(({ thing }) => thing)];
  return (
    things.some((thing) => thing?.kind === 'words' && isSlip(nounOf(thing), lexicon)) ||
    (inner !== undefined && isMisspelled(inner, lexicon))
  );
}

const nounOf = ({ text }: Thing): string => text.split(' ').at(-1) ?? '';

/** In shorter words one letter makes another word: a "tag" is no "tab". */
const LONG = 6;
const SHORTEST = 4;

function isSlip(text: string, lexicon: Lexicon): boolean {
  const noun = text.toLowerCase();
  // "IdP": what is shortened is no slip.
  if (noun.length < SHORTEST || /\p{L}\p{Lu}/u.test(text) || lexicon.words.has(noun)) return false;
  const { resources, widgets, people } = lexicon;
  const nouns = new Set([resources, widgets, people].flatMap(({ words }) => words));
  return near(noun, lexicon).some(
    ({ by, slips }) =>
      slips === 1 && nouns.has(by) && by.startsWith(noun.charAt(0)) && isTypedWrong(noun, by),
  );
}

/** Neighbours changed places, a letter stands once too often or too seldom; of a long word, any letter is wrong. */
function isTypedWrong(noun: string, by: string): boolean {
  if (noun === `${by}s` || by === `${noun}s`) return false;
  const [one, other] = [noun, by].map((word) => word.replace(/(.)\1/gu, '$1'));
  const isSwapped = noun.length === by.length && sorted(noun) === sorted(by);
  return isSwapped || one === other || Math.min(noun.length, by.length) >= LONG;
}

const sorted = (word: string): string => Array.from(word).sort().join('');
