import { bare, type Clause, type Thing } from './clause.ts';
import { AT_LARGE } from './lexicon/things.ts';
import { type Rule, spanOf, without } from './rule.ts';

/** "proceed to step 3", "skip to the next step": where in the procedure a reader goes on. */
export const goingOn: Rule = (clause) => {
  const { verb, object, relations } = clause;
  if (clause.as !== 'act' || !GOES_ON.has(verb)) return clause;
  const to = object ?? relations.find(({ how }) => how === 'to' || how === 'with')?.thing;
  const isStep = to?.kind === 'words' && /(?:^| )steps?(?: \d[\d.]*\w?)?$/.test(to.name);
  if (!isStep || (object && relations.length > 0) || relations.length > 1) return clause;
  return { ...clause, verb: 'go on', object: to, relations: [] };
};

const GOES_ON: ReadonlySet<string> = new Set(['open', 'continue', 'proceed', 'skip', 'move', 'follow']);

/** "complete the wizard" ends it, where "complete the form" fills it in; "once the upload completes": it has ended. */
export const finished: Rule = (clause) => {
  const { verb, word, object } = clause;
  if (verb !== 'fill' || !word.startsWith('complet') || clause.value) return clause;
  return object && isFilledIn(object) ? clause : { ...clause, verb: 'finish' };
};

const FORMS: ReadonlySet<string> = new Set(['form', 'field', 'dialog', 'section', 'page']);

const isFilledIn = ({ kind, name, widget }: Thing): boolean =>
  kind === 'label' ||
  kind === 'term' ||
  FORMS.has(widget ?? name.replace(/s$/, '')) ||
  AT_LARGE.has(name.split(' ').at(-1) ?? '');

/** "verify that the key is gone by checking the table": looked for there. */
export const lookedUp: Rule = (clause) => {
  const { means } = clause;
  const where = means?.object;
  const isLook = means !== undefined && LOOKS.has(means.verb) && !means.denied && !means.inner;
  if (clause.as !== 'claim' || !isLook || !where || clause.thereupon || means.adverbs.length > 0)
    return clause;
  const place = { how: 'in', thing: where, ...spanOf(where) };
  return {
    ...without(clause, 'means'),
    places: [...clause.places, place, ...means.places],
    relations: [...clause.relations, ...means.relations],
    conditions: [...clause.conditions, ...means.conditions],
  };
};

const LOOKS: ReadonlySet<string> = new Set(['verify', 'review', 'open', 'identify', 'refresh']);

/** What an act is good for may say what is to be seen then, or where it leads: that is told apart from the act. */
export function checksApart(clause: Clause): Clause[] {
  if (clause.as !== 'act' || clause.outside !== undefined || clause.isAim) return [clause];
  const aims = clause.purposes.filter(isSeen).map((aim): Clause => ({
    ...aim,
    conditions: [...clause.conditions, ...aim.conditions],
    optional: clause.optional || aim.optional,
    isAim: true,
    ...(clause.sentence && { sentence: clause.sentence }),
  }));
  if (aims.length === 0) return [clause];
  const [before, behind] = [true, false].map((isBefore) =>
    aims.filter((aim) => startsBefore(aim, clause.verbSpan) === isBefore),
  );
  // "check the table to verify that …": it is looked at.
  const isLook = clause.verb === 'verify' && !clause.inner && aims.some(({ verb }) => verb === 'verify');
  const looked: Clause = isLook ? { ...clause, verb: 'review' } : clause;
  const act = before?.length ? { ...looked, ...bare({ ...looked, ...startOf(clause.verbSpan) }) } : looked;
  return [...(before ?? []), act, ...(behind ?? [])];
}

const startOf = ({ line, column }: Clause['verbSpan']) => ({ line, column });

const startsBefore = (one: Clause, other: Clause['verbSpan']): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

/** "to verify that …", "to go to **X**" */
const isSeen = ({ verb, inner, object, places }: Clause): boolean =>
  (verb === 'verify' && inner !== undefined) ||
  (verb === 'identify' && ['show', 'listed'].includes(object?.which?.verb ?? '')) ||
  (LEADS_TO.has(verb) &&
    [object, ...places.map(({ thing }) => thing)].some(
      (thing) => thing?.kind === 'label' || thing?.kind === 'term',
    ));

const LEADS_TO: ReadonlySet<string> = new Set(['open', 'review', 'show']);

/** "confirm with **OK**", "confirm the deletion with **OK**": it is chosen. */
export const confirmedWith: Rule = (clause) => {
  const answer = clause.relations.find(({ how, thing }) => how === 'with' && thing.kind === 'label');
  if (!answer || clause.as !== 'act' || clause.inner || !clause.word.startsWith('confirm')) return clause;
  const relations = clause.relations.filter((each) => each !== answer);
  const aim = { ...clause, verb: 'confirm', relations, purposes: [], conditions: [] };
  return {
    ...without(clause, 'object'),
    verb: 'choose',
    object: answer.thing,
    relations: [],
    purposes: clause.object ? [aim, ...clause.purposes] : clause.purposes,
  };
};
