import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { CODE, GOES_THERE, isOtherConsole, type Reason, reasonIn, withOthers } from './elsewhere.ts';
import { isKept } from './kept.ts';
import { checksApart } from './normalise-purposes.ts';
import { ANSWERS, SHELLS, TEXT } from './lexicon/code.ts';

/** Where a reader is who has left the console; undefined in the console. */
export type Away = Reason | undefined;

/** Where a reader stays for the steps to come. */
const STAYS: ReadonlySet<Away> = new Set<Away>(['on another site', 'in a terminal', 'in an editor']);

/** Where the console's own words can't stand: whoever looks for a label is back. */
const WITHOUT_LABELS: ReadonlySet<Away> = new Set<Away>(['in a terminal', 'in an editor']);

/** What a step says beside its words, and where it finds its reader. */
export interface Around {
  /** The languages of its code blocks. */
  code: readonly string[];
  away: Away;
  lexicon: Lexicon;
}

/**
 * Tells of each act why it isn't done in the console. Whoever has gone elsewhere stays there, in the steps to come too,
 * until words speak of the console again.
 */
export function withReasons(clauses: readonly Clause[], given: Around): { clauses: Clause[]; away: Away } {
  const around = clauses.some(typesIntoField) ? { ...given, code: given.code.map(() => '') } : given;
  let { away } = around;
  const told = clauses.map((clause) => {
    if (clause.as === 'statement' && away !== undefined) return { ...clause, outside: away };
    // Where on the page a reader goes on is no matter of where the reader is.
    if ((clause.as !== 'act' && clause.as !== 'claim') || clause.verb === 'go on') return clause;
    const own = clause.as === 'act' ? reasonOf(clause, around) : ofPerson(clause);
    const isReturn = own === undefined && isBack(clause, away);
    if (isReturn) away = undefined;
    const outside = own ?? (isReturn && isOnlyWay(clause) ? 'on the way back to the console' : away);
    if (own !== undefined && isThere(clause, own, around.lexicon)) away = own;
    return outside === undefined ? clause : { ...clause, outside };
  });
  // What a step has its reader type into a terminal is typed there.
  const isTyped = told.some(({ outside }) => outside === 'in a terminal') && around.code.some(isShell);
  return {
    clauses: told.flatMap(checksApart),
    away: isTyped ? 'in a terminal' : STAYS.has(away) ? away : undefined,
  };
}

/** What a field takes is no command, whatever language its example is said to be in. */
const typesIntoField = ({ as, verb, places }: Clause): boolean =>
  as === 'act' && (verb === 'type' || verb === 'paste') && places.some(({ thing }) => thing.kind === 'label');

/** Opens it, or does something in it. */
const isThere = (clause: Clause, reason: Reason, lexicon: Lexicon): boolean =>
  GOES_THERE.has(clause.verb) ||
  placesOf(clause).some((thing) => reasonIn(thing, clause, lexicon) === reason);

/** "Return to the console." */
const isOnlyWay = ({ as, verb, object }: Clause): boolean =>
  as === 'act' && verb === 'open' && object?.kind === 'console';

/** Speaks of what only the console shows. */
function isBack(clause: Clause, away: Away): boolean {
  if (away === undefined) return false;
  if (clause.verb === 'log in') return true;
  const things = allOf(clause).flatMap(thingsOf);
  if (things.some(({ kind, name }) => kind === 'console' || (kind === 'term' && name !== 'drop-down')))
    return true;
  const isShown = ({ kind, name }: Thing): boolean =>
    kind === 'label' || kind === 'term' || (kind === 'widget' && ['table', 'row', 'page'].includes(name));
  return WITHOUT_LABELS.has(away) && clause.verb !== 'press key' && things.some(isShown);
}

/** Why a clause is nothing that this reader does in the console; undefined where it is. */
function reasonOf(clause: Clause, { code, lexicon }: Around): Away {
  if (isByOthers(clause)) return 'by another person';
  const claimed = clause.verb === 'verify' && clause.inner ? ofPerson(clause.inner) : undefined;
  if (claimed) return claimed;
  const all = allOf(clause);
  const reasons = (thingsIn: (each: Clause) => Thing[]): Away =>
    weightiest(all.flatMap((each) => thingsIn(each).map((thing) => reasonIn(thing, each, lexicon))));
  const things = all.flatMap(thingsOf);
  const isLabelled = things.some(({ kind }) => kind === 'label' || kind === 'term');
  const isOfConsole = things.some(({ kind }) => kind === 'console');
  const isRun = (each: Clause): boolean =>
    each.verb === 'run' && thingsOf(each).every(({ kind }) => kind !== 'console');
  if (!isLabelled && all.some(isRun)) return 'in a terminal';
  const where = all.some((each) => isPartOfOther(each, lexicon)) ? 'on another site' : reasons(placesOf);
  if (isLabelled || isOfConsole)
    return where === undefined ? keeping(clause) : AROUND_THE_CONSOLE.has(where) ? undefined : where;
  const reason = reasons(thingsOf);
  if (reason === undefined && code.length === 0) return keeping(clause);
  return reason === undefined || reason === CODE ? byLanguage(code) : reason;
}

const keeping = (clause: Clause): Away => (isKept(clause) ? 'kept by the reader' : undefined);

/** What is written ends in a file, whatever else it passes through. */
const WEIGHTIEST_FIRST: readonly Away[] = [
  "with a file of the reader's own",
  'in an editor',
  'in a terminal',
  CODE,
  'on another site',
  "in the reader's mail",
  'in the browser itself',
  "on the reader's own computer",
];

const weightiest = (reasons: readonly Away[]): Away =>
  WEIGHTIEST_FIRST.find((reason) => reasons.includes(reason));

/** The console is shown in it. */
const AROUND_THE_CONSOLE: ReadonlySet<Away> = new Set<Away>([
  'in the browser itself',
  "on the reader's own computer",
]);

/** Where code is typed or written, as far as its language says. */
function byLanguage(code: readonly string[]): Reason {
  if (code.some(isShell)) return 'in a terminal';
  const isWritten = code.some((language) => !TEXT.has(language) && !ANSWERS.has(language));
  return isWritten ? 'in an editor' : CODE;
}

const isShell = (language: string): boolean => SHELLS.has(language);

function isByOthers(clause: Clause): boolean {
  const { verb, subject, object, relations, inner } = clause;
  if (subject && subject.kind !== 'pronoun') return true;
  if ((verb === 'ask' || verb === 'have') && inner?.subject !== undefined) return true;
  const isWithPerson = isPerson(object) || relations.some(({ thing }) => isPerson(thing));
  return verb === 'contact' || (BETWEEN_PEOPLE.has(verb) && isWithPerson);
}

const isPerson = (thing: Thing | undefined): boolean => thing?.kind === 'person';

/** "the user can now log in": what somebody else does; "each user has a role": what is so of somebody else. */
function ofPerson({ subject, isPassive, verb }: Clause): Reason | undefined {
  if (!isPerson(subject) || isPassive || verb === 'be') return undefined;
  return IS_SO.has(verb) ? 'a claim that nobody checks' : 'by another person';
}

const IS_SO: ReadonlySet<string> = new Set(['have', 'appear', 'disappear', 'show', 'reflect']);

/** What two people do: one of them is asked, waited for, or given something. */
const BETWEEN_PEOPLE: ReadonlySet<string> = new Set(['share', 'ask', 'have', 'wait']);

const allOf = (clause: Clause): Clause[] =>
  [clause, clause.inner, clause.means, clause.inner?.means, ...(clause.thereupon ?? [])].filter(
    (each) => each !== undefined,
  );

/** "the **Users** section of your Okta dashboard" */
const isPartOfOther = ({ object }: Clause, lexicon: Lexicon): boolean =>
  object?.relations.some(({ how, thing }) => how === 'of' && isOtherConsole(thing, lexicon)) === true;

/** Where, into what, or out of what. */
const placesOf = ({ places, relations }: Clause): Thing[] =>
  [...places, ...relations].filter(({ how }) => PLACES.has(how)).flatMap(({ thing }) => withOthers(thing));

const PLACES: ReadonlySet<string> = new Set(['in', 'on', 'at', 'from', 'to', 'through', 'under']);

function thingsOf({ object, value, places, relations }: Clause): Thing[] {
  const direct = [object, value, ...[...places, ...relations].map(({ thing }) => thing)];
  return direct.flatMap((thing) => (thing ? withOthers(thing) : []));
}
