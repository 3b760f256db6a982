import { randomInt } from 'node:crypto';
import fc from 'fast-check';

/**
 * What the sample and the generated variations are drawn by: PROOF_SEED, else a new one. The config asks first, and hands
 * it on to its workers through the environment.
 */
export function seed(env: Record<string, string | undefined> = process.env): number {
  return Number((env['PROOF_SEED'] ??= String(randomInt(2 ** 31))));
}

export const NOT_DRAWN = '@not-drawn';

/** Draws some of many, the same in every process of a run, and others under every title. */
export function draw<Thing>(title: string, things: readonly Thing[], count: number): Set<Thing> {
  const length = Math.min(count, things.length);
  const some = fc.shuffledSubarray([...things], { minLength: length, maxLength: length });
  return new Set(fc.sample(some, { seed: seed() ^ fc.hash(title), numRuns: 1 }).flat());
}

/** The tag of a case that only the whole proof tries. */
export const tagOf = <Thing>(thing: Thing, drawn: ReadonlySet<Thing>): { tag: string[] } => ({
  tag: drawn.has(thing) ? [] : [NOT_DRAWN],
});
