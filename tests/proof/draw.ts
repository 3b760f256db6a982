import fc from 'fast-check';
import { UsageError } from '../../fixtures/model/usage-error.ts';

/** Drawn by until another is given: the same commit gives the same result, however often it is tested. */
const USUAL_SEED = 1;

/** What the sample and the generated variations are drawn by: PROOF_SEED, else always the same. */
export function seed(env: Record<string, string | undefined> = process.env): number {
  const drawnBy = Number(env['PROOF_SEED'] ?? USUAL_SEED);
  if (Number.isInteger(drawnBy)) return drawnBy;
  throw new UsageError('PROOF_SEED is no whole number: give the one that a proof printed, or unset it.');
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
