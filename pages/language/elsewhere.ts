import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import type { Elsewhere } from './lexicon/things.ts';
import { near } from './respelled.ts';

/** Why a clause is none of the console's. */
export type Reason =
  | Elsewhere
  | 'by another person'
  | 'a claim that nobody checks'
  | 'kept by the reader'
  | 'on the way back to the console'
  | "with a file of the reader's own";

export const CODE = 'with the code of the step';

/** Acts that lead there. */
export const GOES_THERE: ReadonlySet<string> = new Set(['open', 'switch', 'log in', 'start']);

export const withOthers = (thing: Thing): Thing[] => [thing, ...thing.others.map((other) => other.thing)];

const BROWSER = 'in the browser itself';

/** Its own dialog can be answered, and nothing typed into it. */
const isOfBrowser = ({ before, owner }: Thing): boolean =>
  before.includes('browser') || owner?.name === BROWSER;

/** By these the console takes a file, or gives one. */
const MOVES_FILES: ReadonlySet<string> = new Set(['upload', 'choose', 'download', 'drag', 'attach']);

/** What is done to a place. */
const TO_A_PLACE: ReadonlySet<string> = new Set([
  ...GOES_THERE,
  ...['log out', 'close', 'review', 'use', 'refresh'],
]);

/** What belongs nowhere else. */
const ONLY_THERE: ReadonlySet<Reason> = new Set<Reason>(['in a terminal', 'in an editor', CODE]);

/** Why a thing of a clause is none of the console's; sites and the like lend their names to its things: "choose your cloud provider". */
export function reasonIn(thing: Thing, clause: Clause, lexicon: Lexicon): Reason | undefined {
  const { verb, object } = clause;
  const { kind, name, token } = thing;
  const isObject = object !== undefined && withOthers(object).includes(thing);
  const isNone = isObject && !TO_A_PLACE.has(verb);
  // Logging in means the console's address, unless words say what else is meant.
  if (kind === 'link')
    return !isNone && verb !== 'log in' && isOfOtherSite(token, lexicon) && !isForm(thing, clause)
      ? 'on another site'
      : undefined;
  if (isOtherConsole(thing, lexicon)) return isNone ? undefined : 'on another site';
  if (kind === 'widget' && verb.startsWith('type') && isOfBrowser(thing)) return BROWSER;
  if (kind !== 'elsewhere') return undefined;
  if (token !== undefined && MOVES_FILES.has(verb)) return "with a file of the reader's own";
  const reason = name as Reason;
  return isNone && !ONLY_THERE.has(reason) ? undefined : reason;
}

/** What is called like the console, and leads elsewhere, is a slip. */
const isOfOtherSite = (token: Thing['token'], lexicon: Lexicon): boolean =>
  token?.url !== undefined &&
  /^https?:/.test(token.url) &&
  !lexicon.isConsoleAddress(token.url) &&
  !lexicon.isConsole(token.text);

/** "as [YAML](…)", "in [JSON](…) format": the link explains what something is saved or written as. */
export const isForm = (thing: Thing, { relations }: Pick<Clause, 'relations'>): boolean =>
  FORMS.has(thing.after.at(-1) ?? '') || relations.some((each) => each.thing === thing && each.how === 'as');

const FORMS: ReadonlySet<string> = new Set(['format', 'form', 'notation', 'syntax', 'encoding', 'style']);

/** What one logs in to besides: "your Okta Admin console", "your Okta account". */
const isOtherConsole = (thing: Thing, lexicon: Lexicon): boolean =>
  ['words', 'role'].includes(thing.kind) &&
  CONSOLES.has(thing.text.toLowerCase().split(' ').at(-1) ?? '') &&
  isOfOthers(thing, lexicon);

const CONSOLES: ReadonlySet<string> = new Set(['console', 'portal', 'account']);

/** A name of somebody else's: nobody here knows it, and it is no slip of the console's own. */
export function isOfOthers({ text }: Thing, lexicon: Lexicon): boolean {
  const words = text.split(' ').map((word) => word.replace(/['’]s$/, ''));
  const isOurs = (word: string): boolean =>
    lexicon.isConsole(word) || near(word.toLowerCase(), lexicon).some(({ by }) => lexicon.isConsole(by));
  const isName = (word: string): boolean => /\p{Lu}/u.test(word) && !lexicon.words.has(word.toLowerCase());
  return words.some(isName) && !words.some(isOurs);
}
