import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import type { Elsewhere } from './lexicon/things.ts';

/** Why a clause is none of the console's. */
export type Reason =
  | Elsewhere
  | 'by another person'
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
const TO_A_PLACE: ReadonlySet<string> = new Set([...GOES_THERE, 'close', 'review', 'use', 'refresh']);

/** What belongs nowhere else. */
const ONLY_THERE: ReadonlySet<Reason> = new Set<Reason>(['in a terminal', 'in an editor', CODE]);

/** Why a thing of a clause is none of the console's; sites and the like lend their names to its things: "choose your cloud provider". */
export function reasonIn(thing: Thing, { verb, object }: Clause, lexicon: Lexicon): Reason | undefined {
  const { kind, name, token } = thing;
  const isObject = object !== undefined && withOthers(object).includes(thing);
  const isNone = isObject && !TO_A_PLACE.has(verb);
  // Logging in means the console's address, unless words say what else is meant.
  if (kind === 'link')
    return !isNone && verb !== 'log in' && isOfOtherSite(token, lexicon) ? 'on another site' : undefined;
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
