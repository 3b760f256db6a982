import type { Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { listed } from './phrases.ts';
import { speaksOfPage, tokensIn } from './page-directions.ts';
import { purposeOf } from './purposes.ts';
import type { Token } from './token.ts';

/**
 * What a sentence tells that asks for nothing: what a reader may do; what has come of what was done, such as what is to be
 * seen, what has been done to something or what is so from now on; or how things are in general.
 */
export type Tells = 'offer' | 'outcome' | 'explanation';

/** Decides it by the words alone: whoever tells of one thing that something happens to it tells an outcome. */
export function tellsOf(clause: Clause, lexicon: Lexicon): Tells {
  const tokens = tokensIn(clause);
  const said = { lexicon, words: tokens.map(({ kind, word }) => (kind === 'word' ? word : '')) };
  if (speaksOfPage(tokens)) return 'explanation';
  if (isOffered(said)) return 'offer';
  const begin = beginOf(tokens, said);
  if (DEPENDS.has(said.words[begin] ?? '')) return 'explanation';
  if (isSinceThen(said)) return 'outcome';
  if (isGeneral(tokens, begin, lexicon)) return 'explanation';
  return namesDeed(said, begin) || partsFrom(said, begin).some((at) => happens(said, at))
    ? 'outcome'
    : 'explanation';
}

/** Where each of what is said side by side begins: "it is grey, and the table lists it". */
const partsFrom = ({ words }: Said, begin: number): number[] => [
  begin,
  ...words.flatMap((word, at) =>
    at > begin && SIDE_BY_SIDE.has(word) && words[at - 1] === '' ? [at + 1] : [],
  ),
];

const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['and', 'but', 'so']);

interface Said {
  lexicon: Lexicon;
  /** The words; empty where a label or the like stands. */
  words: readonly string[];
}

const DEPENDS: ReadonlySet<string> = new Set(['if', 'unless']);
const OPEN: ReadonlySet<string> = new Set(['can', 'may', 'should', 'must']);

const modalAt = ({ words, lexicon }: Said, at: number): string | undefined =>
  lexicon.modals.at(words, at)?.meaning;

/** "you can start typing", "where you can click **X**"; who can no longer do it is told what has come of it. */
const isOffered = (said: Said): boolean =>
  said.words.some((word, at) => {
    const next = said.words[at + 2] ?? '';
    // "if you can see it", "the settings you can change"
    const isMain = at === 0 || MAIN.has(said.words[at - 1] ?? '');
    return (
      isMain && word === 'you' && ['can', 'may'].includes(modalAt(said, at + 1) ?? '') && !DENIES.has(next)
    );
  });

const MAIN: ReadonlySet<string> = new Set(['', 'where', 'and', 'but', 'so', 'then', 'now', 'also']);
const DENIES: ReadonlySet<string> = new Set(['not', 'never', 'no', 'only', '']);

/** Behind words that lead in, and what is said of when or where. */
function beginOf(tokens: readonly Token[], { lexicon, words }: Said): number {
  let at = 0;
  for (;;) {
    const lead = lexicon.leads.at(words, at) ?? lexicon.adverbs.at(words, at);
    if (lead) at += lead.length;
    else if (tokens[at]?.text === ',') at += 1;
    else break;
  }
  const isLed =
    lexicon.relations.at(words, at) ??
    (DEPENDS.has(words[at] ?? '') ? undefined : lexicon.conditions.at(words, at));
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  return isLed && comma > 0 ? comma + 1 : at;
}

/** "now", "no longer", "will be", "you have deleted": so since something was done. */
function isSinceThen(said: Said): boolean {
  const { words, lexicon } = said;
  const isOpen = words.some((_, at) => OPEN.has(modalAt(said, at) ?? ''));
  return words.some((word, at) => {
    if (ONCE.test(`${word} ${words[at + 1] ?? ''}`)) return true;
    if (word === 'now') return !isOpen;
    if (word === 'you' && words[at + 1] === 'have' && at === 0)
      return lexicon.verbs.participle.at(words, at + 2) !== undefined;
    return modalAt(said, at) === 'will' && !words.slice(0, at).some((each) => RELATIVES.has(each));
  });
}

const ONCE = /^(?:successfully|anymore|no longer|any more)\b/;

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whose', 'where', 'if', 'when']);

/** "Packs contain …", "deleting keys is …": said of any of its kind, and of no one thing. */
function isGeneral(tokens: readonly Token[], begin: number, lexicon: Lexicon): boolean {
  const words = tokens.map(({ word }) => word);
  const { kind, word = '', text = '' } = tokens[begin] ?? {};
  if (kind !== 'word' || lexicon.determiners.at(words, begin) || PRONOUNS.has(word)) return false;
  const isName = /^\p{Lu}/u.test(text) && purposeOf(lexicon.verbs.third.at(words, begin + 1)?.meaning ?? '');
  return !isName && !lexicon.isConsole(word) && lexicon.namesOfActs.at(words, begin) === undefined;
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'you',
  'it',
  'they',
  'there',
  'nobody',
  'nothing',
  'everything',
]);

/** "Revocation is immediate": whatever is said of the act itself. */
const namesDeed = (said: Said, begin: number): boolean =>
  [begin, begin + 1].some((at) => said.lexicon.namesOfActs.at(said.words, at) !== undefined) &&
  !said.words.some((_, at) => OPEN.has(modalAt(said, at) ?? ''));

/** Something happens, is done to something or is shown; what something is, has or needs does not happen. */
function happens(said: Said, begin: number): boolean {
  const { words, lexicon } = said;
  const at = words.findIndex((_, index) => index >= begin && isFinite(said, index));
  const word = words[at] ?? '';
  if (at < 0) return true;
  if (HAVE.has(word) || modalAt(said, at) !== undefined) return false;
  if (!BE.has(word)) return !STANDING.has(lexicon.verbs.third.at(words, at)?.meaning ?? '');
  const behind = words.findIndex((_, index) => index > at && lexicon.adverbs.at(words, index) === undefined);
  if (COMES_ABOUT.has(lexicon.states.at(words, behind)?.meaning ?? '')) return true;
  const done = lexicon.verbs.participle.at(words, behind)?.meaning;
  if (done === undefined) return /^[a-z]{3,}ed$/.test(words[behind] ?? '');
  return purposeOf(done) !== undefined || HAPPENS.has(done);
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
/** "does not work" */
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', 'do', 'does']);
const COMES_ABOUT: ReadonlySet<string> = new Set(['listed', 'gone', 'logged in', 'logged out', 'on', 'off']);

/** What a thing does at all times. */
const STANDING: ReadonlySet<string> = new Set(['have', 'use', 'ask', 'turn on', 'reflect', 'call', 'work']);

/** What is done to a thing once, and is no purpose. */
const HAPPENS: ReadonlySet<string> = new Set(
  listed(`show, open, close, appear, disappear, hide, log in, log out, save, apply, share, copy, download, upload, clear,
    choose, prompt, start, stop, pause, resume, restart, deploy, lead, contact, replace, move, lock, unlock, restore, reset`),
);

/** A verb that is said of something, outside of "that …" and "which …". */
function isFinite(said: Said, at: number): boolean {
  const { words, lexicon } = said;
  const word = words[at] ?? '';
  const isOne =
    BE.has(word) ||
    HAVE.has(word) ||
    modalAt(said, at) !== undefined ||
    lexicon.verbs.third.at(words, at) !== undefined;
  return isOne && !RELATIVES.has(words[at - 1] ?? '');
}
