import { median } from './rounds.ts';

/** What a ratio has to keep to; what stands alone, in its unit. */
export type Bar = { atMost: number } | { atLeast: number };

/** What is measured, and its like; alone where the bar is an absolute one. */
export interface Pair {
  subject: number;
  reference?: number;
}

interface Facts {
  /** The benchmark's letter. */
  benchmark: string;
  what: string;
  /** Of subject and reference. */
  unit: 's' | 'ms' | 'MB' | 'KB';
  bar?: Bar;
}

/** One line of the table. */
export interface Result extends Facts {
  /** Medians, in `unit`. */
  subject: number;
  reference?: number;
  /** The median of the pairs' own ratios, as the two of a pair saw the same machine. */
  ratio?: number;
  pairs: Pair[];
}

/** What there is nothing to measure of, and why. */
export interface Skipped {
  benchmark: string;
  what: string;
  skipped: string;
}

/** Sums up what was measured in pairs, or alone. */
export function resultOf(facts: Facts, pairs: Pair[]): Result {
  const subject = median(pairs.map((pair) => pair.subject));
  const complete = pairs.flatMap((pair) =>
    pair.reference === undefined ? [] : [{ ...pair, reference: pair.reference }],
  );
  if (complete.length === 0) return { ...facts, subject, pairs };
  const reference = median(complete.map((pair) => pair.reference));
  const ratio = median(complete.map((pair) => pair.subject / pair.reference));
  return { ...facts, subject, reference, ratio, pairs };
}

/** Whether a result keeps to its bar; one without a bar does. */
export function isMet({ subject, ratio = subject, bar }: Result): boolean {
  if (bar === undefined) return true;
  return 'atMost' in bar ? ratio <= bar.atMost : ratio >= bar.atLeast;
}

export function isSkipped(result: Result | Skipped): result is Skipped {
  return 'skipped' in result;
}
