import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Every resource that a thing is, belongs to or stands beside: "the name of the team" speaks of a team. */
export function resourcesIn(thing: Thing): Thing[] {
  const { kind, owner, relations, others } = thing;
  const beside = [...(owner ? [owner] : []), ...[...relations, ...others].map((each) => each.thing)];
  return [...(kind === 'resource' ? [thing] : []), ...beside.flatMap(resourcesIn)];
}

/** The resources that words name, whatever they say of them, in the singular. */
export function resourcesSaid(tokens: readonly Token[], { resources }: Lexicon): string[] {
  const words = tokens.map(({ word }) => word.replace(/'s$/, ''));
  return words.flatMap((_, at) => resources.at(words, at)?.meaning.replace(/s$/, '') ?? []);
}

/** The resources whose table, list or page a clause names, in the singular: "the table of teams", "the teams page". */
export function resourcesShown(clause: Clause, lexicon: Lexicon): string[] {
  const { subject, object, places, relations, inner } = clause;
  const things = [subject, object, ...[...places, ...relations].map(({ thing }) => thing)];
  return [
    ...things.flatMap((thing) =>
      thing?.kind === 'widget' && HOLDS.has(thing.name) ? whatIsIn(thing, lexicon) : [],
    ),
    ...(inner ? resourcesShown(inner, lexicon) : []),
  ];
}

const HOLDS: ReadonlySet<string> = new Set(['table', 'page', 'row', 'form', 'section']);

const BELONGS: ReadonlySet<string> = new Set(['of', 'for', 'with']);

/** "the clusters", "the cluster attributes" */
function firstIn({ kind, name }: Thing, { resources }: Lexicon): string[] {
  if (kind === 'resource') return [name];
  const first = kind === 'words' ? resources.at(name.split(' '), 0) : undefined;
  return first ? [first.meaning] : [];
}

function whatIsIn({ before, relations }: Thing, lexicon: Lexicon): string[] {
  const named = lexicon.resources.meaningOf(before.join(' '));
  const of = relations.flatMap(({ how, thing }) => (BELONGS.has(how) ? firstIn(thing, lexicon) : []));
  return [...(named === undefined ? [] : [named]), ...of].map((name) => name.replace(/s$/, ''));
}
