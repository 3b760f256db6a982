import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './passages.ts';

/** Brings a clause nearer to the form that all clauses have that say the same. */
export type Rule = (clause: Clause, lexicon: Lexicon) => Clause;

export const spanOf = ({ line, column, endLine, endColumn }: Thing): Span => ({
  line,
  column,
  endLine,
  endColumn,
});

/** A copy that lacks some of what may be missing. */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: Key[]
): Omit<Whole, Key> {
  const rest = { ...whole };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
