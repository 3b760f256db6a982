import { type Clause, newClause } from '../clause.ts';
import { claim } from './claim.ts';
import type { Cursor } from './cursor.ts';
import { modifiers } from './modifiers.ts';
import { asideSentence } from './prose.ts';
import { sentence } from './sentence.ts';
import { thing } from './thing.ts';

/** What a prerequisite asks for: a thing by itself is one to have. */
export function need(c: Cursor): Clause[] | undefined {
  return c.attempt(() => asideSentence(c)) ?? c.attempt(() => having(c)) ?? sentence(c);
}

function having(c: Cursor): Clause[] | undefined {
  const start = c.at;
  const optional = c.phrase(c.lexicon.optionally) !== undefined;
  c.take(',');
  const isDenied = c.take('no') !== undefined;
  const of = thing(c);
  if (!of) return undefined;
  const clause = modifiers(c, { ...newClause('claim', 'have', c.spanFrom(start)), object: of });
  const need = { ...clause, optional: clause.optional || optional, denied: isDenied };
  const more = c.isAtEnd ? undefined : c.attempt(() => (c.take(',') && c.take('and') ? claim(c) : undefined));
  if (c.isAtEnd) return [need, ...(more ? [more] : [])];
  c.want('the end of the sentence');
  return undefined;
}
