import type { Purpose } from '../../fixtures/model/words.ts';
import { isLook } from './agreement.ts';
import { purposeOf } from './purposes.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { NO_NOUNS, PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import { folded } from './tokens.ts';

/**
 * What a heading says of the procedures below it; what it lacks is said by the headings above, then by the title. Null
 * says that it lacks nothing: its act has no purpose here, or is done to what is no resource.
 */
export interface Heading {
  purpose?: Purpose | null;
  resource?: string | null;
  /** What its act is done to, where that is no resource: a heading above may call one so in more words. */
  done?: { purpose: Purpose; to: string };
}

type Words = readonly string[];

/** Reads "Delete a Team", "Team Deletion", "Activate". */
export function readHeading(text: string, { lexicon }: Language): Heading {
  const all = folded(text).match(/[\p{L}\p{N}'-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const words = all[0] === 'how' && all[1] === 'to' ? all.slice(2) : all;
  const resource = resourceIn(words, lexicon);
  const named = resource === undefined ? {} : { resource };
  const acts = words.flatMap((_, at) => actAt(words, at, lexicon));
  const own = acts.find(({ meaning }) => purposeOf(meaning) !== undefined);
  const [first] = acts;
  if (first?.at === 0 && makesReady(words, first.meaning)) return madeReady(words, named, lexicon);
  // "Prevent Key Deletion", "Confirm the Deletion": what is done about it is another act.
  const isAboutAct = own && first?.at === 0 && own !== first && isNamedAct(words, own.at, lexicon);
  if (own && (isAboutAct || PREVENTS.has(words[0] ?? ''))) return { ...named, purpose: null };
  if (!own) {
    // "View the usage of a team", "Rotate a team": another act than that of the headings above.
    const isOther =
      acts.some(({ meaning, at }) => at === 0 || !isLook(meaning)) || isUnknownAct(words, lexicon);
    return isOther && resource !== undefined ? { ...named, purpose: null } : named;
  }
  const purpose = purposeOf(own.meaning);
  const object = purpose === 'edit' ? '' : objectOf(words, own.at, lexicon);
  // What is changed of a thing is a part of it anyway.
  if (purpose === undefined || object === '') return { ...named, ...(purpose && { purpose }) };
  const done = { purpose, to: object };
  // "Add a Tag to a Team" makes no team, "Add a Tag" nothing that anybody knows.
  return resource === undefined ? { resource: null, purpose, done } : { ...named, purpose: null, done };
}

/** "Set Up Alerts", "Install a Tool": an act before others, and none of those that the headings above name. */
const makesReady = (words: Words, verb: string): boolean =>
  words[0] === 'configure' || isSetUp(words) || READIES.has(verb);

const isSetUp = ([first = '', second]: Words): boolean => /^set(?:ting)?$/.test(first) && second === 'up';

/** What is made ready is said by the heading itself, if it says anything. */
function madeReady(words: Words, named: Heading, lexicon: Lexicon): Heading {
  if (named.resource !== undefined) return { ...named, purpose: null };
  const isOfOther = objectOf(words, isSetUp(words) ? 1 : 0, lexicon) !== '';
  return isOfOther ? { purpose: null, resource: null } : {};
}

const isNamedAct = (words: Words, at: number, { namesOfActs }: Lexicon): boolean =>
  namesOfActs.at(words, at) !== undefined;

const READIES: ReadonlySet<string> = new Set(['install', 'download', 'prepare', 'upgrade', 'connect']);

const PREVENTS: ReadonlySet<string> = new Set([
  'prevent',
  'preventing',
  'avoid',
  'avoiding',
  'undo',
  'undoing',
]);

/** The first that ends what is named: of "team role" the team is only a part. */
function resourceIn(words: Words, lexicon: Lexicon): string | undefined {
  const all = words.flatMap((_, at) => {
    const found = lexicon.resources.at(words, at);
    return found
      ? [{ name: found.meaning.replace(/s$/, ''), isWhole: endsAt(words, at + found.length, lexicon) }]
      : [];
  });
  return (all.find(({ isWhole }) => isWhole) ?? all[0])?.name;
}

const BEFORE_ACTS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'by',
  ',',
  ':',
  '-',
  '–',
  '—',
  '/',
  '&',
  '(',
]);

/** An act stands where a heading begins, behind what joins it, or is named by a noun. */
function actAt(words: Words, at: number, lexicon: Lexicon): { meaning: string; at: number }[] {
  if (lexicon.resources.at(words, at)) return [];
  const isFirst = at === 0 || BEFORE_ACTS.has(words[at - 1] ?? '');
  const found =
    lexicon.namesOfActs.at(words, at) ??
    (isFirst || at === words.length - 1 ? lexicon.verbs.gerund.at(words, at) : undefined) ??
    (isFirst ? lexicon.verbs.plain.at(words, at) : undefined);
  return found ? [{ meaning: found.meaning, at }] : [];
}

/** "Rotate a key": a word that nobody knows, and what it is done to. */
function isUnknownAct(words: Words, lexicon: Lexicon): boolean {
  const [first = ''] = words;
  if (lexicon.words.has(first) || !/^\p{L}/u.test(first)) return false;
  const resource = lexicon.resources.at(words, 1);
  const isAlone = resource !== undefined && endsAt(words, 1 + resource.length, lexicon);
  return isAlone || lexicon.determiners.at(words, 1) !== undefined;
}

/** The last word of what an act is done to; empty where that is a resource, or said elsewhere. */
function objectOf(words: Words, act: number, lexicon: Lexicon): string {
  const lengthAt = (at: number): number => lexicon.resources.at(words, at)?.length ?? NaN;
  // "Team Deletion"
  if (words.some((_, at) => at + lengthAt(at) === act)) return '';
  const isNoun = lexicon.namesOfActs.at(words, act) !== undefined;
  if (isNoun && act > 0) return words[act - 1] ?? '';
  let at = act + (isNoun && words[act + 1] === 'of' ? 2 : 1);
  // "Create and Manage a Team"
  if (words[at] === 'and' || words[at] === 'or') return '';
  while (tellsNothing(words, at, lexicon)) at += 1;
  const start = at;
  for (; !endsAt(words, at, lexicon); at += 1) if (endsAt(words, at + lengthAt(at), lexicon)) return '';
  return at === start ? '' : (words[at - 1] ?? '');
}

const tellsNothing = (words: Words, at: number, { determiners, adverbs }: Lexicon): boolean =>
  PLAIN_ADJECTIVES.has(words[at] ?? '') ||
  words[at] === 'new' ||
  [determiners, adverbs].some((slot) => slot.at(words, at) !== undefined);

/** What a heading calls itself. */
const OF_PAGES: ReadonlySet<string> = new Set([
  'step',
  'steps',
  'procedure',
  'workflow',
  'guide',
  'tutorial',
]);

/** Whether what is named has come to its end there. */
function endsAt(words: Words, at: number, lexicon: Lexicon): boolean {
  if (Number.isNaN(at)) return false;
  const word = words[at] ?? '';
  // "Expired or Unused Keys": what is joined to an adjective is one, too.
  const isJoint = word === 'and' || word === 'or';
  if (isJoint && !words.some((_, resource) => resource < at && lexicon.resources.at(words, resource)))
    return lexicon.verbs.plain.at(words, at + 1) !== undefined;
  return (
    !/^\p{L}/u.test(word) ||
    NO_NOUNS.has(word) ||
    OF_PAGES.has(word) ||
    [lexicon.relations, lexicon.conditions, lexicon.adverbs, lexicon.determiners, lexicon.namesOfActs].some(
      (slot) => slot.at(words, at) !== undefined,
    )
  );
}
