import type { Clause } from './clause.ts';
import type { Token } from './token.ts';

/** What a reader who is told to do something, and not what to press, is told of the page. */
const DIRECTING =
  /\b(?:steps?|instructions?|workflow|procedure|guide|tutorial|tabs?|sections?|below|above|following)\b/i;

/** The page's own text: "the following steps", "the tab below", "this section"; a table of the console stands nowhere below. */
const OF_THE_PAGE = new RegExp(
  [
    /\b(?:steps?|instructions?|workflow|procedure|guide|tutorial)\b/,
    /\bthis section\b/,
    /\bfollowing (?:\w+ ){0,2}(?:tabs?|tables?|sections?|lists?|examples?|diagrams?|screenshots?|images?)\b/,
    /\b(?:tabs?|tables?|sections?|lists?|examples?|diagrams?|screenshots?|images?)(?: \w+){0,2} (?:below|above)\b/,
    /\bsee (?:below|above)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Whether words tell how to read the page. */
export const isDirecting = (tokens: readonly Token[]): boolean => DIRECTING.test(wordsIn(tokens));

/** Whether words speak of what stands on the page itself. */
export const speaksOfPage = (tokens: readonly Token[]): boolean => OF_THE_PAGE.test(wordsIn(tokens));

const wordsIn = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join(' ');

export const tokensIn = ({ sentence }: Clause): readonly Token[] => sentence?.tokens ?? [];

/** A tab of the page itself: "the **Linux** tab below". */
export const isTabHere = ({ object, places, relations }: Clause): boolean =>
  /^tabs?$/.test(object?.widget ?? object?.name ?? '') &&
  [...places, ...relations].some(({ thing }) => /^(?:below|above)$/.test(thing.name));

/** "Use the table below as a reference", "select the **Linux** tab below": nothing of the console is read or chosen there. */
export function isOfPageItself(clause: Clause): boolean {
  const { as, verb, object, denied } = clause;
  if (as !== 'act' || denied) return false;
  if (isTabHere(clause)) return true;
  const isLabelled = tokensIn(clause).some(({ kind }) => kind === 'label' || kind === 'term');
  const isRead = READS.has(verb) && object !== undefined && object.kind !== 'resource';
  return isRead && !isLabelled && speaksOfPage(tokensIn(clause));
}

const READS: ReadonlySet<string> = new Set(['use', 'review', 'consult']);
