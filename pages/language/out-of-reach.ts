import type { Clause, Relation, Thing } from './clause.ts';
import { isAnyConsole, isOfOthers } from './elsewhere.ts';
import type { Lexicon } from './lexicon.ts';
import type { Means } from './means.ts';
import { isMisspelled } from './misspelled.ts';
import { PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import type { Fate } from './parts.ts';
import { tokensIn } from './page-directions.ts';
import { resourcesIn, resourcesSaid } from './resources-named.ts';
import { FOR_SOME } from './standing.ts';
import { UNCHECKED } from './what-comes.ts';

/**
 * Why nobody here does what a clause asks for, whose words are known: what it is done to is not there, or no label says
 * how it is done. Only of procedures that nobody can follow anyway: elsewhere such words are a finding.
 */
export function outOfReach(clause: Clause, { language: { lexicon }, resources }: Means): Fate | undefined {
  const { as, verb, object, inner } = clause;
  if (verb.startsWith('?') || inner?.verb.startsWith('?') === true) return undefined;
  if (isMisspelled(clause, lexicon)) return undefined;
  if (as === 'claim' || verb === 'verify' || isProse(clause)) {
    const [listed] = resourcesListed(inner ?? clause);
    return listed === undefined || resources[listed] === null ? UNCHECKED : lacking(listed);
  }
  if (as !== 'act') return undefined;
  if (clause.conditions.some(({ how }) => how === 'only')) return { as: 'not-covered', why: FOR_SOME };
  if (clause.conditions.some(({ how }) => how === 'if' || how === 'unless'))
    return { as: 'not-covered', why: 'only where something is so that nobody knows of' };
  if (verb === 'leave') return { as: 'not-covered', why: 'what is left as it is' };
  if (verb === 'repeat') return { as: 'not-covered', why: 'steps that are done again' };
  const things = [object, ...[...clause.places, ...clause.relations].map(({ thing }) => thing)];
  const isOthers = (thing: Thing): boolean => isOfOthers(thing, lexicon);
  if (
    things.some(
      (thing) =>
        thing &&
        (verb === 'log in' || isAnyConsole(thing)) &&
        PLAIN_OR_LINK.has(thing.kind) &&
        isOthers(thing),
    )
  )
    return { as: 'not-covered', why: 'on another site' };
  if (verb === 'log in' && object && object.kind !== 'console' && isAnyConsole(object))
    return { as: 'not-covered', why: 'in another console' };
  const [resource] = things.flatMap((thing) => (thing ? resourcesNear(thing) : []));
  if (resource !== undefined) return lackingResource(resource, resources);
  const beside = [...clause.places, ...clause.relations, ...(object?.relations ?? [])].find(isOfThing);
  if (beside) return lacking(nameOf(beside.thing, lexicon));
  const spoken = spokenOf(clause, lexicon, resources);
  if (!object || things.some((thing) => thing && isShown(thing))) return spoken;
  if (ENTERS.has(verb)) return { as: 'not-covered', why: 'a field that the page does not name' };
  if (object.kind === 'widget' && PICTURES.has(object.name)) return spoken ?? UNNAMED;
  if (!PLAIN.has(object.kind) && !UNTOLD.has(object.name) && !TOLD_BY_WORDS.has(object.kind)) return spoken;
  const isValue = VALUES.has(object.name.split(' ').at(-1) ?? '');
  if (isValue && verb === 'choose') return { as: 'not-covered', why: 'a field that the page does not name' };
  const isOfWhatIsOpen = verb === 'review' && object.determiner === 'its';
  return FINDS.has(verb) && PLAIN.has(object.kind) && !isValue && !isOfWhatIsOpen
    ? lacking(nameOf(object, lexicon))
    : { as: 'not-covered', why: 'how it is done is not said' };
}

/** Whatever else words say, the thing or person that they speak of is not there. */
function spokenOf(clause: Clause, lexicon: Lexicon, resources: Means['resources']): Fate | undefined {
  const own = tokensIn(clause).filter(
    ({ kind, line, column }) =>
      kind === 'word' &&
      (line > clause.line || (line === clause.line && column >= clause.column)) &&
      (line < clause.endLine || (line === clause.endLine && column < clause.endColumn)),
  );
  const [resource] = resourcesSaid(own, lexicon);
  if (resource !== undefined) return lackingResource(resource, resources);
  const words = own.map(({ word }) => word);
  const isThere = (_: string, at: number): boolean =>
    at > 0 &&
    lexicon.determiners.at(words, at - 1) !== undefined &&
    lexicon.people.at(words, at) !== undefined;
  const person = words.find(isThere);
  return person === undefined ? undefined : lacking(person.replace(/'?s$/, ''));
}

const PLAIN_OR_LINK: ReadonlySet<Thing['kind']> = new Set<Thing['kind']>(['words', 'role', 'link']);
const UNNAMED: Fate = { as: 'not-covered', why: 'a picture that shows no words' };
const PICTURES: ReadonlySet<string> = new Set(['icon']);
const TOLD_BY_WORDS: ReadonlySet<Thing['kind']> = new Set<Thing['kind']>(['link', 'code', 'quoted']);

/** What is said to be listed, or not, has to be there, or have been. */
const resourcesListed = ({ subject, verb }: Clause): string[] =>
  subject && (verb === 'listed' || verb === 'gone') ? resourcesNear(subject) : [];

/** Prose without labels holds no act that could be done. */
const isProse = ({ as, sentence }: Clause): boolean =>
  as === 'statement' && sentence?.tokens.every(({ kind }) => kind !== 'label' && kind !== 'term') === true;

/** What would have to be there, and is not. */
export const lacking = (lacks: string, why = `no ${lacks} can be made ready here`): Fate => ({
  as: 'not-covered',
  why,
  lacks,
});

const lackingResource = (name: string, resources: Means['resources']): Fate =>
  resources[name] === null ? lacking(name, `no ${name} but the reader's own is there`) : lacking(name);

/** What a prerequisite asks for that nobody can make ready: whatever else it says of it. */
export function unmade(
  { as, denied, subject, object }: Clause,
  resources: Means['resources'],
): Fate | undefined {
  if (as !== 'claim' || denied) return undefined;
  const asked = [subject, object].flatMap((thing) => (thing?.kind === 'resource' ? [thing.name] : []));
  const other = asked.map((name) => name.replace(/s$/, '')).find((name) => resources[name] === undefined);
  return other === undefined ? undefined : lacking(other);
}

/** What the screen shows words of: that is done, or is a finding. */
const isShown = ({ kind, labels }: Thing): boolean =>
  kind === 'label' || kind === 'term' || labels.length > 0;

/** "beside the node", "the row of the user": what stands there, stands there with it. */
const isOfThing = ({ how, thing }: Relation): boolean =>
  (how === 'beside' || how === 'of') && PLAIN.has(thing.kind);

/** What is chosen, opened or looked for is there before. */
const FINDS: ReadonlySet<string> = new Set('choose open identify hover expand scroll review use'.split(' '));
const ENTERS: ReadonlySet<string> = new Set('type paste fill clear leave'.split(' '));
/** Widgets by name, which are none to press. */
const UNTOLD: ReadonlySet<string> = new Set(['change', 'changes']);
const PLAIN: ReadonlySet<Thing['kind']> = new Set<Thing['kind']>(['words', 'person']);

/** What a field takes, and is nothing to bring along. */
const VALUES: ReadonlySet<string> = new Set(
  'selection choice option format type mode value values configuration settings'.split(' '),
);

/** Without what any of its kind may be called besides; its name is no thing of its own. */
function nameOf({ name }: Thing, { resources }: Lexicon): string {
  const words = name
    .toLowerCase()
    .replace(/(?<=.) names?$/, '')
    .split(' ');
  const from = words.findIndex((word) => !PLAIN_ADJECTIVES.has(word) && word !== 'new');
  const thing = words.slice(Math.max(from, 0)).join(' ');
  return resources.meaningOf(thing) ?? thing;
}

function resourcesNear(thing: Thing): string[] {
  const inClause = thing.which ? [thing.which.subject, thing.which.object] : [];
  const near = [thing, ...inClause].flatMap((each) => (each ? resourcesIn(each) : []));
  return near.map(({ name }) => name.replace(/s$/, ''));
}
