import type { Clause, Thing, ThingKind } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { IN_A_PLACE, PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import { isTable } from './normalise-presence.ts';

/** One, and which one, needs no words; several, any or none do. */
export const countOf = ({ determiner }: Thing): string =>
  ['', 'the', 'your', 'its', 'this', 'a'].includes(determiner) ? '' : determiner;

export const singular = (kind: string): string => (kind.endsWith('s') ? kind.slice(0, -1) : kind);

/** Those that tell a thing from another; the console's own name before its things doesn't. */
export const adjectives = ({ before }: Thing, { lexicon }: { lexicon: Lexicon }): string[] =>
  before.filter((word) => !PLAIN_ADJECTIVES.has(word) && !lexicon.isConsole(word));

export const isComing = ({ verb, denied }: Clause): boolean =>
  ['open', 'listed', 'appear'].includes(verb) && !denied;

/** What lists list: those of a resource its own, a list of what can be chosen that. */
export const isAnyway = ({ kind, name, which }: Thing): boolean =>
  kind === 'resource' ||
  (kind === 'widget' && singular(name) === 'option' && (which === undefined || isComing(which)));

/** A column is always one of a table. */
export const isTheTable = ({ kind, name, before, determiner, relations, which }: Thing): boolean =>
  kind === 'widget' &&
  name === 'table' &&
  before.length + relations.length === 0 &&
  which === undefined &&
  ['', 'the', 'this'].includes(determiner);

/** "the key that you created in the **X** tab": that is no place of what is done to it now, where a table may well be. */
export const isDoneElsewhere = ({ modal, verb, places, relations }: Clause): boolean =>
  modal === undefined &&
  !IS_THERE.has(verb) &&
  [...places, ...relations].some(
    ({ how, thing }) =>
      IN_A_PLACE.has(how) && how !== 'with' && ['label', 'term'].includes(thing.kind) && !isTable(thing),
  );

/** What is said to be seen in a place is found there. */
const IS_THERE: ReadonlySet<string> = new Set(['show', 'listed', 'identify', 'appear', 'open']);

/** Whether what is said of a thing that nobody knows tells more of it than what it is called. */
export const isTold = (kind: ThingKind, which: Clause): boolean =>
  (kind === 'words' &&
    (which.object !== undefined || (which.subject !== undefined && which.subject.kind !== 'pronoun'))) ||
  isDoneElsewhere(which);
