import type { Clause, Relation, Thing } from './clause.ts';
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
    places: [...clause.places, ...where.map((relation) => ({ ...relation, how: sameHow(relation) }))],
  };
};

/** "the key in the table you want to delete": not the table. */
function ofObject(clause: Clause): Clause {
  const { object } = clause;
  const table = clause.relations.find(
    ({ thing }) => thing.kind === 'widget' && (thing.which?.modal === 'want' || thing.which?.as === 'claim'),
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

function isPlace({ how, thing }: Relation, { verb, object }: Clause): boolean {
  if (how === 'with') return thing.kind === 'term' || (thing.kind === 'widget' && thing.name === 'menu');
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

const sameHow = ({ how, thing }: Relation): string => {
  if (thing.kind === 'position') return 'at';
  if (how === 'as' || how === 'for') return 'for';
  return how === 'at the end of' || how === 'to' || IN_A_PLACE.has(how) ? 'in' : how;
};

/** "enter the **Name**" is typed into it; "a **Type** of **Add-on**" is chosen for it. */
export const intoFields: Rule = (clause) => {
  const { verb, object } = clause;
  if (object?.kind !== 'label') return clause;
  if (verb === 'type' || verb === 'paste') {
    return {
      ...without(clause, 'object'),
      places: [...clause.places, { how: 'in', thing: object, ...spanOf(object) }],
    };
  }
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
