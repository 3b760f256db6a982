/** Two measurements that belong together: taken one after the other, on the same machine in the same mood. */
export interface Pair<Measured> {
  subject: Measured;
  reference: Measured;
}

/**
 * Measures two things in turn, each once unmeasured first. Every other pair begins with the reference, so that a machine
 * that slows down or speeds up wrongs neither.
 * @param count how many pairs
 */
export async function alternate<Measured>(
  count: number,
  subject: () => Promise<Measured>,
  reference: () => Promise<Measured>,
): Promise<Pair<Measured>[]> {
  await reference();
  await subject();
  const pairs: Pair<Measured>[] = [];
  while (pairs.length < count) {
    if (pairs.length % 2 === 0) pairs.push({ subject: await subject(), reference: await reference() });
    else pairs.push({ reference: await reference(), subject: await subject() });
  }
  return pairs;
}

/** The one in the middle, or the mean of the two there. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('Nothing has no median.');
  return (lower + upper) / 2;
}
