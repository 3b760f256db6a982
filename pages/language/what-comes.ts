import { agrees } from './agreement.ts';
import { purposeOf } from './purposes.ts';
import { type Clause, NEED_NOT, type Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { STATES_LEFT } from './lexicon/small-words.ts';
import type { Mention } from './mentions.ts';
import { tokensIn } from './page-directions.ts';
import { resourcesSaid } from './resources-named.ts';
import { without } from './rule.ts';
import type { ClauseSetting, Standing } from './setting.ts';
import { tellsOf } from './tells.ts';

export const WHAT_COMES: Standing = { as: 'information', why: 'what comes of it' };
export const OPTIONAL = { as: 'not-covered', why: 'optional' } as const;
export const EXPLAINED = { as: 'information', why: 'an explanation' } as const;
export const UNCHECKED = { as: 'not-covered', why: 'a claim that nobody checks' } as const;

/** What follows an act and only tells what comes of it asks for nothing; what is said of the resource has to be so. */
export function tellsWhatComes(clause: Clause, lexicon: Lexicon, setting: ClauseSetting): Standing {
  const { subject } = clause;
  const disagreement: Standing = { as: 'disagreement', with: clause };
  if (clause.as === 'statement')
    return asksForNothing(clause, setting) ? toldOf(clause, lexicon, setting) : disagreement;
  if (clause.verb === 'required' && !clause.denied && subject?.kind === 'label') return UNCHECKED;
  if (clause.modal === NEED_NOT && !thingsIn(clause).some(isOfProcedure)) return UNCHECKED;
  if (clause.conditions.length > 0 || [NEED_NOT, 'must', 'should'].includes(clause.modal ?? ''))
    return disagreement;
  if (thingsIn(clause).some(({ kind }) => kind === 'label' || kind === 'term')) return disagreement;
  if (subject?.kind === 'widget') {
    if (isScreen(subject) && isShown(clause)) return isAnyScreen(subject, lexicon) ? WHAT_COMES : UNCHECKED;
    return isKeptChange(subject, clause) ? WHAT_COMES : disagreement;
  }
  if (subject?.name === 'you' && USES.has(clause.verb)) return usedByReader(clause, setting);
  if (subject?.name === 'you') return clause.denied && clause.modal === 'can' ? WHAT_COMES : disagreement;
  const isResource = subject?.kind === 'resource' || thingsIn(clause).some(({ kind }) => kind === 'resource');
  if (!isResource) return ofNoResource(clause) ?? disagreement;
  // Where one is gone, others may still stand there.
  if (subject?.determiner === 'no') return disagreement;
  if (subject?.name === `${setting.resource ?? ''}s` && isShown(clause)) return WHAT_COMES;
  // "after 24 hours", "twice": nobody waits for that.
  if (clause.relations.length + clause.adverbs.length > 0) return disagreement;
  if (subject?.name !== setting.resource || !setting.isAfterAct) return disagreement;
  if (USES.has(clause.verb)) return isUsable(clause, setting) ? WHAT_COMES : disagreement;
  // The value of what was made comes up.
  const comesUp = isShown(clause) && clause.modal === undefined && clause.places.length === 0;
  if (setting.purpose === 'create' && comesUp) return WHAT_COMES;
  const state = clause.verb === 'be' ? STATES_LEFT.get(clause.object?.name ?? '') : undefined;
  const said: Mention = { verb: state ?? clause.verb, when: 'wanted', isDenied: clause.denied, of: subject };
  return agrees(said, setting.purpose, setting.resource, true) ? WHAT_COMES : disagreement;
}

export const USES: ReadonlySet<string> = new Set(['use', 'authenticate', 'work']);

/** "you can no longer use the key" */
export function usedByReader(clause: Clause, setting: ClauseSetting): Standing {
  const { object, relations, adverbs } = clause;
  const isOfIt = object?.kind === 'pronoun' || object?.name === setting.resource;
  const isPlain = isOfIt && relations.length + adverbs.length === 0;
  const isSo = isPlain && isUsable(without(clause, 'object'), setting);
  return isSo ? WHAT_COMES : { as: 'disagreement', with: clause };
}

/** "you can use the key again": nobody can who has deleted or revoked it. */
export function isUsableNoMore(
  { as, verb, modal, denied, object }: Clause,
  { purpose, resource, isAfterAct }: ClauseSetting,
): boolean {
  const { name, determiner = '' } = object ?? {};
  const isOne = name === resource && ['the', 'your', 'this'].includes(determiner);
  const isGone = purpose === 'delete' || purpose === 'revoke';
  return as === 'act' && isAfterAct && USES.has(verb) && modal === 'can' && !denied && isOne && isGone;
}

/** "it can no longer be used to authenticate": what has been made or turned on can, what has been revoked or deleted can't. */
function isUsable({ modal, denied, object, purposes }: Clause, { purpose }: ClauseSetting): boolean {
  const isPlain = object === undefined && (modal === undefined || modal === 'can');
  const canBe = purpose === 'create' || purpose === 're-activate';
  const isKnown = canBe || purpose === 'revoke' || purpose === 'delete';
  return isPlain && isKnown && canBe !== denied && purposes.every(({ verb }) => USES.has(verb));
}

/** That a screen comes up is only told; what else the page promises is counted, and what it says is done to something is no effect. */
function ofNoResource(clause: Clause): Standing | undefined {
  if (purposeOf(clause.verb) !== undefined && !clause.denied) return undefined;
  return UNCHECKED;
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

/** What comes of an act, or is said of another resource, is a promise; what explains the product asks for nothing. */
function toldOf(clause: Clause, lexicon: Lexicon, { resource }: ClauseSetting): Standing {
  const tells = tellsOf(clause, lexicon);
  if (tells === 'offer') return OPTIONAL;
  const isOfOther = resourcesSaid(tokensIn(clause), lexicon).some((name) => name !== resource);
  return tells === 'outcome' || isOfOther ? UNCHECKED : EXPLAINED;
}

const isScreen = ({ name, others }: Thing): boolean =>
  ['page', 'table', 'menu', 'section', 'form'].includes(name) && others.length === 0;
/** "a page", "the table of the keys"; whether it is the "login page", nobody looks. */
const isAnyScreen = ({ before, position }: Thing, { resources }: Lexicon): boolean =>
  position === undefined && (before.every(isNew) || resources.meaningOf(before.join(' ')) !== undefined);
const isNew = (word: string): boolean => ['new', 'resulting', 'corresponding'].includes(word);
/** What comes up can be looked for. */
export const isOnScreen = ({ as, subject, verb, denied, modal, conditions }: Clause): boolean =>
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
