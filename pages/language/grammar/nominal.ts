import { NO_NOUNS } from '../lexicon/small-words.ts';
import { CALLED } from '../lexicon/things.ts';
import { NOUNS_TOO } from '../lexicon/verbs.ts';
import type { Token } from '../token.ts';
import type { Cursor } from './cursor.ts';
import { startsAct } from './verb-start.ts';

export interface ThingOptions {
  /** A predicate follows: a verb in its third person ends the noun. */
  isSubject?: boolean;
  /** Whether "…, … and …" are several things here. */
  isList?: boolean;
}

const nounsToo = new Set(NOUNS_TOO);

/** Whether the token here can be part of a noun that begins at an index. */
export function isNominal(
  c: Cursor,
  from: number,
  isDetermined: boolean,
  { isSubject = false }: ThingOptions,
): boolean {
  const { token, lexicon } = c;
  if (!token || token.kind === 'mark') return false;
  if (token.kind !== 'word') return c.word === '' || token.kind === 'label';
  if (c.at > from && isVessel(c)) return true;
  if (NO_NOUNS.has(c.word)) return false;
  // Right behind "the" whatever comes belongs to the noun: "the following", "the first".
  if (c.at === from && isDetermined) return c.word !== 'of';
  if (c.isAt(lexicon.relations) || c.isAt(lexicon.conditions) || c.isAt(lexicon.modals)) return false;
  if (c.isAt(lexicon.adverbs)) return false;
  if (c.at > from && c.isAt(lexicon.determiners)) return false;
  if (c.at === from) return !c.isAt(lexicon.determiners);
  if (isReduced(c) || isLastState(c) || isBack(c)) return false;
  if (c.endsAtAct && c.verb('plain')) return false;
  return isSubject ? !isPredicate(c) : !isNextAct(c);
}

/** The "can" of "the trash can icon": no verb follows. */
function isVessel(c: Cursor): boolean {
  if (c.word !== 'can') return false;
  const { lexicon, words } = c;
  const next = c.at + 1;
  const isModal =
    ['be', 'not', 'no', 'have'].includes(words[next] ?? '') || lexicon.adverbs.at(words, next) !== undefined;
  return (
    !isModal &&
    (lexicon.verbs.plain.at(words, next) === undefined || lexicon.widgets.at(words, next) !== undefined)
  );
}

/** "**X Menu** select **Y**", "the wizard give the …": an act without a comma before it. */
function isNextAct(c: Cursor): boolean {
  const isBehindWords = c.tokens[c.at - 1]?.kind === 'word';
  if (!startsAct(c) || (!isBehindWords && c.isAt(c.lexicon.kinds))) return false;
  const next = c.tokens[c.at + (c.verb('plain')?.length ?? 1)];
  return (
    !isBehindWords ||
    (next !== undefined && (next.kind !== 'word' || c.lexicon.determiners.meaningOf(next.word) !== undefined))
  );
}

/** "… created in", "… labeled **X**": a participle behind a noun says more of it. */
function isReduced(c: Cursor): boolean {
  const found = c.verb('participle');
  const isParticiple =
    found !== undefined || c.word === 'available' || CALLED.includes(c.word) || /^\w{3,}ed$/.test(c.word);
  if (!isParticiple) return false;
  const next = c.tokens[c.at + (found?.length ?? 1)];
  const nextWord = next?.word ?? '';
  return (
    next?.kind !== 'word' ||
    ['by', 'and', 'or'].includes(nextWord) ||
    c.lexicon.relations.at([nextWord], 0) !== undefined ||
    nextWord === 'to'
  );
}

/** "leave the field blank" */
function isLastState(c: Cursor): boolean {
  const found = c.lexicon.states.at(c.words, c.at);
  const next = found && c.tokens[c.at + found.length];
  return found !== undefined && (next === undefined || next.kind === 'mark');
}

/** "toggle it back": said of the act, and no part of a name. */
const isBack = (c: Cursor): boolean => c.word === 'back' && endsObject(c.tokens[c.at + 1]);

/** Nothing of a noun follows any more. */
const endsObject = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || ENDS_OBJECT.has(next.word);

const ENDS_OBJECT: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'then',
  'again',
  'on',
  'off',
  'in',
  'into',
]);

/** A verb that goes on about the noun before it: "lists", but not in "user lists"; "reflect your changes" of several. */
function isPredicate(c: Cursor): boolean {
  const plain = c.verb('plain');
  if (plain && c.lexicon.determiners.at(c.words, c.at + plain.length)) return true;
  const found = c.verb('third', 'past');
  if (!found || c.words[c.at - 1]?.endsWith('ly')) return false;
  const base = c.word.replace(/(?:e?s|d)$/, '');
  if (!nounsToo.has(base) && !nounsToo.has(`${base}e`)) return true;
  const next = c.tokens[c.at + found.length];
  if (next?.kind !== 'word' || next.word === 'you') return true;
  return (
    c.lexicon.determiners.at(c.words, c.at + found.length) !== undefined ||
    c.lexicon.relations.at(c.words, c.at + found.length) !== undefined
  );
}
