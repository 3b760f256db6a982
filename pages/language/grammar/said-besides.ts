import { type Clause, newThing, type Relation, type Thing } from '../clause.ts';
import type { Cursor } from './cursor.ts';
import { positionPhrase } from './position.ts';
import { relationHere } from './relation.ts';

/** ", which is on the right", ", where you can view it": what is said besides of the thing before. */
export function saidBesides(c: Cursor, clause: Clause): true | undefined {
  if (clause.as !== 'act') return undefined;
  if (c.takeAll('where', 'you')) return c.attempt(() => goodFor(c, clause));
  if (!c.take('which')) return undefined;
  return c.attempt(() => standing(c, clause)) ?? c.attempt(() => saidOfIt(c, clause));
}

/** ", where you can view it": what a reader goes there for; what is to be pressed there is no aim. */
function goodFor(c: Cursor, clause: Clause): true | undefined {
  if (!['can', 'may'].includes(c.phrase(c.lexicon.modals)?.meaning ?? '')) return undefined;
  const aim = c.rules.verbPhrase(c, ['plain']);
  if (!aim || [aim.object, ...[...aim.relations, ...aim.places].map(({ thing }) => thing)].some(isNamed))
    return undefined;
  clause.purposes.push(aim);
  return true;
}

const isNamed = (thing: Thing | undefined): boolean => thing?.kind === 'label' || thing?.kind === 'term';

/** ", which is in the **X** section", ", which you can find on the right": where it is done. */
function standing(c: Cursor, clause: Clause): true | undefined {
  if (c.take('is', 'are')) c.take('listed', 'shown', 'displayed');
  else if (!c.take('you') || (c.phrase(c.lexicon.modals), !c.take('find', 'see'))) return undefined;
  const place = placeHere(c);
  if (!place) return undefined;
  (place.thing.kind === 'position' ? clause.places : clause.relations).push(place);
  return true;
}

function placeHere(c: Cursor): Relation | undefined {
  const start = c.at;
  const position = c.attempt(() => positionPhrase(c));
  return position ? { how: 'at', thing: position, ...c.spanFrom(start) } : relationHere(c);
}

/** ", which is blue", ", which you will use later": a claim of its own. */
function saidOfIt(c: Cursor, clause: Clause): true | undefined {
  const start = c.at;
  if (c.take('you')) {
    const [you, it] = ['you', 'it'].map((name) => newThing('pronoun', name, c.spanFrom(start)));
    const said = c.rules.predicate(c);
    if (!said || said.object || !you || !it) return undefined;
    clause.remarks.push({ ...said, subject: you, object: it });
    return true;
  }
  const subject = clause.relations.at(-1)?.thing ?? clause.object;
  const said = subject && c.rules.predicate(c);
  if (!said) return undefined;
  clause.remarks.push({ ...said, subject: { ...subject, others: [] } });
  return true;
}
