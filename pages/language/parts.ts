import type { Part } from '../../fixtures/model/understanding.ts';
import { bare, type Clause, type WrittenSentence } from './clause.ts';
import { spanOfTokens } from './grammar/cursor.ts';
import { wordsOfTokens } from './read-passage.ts';
import type { Span } from './passages.ts';

/** What becomes of some words, whose place is not yet cut out of their sentence. */
export type Fate = Part extends infer Each
  ? Each extends Part
    ? Omit<Each, keyof Span | 'text'>
    : never
  : never;

/** What is waited for is tried again. */
export const withPatience = ({ isAwaited }: Clause, fate: Fate): Fate =>
  isAwaited && 'by' in fate ? { ...fate, by: fate.by.map((each) => ({ ...each, isAwaited })) } : fate;

/** What becomes of one clause, and where its words begin. */
export interface Told {
  sentence: WrittenSentence;
  from: Pick<Span, 'line' | 'column'>;
  fate: Fate;
}

/** What a clause stands in; a clause that has lost it stands for itself: it must not vanish. */
export const sentenceOf = ({ sentence, ...clause }: Clause): WrittenSentence =>
  sentence ?? { text: clause.text ?? clause.verb, tokens: [], ...bare(clause) };

/** "To verify that it is gone, open **X**.": what is looked for is looked for where the acts behind it have led. */
export function lookedForBehind(told: readonly Told[], isAim: (each: Told) => boolean): Told[] {
  const actBehind = (aim: Told): Told | undefined =>
    told.findLast(
      ({ sentence, from, fate }) =>
        sentence === aim.sentence && fate.as === 'performed' && inReadingOrder(aim.from, from) < 0,
    );
  const moved = new Map(told.filter(isAim).flatMap((aim) => [[aim, actBehind(aim)] as const]));
  return told.map((each) => {
    if (moved.get(each) && 'by' in each.fate) return { ...each, fate: { ...each.fate, by: [] } };
    const aims = [...moved].flatMap(([aim, act]) => (act === each && 'by' in aim.fate ? aim.fate.by : []));
    return 'by' in each.fate && aims.length > 0
      ? { ...each, fate: { ...each.fate, by: [...each.fate.by, ...aims] } }
      : each;
  });
}

/** The parts of an item in reading order: a sentence whose clauses all end alike is one part, else it is as many as it takes. */
export function partsOf(told: readonly Told[]): Part[] {
  const sentences = [...new Set(told.map(({ sentence }) => sentence))].sort(inReadingOrder);
  return sentences.flatMap((sentence) => {
    const joined = joinedAlike(told.filter((each) => each.sentence === sentence));
    return joined.map(({ from, fate }, index) => {
      const words =
        joined.length === 1 ? sentence : wordsFrom(sentence, index === 0, from, joined[index + 1]?.from);
      return { ...words, ...fate };
    });
  });
}

/** Neighbours that end alike become one; what performs them is kept in its order. */
function joinedAlike(told: readonly Told[]): Told[] {
  const joined: Told[] = [];
  for (const each of told) {
    const last = joined.at(-1);
    const fate = last && together(last.fate, each.fate);
    if (fate) joined.splice(-1, 1, { ...last, fate });
    else joined.push(each);
  }
  return joined;
}

function together(one: Fate, other: Fate): Fate | undefined {
  if (one.as !== other.as) return undefined;
  if ('by' in one && 'by' in other) return { ...one, by: [...one.by, ...other.by] };
  // One finding is enough for one sentence.
  return 'because' in one || ('why' in one && 'why' in other && one.why === other.why) ? one : undefined;
}

/** The words of a sentence from one clause to the next; all of it where they can't be cut apart. */
function wordsFrom(
  { tokens, ...all }: WrittenSentence,
  isFirst: boolean,
  from: Told['from'],
  to: Told['from'] | undefined,
): Span & { text: string } {
  const own = tokens.filter(
    (token) =>
      (isFirst || inReadingOrder(token, from) >= 0) && (to === undefined || inReadingOrder(token, to) < 0),
  );
  return own.length === 0 ? all : { text: wordsOfTokens(own), ...spanOfTokens(own) };
}

const inReadingOrder = (one: Told['from'], other: Told['from']): number =>
  one.line - other.line || one.column - other.column;
