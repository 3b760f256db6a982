import type { TestInfo } from '@playwright/test';
import fc from 'fast-check';
import { UsageError } from '../../fixtures/model/usage-error.ts';

/** Drawn by until another is given: the same commit gives the same result, however often it is tested. */
const USUAL_SEED = 1;

/** What the sample and the generated variations are drawn by: PROOF_SEED, else always the same. */
export function proofSeed(env: Record<string, string | undefined> = process.env): number {
  const drawnBy = Number(env['PROOF_SEED'] ?? USUAL_SEED);
  if (Number.isInteger(drawnBy)) return drawnBy;
  throw new UsageError('PROOF_SEED is no whole number: give the one that a proof printed, or unset it.');
}

export const NOT_DRAWN = '@not-drawn';

/** Tried by `PROOF=all` alone: what the proof draws from by the seed, to take no longer than an hour. */
export const ONLY_WHOLE = '@only-whole';

/** Whether every case is to be tried, and not one of several that are alike. */
export function isWholeProof(env: Record<string, string | undefined> = process.env): boolean {
  const asked = env['PROOF'] ?? '';
  if (asked === '' || asked === 'all') return asked === 'all';
  throw new UsageError('PROOF is neither "all" nor unset.');
}

/** Whether it is the proof that runs, and not its sample, by what its configuration says. */
export const isProof = ({ project }: TestInfo): boolean => project.metadata['isProof'] === true;

/** Draws some of many, the same in every process of a run, and others under every title. */
export function draw<Thing>(title: string, things: readonly Thing[], count: number): Set<Thing> {
  const length = Math.min(Math.ceil(count), things.length);
  const some = fc.shuffledSubarray([...things], { minLength: length, maxLength: length });
  return new Set(fc.sample(some, { seed: proofSeed() ^ fc.hash(title), numRuns: 1 }).flat());
}

/** All of them, in an order that is drawn. */
export const inDrawnOrder = <Thing>(title: string, things: readonly Thing[]): Thing[] =>
  fc
    .sample(fc.shuffledSubarray([...things], { minLength: things.length }), {
      seed: proofSeed() ^ fc.hash(title),
      numRuns: 1,
    })
    .flat();

/**
 * Who tries a case: the sample, the proof, or the whole proof alone.
 * @param proved what the proof tries; everything where it is left out
 */
export function tagOf<Thing>(
  thing: Thing,
  drawn: ReadonlySet<Thing>,
  proved?: ReadonlySet<Thing>,
): { tag: string[] } {
  if (drawn.has(thing)) return { tag: [] };
  return { tag: [NOT_DRAWN, ...(proved && !proved.has(thing) ? [ONLY_WHOLE] : [])] };
}
