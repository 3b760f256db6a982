import type { Clause } from '../clause.ts';
import type { Cursor } from './cursor.ts';
import { front, leads } from './front.ts';
import { whole } from './prose.ts';
import { subject } from './subject.ts';
import { startsAct } from './verb-start.ts';

/**
 * Prose that asks for nothing, whose structure is nobody's matter: it has a subject and says something of it. Of what the
 * console shows it has to say so plainly: else an act would be taken for what is only told.
 */
export function statement(c: Cursor): Clause | undefined {
  leads(c);
  const { token, lexicon, words } = c;
  if (!token || token.kind === 'mark' || lexicon.verbs.plain.at(words, c.at) !== undefined) return undefined;
  const isOfScreen = c.tokens.some(({ kind }) => kind === 'label' || kind === 'term');
  if (asksForAct(c, isOfScreen)) return undefined;
  const isSaid = isOfScreen ? saysOfSubject(c) : hasPredicate(c);
  return isSaid ? whole(c, 'statement', 'state') : undefined;
}

const JOINTS: ReadonlySet<string> = new Set([',', ';', 'and', 'or', 'then', 'but']);

/** "…, then click **X**", "here you select it": somewhere in it a reader is told to do something. */
function asksForAct(c: Cursor, isOfScreen: boolean): boolean {
  const from = c.at;
  const isAsked = c.words.some((_, at) => at > from && (isTold(c, at) || isJoinedAct(c, at, isOfScreen)));
  c.at = from;
  return isAsked;
}

/** "you select": and not "if you select", "the one you select", "lets you select". */
const isTold = ({ words, lexicon, at: start }: Cursor, at: number): boolean =>
  (words[at - 1] === 'you' || words[at - 1] === 'we') &&
  (at - 1 === start || ['here', 'there', 'what', ...JOINTS].includes(words[at - 2] ?? '')) &&
  words[at] !== 'have' &&
  lexicon.verbs.plain.at(words, at) !== undefined;

function isJoinedAct(c: Cursor, at: number, isOfScreen: boolean): boolean {
  const { words } = c;
  const joint = words[at - 1] ?? '';
  const isReminder = words[at - 2] === 'remember' && joint === 'to';
  if (!JOINTS.has(joint) && !isReminder) return false;
  c.at = at;
  if (c.verb('plain') === undefined || !startsAct(c, true)) return false;
  // "can view, edit, and delete keys", "used to create and, where needed, change them": one list of what can be done.
  const isOneOfMany = joint !== 'then' && !isReminder && goesOnFromVerb(c, at, isOfScreen);
  return !isOneOfMany;
}

function goesOnFromVerb({ words, lexicon }: Cursor, at: number, isOfScreen: boolean): boolean {
  const isVerb = (index: number): boolean =>
    words[index] === 'be' || lexicon.verbs.plain.at(words, index) !== undefined;
  let last = at - 1;
  while (JOINTS.has(words[last] ?? '')) last -= 1;
  if (isVerb(last)) return true;
  const opened = words.findIndex(
    (word, index) =>
      index < last && (word === 'to' || lexicon.modals.at(words, index) !== undefined) && isVerb(index + 1),
  );
  // What stands behind a comma alone is led up to: "to do this, do that".
  return !isOfScreen && opened >= 0 && words[at - 1] !== ',';
}

/** "The **X** button removes it", "when it is off, the **X** icon is grey". */
function saysOfSubject(c: Cursor): boolean {
  const from = c.at;
  const starts = c.words.flatMap((_, at) =>
    at === from || (at > from && c.words[at - 1] === ',') ? [at] : [],
  );
  return starts.some((at) => {
    c.at = at;
    const isSaid = c.attempt(() => subjectIsRead(c)) === true || allNamedBefore(c);
    c.at = from;
    return isSaid;
  });
}

function subjectIsRead(c: Cursor): true | undefined {
  front(c);
  const about = subject(c);
  if (!about) return undefined;
  while (c.phrase(c.lexicon.adverbs)) continue;
  const isOfThing = about.labels.length > 0 || about.kind !== 'words' || about.others.length > 0;
  const acts = c.lexicon.verbs.third.at(c.words, c.at)?.meaning;
  // "The reader clicks **X**"
  if (!isOfThing && acts !== undefined && BY_HAND.has(acts)) return undefined;
  return isFinite(c, c.at) && !isDemanded(c) ? true : undefined;
}

/** "The **X** role or any other that may do so is needed": whatever it is, all that the console shows belongs to it. */
function allNamedBefore(c: Cursor): boolean {
  if (!c.isAt(c.lexicon.determiners)) return false;
  const said = predicateAt(c);
  const isNamed = c.tokens.some(({ kind }, at) => at > said && (kind === 'label' || kind === 'term'));
  return said >= 0 && !isNamed && !isDemanded(c);
}

/** What nobody but a person does. */
const BY_HAND: ReadonlySet<string> = new Set([
  'choose',
  'type',
  'fill',
  'tick',
  'untick',
  'log in',
  'log out',
  'hover',
  'scroll',
]);

/** "has to be clicked", "must be selected" */
function isDemanded(c: Cursor): boolean {
  const { lexicon, words } = c;
  return words.some((word, at) => {
    if (at < c.at || word !== 'be') return false;
    const done = lexicon.verbs.participle.at(words, at + 1)?.meaning;
    const isAsked = words[at - 1] === 'to' || ['must', 'should', 'shall'].includes(words[at - 1] ?? '');
    return isAsked && done !== undefined && BY_HAND.has(done);
  });
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whose', 'where', 'what']);

/** Something is said of whatever it begins with, and not only within "which …". */
const hasPredicate = (c: Cursor): boolean => predicateAt(c) >= 0;

function predicateAt(c: Cursor): number {
  const isDeclared =
    c.isAt(c.lexicon.determiners) || ['it', 'they', 'there', 'this', 'these'].includes(c.word);
  let open = 0;
  for (let at = c.at + 1; at < c.words.length; at++) {
    const word = c.words[at] ?? '';
    // "that you select": its verb stands behind its subject, and is no finite one.
    if (RELATIVES.has(word)) open += ['you', 'we', 'they', 'it'].includes(c.words[at + 1] ?? '') ? 0 : 1;
    else if (isFinite(c, at) || (isDeclared && /^[a-z]{3,}(?:s|ed)$/.test(word) && open === 0)) {
      if (open === 0) return at;
      open -= 1;
    }
  }
  return -1;
}

const FINITE: ReadonlySet<string> = new Set(
  'is are was were can will has have does do may must should could would'.split(' '),
);

function isFinite({ lexicon, words }: Cursor, at: number): boolean {
  const word = words[at] ?? '';
  return (
    FINITE.has(word) ||
    lexicon.verbs.third.at(words, at) !== undefined ||
    (/^[a-z]{3,}s$/.test(word) && words[at + 1] === 'the')
  );
}
