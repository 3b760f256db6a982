import { median, type Pair } from './pairs.ts';

/** What a ratio has to keep to. */
export type Bar = { atMost: number } | { atLeast: number };

/** One line of the table. */
export interface Result {
  /** The benchmark's letter. */
  benchmark: string;
  what: string;
  /** Of `subject` and `reference`; a ratio has none. */
  unit: 's' | 'ms' | 'MB' | 'KB';
  /** Medians, in `unit`; no reference where the bar is an absolute one. */
  subject: number;
  reference: number | null;
  /** The median of the pairs' ratios; without a reference, the subject itself. */
  ratio: number;
  bar: Bar | null;
  /** Every pair, in `unit`. */
  pairs: Pair<number>[];
  note?: string;
}

/** What there is nothing to measure of yet, and why. */
export interface Skipped {
  benchmark: string;
  what: string;
  skipped: string;
}

type Facts = Pick<Result, 'benchmark' | 'what' | 'unit' | 'bar'> & { note?: string };

/** Sums pairs up. The ratio is the median of the pairs' own, as the two of a pair saw the same machine. */
export function resultOf(facts: Facts, pairs: Pair<number>[]): Result {
  return {
    ...facts,
    subject: median(pairs.map(({ subject }) => subject)),
    reference: median(pairs.map(({ reference }) => reference)),
    ratio: median(pairs.map(({ subject, reference }) => subject / reference)),
    pairs,
  };
}

/** Whether a result keeps to its bar; one without a bar does. */
export function isMet({ ratio, bar }: Result): boolean {
  if (bar === null) return true;
  return 'atMost' in bar ? ratio <= bar.atMost : ratio >= bar.atLeast;
}

export function isSkipped(result: Result | Skipped): result is Skipped {
  return 'skipped' in result;
}
