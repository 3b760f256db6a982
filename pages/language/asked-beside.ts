import type { Topic } from '../../fixtures/model/words.ts';
import type { Clause, Thing } from './clause.ts';
import { isDirecting, isTabHere, speaksOfPage, tokensIn } from './page-directions.ts';
import type { Fate } from './parts.ts';
import { purposeOf } from './purposes.ts';
import { OPTIONAL, EXPLAINED } from './what-comes.ts';

export const DIRECTS: Fate = { as: 'information', why: 'directions' };
export const LEFT: Fate = { as: 'not-covered', why: 'a claim in prose' };

/** Where prose stands, and in which procedure. */
export interface ProsePlace {
  topic: Topic;
  /** Whether the numbered steps are still to come. */
  isBeforeSteps: boolean;
}

/** What becomes of an act beside the steps: one on the console is undefined. */
export function askedFor(clause: Clause, words: ProsePlace): Fate | undefined {
  const { verb, inner, outside } = clause;
  if (clause.isAim) return EXPLAINED;
  if (outside !== undefined) return { as: 'not-covered', why: outside };
  if (isAboutPage(clause, words.isBeforeSteps) || isWhatStepsDo(clause, words)) return DIRECTS;
  if (clause.optional) return OPTIONAL;
  if (clause.denied) return { as: 'not-covered', why: 'advice' };
  if (isOnConsole(clause, words.isBeforeSteps) || isDoneByHand(clause)) return undefined;
  if (inner?.subject) return LEFT;
  return {
    as: 'not-covered',
    why: verb === 'have' ? 'asked for outside the prerequisites' : 'how it is done is not said',
  };
}

/** "Delete a key that nobody uses any more": what the steps are for stands before them. */
function isWhatStepsDo(clause: Clause, { topic, isBeforeSteps }: ProsePlace): boolean {
  const isNamed = tokensIn(clause).some(({ kind }) => kind === 'label' || kind === 'term');
  const deeds = [clause, ...clause.purposes].map(({ verb }) => purposeOf(verb));
  return isBeforeSteps && !isNamed && deeds.some((deed) => deed !== undefined && deed === topic.purpose);
}

function isOnConsole(
  { object, places, relations, inner, verb, modal }: Clause,
  isBeforeSteps: boolean,
): boolean {
  const things = [object, inner?.subject, ...[...places, ...relations].map(({ thing }) => thing)];
  return things.some((thing) => {
    // "You must create a key in the console", "use the console for it" tell what is to be done, and not how.
    if (thing && isConsole(thing)) return TO_THE_CONSOLE.has(verb) || (modal === undefined && !isBeforeSteps);
    if (thing?.kind === 'resource') return verb === 'verify';
    return thing?.kind === 'label' || thing?.kind === 'term';
  });
}

/** The one that the page is about, by its name or without. */
const isConsole = ({ kind, name, determiner }: Thing): boolean =>
  kind === 'console' || (kind === 'words' && name === 'console' && determiner === 'the');

const TO_THE_CONSOLE: ReadonlySet<string> = new Set(['log in', 'log out', 'open', 'switch']);

/** "Tick the box and press the button", "delete the key in the table": done on the screen, though nothing of it is called by its label. */
function isDoneByHand(clause: Clause): boolean {
  const { verb, modal, object, places } = clause;
  if (modal !== undefined || isDirecting(tokensIn(clause))) return false;
  const isOfScreen = [object, ...places.map(({ thing }) => thing)].some(
    (thing) => thing?.kind === 'resource' || thing?.kind === 'widget',
  );
  return verb === 'finish' || (isOfScreen && (purposeOf(verb) !== undefined || BY_HAND.has(verb)));
}

const BY_HAND: ReadonlySet<string> = new Set(
  'choose,type,fill,tick,untick,toggle,open,close,expand,hover,scroll,confirm'.split(','),
);

/** "Select the **Linux** tab below", "follow the steps in the **User** tab" */
function isAboutPage(clause: Clause, isBeforeSteps: boolean): boolean {
  const words = tokensIn(clause);
  const isLabelled = words.some(({ kind }) => kind === 'label' || kind === 'term');
  if (ENTERS.has(clause.verb)) return false;
  const speaks = (isOnConsole(clause, isBeforeSteps) ? speaksOfPage : isDirecting)(words);
  return speaks && (!isLabelled || ['follow', 'go on'].includes(clause.verb) || isTabHere(clause));
}

/** Of the page nothing is typed into. */
const ENTERS: ReadonlySet<string> = new Set(['type', 'fill', 'paste']);
