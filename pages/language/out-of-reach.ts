import type { Clause, Relation, Thing } from './clause.ts';
import { isOfOthers } from './elsewhere.ts';
import type { Lexicon } from './lexicon.ts';
import type { Means } from './means.ts';
import { isMisspelled } from './misspelled.ts';
import { PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import type { Fate } from './parts.ts';
import { resourcesIn } from './resources-named.ts';
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
  if (verb === 'log in' && object && isOfOthers(object, lexicon))
    return { as: 'not-covered', why: 'on another site' };
  const things = [object, ...[...clause.places, ...clause.relations].map(({ thing }) => thing)];
  const [resource] = things.flatMap((thing) => (thing ? resourcesNear(thing) : []));
  if (resource !== undefined)
    return resources[resource] === null
      ? lacking(resource, `no ${resource} but the reader's own is there`)
      : lacking(resource);
  const beside = [...clause.places, ...clause.relations, ...(object?.relations ?? [])].find(isOfThing);
  if (beside) return lacking(nameOf(beside.thing, lexicon));
  if (!object || things.some((thing) => thing && isShown(thing))) return undefined;
  if (ENTERS.has(verb)) return { as: 'not-covered', why: 'a field that the page does not name' };
  if (!PLAIN.has(object.kind) && !UNTOLD.has(object.name) && object.kind !== 'link') return undefined;
  const isValue = VALUES.has(object.name.split(' ').at(-1) ?? '');
  if (isValue && verb === 'choose') return { as: 'not-covered', why: 'a field that the page does not name' };
  return FINDS.has(verb) && PLAIN.has(object.kind) && !isValue
    ? lacking(nameOf(object, lexicon))
    : { as: 'not-covered', why: 'how it is done is not said' };
}

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
