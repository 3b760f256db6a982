import type { Clause, Said, Thing } from './clause.ts';
import type { Fate } from './parts.ts';
import type { Token } from './token.ts';

/** What an act is about where it speaks of the page itself: "use the following steps", "select the tab below". */
const OF_THE_PAGE =
  /\b(?:steps?|instructions?|workflow|procedure|tabs?|sections?|guide|below|above|following)\b/i;

/** An act on the console: something on the screen, the console itself, or the resource of the procedure. */
const ON_THE_CONSOLE: ReadonlySet<Thing['kind']> = new Set(['label', 'term', 'console', 'resource']);

/** What becomes of a clause beside the numbered steps by its words alone; undefined for an act on the console. */
export function besideSteps(
  clause: Clause,
  section: 'procedure' | 'validate',
  resource: string | null,
): Fate | undefined {
  switch (clause.as) {
    case 'reference':
    case 'example':
    case 'field':
      return { as: 'information', why: `a ${clause.as}` };
    case 'advice':
      return { as: 'not-covered', why: 'advice' };
    case 'statement':
    case 'claim':
      return told(clause, section, resource);
    case 'act':
      if (clause.isAim) return { as: 'information', why: 'an explanation' };
      if (clause.outside !== undefined) return { as: 'not-covered', why: clause.outside };
      return isOnConsole(clause) && !isAboutPage(clause)
        ? undefined
        : { as: 'information', why: 'directions' };
  }
}

/** Words beside the steps that nobody understands: directions about the page itself, or counted as not covered. */
export function unreadBeside({ tokens }: Said): Fate {
  const isOnScreen = tokens.some(({ kind }) => kind === 'label' || kind === 'term');
  return !isOnScreen && OF_THE_PAGE.test(wordsIn(tokens))
    ? { as: 'information', why: 'directions' }
    : { as: 'not-covered', why: 'words that nobody understands' };
}

const wordsIn = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join(' ');

/** In Validate what is said of the resource is a promise; elsewhere it explains. */
function told(clause: Clause, section: 'procedure' | 'validate', resource: string | null): Fate {
  const text = clause.sentence?.text.toLowerCase() ?? '';
  const isPromise = section === 'validate' && resource !== null && text.includes(resource);
  return isPromise
    ? { as: 'not-covered', why: 'a claim in prose' }
    : { as: 'information', why: 'an explanation' };
}

const isOnConsole = ({ object, places, relations, inner, verb }: Clause): boolean =>
  [object, inner?.subject, ...[...places, ...relations].map(({ thing }) => thing)].some(
    (thing) =>
      thing !== undefined &&
      ON_THE_CONSOLE.has(thing.kind) &&
      (thing.kind !== 'resource' || verb === 'verify'),
  );

/** "Select the **Linux** tab below", "follow the steps in the **User** tab" */
function isAboutPage({ sentence, object }: Clause): boolean {
  return object?.widget === 'tab' || OF_THE_PAGE.test(wordsIn(sentence?.tokens ?? []));
}
