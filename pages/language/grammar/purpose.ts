import type { Clause } from '../clause.ts';
import type { Cursor } from './cursor.ts';

/** "to delete it", "so that it is gone": what an act is good for, or what comes of it. */
export function purpose(c: Cursor, clause: Clause): true | undefined {
  if (c.isInRelative) return undefined;
  if (c.takeAll('so', 'that') ?? c.take('so')) {
    const said = c.rules.claim(c);
    if (!said) return undefined;
    clause.purposes.push(said);
    return true;
  }
  c.takeAll('in', 'order');
  const found = c.rules.infinitive(c);
  if (!found) return undefined;
  clause.purposes.push(found);
  return true;
}

/** Whether a purpose stands here: "to" before an act. */
export function isAimHere(c: Cursor): boolean {
  const { at } = c;
  const isAim = c.rules.infinitive(c) !== undefined;
  c.at = at;
  return isAim;
}
