import { bare, type Condition, type Thing } from './clause.ts';
import { type Rule, without } from './rule.ts';
import type { Lexicon } from './lexicon.ts';

/** "type the name of the key", "enter the workspace name": what it is called by is known. */
const nameTyped: Rule = (clause, lexicon) => {
  const { verb, object, relations } = clause;
  if (clause.as !== 'act' || verb !== 'type' || object?.kind !== 'words' || object.others.length > 0)
    return clause;
  const of = [...object.relations, ...relations].find(
    ({ how, thing }) => how === 'of' && thing.kind === 'resource',
  );
  const owner = object.owner?.kind === 'resource' ? object.owner : of?.thing;
  const named = nameOf(object, lexicon);
  const resource = object.name === 'name' ? owner : named;
  if (!resource) return clause;
  return {
    ...clause,
    verb: 'type the name of',
    object: { ...resource, determiner: resource.determiner || 'the' },
    relations: relations.filter((each) => each !== of),
  };
};

/** "the workspace name" */
function nameOf(object: Thing, lexicon: Lexicon): Thing | undefined {
  const words = object.name.split(' ');
  const name =
    words.at(-1) === 'name' ? lexicon.resources.meaningOf(words.slice(0, -1).join(' ')) : undefined;
  if (name === undefined) return undefined;
  const determiner = object.determiner === '' ? 'the' : object.determiner;
  return { ...without(object, 'owner'), kind: 'resource', name, determiner, relations: [] };
}

/** "hover your mouse over it", "move the cursor over it" */
const hovered: Rule = (clause) => {
  const { verb, object, relations } = clause;
  const over = relations.find(({ how }) => how === 'over' || how === 'on');
  const isMouse =
    object?.kind === 'words' && /^(?:mouse|cursor|pointer|mouse (?:cursor|pointer))$/.test(object.name);
  if (clause.as !== 'act' || !['hover', 'move', 'set'].includes(verb) || !isMouse || !over) return clause;
  return {
    ...clause,
    verb: 'hover',
    object: over.thing,
    relations: relations.filter((each) => each !== over),
  };
};

/** "scroll to the bottom of the page": as far as it goes. */
const scrolled: Rule = (clause) => {
  const { verb, object } = clause;
  if (
    clause.as !== 'act' ||
    verb !== 'scroll' ||
    object?.kind !== 'words' ||
    !/^(?:very )?(?:bottom|end)$/.test(object.name)
  )
    return clause;
  const position = { ...object, ...bare(object), kind: 'position' as const, name: 'bottom', relations: [] };
  const of = object.relations.map((relation) => ({ ...relation, how: 'in' }));
  return {
    ...without(clause, 'object'),
    places: [{ how: 'at', thing: position, ...bare(object) }, ...of, ...clause.places],
  };
};

/** "if you have several keys, identify the one you want to delete": among several it is that one, and alone it is found anyway. */
const amongSeveral: Rule = (clause) => {
  const { as, verb, object, conditions } = clause;
  const among = conditions.find(isSeveral);
  const several = among?.clause?.object;
  if (as !== 'act' || verb !== 'identify' || !object || !several) return clause;
  const isOne = object.kind === 'words' && object.name === 'one' && object.which?.modal === 'want';
  const one = { ...object, kind: 'resource' as const, name: several.name.replace(/s$/, '') };
  if (!isOne && object.name !== one.name) return clause;
  return { ...clause, object: one, conditions: conditions.filter((each) => each !== among) };
};

/** "if you have several keys", "if there are multiple keys" */
function isSeveral({ how, clause }: Condition): boolean {
  const { subject, verb, object, denied, modal, relations = [] } = clause ?? {};
  const isThere =
    (subject?.name === 'you' && verb === 'have') || (subject?.name === 'there' && verb === 'be');
  const isMany = object?.kind === 'resource' && object.determiner === 'some';
  const isPlain = !denied && modal === undefined && relations.length === 0;
  return how === 'if' && isThere && isMany && isPlain && !object.which && object.before.length === 0;
}

/** What is typed, pointed at or scrolled to, in the form that its sentences have. */
export const sought: Rule = (clause, lexicon) =>
  [nameTyped, hovered, scrolled, amongSeveral].reduce((said, rule) => rule(said, lexicon), clause);
