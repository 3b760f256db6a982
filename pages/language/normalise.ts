import { bare, type Clause, type Condition } from './clause.ts';
import { inItsCase, lineOfText, pointedTo, tickedFor, typedTwice } from './normalise-cases.ts';
import { claimed } from './normalise-claims.ts';
import { changesShown, fieldsAtLarge, givenWith, selected, valueCopied } from './normalise-forms.ts';
import { asWhom, intoConsoleAtLeast, joinedLogIns } from './normalise-log-in.ts';
import { pressable } from './normalise-enabled.ts';
import { madeSure } from './normalise-made-sure.ts';
import { byObject } from './normalise-objects.ts';
import { withNouns } from './normalise-pronouns.ts';
import { eachLookedFor, lookedFor } from './normalise-presence.ts';
import { chosenInMenus, intoFields, placed, switched } from './normalise-places.ts';
import { inARow, soughtInVain, whereWanted } from './normalise-in-a-row.ts';
import { switchedOrSet } from './normalise-switches.ts';
import { sought } from './normalise-seeking.ts';
import { inTime, onceDone } from './normalise-times.ts';
import { awaited, onceLoaded } from './normalise-waits.ts';
import { SAYS_NOTHING } from './lexicon/things.ts';
import { confirmedWith, finished, goingOn, lookedUp } from './normalise-purposes.ts';
import { type Rule, spanOf, without } from './rule.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Brings clauses that say the same into one form: what is really done before what it is good for, a field as a place, a
 * scope that is chosen as one that is switched to.
 */
export function normalised(clauses: readonly Clause[], lexicon: Lexicon): Clause[] {
  const all = clauses
    .flatMap(inTime)
    .flatMap(inARow)
    .flatMap((clause) =>
      apart(inOneForm(clause, lexicon), lexicon).map((each) => inSentenceOf(clause, each)),
    );
  return chosenInMenus(soughtInVain(joinedLogIns(withNouns(all))).map(intoConsoleAtLeast));
}

/** Whatever form it gets, it stands where it stood. */
const inSentenceOf = ({ sentence }: Clause, clause: Clause): Clause =>
  sentence ? { ...clause, sentence } : clause;

/** "once in the **X** scope, …" and what is said in brackets are claims of their own, and so is each of several. */
function apart(clause: Clause, lexicon: Lexicon): Clause[] {
  const before = clause.conditions.filter(isAboutScope);
  const conditions = clause.conditions.filter((each) => !before.includes(each));
  const claims = (all: readonly (Clause | undefined)[]): Clause[] =>
    all.flatMap((each) => (each ? [inOneForm({ ...inSentenceOf(clause, each), as: 'claim' }, lexicon)] : []));
  return [
    ...claims(before.map((each) => each.clause)),
    ...eachLookedFor({ ...clause, conditions, remarks: [] }),
    ...claims(clause.remarks),
  ];
}

const isAboutScope = ({ how, clause }: Condition): boolean =>
  how === 'when' &&
  clause?.verb === 'be' &&
  !clause.denied &&
  [...clause.places, ...clause.relations].some(({ thing }) => thing.widget === 'scope');

function inOneForm(clause: Clause, lexicon: Lexicon): Clause {
  const inner = clause.inner && inOneForm(clause.inner, lexicon);
  const start: Clause = {
    ...clause,
    ...(inner && { inner }),
    purposes: clause.purposes.map((aim) => inOneForm(aim, lexicon)),
    further: clause.further.map((each) =>
      each.subject ? inOneForm({ ...each, as: 'claim' }, lexicon) : each,
    ),
    conditions: clause.conditions.map((each) =>
      each.clause ? { ...each, clause: whenAsked(inOneForm(each.clause, lexicon)) } : each,
    ),
  };
  return RULES.reduce((said, rule) => rule(said, lexicon), start);
}

/** "if you are prompted for confirmation": if prompted. */
function whenAsked(clause: Clause): Clause {
  const { subject, verb, isPassive, denied, relations } = clause;
  const isAsked = subject?.name === 'you' && isPassive && !denied && (verb === 'prompt' || verb === 'ask');
  const isPlain = relations.every(({ how, thing }) => how === 'for' && thing.text === 'confirmation');
  return isAsked && isPlain ? { ...without(clause, 'subject'), isPassive: false, relations: [] } : clause;
}

/** "confirm that you want to delete it by clicking **OK**": confirming it, too. */
function asked(clause: Clause): Clause {
  const { word, inner } = clause;
  if (!word.startsWith('confirm') || inner?.modal !== 'want' || !inner.means || inner.denied) return clause;
  const wanted = without(inner, 'means', 'subject', 'modal');
  return { ...without(clause, 'inner'), ...wanted, ...bare(clause), as: 'act', means: inner.means, word };
}

/** "you can revert it by clicking **Undo**": the click is left to the reader, whatever it is good for. */
function offered(clause: Clause): Clause {
  const { as, subject, modal, denied, means } = clause;
  const isOffer =
    as === 'claim' && subject?.name === 'you' && (modal === 'can' || modal === 'may') && !denied;
  return isOffer && means?.object?.kind === 'label' ? { ...without(clause, 'subject'), as: 'act' } : clause;
}

/** "confirm it by clicking **OK**": the click is what is done. */
const reallyDone: Rule = (said, lexicon) => {
  const clause = asked(offered(said));
  const { means, ...rest } = clause;
  if (!means || clause.thereupon || clause.as !== 'act' || clause.inner) return clause;
  // "fill out the **A** by providing the **B** and **C**": the first is a field too.
  if (clause.verb === 'fill' && clause.object?.kind === 'label') return clause;
  const { line, column, endLine, endColumn, conditions, optional, isAlternative, modal } = clause;
  const own = {
    line,
    column,
    endLine,
    endColumn,
    optional,
    isAlternative,
    conditions: [...conditions, ...means.conditions],
  };
  return inOneForm(
    {
      ...means,
      ...own,
      ...(modal === undefined ? {} : { modal }),
      purposes: [...means.purposes, { ...rest, purposes: [] }, ...clause.purposes],
    },
    lexicon,
  );
};

/** "use the **X** menu to open **Y**": done in X; "use the **X** button to …": X is pressed. */
const usedFor: Rule = (clause) => {
  const [aim] = clause.purposes;
  const { object } = clause;
  const isPlace = object?.kind === 'term' || object?.kind === 'label' || object?.kind === 'widget';
  if (clause.verb !== 'use' || clause.as !== 'act' || !aim || !object || !isPlace) return clause;
  if (object.widget !== undefined && SAYS_NOTHING.has(object.widget)) return { ...clause, verb: 'choose' };
  return {
    ...clause,
    ...aim,
    relations: [{ how: 'in', thing: object, ...spanOf(object) }, ...clause.relations, ...aim.relations],
    places: [...clause.places, ...aim.places],
    conditions: [...clause.conditions, ...aim.conditions],
    adverbs: [...clause.adverbs, ...aim.adverbs],
    purposes: aim.purposes,
    optional: clause.optional || aim.optional,
    denied: clause.denied !== aim.denied,
    isAlternative: clause.isAlternative,
  };
};

/** "you can also …", "if you want, …" leave it to the reader. */
const invited: Rule = (clause) => {
  if (clause.as !== 'act') return clause;
  const conditions = clause.conditions.filter((each) => !isWish(each));
  const isInvited =
    clause.modal === 'can' || clause.modal === 'may' || conditions.length < clause.conditions.length;
  return isInvited ? { ...clause, conditions, optional: true } : clause;
};

const isWish = ({ how, clause }: Condition): boolean =>
  how === 'if' &&
  clause?.verb === 'want' &&
  clause.subject?.name === 'you' &&
  !clause.denied &&
  !clause.inner;

const RULES: readonly Rule[] = [
  madeSure,
  inItsCase,
  lineOfText,
  typedTwice,
  pointedTo,
  reallyDone,
  confirmedWith,
  awaited,
  onceLoaded,
  onceDone,
  tickedFor,
  usedFor,
  givenWith,
  sought,
  placed,
  whereWanted,
  lookedFor,
  lookedUp,
  pressable,
  claimed,
  intoFields,
  byObject,
  switchedOrSet,
  fieldsAtLarge,
  selected,
  finished,
  goingOn,
  valueCopied,
  changesShown,
  switched,
  asWhom,
  invited,
];
