import type { Aside } from '../../fixtures/model/procedure.ts';
import type { Part } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import { purposeOf } from './purposes.ts';
import { bare, type Clause, type WrittenSentence } from './clause.ts';
import { type Language, readStep } from './language.ts';
import { type Fate, partsOf, sentenceOf, type Told } from './parts.ts';
import { isDirecting, isTabHere, speaksOfPage, tokensIn } from './page-directions.ts';
import type { PageText } from './places.ts';
import type { Token } from './token.ts';
import { INFORMS } from './standing.ts';
import { unknownWords } from './unknown.ts';

/** What nobody reads, and why. */
const REASONS: Partial<Record<Aside['kind'], string>> = {
  code: 'code that nobody runs',
  component: 'a component whose words nobody sees here',
};

/** What prose is read with. */
export interface ProseWords {
  language: Language;
  page: PageText;
  topic: Topic;
  /** Whether the numbered steps are still to come. */
  isBeforeSteps: boolean;
  /** Whether numbered steps of its own section are still to come. */
  isAheadOfSteps: boolean;
  /** How a claim is checked; undefined where nobody can. */
  checked: (clause: Clause) => Fate | undefined;
}

/** What becomes of what stands beside the steps: what is claimed is checked where it can be, what is to be done is a finding. */
export function readAside(aside: Aside, words: ProseWords): Part[] {
  const { kind, section, text } = aside;
  const whole = { text, ...bare(aside) };
  const reason = REASONS[kind];
  if (reason !== undefined) return [{ ...whole, as: 'not-covered', why: reason }];
  if (section === 'introduction' || section === 'prerequisites' || (kind !== 'prose' && kind !== 'bullet'))
    return [{ ...whole, as: 'information', why: EXPLAINS }];
  const { clauses, notUnderstood } = readStep(aside, words.language, words.page);
  const last = words.isAheadOfSteps && /[:：]$/u.test(text.trim()) ? clauses.at(-1)?.sentence : undefined;
  const told = clauses.map((clause): Told => {
    const sentence = sentenceOf(clause);
    const because = { ...unknownWords(sentence), span: clause };
    // "Open the list of your keys:" says what the steps behind it do.
    const isLead =
      last !== undefined && clause.sentence === last && clause.as === 'act' && !isOnConsole(clause);
    const fate = (isLead ? DIRECTS : besideSteps(clause, section, words)) ?? { as: 'finding', because };
    return { sentence, from: clause, fate };
  });
  const unread = notUnderstood.map(({ sentence }): Told => ({
    sentence,
    from: sentence,
    fate: unreadBeside(sentence),
  }));
  const parts = partsOf([...told, ...unread]);
  return parts.length > 0 ? parts : [{ ...whole, as: 'information', why: EXPLAINS }];
}

const EXPLAINS = 'an explanation';
const DIRECTS: Fate = { as: 'information', why: 'directions' };
const LEFT: Fate = { as: 'not-covered', why: 'a claim in prose' };

/** What becomes of a clause beside the numbered steps; undefined for an act on the console. */
function besideSteps(clause: Clause, section: 'procedure' | 'validate', words: ProseWords): Fate | undefined {
  switch (clause.as) {
    case 'reference':
    case 'example':
    case 'field':
      return { as: 'information', why: INFORMS[clause.as] };
    case 'advice':
      return { as: 'not-covered', why: 'advice' };
    case 'statement':
    case 'claim':
      return claimed(clause, section, words);
    case 'act':
      if (clause.isAim) return { as: 'information', why: 'an explanation' };
      if (clause.outside !== undefined) return { as: 'not-covered', why: clause.outside };
      if (isAboutPage(clause)) return DIRECTS;
      if (!isOnConsole(clause) && clause.inner?.subject) return LEFT;
      if (!isOnConsole(clause) && !isDoneByHand(clause, words)) return DIRECTS;
      return clause.optional ? { as: 'not-covered', why: 'optional' } : undefined;
  }
}

/** Words beside the steps that nobody understands: directions about the page itself, or counted as not covered. */
function unreadBeside({ tokens }: WrittenSentence): Fate {
  const isOnScreen = tokens.some(({ kind }) => kind === 'label' || kind === 'term');
  return !isOnScreen && (isLeadIn(tokens) || isDirecting(tokens))
    ? DIRECTS
    : { as: 'not-covered', why: 'words that nobody understands' };
}

/** "To delete a key:" leads into what follows. */
const isLeadIn = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'to' && !tokens.some(({ text }) => text === ',');

/** In Validate all that is said is a promise; elsewhere what is said of the one thing that the procedure is about. */
function claimed(clause: Clause, section: 'procedure' | 'validate', words: ProseWords): Fate {
  const isOfIt = speaksOfIt(clause, words);
  const isPromise = isOfIt || (section === 'validate' && !speaksOfPage(tokensIn(clause)));
  if (!isPromise) return { as: 'information', why: EXPLAINS };
  return words.checked(clause) ?? LEFT;
}

/** "the deleted key", "your key", "it"; what is said of any or all of them explains. */
function speaksOfIt(clause: Clause, { topic: { resource }, language: { lexicon } }: ProseWords): boolean {
  const words = tokensIn(clause).map(({ word }) => word.replace(/'s$/, ''));
  const isIt = clause.as === 'claim' && clause.subject?.name === 'it';
  return (
    isIt ||
    words.some((_, at) => {
      const named = lexicon.resources.at(words, at);
      return named?.meaning === resource && words.slice(Math.max(0, at - 4), at).some(isDefinite);
    })
  );
}

const isDefinite = (word: string): boolean => ['the', 'your', 'this', 'that', 'its'].includes(word);

function isOnConsole({ object, places, relations, inner, verb }: Clause): boolean {
  const things = [object, inner?.subject, ...[...places, ...relations].map(({ thing }) => thing)];
  return things.some((thing) => {
    if (thing?.kind === 'console') return TO_THE_CONSOLE.has(verb);
    if (thing?.kind === 'resource') return verb === 'verify';
    return thing?.kind === 'label' || thing?.kind === 'term';
  });
}

/** "Tick the box and press the button", "delete the key in the table": done on the screen, though nothing of it is called by its label. */
function isDoneByHand(clause: Clause, { topic, isBeforeSteps }: ProseWords): boolean {
  const { verb, modal, denied, optional, object, places } = clause;
  if (modal !== undefined || denied || optional || isDirecting(tokensIn(clause))) return false;
  const purpose = purposeOf(verb);
  // "Delete a key that nobody uses any more": what the steps are for stands before them.
  if (isBeforeSteps && purpose !== undefined && purpose === topic.purpose) return false;
  const isOfScreen = [object, ...places.map(({ thing }) => thing)].some(
    (thing) => thing?.kind === 'resource' || thing?.kind === 'widget',
  );
  return verb === 'finish' || (isOfScreen && (purpose !== undefined || BY_HAND.has(verb)));
}

const BY_HAND: ReadonlySet<string> = new Set(
  'choose,type,fill,tick,untick,toggle,open,close,expand,hover,scroll,confirm'.split(','),
);

/** "You must create a key in the console" tells what is to be done, and not how. */
const TO_THE_CONSOLE: ReadonlySet<string> = new Set(['log in', 'log out', 'open', 'switch']);

/** "Select the **Linux** tab below", "follow the steps in the **User** tab" */
function isAboutPage(clause: Clause): boolean {
  const words = tokensIn(clause);
  const isLabelled = words.some(({ kind }) => kind === 'label' || kind === 'term');
  const speaks = (isOnConsole(clause) ? speaksOfPage : isDirecting)(words);
  return speaks && (!isLabelled || ['follow', 'go on'].includes(clause.verb) || isTabHere(clause));
}
