import fc from 'fast-check';

/** Drawn by until another is given: the same commit gives the same result, however often it is tested. */
const USUAL_SEED = 1;

/** What the sample and the generated variations are drawn by: PROOF_SEED, else always the same. */
export function seed(env: Record<string, string | undefined> = process.env): number {
  return Number(env['PROOF_SEED'] ?? USUAL_SEED);
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
