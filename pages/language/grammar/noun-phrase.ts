import { claim } from './claim.ts';
import { condition } from './condition.ts';
import type { Cursor } from './cursor.ts';
import { relationHere } from './relation.ts';
import { thing } from './thing.ts';

/** "The number of days until the key expires": whatever it is, nothing is said of it. */
export function isNounPhrase(c: Cursor): boolean {
  if (!['a', 'an', 'the'].includes(c.word) || maySay(c)) return false;
  if (!c.attempt(() => thing(c, { isSubject: true }))) return false;
  while (c.attempt(() => relationHere(c) ?? condition(c) ?? where(c)) !== undefined) continue;
  return c.isAtEnd;
}

const where = (c: Cursor): true | undefined => (c.take('where') && claim(c) ? true : undefined);

/** "the key florbs", "the keys florb": there are more words that may say something than clauses within it take. */
function maySay({ words, lexicon }: Cursor): boolean {
  const opens = (at: number): boolean => OPENS.has(words[at] ?? '');
  const isJoint = (at: number): boolean =>
    lexicon.relations.at(words, at) !== undefined || lexicon.determiners.at(words, at) !== undefined;
  // The first word of a noun says nothing.
  const mayBeVerb = words.map(
    (word, at) => at > 0 && !isJoint(at - 1) && !isJoint(at) && !opens(at) && word !== '',
  );
  const isFinite = (word: string, at: number): boolean =>
    FINITE.has(word) ||
    (mayBeVerb[at] === true &&
      !FINITE.has(words[at - 1] ?? '') &&
      words[at - 1] !== 'be' &&
      (lexicon.verbs.third.at(words, at) !== undefined ||
        lexicon.verbs.past.at(words, at) !== undefined ||
        (!lexicon.words.has(word) && /(?:[^s]s|ed)$/.test(word))));
  const isBehindPlural = (at: number): boolean =>
    mayBeVerb[at] === true && /[^s]s$/.test(words[at - 1] ?? '') && !FINITE.has(words[at] ?? '');
  const within = words.filter((_, at) => opens(at) && !['you', 'we'].includes(words[at + 1] ?? ''));
  return words.filter(isFinite).length > within.length || words.some((_, at) => isBehindPlural(at));
}

/** What opens a clause within a noun. */
const OPENS: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'where', 'until', 'when']);

const FINITE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'can',
  'will',
  'must',
  'has',
  'have',
]);
