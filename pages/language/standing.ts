import { agrees, isDoneToParts } from './agreement.ts';
import { purposeOf } from './purposes.ts';
import type { Clause, Thing, WrittenSentence } from './clause.ts';
import { isExplanation, isReload, saysWhatTheyAre } from './explanations.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { isOfPageItself, speaksOfPage, tokensIn } from './page-directions.ts';
import type { ClauseSetting, Standing } from './setting.ts';
import {
  EXPLAINED,
  isOnScreen,
  isUsableNoMore,
  OPTIONAL,
  tellsWhatComes,
  UNCHECKED,
  usedByReader,
  USES,
  WHAT_COMES,
} from './what-comes.ts';

/** What asks for nothing, and why. */
export const INFORMS = { reference: 'a reference', example: 'an example', field: 'a field' } as const;

/** Decides by its words alone what has to become of a clause. */
export function standingOf(clause: Clause, lexicon: Lexicon, setting: ClauseSetting): Standing {
  if (clause.as === 'reference' || clause.as === 'example' || clause.as === 'field')
    return { as: 'information', why: INFORMS[clause.as] };
  if (clause.as === 'advice') return { as: 'not-covered', why: 'advice' };
  if (clause.outside !== undefined) return { as: 'not-covered', why: clause.outside };
  if (isOfPageItself(clause)) return DIRECTIONS;
  if (isExplanation(clause, setting)) return EXPLAINED;
  if (isReload(clause) || (saysWhatTheyAre(clause) && !setting.isAfterAct)) return UNCHECKED;
  const isAnyway = clause.as === 'statement' || (clause.as === 'claim' && setting.isAfterAct);
  if (isAnyway || (clause.as === 'claim' && setting.isBeforeAct)) {
    const told = toldAfterwards(tellsWhatComes(clause, lexicon, setting), clause, setting);
    if (told.as !== 'disagreement' || (isAnyway && !isOnScreen(clause))) return told;
  }
  const { inner } = clause;
  if (clause.verb === 'verify' && inner?.subject?.name === 'you' && USES.has(inner.verb)) {
    const used = usedByReader(inner, setting);
    return used === WHAT_COMES ? UNCHECKED : used;
  }
  if (isUsableNoMore(clause, setting)) return { as: 'disagreement', with: clause };
  if (clause.verb === 'go on') {
    const where = goingOn(clause, setting);
    if (where) return where;
  }
  // What is verified is so afterwards, wherever it stands.
  const isAfterwards = setting.section === 'validate' || clause.verb === 'verify' || clause.as === 'claim';
  const isOpen = isLeftOpen(clause, lexicon, setting);
  // What one may do may be good for anything that is no purpose of a procedure.
  const isFree = ({ when, verb }: Mention): boolean =>
    isOpen && when === 'aim' && purposeOf(verb) === undefined;
  const odd = mentionsIn(clause, lexicon).find(
    (mention) => !isFree(mention) && !agrees(mention, setting.purpose, setting.resource, isAfterwards),
  );
  if (odd) return { as: 'disagreement', with: odd };
  if (isOpen && !clause.optional) return { as: 'not-covered', why: FOR_SOME };
  if (isOpen) return clause.as === 'claim' ? UNCHECKED : OPTIONAL;
  return WAITS[clause.verb] ?? { as: 'performed' };
}

/** A reader may do without it; what the procedure is for is left open to nobody. */
function isLeftOpen(clause: Clause, lexicon: Lexicon, { purpose }: ClauseSetting): boolean {
  const isOfSome = clause.conditions.some(({ how }) => how === 'only');
  if ((!clause.optional && !isOfSome) || (clause.as === 'act' && clause.denied)) return false;
  const { verb, also, object, purposes } = clause;
  const labelled = (object?.labels ?? []).map(
    ({ word }) => lexicon.verbs.plain.at(word.split(' '), 0)?.meaning ?? '',
  );
  // "Optionally, add a description": a part is none of what it is for.
  const isPart = object?.kind === 'words' || (object?.kind === 'label' && purpose === null);
  const isOfPart = purpose !== 'edit' && isPart && [verb, ...also].every(isDoneToParts);
  const own = isOfPart ? [] : [verb, ...also];
  const deeds = [...own, ...labelled, ...purposes.map((aim) => aim.verb)].map(purposeOf);
  return deeds.every((deed) => deed === undefined || (purpose !== null && deed !== purpose));
}

export const FOR_SOME = 'only for some readers';

/** What nobody sees: what it leads to is for the steps to come. */
const WAITS: Readonly<Record<string, Standing>> = {
  'let time pass': { as: 'not-covered', why: 'time that passes' },
  'wait for the end': { as: 'not-covered', why: 'a wait for what nobody can see' },
};

/** To the next step a reader goes anyway; elsewhere only where something is so that nobody knows of. */
function goingOn(
  { object, conditions, denied, adverbs }: Clause,
  { number }: ClauseSetting,
): Standing | undefined {
  if (denied || adverbs.length > 0) return undefined;
  const to = /(?:next|following|remaining|rest of the) steps?$|steps? (?<number>\d+)$/.exec(
    object?.name ?? '',
  );
  const isNext = to !== null && [undefined, String(number + 1)].includes(to.groups?.['number']);
  if (isNext) return DIRECTIONS;
  return conditions.length > 0 ? { as: 'not-covered', why: 'a way past other steps' } : undefined;
}

const DIRECTIONS: Standing = { as: 'information', why: 'directions' };
/** In Validate nothing that is said to be so is only told: what nobody checks is counted. */
function toldAfterwards(standing: Standing, clause: Clause, { section }: ClauseSetting): Standing {
  return (standing === WHAT_COMES || standing === EXPLAINED) &&
    section === 'validate' &&
    !speaksOfPage(tokensIn(clause))
    ? UNCHECKED
    : standing;
}

/** What becomes of a prerequisite for which nothing is made ready; undefined where something is. */
export function standingOfNeed({ as, optional, object, relations, ...clause }: Clause): Told | undefined {
  if (as === 'reference' || as === 'example') return { as: 'information', why: INFORMS[as] };
  if (as === 'advice') return { as: 'not-covered', why: 'advice' };
  if (as === 'statement' && needsNothing(clause.sentence)) return NOTHING_ASKED;
  // A tool that a reader may do without asks for nothing.
  if (optional && object?.kind === 'words') return { as: 'not-covered', why: 'optional' };
  const isMet = clause.verb === 'have' && !clause.denied && clause.conditions.length === 0;
  if (isMet && object && isNone(object)) return NOTHING_ASKED;
  const things = [object, ...relations.map(({ thing }) => thing)];
  const elsewhere = things.find((thing) => thing?.kind === 'elsewhere');
  return elsewhere && { as: 'not-covered', why: elsewhere.name };
}

const NOTHING_ASKED: Told = { as: 'information', why: 'nothing is asked for' };

/** "Managing keys does not require any permission": what is not required is not asked for, where nothing else is. */
function needsNothing(sentence: WrittenSentence | undefined): boolean {
  const words = (sentence?.tokens ?? []).map(({ word }) => word);
  const asks = words.flatMap((word, at) => (DEMANDS.test(word) ? [at] : []));
  const isDenied = (at: number): boolean => /^(?:not|n't)$/.test(words[at - 1] ?? '');
  return asks.length > 0 && asks.every(isDenied) && !words.some((word) => EXCEPTS.has(word));
}

const DEMANDS = /^(?:require[sd]?|needs?|needed|must|should|only)$/;
const EXCEPTS: ReadonlySet<string> = new Set([
  'but',
  'unless',
  'except',
  'if',
  'before',
  'however',
  'has',
  'have',
]);

type Told = Exclude<Standing, { as: 'performed' | 'disagreement' }>;

/** "None.", "There are no prerequisites." */
const isNone = ({ kind, name, determiner }: Thing): boolean =>
  kind === 'words' &&
  (name === 'none' ||
    (determiner === 'no' &&
      /^(?:(?:special|additional|other) )?(?:prerequisites?|requirements?)$/.test(name)));
