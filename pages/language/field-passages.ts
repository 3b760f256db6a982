import type { Passage, Step, Table } from '../../fixtures/model/procedure.ts';
import type { Part } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import { bare, type Clause } from './clause.ts';
import { cursorAt } from './grammar/grammar.ts';
import { isNounPhrase } from './grammar/noun-phrase.ts';
import { SEPARATORS } from './grammar/prose.ts';
import { startsAct } from './grammar/verb-start.ts';
import { type FieldBullet, fieldsInTable, holds } from './field-lines.ts';
import { type ItemReading, readTokens } from './language.ts';
import type { Means } from './means.ts';
import { type Fate, partsOf, type Told } from './parts.ts';
import type { PageText } from './places.ts';
import { saidIn } from './read-passage.ts';
import { resourcesSaid } from './resources-named.ts';
import { sentencesOf } from './sentences-of.ts';
import type { Token } from './token.ts';
import { INFORMS } from './standing.ts';
import { tokensOf } from './tokens.ts';
import { UNCHECKED } from './what-comes.ts';

/** What the words beside fields are read with. */
interface Around extends Pick<Means, 'language' | 'resources'> {
  page: PageText;
  topic: Topic;
}

/** What is read of a step, without the bullets whose fields are told of by themselves. */
export const withoutBullets = (read: ItemReading, bullets: readonly FieldBullet[]): ItemReading => ({
  ...read,
  clauses: read.clauses.filter(
    ({ as, line }) => as !== 'field' || !bullets.some((each) => holds(each, line)),
  ),
});

/**
 * What a step's rows and bullets say that name fields: those of a step that fills them in are done with it, and rows of any
 * other explain. What they ask for or claim besides is counted by itself, as nobody does it or compares it with the form.
 * @param parts what the step itself says
 */
export function saidOfFields(
  { tables, section }: Pick<Step, 'tables' | 'section'>,
  bullets: readonly FieldBullet[],
  parts: readonly Part[],
  around: Around,
): Part[] {
  const isDone = parts.some((part) => 'by' in part && part.by.some(({ takes }) => takes === 'fields'));
  const of: Fate = isDone ? DONE : { as: 'information', why: INFORMS.field };
  // In Validate nothing is only told.
  const ofRows = isDone ? DONE : section === 'validate' ? UNCHECKED : EXPLAINS;
  return [
    ...tables.flatMap((table) => table.rows.flatMap((cells) => ofRow(cells, table, ofRows, around))),
    ...bullets.flatMap((bullet) => ofPassage(bullet, lengthOfName, of, around)),
  ];
}

/** With the step that fills fields in. */
const DONE: Fate = { as: 'performed', by: [] };
const EXPLAINS: Fate = { as: 'information', why: 'a row of a table' };

function ofRow(cells: readonly Passage[], table: Table, of: Fate, around: Around): Part[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const names = fieldsInTable(table).map(({ label }) => label.text);
  const lengthOf = (tokens: readonly Token[], { text }: Passage): number =>
    names.includes(text) ? tokens.length : 0;
  const parts = cells.flatMap((cell) => ofPassage(cell, lengthOf, of, around));
  if (!parts.every(({ as }) => as === of.as)) return parts;
  const { endLine, endColumn } = last;
  return [{ ...bare(first), endLine, endColumn, text: cells.map(({ text }) => text).join(' | '), ...of }];
}

/** @param lengthOf how many tokens only name the field */
function ofPassage(
  passage: Passage,
  lengthOf: (tokens: readonly Token[], passage: Passage) => number,
  of: Fate,
  around: Around,
): Part[] {
  const tokens = tokensOf(passage, around.language.lexicon, around.page);
  const length = lengthOf(tokens, passage);
  const told = sentencesOf(tokens.slice(length), () => false).flatMap((each, at) =>
    toldIn(each, at === 0 ? tokens.slice(0, length) : [], of, around),
  );
  return told.every(({ fate }) => fate === of)
    ? [{ text: passage.text, ...bare(passage), ...of }]
    : partsOf(told);
}

/** "**Name** - Enter …", "**Name**: Enter …" */
function lengthOfName(tokens: readonly Token[]): number {
  const mark = tokens.findIndex(({ kind, text }) => kind === 'mark' && SEPARATORS.includes(text));
  return mark < 0 ? tokens.length : mark + 1;
}

/** @param name what stands before it, and names the field */
function toldIn(said: readonly Token[], name: readonly Token[], of: Fate, around: Around): Told[] {
  const sentence = saidIn([...name, ...said]);
  const { clauses } = readTokens(said, around.language, 'step');
  const told = clauses.map((clause): Told => ({
    sentence,
    from: clause,
    fate: besideField(clause, said, of, around) ?? of,
  }));
  const named: Told[] = name.length > 0 ? [{ sentence, from: sentence, fate: of }] : [];
  if (told.length > 0) return [...named, ...told];
  const [from = sentence] = said;
  return [...named, { sentence, from, fate: isOtherAct(said, around) ? otherAct(said) : of }];
}

/** What else a reader is told to do: what is pressed on the screen, the form may not go without. */
const otherAct = (tokens: readonly Token[]): Fate => ({
  as: 'not-covered',
  why: isLabelled(tokens) ? 'pressed for a field' : 'said of a field',
});

const isLabelled = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === 'label' || kind === 'term');

/** What becomes of a clause that says more than what its field takes; undefined for one that doesn't. */
function besideField(clause: Clause, tokens: readonly Token[], of: Fate, around: Around): Fate | undefined {
  const { as, verb, word, outside, optional, modal, isAim } = clause;
  if (isAim) return undefined;
  if (as === 'statement' && isOtherAct(tokens, around)) return otherAct(tokens);
  // What a field offers is looked for in it.
  const isName = as === 'statement' && isNounPhrase(cursorAt(tokens, around.language.lexicon));
  if (as === 'claim' || as === 'statement') return isLabelled(tokens) || isName ? undefined : UNCHECKED;
  if (as !== 'act') return undefined;
  if (outside !== undefined) return { as: 'not-covered', why: outside };
  if (verb === 'verify') return UNCHECKED;
  const isPress = isLabelled(tokens) && PRESSES.has(word);
  const isOfOther = !isLabelled(tokens) && speaksOfOther(tokens, around);
  if (FILLS.has(verb) && !isPress && !isOfOther && !(of === EXPLAINS || of === UNCHECKED)) return undefined;
  return optional || modal === 'can' || modal === 'may'
    ? { as: 'not-covered', why: 'optional' }
    : otherAct(tokens);
}

/** Where what the procedure is about can be made ready. */
function speaksOfOther(
  tokens: readonly Token[],
  { language, resources, topic: { resource } }: Around,
): boolean {
  const isFollowed = Boolean(resources[resource ?? '']);
  const named = isFollowed ? resourcesSaid(tokens, language.lexicon) : [];
  return named.some((name) => name !== resource && resources[name] !== null);
}

/** Words that no grammar knows, of which the first is an act that fills no field. */
function isOtherAct(tokens: readonly Token[], { language: { lexicon } }: Around): boolean {
  const [first, second] = tokens;
  const c = cursorAt(tokens, lexicon);
  const isUnknown = first?.kind === 'word' && second?.kind === 'label' && !lexicon.words.has(first.word);
  const isPress = PRESSES.has(first?.word ?? '') && isLabelled(tokens);
  return isUnknown || isPress || (startsAct(c) && !FILLS.has(c.verb('plain')?.meaning ?? ''));
}

const PRESSES: ReadonlySet<string> = new Set(['click', 'press', 'tap', 'hit']);

/** What a reader does with a field. */
const FILLS: ReadonlySet<string> = new Set(
  `type,paste,fill,clear,set,leave,exclude,choose,finish,tick,untick,toggle,turn on,turn off,assign,add,use,upload,
   name,label,call,determine,decide,identify`
    .split(',')
    .map((verb) => verb.trim()),
);
