import { bare, type Clause, type Condition, newClause, type Thing } from './clause.ts';
import { claimed } from './normalise-claims.ts';
import { pressable } from './normalise-enabled.ts';
import { WHOLE_SCREENS } from './lexicon/small-words.ts';
import { type Rule, without } from './rule.ts';
import { isTime } from './time.ts';

/** "wait until the key is listed", "wait for the dialog to open": what is waited for is verified, with patience. */
export const awaited: Rule = (clause) => {
  const isWait = clause.verb === 'wait' || (clause.verb === 'scroll' && !clause.object);
  if (clause.as !== 'act' || !isWait || clause.denied || clause.adverbs.length > 0) return clause;
  const { object } = clause;
  if (object && isTime(object)) return timePassed(clause);
  const claim = ofScreen(expected(clause));
  if (!claim) return clause;
  const { subject } = claim;
  if (subject?.kind === 'words' && !hasLabel(claim))
    return { ...timePassed(clause), verb: 'wait for the end', purposes: [ended(subject)] };
  return {
    ...without(clause, 'object', 'inner'),
    verb: 'verify',
    inner: claim,
    purposes: clause.purposes.slice(object ? 1 : 0),
    conditions: clause.conditions.filter(({ how }) => how !== 'until'),
    isAwaited: true,
  };
};

const hasLabel = ({ object, places, relations }: Clause): boolean =>
  [object, ...[...places, ...relations].map(({ thing }) => thing)].some((thing) => thing?.kind === 'label');

/** "once the page loads": so long everybody waits anyway. */
export const onceLoaded: Rule = (clause) =>
  clause.as === 'act'
    ? { ...clause, conditions: clause.conditions.filter((each) => !isLoading(each)) }
    : clause;

const isLoading = ({ how, clause }: Condition): boolean =>
  how === 'when' &&
  clause?.verb === 'load' &&
  !clause.denied &&
  clause.subject?.kind === 'widget' &&
  clause.places.length + clause.relations.length === 0;

/** Nobody sees time pass: what it is good for is looked for by the steps to come. */
const timePassed = (clause: Clause): Clause => ({
  ...clause,
  verb: 'let time pass',
  purposes: clause.purposes.filter(({ verb }) => !verb.startsWith('?')),
});

/** What is waited for, as a claim. */
function expected({ object, inner, purposes, conditions, sentence }: Clause): Clause | undefined {
  const until = conditions.find(({ how }) => how === 'until')?.clause ?? inner;
  const said = object ? comingOf(object, purposes[0]) : until;
  return (
    said?.subject && claimed(pressable({ ...asState(said), as: 'claim', ...(sentence && { sentence }) }))
  );
}

/** "the page to load", "the key to be listed"; of what is named alone, that it shows. */
function comingOf(thing: Thing, aim: Clause | undefined): Clause {
  const { which } = thing;
  const subject = without(thing, 'which');
  if (aim) return { ...aim, subject: thing };
  if (which?.modal === 'want' && which.isPassive) return { ...without(which, 'modal'), subject };
  return { ...newClause('claim', 'listed', thing), subject: thing, isPassive: true };
}

/** "the console loads": what is seen of it is its page. */
function ofScreen(claim: Clause | undefined): Clause | undefined {
  const { subject } = claim ?? {};
  const isScreen =
    subject?.kind === 'console' || (subject?.kind === 'words' && WHOLE_SCREENS.includes(subject.name));
  return claim && subject && isScreen && claim.verb === 'load'
    ? { ...claim, subject: { ...subject, kind: 'widget', name: 'page' } }
    : claim;
}

/** "to be shown", "to be removed", "is loaded" */
function asState(clause: Clause): Clause {
  if (clause.verb === 'load') return { ...clause, isPassive: false };
  const state = clause.isPassive ? STATES_BY_ACT[clause.verb] : undefined;
  return state === undefined ? clause : { ...clause, verb: state };
}

const STATES_BY_ACT: Readonly<Record<string, string>> = {
  show: 'listed',
  identify: 'listed',
  delete: 'gone',
};

/** "the deletion": what comes to its end has to be what the procedure does. */
const ended = (what: Thing): Clause => ({ ...newClause('act', 'finish', bare(what)), object: what });
