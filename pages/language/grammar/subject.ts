import { bare, newThing, type Thing } from '../clause.ts';
import type { Cursor } from './cursor.ts';
import { relationsHere } from './relation.ts';
import { thing } from './thing.ts';
import { verbPhrase } from './verb-phrase.ts';
import { startsAct } from './verb-start.ts';

/** What something is said of: "you", "this", "your key in the table". */
export function subject(c: Cursor): Thing | undefined {
  const start = c.at;
  if (startsAct(c)) return undefined;
  if (c.take('you', 'we')) return newThing('pronoun', 'you', c.spanFrom(start));
  // "This opens the page."
  const isVerbNext = c.lexicon.verbs.third.at(c.words, c.at + 1) !== undefined;
  if (isVerbNext && c.take('this', 'that'))
    return newThing('pronoun', c.words[start] ?? '', c.spanFrom(start));
  if (c.take('there')) return newThing('pronoun', 'there', c.spanFrom(start));
  const gerund = c.attempt(() => gerundSubject(c));
  if (gerund) return gerund;
  const of = thing(c, { isSubject: true });
  if (!of) return undefined;
  const relations = relationsHere(c);
  return { ...of, relations: [...of.relations, ...relations], ...bare(c.spanFrom(start)) };
}

/** "Providing several paths is useful" */
function gerundSubject(c: Cursor): Thing | undefined {
  const start = c.at;
  const act = verbPhrase(c, ['gerund']);
  return act && { ...newThing('words', c.textFrom(start), c.spanFrom(start)), which: act };
}
