import type { TestInfo } from '@playwright/test';

export type TrialVerdict =
  'found' | 'missed' | 'wrong line' | 'equivalent' | 'quiet' | 'false alarm' | 'wrong class';

/** What is as it should be. */
export const RIGHT: readonly TrialVerdict[] = ['found', 'equivalent', 'quiet'];

/** One cell's worth of the matrix: what was tried, under what heading, and what came of it. */
export interface MatrixEntry {
  table: 'wrong pages' | 'wrong consoles' | 'harmless variations';
  /** The operator, fault or skin. */
  row: string;
  verdict: TrialVerdict;
  /** How often; once where it is left out. */
  count?: number;
  /** Why a reader would not notice, or what came out instead. */
  note?: string | undefined;
}

export const ENTRY = 'proof';

/** Leaves entries with the test, for the reporter that makes the matrix. */
export function leaveEntries({ annotations }: TestInfo, entries: readonly MatrixEntry[]): void {
  annotations.push(...entries.map((entry) => ({ type: ENTRY, description: JSON.stringify(entry) })));
}

/** An entry for what nothing should have been found in. */
export function quietly(row: string, found: readonly string[]): MatrixEntry {
  const verdict = found.length === 0 ? 'quiet' : 'false alarm';
  return { table: 'harmless variations', row, verdict, note: found.join('\n') || undefined };
}
