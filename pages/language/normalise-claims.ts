import { listed } from './phrases.ts';
import type { Clause, Thing } from './clause.ts';
import { isTable, present } from './normalise-presence.ts';
import { comesUp, isOpened } from './normalise-shown.ts';
import { spanOf, without } from './rule.ts';

/** Claims that say the same in one form: what a column, a row or a screen is said to show. */
export function claimed(clause: Clause): Clause {
  if (clause.as !== 'claim') return clause;
  return [
    stopsDoing,
    provides,
    ofColumn,
    hasValue,
    isSaidToBe,
    comesToShow,
    inColumn,
    reflected,
    opens,
    instead,
    present,
    comesUp,
  ].reduce((said, rule) => rule(said), clause);
}

/** "stops working": no longer works. */
function stopsDoing(clause: Clause): Clause {
  const { verb, object, denied } = clause;
  const done = verb === 'stop' && object?.kind === 'words' ? STOPPED.get(object.name) : undefined;
  return done === undefined ? clause : { ...without(clause, 'object'), verb: done, denied: !denied };
}

/** "the page provides a **X** section": has it; nobody but a person types. */
function provides(clause: Clause): Clause {
  const { verb, subject, isPassive } = clause;
  const isThing = subject !== undefined && !['person', 'role', 'pronoun'].includes(subject.kind);
  const has = HAS_BY_NATURE.get(verb);
  return isThing && has !== undefined && !isPassive ? { ...clause, verb: has } : clause;
}

const HAS_BY_NATURE: ReadonlyMap<string, string> = new Map([
  ['type', 'have'],
  ['acknowledge', 'take'],
]);

const STOPPED: ReadonlyMap<string, string> = new Map([
  ['working', 'work'],
  ['functioning', 'work'],
  ['authenticating', 'authenticate'],
]);

const CONTENTS: ReadonlySet<string> = new Set(listed(`value, content, contents, entry, text, status, state`));

/** "the value of the **X** column", "the status of the key": what a column or a row shows. */
function ofColumn(clause: Clause): Clause {
  const { subject } = clause;
  if (!subject || subject.which || !CONTENTS.has(subject.kind === 'words' ? subject.name : '')) return clause;
  if (subject.owner?.kind === 'resource')
    return { ...clause, subject: { ...subject.owner, determiner: subject.determiner } };
  const of = subject.relations.find(({ how, thing }) => OF.has(how) && HAS_CONTENT.has(thing.kind));
  if (!of) return clause;
  const rest = subject.relations.filter((relation) => relation !== of);
  return { ...clause, subject: of.thing, relations: [...rest, ...clause.relations] };
}

/** "has the value **X**", "reads **X**": it shows X. */
function hasValue(clause: Clause): Clause {
  const { verb, word, object } = clause;
  if (object?.kind !== 'label' || clause.isPassive) return clause;
  const isValue = verb === 'have' && object.widget === 'entry';
  return isValue || READS.has(word) ? { ...clause, verb: 'show', object: without(object, 'widget') } : clause;
}

const READS: ReadonlySet<string> = new Set(['read', 'reads']);

/** "is **X** in the **Y** column": shows it there. */
function inColumn(clause: Clause): Clause {
  const { subject, object, verb, places } = clause;
  const isIn = places.some(({ thing }) => thing.kind === 'label' && thing.widget === 'column');
  return verb === 'be' && subject?.kind === 'resource' && object?.kind === 'label' && isIn
    ? { ...clause, verb: 'show' }
    : clause;
}

/** "the name and description reflect your changes", "the table reflects the changes": these are shown. */
function reflected(clause: Clause): Clause {
  const { subject, object, verb } = clause;
  const isChange = object?.kind === 'widget' && /^changes?$/.test(object.name);
  if (verb !== 'reflect' || !isChange || !subject || clause.isPassive) return clause;
  const shown = { ...clause, subject: object, verb: 'listed', isPassive: true };
  if (isTable(subject))
    return {
      ...without(shown, 'object'),
      places: [...clause.places, { how: 'in', thing: subject, ...spanOf(subject) }],
    };
  return {
    ...without(shown, 'object'),
    relations: [...clause.relations, { how: 'like', thing: subject, ...spanOf(subject) }],
  };
}

/** "shows **A** instead of **B**", "does not show **B** but **A**": it shows A. */
function instead(clause: Clause): Clause {
  const { object, verb, relations, denied } = clause;
  const other = relations.find(({ how, thing }) => how === 'instead of' && thing.kind === 'label');
  if (!other || object?.kind !== 'label' || (verb !== 'show' && verb !== 'be')) return clause;
  const rest = { ...clause, relations: relations.filter((relation) => relation !== other) };
  return denied ? { ...rest, object: other.thing, denied: false } : rest;
}

const OF: ReadonlySet<string> = new Set(['of', 'in', 'under', 'for']);
const HAS_CONTENT: ReadonlySet<Thing['kind']> = new Set(['label', 'resource']);

/** "is listed as **X**", "is set to **X**": it is X. */
function isSaidToBe(clause: Clause): Clause {
  const { subject, object, verb, relations, isPassive } = clause;
  const as = relations.find(({ how, thing }) => (how === 'as' || how === 'to') && thing.kind === 'label');
  if (subject?.kind !== 'resource' || object || !as || !isPassive || !SAID_TO_BE.has(verb)) return clause;
  return {
    ...clause,
    verb: 'be',
    isPassive: false,
    object: as.thing,
    relations: relations.filter((relation) => relation !== as),
  };
}

const SAID_TO_BE: ReadonlySet<string> = new Set(['listed', 'set', 'tick', 'edit', 'switch']);

/** "the **X** column changes to **Y**": it shows it from then on. */
function comesToShow(clause: Clause): Clause {
  const { subject, object, verb, relations } = clause;
  const to = object ? undefined : relations.find(({ how }) => how === 'to');
  const value = object ?? to?.thing;
  const isShown = subject?.kind === 'label' && value !== undefined && value.kind !== 'resource';
  if (!isShown || clause.inner || !COMES_TO_SHOW.has(verb)) return clause;
  return {
    ...clause,
    verb: 'show',
    isPassive: false,
    object: value,
    relations: relations.filter((relation) => relation !== to),
  };
}

const COMES_TO_SHOW: ReadonlySet<string> = new Set(['switch', 'edit', 'become', 'reflect']);

/** "this opens the **X** page", "… displays the **X** dialog": it is there. */
function opens(clause: Clause): Clause {
  const { subject, object, verb, isPassive, denied } = clause;
  if (!subject || isPassive || denied || !OPENS.has(verb) || !object || !isOpened(object)) return clause;
  if (verb === 'show' && subject.kind !== 'pronoun' && subject.kind !== 'console') return clause;
  return { ...without(clause, 'object', 'modal'), subject: object, verb: 'listed', isPassive: true };
}

const OPENS: ReadonlySet<string> = new Set(['open', 'show']);
