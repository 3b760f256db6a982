import type { Clause, Condition, Relation } from '../clause.ts';
import { asPictured } from './as-pictured.ts';
import { onlyForSome, onlyInBold } from './brackets.ts';
import { condition } from './condition.ts';
import type { Cursor } from './cursor.ts';
import { infinitive } from './infinitive.ts';
import { relationHere } from './relation.ts';
import { positionPhrase } from './position.ts';

export interface Front {
  relations: Relation[];
  purposes: Clause[];
  conditions: Condition[];
  isOptional: boolean;
}

export function front(c: Cursor): Front {
  const found: Front = { relations: [], purposes: [], conditions: [], isOptional: false };
  c.isInFront = true;
  while (c.attempt(() => frontPart(c, found)) !== undefined) continue;
  c.isInFront = false;
  return found;
}

/** What may stand before an act: its place, its purpose, what it depends on. */
function frontPart(c: Cursor, found: Front): true | undefined {
  const start = c.at;
  const inBold = c.attempt(() => onlyInBold(c));
  if (inBold) found.conditions.push(inBold);
  else if (c.phrase(c.lexicon.optionally)) found.isOptional = true;
  else if (c.attempt(() => asPictured(c)) !== undefined) c.take(',');
  else if (c.take('(')) {
    const isOptional = c.phrase(c.lexicon.optionally) !== undefined;
    const some = isOptional ? undefined : onlyForSome(c);
    if ((!isOptional && !some) || !c.take(')')) return undefined;
    found.isOptional ||= isOptional;
    if (some) found.conditions.push(some);
  } else {
    const place = c.attempt(() => positionPhrase(c));
    const aim = place ? undefined : c.attempt(() => infinitive(c));
    const depends = place || aim ? undefined : c.attempt(() => condition(c));
    const where = place || aim || depends ? undefined : relationHere(c);
    if (place) found.relations.push({ how: 'at', thing: place, ...c.spanFrom(start) });
    else if (aim) found.purposes.push(aim);
    else if (depends) found.conditions.push(depends);
    else if (where) found.relations.push(where);
    else return undefined;
  }
  c.take(',');
  leads(c);
  return true;
}

export function withFront(clause: Clause, { relations, purposes, conditions, isOptional }: Front): Clause {
  return {
    ...clause,
    relations: [...relations, ...clause.relations],
    purposes: [...purposes, ...clause.purposes],
    conditions: [...conditions, ...clause.conditions],
    optional: clause.optional || isOptional,
  };
}

export function leads(c: Cursor): void {
  while (c.attempt(() => lead(c)) !== undefined) continue;
}

function lead(c: Cursor): true | undefined {
  const place = c.lexicon.relations.at(c.words, c.at);
  const found = c.lexicon.leads.at(c.words, c.at);
  // "next to"
  if (!found || (place && place.length > found.length)) return undefined;
  c.advance(found.length);
  c.take(',');
  return true;
}
