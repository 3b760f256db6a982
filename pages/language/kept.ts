import type { Clause, Thing } from './clause.ts';
import { isForm } from './elsewhere.ts';

/** "save it in a secure location", "keep it safe", "save the **X** value": what is shown, and no button of these words. */
export function isKept({ verb, word, object, state, relations, places }: Clause): boolean {
  const isTaken = verb === 'save' || verb === 'keep' || (verb === 'leave' && word === 'keep');
  if (!isTaken || object === undefined) return false;
  const isSafe = state !== undefined && !NO_CARE.has(state);
  const isValue = object.kind === 'pronoun' || object.kind === 'resource' || isShownValue(object) || isSafe;
  const isWhere = relations.some(({ how }) => how === 'in');
  const isLeft = verb === 'leave' && !isSafe && !isWhere;
  return (
    !isLeft &&
    (isValue || isWhere) &&
    [...relations, ...places].every(
      ({ thing }) => ['words', 'position'].includes(thing.kind) || isForm(thing, { relations }),
    )
  );
}

const isShownValue = ({ kind, text }: Thing): boolean => kind === 'label' && / values?$/i.test(text);

/** States of fields: "keep it blank" */
const NO_CARE: ReadonlySet<string> = new Set([
  ...['blank', 'unchanged', 'on', 'off', 'enabled', 'disabled', 'required', 'listed'],
]);
