import { distance } from 'fastest-levenshtein';

const fold = (words: string): string => words.normalize('NFKC').replace(/\s+/g, ' ').trim();
const count = (words: string): number => words.split(' ').length;

/** Whether one says all the other does, and one word more. */
function isOneWordApart(a: string, b: string): boolean {
  const [short, long] = count(a) < count(b) ? [a, b] : [b, a];
  if (count(long) - count(short) !== 1) return false;
  const words = long.split(' ');
  return words.some((_, index) => words.toSpliced(index, 1).join(' ') === short);
}

/** How far apart: 0 for the same but for case, then by typing errors; undefined where it is another word. */
function nearness(expected: string, offered: string): number | undefined {
  const [a, b] = [fold(expected).toLowerCase(), fold(offered).toLowerCase()];
  if (a === b) return 0;
  const errors = distance(a, b);
  if (errors <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 4))) return errors;
  return isOneWordApart(a, b) ? 10 : undefined;
}

/**
 * The one offered text that a writer probably meant: same but for case, a typing error (one in four letters at most),
 * or one word more or less. Undefined where none or several are equally close: a guess helps nobody.
 */
export function closest(expected: string, offered: readonly string[]): string | undefined {
  const ranked = [...new Set(offered)]
    .filter((words) => words !== expected)
    .flatMap((words) => {
      const rank = nearness(expected, words);
      return rank === undefined ? [] : [{ words, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  const [best, second] = ranked;
  return best && best.rank !== second?.rank ? best.words : undefined;
}
