import type { Clause, Thing } from './clause.ts';

const GOES_THERE = new Set(['open', 'log in', 'switch']);
const STAYS = new Set(['on another site', 'in a terminal', 'in an editor']);

/** Tells of each act why it isn't done in the console; whoever has gone elsewhere is there for the rest of the step. */
export function withReasons(clauses: readonly Clause[], hasCode: boolean): Clause[] {
  let there: string | undefined;
  return clauses.map((clause) => {
    const outside = reasonOf(clause, hasCode) ?? (clause.as === 'act' ? there : undefined);
    if (outside !== undefined && STAYS.has(outside) && GOES_THERE.has(clause.verb)) there = outside;
    else if (clause.verb === 'log in') there = undefined;
    return outside === undefined ? clause : { ...clause, outside };
  });
}

/** Why a clause is nothing that this reader does in the console; undefined where it is. */
function reasonOf(clause: Clause, hasCode: boolean): string | undefined {
  if (clause.as !== 'act') return undefined;
  const all = [
    clause,
    ...[clause.inner, clause.means, clause.inner?.means].filter((each) => each !== undefined),
  ];
  if (isByOthers(clause)) return 'by another person';
  const things = all.flatMap((each) => thingsOf(each));
  const elsewhere = things.find(({ kind }) => kind === 'elsewhere');
  if (elsewhere) return elsewhere.name;
  if (all.some(({ verb }) => verb === 'run')) return 'in a terminal';
  const isShown = things.some(({ kind }) => kind === 'label' || kind === 'term' || kind === 'console');
  if (hasCode && !isShown) return 'with the code of the step';
  if (isKept(clause)) return 'kept by the reader';
  if (things.some(isBrowser)) return 'in the browser itself';
  return undefined;
}

function isByOthers({ verb, subject, object, relations, inner }: Clause): boolean {
  if (subject && subject.kind !== 'pronoun') return true;
  if ((verb === 'ask' || verb === 'have') && inner?.subject !== undefined) return true;
  if (verb === 'verify' && inner?.subject?.kind === 'person' && !inner.isPassive) return true;
  const isPerson = (thing: Thing | undefined) => thing?.kind === 'person';
  return (
    verb === 'contact' ||
    (verb === 'share' && (isPerson(object) || relations.some(({ thing }) => isPerson(thing))))
  );
}

function thingsOf({ object, value, places, relations }: Clause): Thing[] {
  const direct = [object, value, ...[...places, ...relations].map(({ thing }) => thing)];
  return direct.flatMap((thing) => (thing ? [thing, ...thing.others.map((other) => other.thing)] : []));
}

/** "save it in a secure location", "keep it safe", "save the **X** value": what is shown, and no button of these words. */
function isKept({ verb, word, object, state, relations, places }: Clause): boolean {
  const isTaken = verb === 'save' || verb === 'keep' || (verb === 'leave' && word === 'keep');
  if (!isTaken || object === undefined) return false;
  const isSafe = state !== undefined && !NO_CARE.has(state);
  const isValue = object.kind === 'pronoun' || object.kind === 'resource' || isShownValue(object) || isSafe;
  const isWhere = relations.some(({ how }) => how === 'in');
  const isLeft = verb === 'leave' && !isSafe && !isWhere;
  return (
    !isLeft &&
    (isValue || isWhere) &&
    [...relations, ...places].every(({ thing }) => thing.kind === 'words' || thing.kind === 'position')
  );
}

const isShownValue = ({ kind, text }: Thing): boolean => kind === 'label' && / values?$/i.test(text);

/** States of fields: "keep it blank" */
const NO_CARE: ReadonlySet<string> = new Set(['blank', 'unchanged', 'on', 'off', 'required', 'listed']);

const isBrowser = ({ kind, name }: Thing): boolean =>
  kind === 'words' && /\b(?:browser|computer|inbox|local machine)$/.test(name);
