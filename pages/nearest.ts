import { distance } from 'fastest-levenshtein';
import { looksLike, seen } from './unseen.ts';

/** From here on words are not mistyped, but more, fewer or shorter. */
const HELD = 100;

/** One letter in so many may be wrong. */
const LETTERS_A_SLIP = 4;

/** The most words that one may have beside all of the other's. */
const MOST_MORE = 3;

/** A word with one of these before it says the opposite, or another act. */
const OPPOSITE = /^(?:de|dis|un|in|im|non|re)(?=\p{L}{3})/u;

/** "Re-activate" is "reactivate". */
const PREFIX = /\b(de|dis|un|in|im|non|re)\p{Pd}(?=\p{L})/gu;

/** A word that makes another thing of the rest: a denial, a number. */
const ANOTHER = /^(?:no|not|never|without|cannot|dont|cant)$|\p{N}/u;

/** A shortened word of so many letters says by itself what is meant: "Admin", and not the "Add" of "Address". */
const LONG_ENOUGH = 5;

/**
 * The one of several that was probably meant: it looks the same, is the same but for case and spacing, is mistyped (one
 * letter in four of a word), or one holds all words of the other, in full or shortened ("Admin" for "Administrator").
 * Undefined where none is near, or several are and it isn't plain which: a guess helps nobody.
 */
export function nearest(wanted: string, offered: readonly string[]): string | undefined {
  const near = [...new Set(offered)]
    .filter((words) => words !== wanted)
    .flatMap((words) => {
      const rank = rankOf(wanted, words);
      return rank === undefined ? [] : [{ words, rank }];
    })
    .sort((one, other) => one.rank - other.rank);
  const [best, ...others] = near;
  if (best === undefined || best.rank === others[0]?.rank) return undefined;
  // What shares some words with what is wanted is plain only where all others are more or less of the same.
  const isPlain = best.rank < HELD || others.every(({ words }) => rankOf(best.words, words) !== undefined);
  return isPlain ? best.words : undefined;
}

/** Whether two were probably meant to be the same. */
export function isNear(one: string, other: string): boolean {
  return rankOf(one, other) !== undefined;
}

/** Whether one is the other mistyped: in other case or spacing, with a wrong letter; not with a word more or less. */
export function isSlip(one: string, other: string): boolean {
  return (rankOf(one, other) ?? HELD) < HELD;
}

/** How alike two sentences are, from 0 for nothing in common to 1 for the same letters. */
export function likeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}

/** How far apart two are, the same both ways; undefined where they have too little in common. */
function rankOf(one: string, other: string): number | undefined {
  if (looksLike(one, other)) return 0;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return undefined;
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  if (joinedA === joinedB) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const ranks = [
    long.length > short.length ? mistyped(joinedA, joinedB, 1) : undefined,
    pairing(short, long),
  ].filter((rank) => rank !== undefined);
  return ranks.length > 0 ? 1 + Math.min(...ranks) : undefined;
}

function wordsOf(text: string): string[] {
  const plain = seen(text).normalize('NFKC').toLowerCase().replace(/['’]/gu, '').replace(PREFIX, '$1');
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** How two words can be the same, and at what cost. */
interface Pair {
  /** The longer one's. */
  word: string;
  /** Of the shorter of the two. */
  letters: number;
  cost: number;
  isShortened: boolean;
}

/** The cost of pairing each word of the shorter with one of the longer; undefined where one finds no partner. */
function pairing(short: readonly string[], long: readonly string[]): number | undefined {
  const left = [...long];
  const pairs: Pair[] = [];
  for (const word of short) {
    const [best] = left.flatMap((each) => pairOf(word, each)).sort((one, other) => one.cost - other.cost);
    if (best === undefined) return undefined;
    left.splice(left.indexOf(best.word), 1);
    pairs.push(best);
  }
  const cost = pairs.reduce((sum, pair) => sum + pair.cost, 0);
  const isInOrder = pairs.every(({ word }, index) => word === long[index]);
  const isMistyped = left.length === 0 && isInOrder && pairs.every((pair) => !pair.isShortened);
  // Words of two letters are alike by chance.
  if (isMistyped) return pairs.some(({ letters, cost }) => letters > 2 || cost === 0) ? cost : undefined;
  return isHeld(pairs, left, long) ? HELD * (left.length + 1) + cost : undefined;
}

/** What begins alike, or lacks no more than one word, says the same in more or fewer words. */
function isHeld(pairs: readonly Pair[], left: readonly string[], long: readonly string[]): boolean {
  if (left.length > MOST_MORE || left.some((word) => ANOTHER.test(word))) return false;
  const isCommon = ({ letters, cost, isShortened }: Pair): boolean =>
    isShortened ? letters >= LONG_ENOUGH : cost === 0 && letters > 1;
  if (!pairs.some(isCommon)) return false;
  const isWhole = left.length <= 1 && pairs.every(({ cost }) => cost === 0);
  return isWhole || pairs[0]?.word === long[0];
}

function pairOf(word: string, other: string): Pair[] {
  const pair = { word: other, letters: Math.min(word.length, other.length) };
  const errors = mistyped(word, other);
  if (errors !== undefined) return [{ ...pair, cost: errors, isShortened: false }];
  return isShortening(word, other) ? [{ ...pair, cost: 1, isShortened: true }] : [];
}

/** The typing errors between two words, two swapped letters being one; undefined where they are two words. */
function mistyped(one: string, other: string, atMost?: number): number | undefined {
  if (one === other) return 0;
  // A number is no slip of another, nor is an opposite.
  if (/\p{N}/u.test(one + other)) return undefined;
  if (one.replace(OPPOSITE, '') === other || other.replace(OPPOSITE, '') === one) return undefined;
  const length = Math.min(one.length, other.length);
  if (length < 2) return undefined;
  const errors = distance(one, other);
  const isSwap = errors === 2 && sorted(one) === sorted(other);
  const few = atMost ?? Math.max(1, Math.floor(length / LETTERS_A_SLIP));
  return isSwap ? 1 : errors <= few ? errors : undefined;
}

function isShortening(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && long.startsWith(short) && !/\p{N}/u.test(long);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
