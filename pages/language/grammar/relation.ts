import { newThing, type Relation } from '../clause.ts';
import { KEPT, PLAIN_ADJECTIVES } from '../lexicon/small-words.ts';
import type { Cursor } from './cursor.ts';
import type { ThingOptions } from './nominal.ts';
import { thing } from './thing.ts';

/** All relations that follow one another here. */
export function relationsHere(c: Cursor, options: ThingOptions = {}): Relation[] {
  const found: Relation[] = [];
  for (let each = relationHere(c, options); each; each = relationHere(c, options)) found.push(each);
  return found;
}

/** "in the table", "of the team": how the thing before stands to another. */
export function relationHere(c: Cursor, options: ThingOptions = {}): Relation | undefined {
  return c.once(`relation ${options.isSubject === true}`, () => relationIn(c, options));
}

function relationIn(c: Cursor, options: ThingOptions): Relation | undefined {
  const start = c.at;
  const how = c.phrase(c.lexicon.relations)?.meaning;
  if (how === undefined) {
    c.want('a place');
    return c.attempt(() => somewhere(c));
  }
  if (how === 'like') c.take(',');
  // "such as in the case of …"
  const example = how === 'like' && c.isAt(c.lexicon.relations) ? relationHere(c, options) : undefined;
  if (example) return { how, thing: example.thing, ...c.spanFrom(start) };
  if (how === 'about' && c.words[start] === 'on') c.take('to');
  // "by checking the list" is an act.
  if (BEFORE_ACTS.has(how) && c.verb('gerund') && !PLAIN_ADJECTIVES.has(c.word)) return undefined;
  const of =
    c.attempt(() => thing(c, options)) ??
    (TOWARDS.has(how) && c.take('you', 'yourself')
      ? newThing('pronoun', 'you', c.spanFrom(c.at - 1))
      : undefined);
  if (of) return { how, thing: of, ...c.spanFrom(start) };
  // "the table below"
  const span = c.spanFrom(start);
  return how === 'below' || how === 'above'
    ? { how, thing: newThing('position', how, span), ...span }
    : undefined;
}

/** "somewhere safe": in a place of which no more is said. */
function somewhere(c: Cursor): Relation | undefined {
  const start = c.at;
  if (!c.take('somewhere')) return undefined;
  while (c.take(...KEPT, 'and')) continue;
  const span = c.spanFrom(start);
  return { how: 'in', thing: newThing('words', c.textFrom(start), span), ...span };
}

const TOWARDS = new Set(['to', 'for', 'with', 'by', 'from', 'of']);
const BEFORE_ACTS = new Set(['by', 'through', 'before', 'after', 'without']);

/** "the role you apply it to" */
export function stranded(c: Cursor): true | undefined {
  return c.phrase(c.lexicon.relations) && endsHere(c) ? true : undefined;
}

export const endsHere = ({ token, word }: Cursor): boolean =>
  token === undefined || token.kind === 'mark' || word === 'and';
