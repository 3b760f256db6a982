import type { Clause, Thing } from '../clause.ts';
import type { Cursor } from './cursor.ts';

/** "you have a key (and) are logged in", "it is deleted (and) no longer listed": what else is said of the same subject. */
export function alsoSaid(c: Cursor, subject: Thing | undefined): Clause | undefined {
  const isSaid = AUXILIARIES.has(c.word) || (c.word === 'no' && c.wordAfter(1) === 'longer');
  const said = isSaid ? c.rules.predicate(c) : undefined;
  return subject && said && { ...said, subject };
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'has', 'have', 'does', 'do'],
  ...['will', 'should', 'must', 'not'],
]);
