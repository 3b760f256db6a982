import type { Snapshot } from './snapshot.ts';

/** How long a reader waits, in ms. */
export interface Timeouts {
  /** The screen counts as quiet when nothing has changed for this long. */
  quiet: number;
  /** What is not there on a quiet screen may still come within this time of the last action. */
  atLeast: number;
  /** Nobody waits longer than this for a screen at work. */
  atMost: number;
  /** How long a key may stay listed after it was deleted. */
  listed: number;
}

export const TIMEOUTS: Timeouts = { quiet: 150, atLeast: 1_500, atMost: 20_000, listed: 10_000 };

/** Nobody sees more by looking twice within this time, in ms. */
export const SAME_LOOK_MS = 50;

/** A look and the pause after it take about this long; a machine out of breath takes longer, and is given as many looks. */
export const LOOK_MS = 75;

/** What has not changed for this long is done being drawn, its script too, in ms. */
export const SETTLED_MS = 100;

/**
 * Tells, look by look, whether all that moves by an animation that ends has come to its end. A screen that never keeps
 * still is waited for no longer than a reader waits for anything to happen.
 */
export function stillness({ atLeast }: Timeouts): (snapshot: Pick<Snapshot, 'stillMs'>) => boolean {
  let since: number | undefined;
  return ({ stillMs }) => {
    if (stillMs >= SAME_LOOK_MS) return true;
    since ??= performance.now();
    return performance.now() - since >= atLeast;
  };
}
