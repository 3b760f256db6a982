import type { Topic } from '../../fixtures/model/words.ts';
import { agrees, purposeOf } from './agreement.ts';
import { type Clause, NEED_NOT, type Thing } from './clause.ts';
import { isExplanation, isReload, saysWhatTheyAre } from './explanations.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { isOfPageItself, speaksOfPage, tokensIn } from './page-directions.ts';

/** What a procedure is about, and where in it a clause stands. */
export interface ClauseSetting extends Topic {
  section: 'procedure' | 'validate';
  /** An act stands before it in the same step: what follows may tell what comes of it. */
  isAfterAct: boolean;
  /** The step's own number. */
  number: number;
}

/**
 * What becomes of a clause: a sentence has to perform or check it, it is information, or it is done elsewhere; or it
 * says something that can't be so in this procedure.
 */
export type Standing =
  | { as: 'performed' }
  | { as: 'information' | 'not-covered'; why: string }
  | { as: 'disagreement'; with: Mention | Clause };

/** What asks for nothing, and why. */
export const INFORMS = { reference: 'a reference', example: 'an example', field: 'a field' } as const;

/** Decides by its words alone what has to become of a clause. */
export function standingOf(clause: Clause, lexicon: Lexicon, setting: ClauseSetting): Standing {
  if (clause.as === 'reference' || clause.as === 'example' || clause.as === 'field')
    return { as: 'information', why: INFORMS[clause.as] };
  if (clause.as === 'advice') return { as: 'not-covered', why: 'advice' };
  if (clause.outside !== undefined) return { as: 'not-covered', why: clause.outside };
  if (isOfPageItself(clause)) return DIRECTIONS;
  if (isExplanation(clause, setting)) return { as: 'information', why: 'an explanation' };
  if (isReload(clause) || (saysWhatTheyAre(clause) && !setting.isAfterAct)) return UNCHECKED;
  if (clause.as === 'statement' || (clause.as === 'claim' && setting.isAfterAct)) {
    const told = toldAfterwards(tellsWhatComes(clause, lexicon, setting), clause, setting);
    if (told.as !== 'disagreement' || !isSeen(clause)) return told;
  }
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
  if (isOpen) return { as: 'not-covered', why: 'optional' };
  return WAITS[clause.verb] ?? { as: 'performed' };
}

/** A reader may do without it; what the procedure is for is left open to nobody. */
function isLeftOpen(clause: Clause, lexicon: Lexicon, { purpose }: ClauseSetting): boolean {
  if (!clause.optional || (clause.as === 'act' && clause.denied)) return false;
  const { verb, also, object, purposes } = clause;
  const labelled = (object?.labels ?? []).map(
    ({ word }) => lexicon.verbs.plain.at(word.split(' '), 0)?.meaning ?? '',
  );
  const deeds = [verb, ...also, ...labelled, ...purposes.map((aim) => aim.verb)].map(purposeOf);
  return deeds.every((deed) => deed === undefined || (purpose !== null && deed !== purpose));
}

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
const WHAT_COMES: Standing = { as: 'information', why: 'what comes of it' };
const UNCHECKED: Standing = { as: 'not-covered', why: 'a claim that nobody checks' };

/** In Validate nothing that is said to be so is only told: what nobody checks is counted. */
function toldAfterwards(standing: Standing, clause: Clause, { section }: ClauseSetting): Standing {
  return standing === WHAT_COMES && section === 'validate' && !speaksOfPage(tokensIn(clause))
    ? UNCHECKED
    : standing;
}

/** What follows an act and only tells what comes of it asks for nothing; what is said of the resource has to be so. */
function tellsWhatComes(clause: Clause, lexicon: Lexicon, setting: ClauseSetting): Standing {
  const { subject } = clause;
  const disagreement: Standing = { as: 'disagreement', with: clause };
  if (clause.as === 'statement') return asksForNothing(clause, setting) ? WHAT_COMES : disagreement;
  if (clause.modal === NEED_NOT && !thingsIn(clause).some(isOfProcedure)) return UNCHECKED;
  if (
    clause.conditions.length > 0 ||
    clause.modal === NEED_NOT ||
    clause.modal === 'must' ||
    clause.modal === 'should'
  )
    return disagreement;
  if (thingsIn(clause).some(({ kind }) => kind === 'label' || kind === 'term')) return disagreement;
  if (subject?.kind === 'widget')
    return (isScreen(subject) && isShown(clause)) || isKeptChange(subject, clause)
      ? WHAT_COMES
      : disagreement;
  if (subject?.name === 'you') return clause.denied && clause.modal === 'can' ? WHAT_COMES : disagreement;
  const isResource = subject?.kind === 'resource' || thingsIn(clause).some(({ kind }) => kind === 'resource');
  if (!isResource) return ofNoResource(clause) ?? disagreement;
  if (subject?.name === `${setting.resource ?? ''}s` && isShown(clause)) return WHAT_COMES;
  // "after 24 hours", "twice": nobody waits for that.
  if (clause.relations.length + clause.adverbs.length > 0) return disagreement;
  const said: Mention = {
    verb: clause.verb,
    when: 'wanted',
    isDenied: clause.denied,
    ...(subject ? { of: subject } : {}),
  };
  return subject?.name === setting.resource && agrees(said, setting.purpose, setting.resource, true)
    ? WHAT_COMES
    : disagreement;
}

/** That a screen comes up is only told; what else the page promises is counted, and what it says is done to something is no effect. */
function ofNoResource(clause: Clause): Standing | undefined {
  if (purposeOf(clause.verb) !== undefined && !clause.denied) return undefined;
  return isShown(clause) ? WHAT_COMES : UNCHECKED;
}

function asksForNothing({ text = '' }: Clause, { resource }: ClauseSetting): boolean {
  const said = text.replace(NO_DEMAND, '');
  return (
    !/\b(?:must|should|needs?|have to|before|first|unless|instead|until|dialog|prompt\w*|asks?)\b/i.test(
      said,
    ) && !(resource !== null && said.toLowerCase().includes(resource))
  );
}

/** "does not need to", "don't have to" */
const NO_DEMAND = /\b(?:(?:do|does|did) ?(?:not|n't|n’t) (?:need|have) to|need not)\b/gi;

const isScreen = ({ name, others }: Thing): boolean =>
  ['page', 'table', 'menu', 'section'].includes(name) && others.length === 0;
/** What comes up can be looked for. */
const isSeen = ({ as, subject, verb, denied, modal, conditions }: Clause): boolean =>
  as === 'claim' &&
  !denied &&
  modal === undefined &&
  conditions.length === 0 &&
  ['listed', 'open', 'prompt'].includes(verb) &&
  subject !== undefined &&
  (subject.kind === 'label' || subject.name === 'you' || ['dialog', 'message'].includes(subject.name));
/** "your changes are saved" */
const isKeptChange = ({ name }: Thing, { verb, isPassive, denied }: Clause): boolean =>
  /^changes?$/.test(name) && ['save', 'apply'].includes(verb) && isPassive && !denied;
const isShown = ({ verb, denied }: Clause): boolean =>
  ['listed', 'open', 'show', 'appear'].includes(verb) && !denied;

/** What the procedure may be about, or does something with. */
const isOfProcedure = ({ kind, name }: Thing): boolean =>
  ['resource', 'label', 'term'].includes(kind) || (kind === 'pronoun' && name !== 'you');

function thingsIn({ subject, object, places, relations }: Clause): Thing[] {
  return [subject, object, ...[...places, ...relations].map(({ thing }) => thing)].filter(
    (thing) => thing !== undefined,
  );
}
