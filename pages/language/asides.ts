import type { Aside } from '../../fixtures/model/procedure.ts';
import type { Part } from '../../fixtures/model/understanding.ts';
import { askedFor, DIRECTS, LEFT, type ProsePlace } from './asked-beside.ts';
import { bare, type Clause, type WrittenSentence } from './clause.ts';
import { type Language, readStep } from './language.ts';
import { type Fate, partsOf, sentenceOf, type Told } from './parts.ts';
import { isDirecting, speaksOfPage, tokensIn } from './page-directions.ts';
import type { PageText } from './places.ts';
import type { Token } from './token.ts';
import { INFORMS } from './standing.ts';
import { tellsOf } from './tells.ts';
import { EXPLAINED, OPTIONAL } from './what-comes.ts';
import { unknownWords } from './unknown.ts';

/** What nobody reads, and why. */
const REASONS: Partial<Record<Aside['kind'], string>> = {
  code: 'code that nobody runs',
  component: 'a component whose words nobody sees here',
};

/** What prose is read with. */
export interface ProseWords extends ProsePlace {
  language: Language;
  page: PageText;
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
  if (section === 'introduction' || section === 'prerequisites' || !READ.has(kind))
    return [{ ...whole, ...EXPLAINED }];
  const { clauses, notUnderstood } = readStep(aside, words.language, words.page);
  if (kind === 'admonition') {
    const promised = admonished(clauses, section, words);
    const beside = notUnderstood.map(({ sentence }) => ({ sentence, from: sentence, fate: EXPLAINED }));
    return promised ? partsOf([...promised, ...beside]) : [{ ...whole, ...EXPLAINED }];
  }
  const last = words.isAheadOfSteps && /[:：]$/u.test(text.trim()) ? clauses.at(-1)?.sentence : undefined;
  const told = clauses.map((clause): Told => {
    const sentence = sentenceOf(clause);
    const because = { ...unknownWords(sentence), span: clause };
    // "Open the list of your keys:" says what the steps behind it do.
    const isLead =
      last !== undefined && clause.sentence === last && clause.as === 'act' && !isOnScreen(tokensIn(clause));
    const fate = (isLead ? DIRECTS : besideSteps(clause, section, words)) ?? { as: 'finding', because };
    return { sentence, from: clause, fate };
  });
  const unread = notUnderstood.map(({ sentence }): Told => ({
    sentence,
    from: sentence,
    fate: unreadBeside(sentence),
  }));
  const parts = partsOf([...told, ...unread]);
  return parts.length > 0 ? parts : [{ ...whole, ...EXPLAINED }];
}

/** An admonition asks for nothing; what it promises is counted like any prose. Undefined where it promises nothing. */
function admonished(
  clauses: readonly Clause[],
  section: 'procedure' | 'validate',
  words: ProseWords,
): Told[] | undefined {
  const told = clauses.map((clause): Told => {
    const isSaid = clause.as === 'claim' || clause.as === 'statement';
    return {
      sentence: sentenceOf(clause),
      from: clause,
      fate: isSaid ? claimed(clause, section, words) : EXPLAINED,
    };
  });
  return told.some(({ fate }) => fate.as !== 'information') ? told : undefined;
}

const READ: ReadonlySet<Aside['kind']> = new Set<Aside['kind']>(['prose', 'bullet', 'admonition']);

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
      return askedFor(clause, words);
  }
}

/** Words beside the steps that nobody understands: directions about the page itself, or counted as not covered. */
function unreadBeside({ tokens }: WrittenSentence): Fate {
  return !isOnScreen(tokens) && (isLeadIn(tokens) || isDirecting(tokens))
    ? DIRECTS
    : { as: 'not-covered', why: 'words that nobody understands' };
}

/** Whether something is named that a screen shows. */
const isOnScreen = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === 'label' || kind === 'term');

/** "To delete a key:" leads into what follows. */
const isLeadIn = (tokens: readonly Token[]): boolean =>
  tokens[0]?.word === 'to' && !tokens.some(({ text }) => text === ',');

/** In Validate all that is said is a promise; elsewhere what is said of the one thing that the procedure is about, and what comes of the steps. */
function claimed(clause: Clause, section: 'procedure' | 'validate', words: ProseWords): Fate {
  const isOfIt = speaksOfIt(clause, words);
  const isPromise = isOfIt || (section === 'validate' && !speaksOfPage(tokensIn(clause)));
  const tells = isPromise ? 'outcome' : tellsOf(clause, words.language.lexicon);
  if (tells === 'offer') return OPTIONAL;
  // Before the steps nothing has come of them.
  if (tells === 'explanation' || (!isPromise && words.isBeforeSteps)) return EXPLAINED;
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
