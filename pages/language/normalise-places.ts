import type { Clause, Relation, Thing } from './clause.ts';
import { purposeOf } from './purposes.ts';
import { IN_A_PLACE } from './lexicon/small-words.ts';
import { type Rule, spanOf, without } from './rule.ts';

const SHOWN = new Set<Thing['kind']>(['label', 'term', 'widget', 'position']);

/** Which relations say where. */
export const placed: Rule = (given) => {
  const clause = ofObject(given);
  const where = clause.relations.filter((relation) => isPlace(relation, clause));
  if (where.length === 0) return clause;
  return {
    ...clause,
    relations: clause.relations.filter((relation) => !where.includes(relation)),
    places: [...clause.places, ...where.map((relation) => ({ ...relation, how: sameHow(relation, clause) }))],
  };
};

/** "the key in the table you want to delete": not the table. */
function ofObject(clause: Clause): Clause {
  const { object } = clause;
  const table = clause.relations.find(
    ({ thing }) =>
      thing.kind === 'widget' &&
      (thing.which?.modal === 'want' || purposeOf(thing.which?.verb ?? '') !== undefined),
  );
  const which = table?.thing.which;
  if (
    !object ||
    object.which ||
    !table ||
    !which ||
    object.kind === 'label' ||
    object.kind === 'term' ||
    which.isPassive ||
    which.object
  )
    return clause;
  const bare = without(table.thing, 'which');
  return {
    ...clause,
    object: { ...object, which },
    relations: clause.relations.map((each) => (each === table ? { ...each, thing: bare } : each)),
  };
}

function isPlace({ how, thing }: Relation, { verb, object, relations }: Clause): boolean {
  // "switch from **A** to **B**"
  if (how === 'from' && relations.some((other) => other.how === 'to')) return false;
  if (how === 'with') return thing.kind === 'term' || (thing.kind === 'widget' && thing.name === 'menu');
  if (how === 'for' && verb === 'type') return isField(thing);
  if (how === 'for' || how === 'as')
    return (
      thing.kind === 'label' && (object?.kind === 'label' || verb === 'choose') && thing.widget !== 'scope'
    );
  if (how === 'to') return verb === 'type' && (thing.kind === 'label' || thing.kind === 'widget');
  if (how === 'beside' || how === 'at the end of' || how === 'above' || how === 'below' || how === 'left of')
    return true;
  return (
    IN_A_PLACE.has(how) && (SHOWN.has(thing.kind) || (thing.kind === 'code' && thing.widget !== undefined))
  );
}

const sameHow = ({ how, thing }: Relation, { verb }: Clause): string => {
  if (thing.kind === 'position') return 'at';
  if (verb === 'type' && how === 'for') return 'in';
  if (how === 'as' || how === 'for') return 'for';
  return how === 'at the end of' || how === 'to' || IN_A_PLACE.has(how) ? 'in' : how;
};

/** What is typed into, where pages, tabs and wizards are only places. */
export const isField = ({ kind, widget }: Thing): boolean =>
  kind === 'label' && (widget === undefined || widget === 'field' || widget === 'drop-down');

/** "enter **delete**": no field is called without a capital, and without "the". */
const isTyped = ({ determiner, widget, labels }: Thing): boolean =>
  determiner === '' && widget === undefined && labels.every(({ text }) => /^\p{Ll}/u.test(text));

/** "a **Name**" that is entered is the one of the form. */
const anyOf = (thing: Thing): Thing => (thing.determiner === 'a' ? { ...thing, determiner: '' } : thing);

/** "enter the **Name**" is typed into it; "a **Type** of **Add-on**" is chosen for it. */
export const intoFields: Rule = (clause) => {
  const { verb, object } = clause;
  if (object?.kind !== 'label') return clause;
  if (verb === 'type' || verb === 'paste') {
    // "type **x** into the **Y** field"
    if (clause.places.some(({ how, thing }) => how === 'in' && isField(thing))) return clause;
    if (isTyped(object)) return clause;
    const others = object.others.map((other) => ({ ...other, thing: anyOf(other.thing) }));
    const field = { ...anyOf(object), others };
    return {
      ...without(clause, 'object'),
      places: [...clause.places, { how: 'in', thing: field, ...spanOf(object) }],
    };
  }
  const to = clause.relations.find(({ how, thing }) => how === 'to' && thing.kind === 'label');
  if ((verb === 'set' || verb === 'edit') && to && isField(object) && to.thing.widget !== 'scope')
    return {
      ...clause,
      verb: 'choose',
      object: to.thing,
      places: [...clause.places, { how: 'for', thing: object, ...spanOf(object) }],
      relations: clause.relations.filter((each) => each !== to),
    };
  const [of] = object.relations;
  if (verb !== 'choose' || of?.how !== 'of' || of.thing.kind !== 'label') return clause;
  return {
    ...clause,
    object: of.thing,
    places: [...clause.places, { how: 'for', thing: { ...object, relations: [] }, ...spanOf(object) }],
  };
};

/** "change the scope to **X**", "select **X** as the scope", "make sure that you are in the **X** scope" */
export const switched: Rule = (clause) => {
  const { verb, object, inner } = clause;
  // A tab is no scope.
  if (verb === 'switch' && object?.kind === 'label' && object.widget === 'tab')
    return { ...clause, verb: 'choose' };
  const scope = (thing: Thing | undefined) => thing?.kind === 'label' && thing.widget === 'scope';
  if ((verb === 'choose' || verb === 'open') && scope(object)) return { ...clause, verb: 'switch' };
  if (verb === 'verify' && inner?.verb === 'be' && inner.subject?.name === 'you' && !inner.denied) {
    const where = inner.places.find((place) => scope(place.thing));
    const rest = without(clause, 'inner');
    if (where) return { ...rest, verb: 'switch', object: where.thing };
  }
  const isScope = (thing: Thing | undefined) => thing?.kind === 'widget' && thing.name === 'scope';
  const as = clause.relations.find(
    ({ how, thing }) =>
      (how === 'as' || how === 'to') && (isScope(thing) || (isScope(object) && thing.kind === 'label')),
  );
  if (!as || !['choose', 'edit', 'set', 'switch', 'toggle'].includes(verb)) return clause;
  const label = object?.kind === 'label' ? object : as.thing;
  return {
    ...clause,
    verb: 'switch',
    object: { ...label, widget: 'scope' },
    relations: clause.relations.filter((each) => each !== as),
  };
};

const MENUS_OF_THEIR_OWN = new Set(['row-menu', 'drop-down']);

/** "open the **X** menu and click **Y**" is choosing in it; a row's menu is its row's, a drop-down may be any. */
export function chosenInMenus(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause, index) => {
    const next = clauses[index + 1];
    const before = clauses[index - 1];
    if (next && isOpening(clause) && isChoiceAfter(next, clause)) return [];
    if (!before?.object || !isOpening(before) || !isChoiceAfter(clause, before)) return [clause];
    const { object } = before;
    const places = [{ how: 'in', thing: object, ...spanOf(object) }, ...before.places];
    const { line, column } = before.verbSpan;
    const verbSpan = { ...clause.verbSpan, line, column };
    return [{ ...clause, verbSpan, places, purposes: [...before.purposes, ...clause.purposes] }];
  });
}

const isPlain = ({
  as,
  denied,
  optional,
  isAlternative,
  also,
  adverbs,
  places,
  relations,
  conditions,
  outside,
}: Clause) =>
  as === 'act' &&
  !denied &&
  !optional &&
  !isAlternative &&
  [also, adverbs, relations, conditions].every((list) => list.length === 0) &&
  places.every(({ thing }) => thing.kind === 'position') &&
  outside === undefined;

function isOpening(clause: Clause): boolean {
  const { verb, object } = clause;
  const isMenu = object?.kind === 'term' && !MENUS_OF_THEIR_OWN.has(object.token?.term?.kind ?? '');
  return isMenu && (verb === 'open' || verb === 'choose') && isPlain(clause);
}

const isChoiceAfter = (clause: Clause, before: Clause): boolean =>
  (clause.verb === 'open' || clause.verb === 'choose') &&
  clause.sentence === before.sentence &&
  clause.object?.kind === 'label' &&
  clause.places.length === 0 &&
  isPlain(clause);
