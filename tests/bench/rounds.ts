/** What is measured once, by the names of what is measured. */
export type Round<Name extends string, Measured> = Record<Name, Measured>;

/**
 * Measures several things in turn, each once unmeasured first. Every other round goes the other way about, so that a
 * machine that slows down or speeds up wrongs none of them.
 * @param count how many rounds
 */
export async function rounds<Name extends string, Measured>(
  count: number,
  measures: Record<Name, () => Promise<Measured>>,
): Promise<Round<Name, Measured>[]> {
  const inOrder = Object.entries(measures) as [Name, () => Promise<Measured>][];
  for (const [, measure] of inOrder) await measure();
  const done: Round<Name, Measured>[] = [];
  while (done.length < count) {
    const measured: [Name, Measured][] = [];
    const order = done.length % 2 === 0 ? inOrder : inOrder.toReversed();
    for (const [name, measure] of order) measured.push([name, await measure()]);
    done.push(Object.fromEntries(measured) as Round<Name, Measured>);
  }
  return done;
}

/** The one in the middle, or the mean of the two there. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('Nothing has no median.');
  return (lower + upper) / 2;
}
