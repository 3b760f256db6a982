import { LISTS } from './lexicon/claims.ts';
import { listed } from './phrases.ts';
import { type Clause, newThing, type Thing } from './clause.ts';
import { comesUp } from './normalise-shown.ts';
import { spanOf, without } from './rule.ts';

/** Claims that say the same in one form: what a table lists or a reader sees "is listed". */
export function claimed(clause: Clause): Clause {
  if (clause.as !== 'claim') return clause;
  return [ofColumn, isSaidToBe, comesToShow, opens, listedBy, seen, appears, isThere, comesUp].reduce(
    (said, rule) => rule(said),
    clause,
  );
}

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
const OPENED: ReadonlySet<string | undefined> = new Set(['dialog', 'page', 'section', 'wizard', 'form']);

const isOpened = ({ kind, name, widget }: Thing): boolean => OPENED.has(kind === 'widget' ? name : widget);

const isTable = (thing: Thing | undefined): boolean =>
  thing?.kind === 'widget' && ['table', 'page'].includes(thing.name);

/** "the table no longer lists your key", "the console shows a list, including your key" */
function listedBy(clause: Clause): Clause {
  const { subject, object, inner } = clause;
  if (!subject || !LISTS.has(clause.verb) || clause.isPassive) return clause;
  const among = listedAmong(clause);
  if (subject.kind === 'console')
    return (
      among ??
      (object?.kind === 'resource' && object.relations.length === 0 ? listedAs(clause, object) : clause)
    );
  const what = object ?? inner?.subject;
  if (!isTable(subject) || !what) return clause;
  return among ?? listedAs(clause, what, subject);
}

/** "a list of your keys, including the new key": that it is listed, where nothing else is said of the list. */
function listedAmong(clause: Clause): Clause | undefined {
  const { object, denied } = clause;
  const [like, ...others] = [...(object?.relations ?? []), ...clause.relations].filter(
    ({ how }) => how !== 'of',
  );
  if (object?.kind !== 'widget' || object.name !== 'table' || denied || others.length > 0) return undefined;
  return like?.how === 'like' && like.thing.kind === 'resource'
    ? listedAs({ ...clause, relations: [] }, like.thing, { ...object, relations: [] })
    : undefined;
}

const listedAs = (clause: Clause, what: Thing, where?: Thing): Clause => ({
  ...without(clause, 'object', 'inner'),
  subject: what,
  verb: 'listed',
  isPassive: true,
  places: [...clause.places, ...(where ? [{ how: 'in', thing: where, ...spanOf(where) }] : [])],
});

/** "you should no longer see your key" */
function seen(clause: Clause): Clause {
  const { object, subject } = clause;
  if (subject?.name !== 'you' || clause.verb !== 'verify' || !object) return clause;
  return { ...without(clause, 'object'), subject: object, verb: 'listed', isPassive: true };
}

function appears(clause: Clause): Clause {
  if (clause.isPassive || clause.object) return clause;
  // "displays in the list"
  const isShown = clause.verb === 'show' && !clause.inner && clause.subject?.kind === 'resource';
  if (clause.verb === 'appear' || isShown) return { ...clause, verb: 'listed', isPassive: true };
  return clause.verb === 'disappear' ? { ...clause, verb: 'gone', isPassive: true } : clause;
}

/** "is (not) in the table" */
function isThere(clause: Clause): Clause {
  if (clause.verb !== 'be' || clause.object || clause.subject?.kind === 'pronoun') return clause;
  return clause.places.some(({ how, thing }) => how === 'in' && isTable(thing))
    ? { ...clause, verb: 'listed', isPassive: true }
    : clause;
}

const THERE = new Set(['listed', 'required', 'create', 'have', 'add']);

/** What has to be there is to be had: "a key must be available", "there is a key", "ensure you have created a key". */
export function asNeed(clause: Clause): Clause {
  const { subject, object, inner } = clause;
  if (clause.as === 'act' && clause.verb === 'verify' && inner && !clause.denied)
    return asNeed({ ...inner, as: 'claim', ...(clause.sentence && { sentence: clause.sentence }) });
  if (clause.as !== 'claim' && clause.as !== 'act') return clause;
  // "Log in to the console.": whoever reads it is logged in.
  const isPlainAct =
    clause.as === 'act' && !clause.denied && !clause.optional && clause.outside === undefined;
  if (isPlainAct && clause.verb === 'log in')
    return {
      ...clause,
      as: 'claim',
      verb: 'logged in',
      subject: newThing('pronoun', 'you', clause),
      isPassive: true,
    };
  const { modal } = clause;
  const rest = without(clause, 'modal', 'subject');
  const own = subject?.name === 'you' ? { ...rest, subject } : rest;
  const isMet = modal === undefined || modal === 'must' || modal === 'will' || modal === 'should';
  if (!isMet) return clause;
  if (
    (subject === undefined || subject.name === 'you') &&
    !clause.isPassive &&
    THERE.has(clause.verb) &&
    object
  )
    return { ...own, as: 'claim', verb: 'have' };
  if (subject?.name === 'there' && object) return { ...rest, verb: 'have' };
  if (subject && subject.kind !== 'pronoun' && clause.isPassive && THERE.has(clause.verb) && !object)
    return { ...rest, verb: 'have', isPassive: false, object: subject };
  return subject?.name === 'you' ? { ...own, as: 'claim' } : clause;
}
