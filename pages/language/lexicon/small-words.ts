import { listed, type Meanings } from '../phrases.ts';

/** Words that say which one is meant; what stands on the left tells the kinds apart. */
export const DETERMINERS: Meanings = {
  the: 'the',
  a: 'a, an',
  your: 'your, my, your own, my own',
  its: 'its, their, his, her',
  this: 'this, that, these, those, such, the same, that same',
  each: 'each, every, each of the, every one of the',
  any: 'any, any of the, any of your',
  all: 'all, all the, all of the, all your, all of your, all other, all but',
  no: 'no',
  another: 'another, other, the other',
  some: 'some, several, multiple, more than one, some of the, more, additional',
  both: 'both, both of the',
  either: 'either, neither',
  'at least one': 'at least one, at least a, one, one or more',
  which: 'which, whichever',
};

/** How two things stand to each other. */
export const RELATIONS: Meanings = {
  in: 'in, inside, within, into, inside of, from within, located in, found in',
  on: 'on, onto, located on, found on',
  at: 'at, located at, found at',
  'at the end of': 'at the end of, at the right end of',
  from: 'from, out of, off',
  under: 'under, underneath, beneath, listed under',
  below: 'below',
  above: 'above',
  beside: `next to, beside, to the right of, on the right of, alongside, near, adjacent to, towards,
    located next to, located beside`,
  'left of': 'to the left of, on the left of',
  over: 'over',
  of: 'of',
  for: 'for, on behalf of',
  to: 'to, toward',
  with: 'with, along with, together with',
  without: 'without',
  through: 'through, via, using, by using, by means of, by way of',
  by: 'by',
  as: 'as',
  about: 'about, regarding, concerning, on how',
  like: 'like, such as, including, for example, e.g., namely, for instance',
  'based on': 'based on, according to, depending on, in accordance with, per',
  between: 'between, among, across',
  'instead of': 'instead of, rather than, other than, except, except for, but not, anything but, but',
  after: 'after, following',
  before: 'before, prior to',
  during: 'during, throughout',
  against: 'against',
  beyond: 'beyond',
};

/** Relations in which a menu, a page or a field is the place of an act, all of them the same to a reader. */
export const IN_A_PLACE: ReadonlySet<string> = new Set(listed(`in, on, at, from, under, through, with`));

/** What makes an act depend on something. */
export const CONDITIONS: Meanings = {
  if: 'if, in case, provided that, provided, assuming, whenever, should',
  unless: 'unless',
  when: 'when, once, as soon as, while, after, now that, upon',
  until: 'until, till',
  before: 'before',
  because: 'because, since, as, whereas, although, though, even if',
  whether: 'whether, depending on whether, depending on, regardless of, how',
};

export const MODALS: Meanings = {
  can: 'can, could, be able to, are able to, is able to',
  should: 'should, ought to',
  must: 'must, have to, has to, need to, needs to, are required to, is required to',
  may: 'may, might',
  will: 'will, would, shall, is going to, are going to',
};

/** Words that lead into a sentence and ask for nothing. */
export const LEADS: readonly string[] =
  listed(`please, next, then, now, first, finally, lastly, afterwards, afterward, after that, also, to begin,
    to start, to get started, from there, as before, again, simply, here, as usual, second, third,
    in addition, additionally, furthermore, moreover, however, therefore, otherwise, instead,
    use your credentials to, remember to, do not forget to, when you are done, when you are finished, once you are done,
    once you are finished, when done, when finished, when you are ready, start by, begin by, note :, please note :, important :, warning :, caution :, info :,
    attention :, notice :`);

/** Words beside an act or a claim that change nothing about it. */
export const TELLS_NOTHING: readonly string[] =
  listed(`then, now, also, again, immediately, permanently, already, successfully, automatically, just,
    directly, simply, still, once again, once more, anymore, any more, any longer, instantly, at once,
    shortly, afterwards, as well, too, therefore, respectively, accordingly, forever, as needed, as necessary,
    as required, as appropriate, securely, safely`);

/** Words beside an act or a claim that change what it says. */
export const TELLS_MORE: readonly string[] =
  listed(`twice, only, yet, rarely, always, often, never, sometimes, everywhere, manually, first, correctly,
    properly, later, initially, currently, previously, recently, newly, once, thrice, three times,
    several times, multiple times, separately, exactly, almost, soon, even, ever, eventually,
    individually, fully, completely, temporarily, quickly, elsewhere, together, by default`);

/** Marks an act that a reader may leave out. */
export const OPTIONALLY: readonly string[] = listed(`optionally, optional, optional :, if desired, as desired,
  alternatively, as an alternative`);

/** Where on the screen, by the words for it. */
export const POSITIONS: Meanings = {
  'top right': 'top right, top-right, upper right, upper-right, top right-hand, upper right-hand',
  'top left': 'top left, top-left, upper left, upper-left, top left-hand, upper left-hand',
  'bottom right': 'bottom right, bottom-right, lower right, lower-right, bottom right-hand',
  'bottom left': 'bottom left, bottom-left, lower left, lower-left, bottom left-hand',
  top: 'top, upper',
  bottom: 'bottom, lower',
  left: 'left, left-hand, leftmost, left hand, left side, left-side',
  right: 'right, right-hand, rightmost, right hand, right side, right-side',
  center: 'center, centre, middle',
};

/** "the top right corner of the page": words that may stand behind a position. */
export const CORNERS: readonly string[] = listed(`corner, side, edge, part, end, hand side`);
export const WHOLE_SCREENS: readonly string[] = listed(`page, screen, console, window, ui, dashboard`);

/** Adjectives that tell no thing from another of its kind. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  listed(`existing, desired, target, respective, corresponding, relevant, available, valid, active,
    appropriate, unique, descriptive, meaningful, required, requested, necessary, given, own, specific, certain, newly, just, recently`),
);

/** Adjectives that tell no part of the screen from the one that is there. */
export const TELLS_NO_PLACE: ReadonlySet<string> = new Set(
  listed(`opened, same, available, resulting, corresponding, new, following, next, current, browser, native`),
);

/** Adjectives for the state that an act leaves a thing in, where no participle says so. */
export const STATES_LEFT: ReadonlyMap<string, string> = new Map([
  ['active', 'activate'],
  ['inactive', 'revoke'],
]);

/** Adjectives with which a thing is not the one that is meant without them. */
export const DENYING_ADJECTIVES: ReadonlySet<string> = new Set(
  listed(`wrong, incorrect, invalid, unexpected, missing, old, previous, former`),
);

/** Adjectives that say of what is shown that it is as it should be. */
export const AS_IT_SHOULD_BE: ReadonlySet<string> = new Set(listed(`correct, right, expected, updated`));

/** All adjectives that are known. */
export const ADJECTIVES: readonly string[] = [
  ...PLAIN_ADJECTIVES,
  ...DENYING_ADJECTIVES,
  ...AS_IT_SHOULD_BE,
  ...STATES_LEFT.keys(),
  'new',
];

/** How a reader keeps what nobody else may see. */
export const KEPT: readonly string[] = listed(`safe, secure, secret, private, confidential, hidden`);

/** Words that end the name of a thing: none is ever part of one. */
export const NO_NOUNS: ReadonlySet<string> = new Set(
  listed(`you, we, i, they, he, she, who, whom, whose, which, that, what, it, them, there, somewhere, itself, and, or,
    nor, but, not, to, if, unless, when, once, while, until, because, since, so, is, are, was, were, be,
    been, being, am, do, does, did, has, have, had, having, can, could, should, must, may, might, will,
    would, shall, where, whether, than, as, how, why`),
);

/** What joins words, and is no entry of any list. */
export const JOINTS: readonly string[] = listed(
  `and, or, but, then, not, you, your, that, which, be, is, are, was, by, it, want, need, wish, like, would, should,
  can, may, must, will, has, have, do, does, did, there, them, they, these, those, its, their, when, if, as, of, for,
  with, from, into, to, in, on, at, than, so, also, the, a, an, this, one`,
);
