import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The permission or role that a prerequisite asks for by the console's own name for it, in code or in bold: "the `key.delete`
 * permission", "access with the **Cluster Admin** role". Undefined where it asks for none, or where its words may be a slip.
 */
export function powerNamedIn(clause: Clause, lexicon: Lexicon): string | undefined {
  const { as, verb, denied, object, relations, conditions } = clause;
  if (as !== 'claim' || verb !== 'have' || denied || conditions.length > 0 || !object) return undefined;
  const beside = [...object.relations, ...relations];
  const isHeld = object.kind === 'role' || object.kind === 'person';
  const held = isHeld && beside.every(({ how }) => how === 'with') ? beside.map(({ thing }) => thing) : [];
  const named = (held.length > 0 ? held : [object]).flatMap(withOthers);
  const isEach = named.length > 0 && named.every((thing) => isNamed(thing, lexicon));
  return isEach ? named.map(nameOf).join(' or ') : undefined;
}

const withOthers = (thing: Thing): Thing[] => [
  thing,
  ...thing.others.flatMap((other) => withOthers(other.thing)),
];

/** A role in bold is one where all of its words are known: a slip in a known one is none. */
function isNamed(thing: Thing, lexicon: Lexicon): boolean {
  const { kind, labels, after } = thing;
  if (thing.before.length > 0 || lexicon.powers.meaningOf(after.join(' ')) === undefined) return false;
  if (kind === 'code') return true;
  const words = labels.flatMap(({ word }) => word.split(' '));
  return kind === 'label' && words.every((word) => lexicon.words.has(word));
}

const nameOf = ({ labels, token, after }: Thing): string =>
  [...labels.map(({ text }) => text), ...(labels.length === 0 ? [token?.text] : []), ...after].join(' ');
