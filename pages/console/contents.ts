import type { Content } from '../../fixtures/model/resource.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Words with white space folded. */
export const singleSpaced = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Whether words on the screen say what they should, as a person compares it. @param now where "in 30 days" counts from */
export async function says(shown: string, content: Content, now = Date.now()): Promise<boolean> {
  switch (content.as) {
    case 'text':
      return singleSpaced(shown) === singleSpaced(content.text);
    case 'person':
      return isPerson(shown, content);
    case 'day':
      return await isDay(shown, content.day, now);
  }
}

/** How it is written where somebody types it, or in a message. */
export function typed(content: Content): string {
  if (content.as === 'text') return content.text;
  return content.as === 'day' ? content.day : `${content.first} ${content.last}`;
}

/** Both names, in either order, with or without the address; or the address alone. */
function isPerson(shown: string, { first, last, email }: Extract<Content, { as: 'person' }>): boolean {
  const wordsOf = (text: string): string[] => text.split(/[\s,;()<>[\]]+/).filter(Boolean);
  const rest = wordsOf(shown).filter((word) => word.toLowerCase() !== email.toLowerCase());
  const name = wordsOf(`${first} ${last}`);
  if (rest.length === 0) return wordsOf(shown).length > 0;
  return rest.length === name.length && [...rest].sort().join(' ') === name.sort().join(' ');
}

/** That day or the next to it, as time zones have it; one of both, where it can be read in two ways. */
async function isDay(shown: string, day: string, now: number): Promise<boolean> {
  const wanted = Date.parse(`${day}T12:00:00Z`);
  return (await daysIn(shown, now)).some((read) => Math.abs(read - wanted) <= 1.5 * DAY_MS);
}

/** The days that words can be read as, at noon. */
export async function daysIn(shown: string, now: number): Promise<number[]> {
  // Loaded by those alone who read a day: it knows all ways in which one is written, and takes its time to learn each.
  const { strict, GB } = await import('chrono-node/en');
  const words = singleSpaced(shown);
  // Only digits can be read in two ways.
  const readers = /\d\s*[-/.]\s*\d/.test(words) ? [strict, GB] : [strict];
  const read = (text: string) =>
    readers.flatMap((reader) =>
      reader.parse(text, { instant: new Date(now), timezone: 0 }, { forwardDate: true }).slice(0, 1),
    );
  const plain = read(words);
  // "30 days (left)" says what "in 30 days" does.
  const readings =
    plain.length > 0 ? plain : read(`in ${words.replace(/\s*(?:left|remaining|from now)$/i, '')}`);
  const days = readings.map(({ start }) =>
    Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12),
  );
  return [...new Set(days)];
}
