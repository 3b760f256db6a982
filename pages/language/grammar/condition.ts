import { type Clause, type Condition, newClause } from '../clause.ts';
import { claim } from './claim.ts';
import type { Cursor } from './cursor.ts';
import { infinitive } from './infinitive.ts';
import { relationHere } from './modifiers.ts';
import { thing } from './thing.ts';
import { verbPhrase } from './verb-phrase.ts';

/** "if you are not logged in", "once …", "when prompted" */
export function condition(c: Cursor): Condition | undefined {
  const start = c.at;
  const how = c.phrase(c.lexicon.conditions)?.meaning;
  if (how === undefined) return undefined;
  const from = c.at;
  const clause =
    c.attempt(() => claim(c)) ??
    c.attempt(() => elliptic(c)) ??
    c.attempt(() => verbPhrase(c, ['gerund', 'participle'])) ??
    c.attempt(() => infinitive(c));
  if (!clause) {
    // "as a tenant admin" is no reason.
    if (how === 'because') return undefined;
    const where = c.attempt(() => relationHere(c));
    if (where)
      return {
        how,
        clause: { ...newClause('claim', 'be', c.spanFrom(from)), relations: [where] },
        text: c.textFrom(from),
        ...c.spanFrom(start),
      };
    if (!c.attempt(() => thing(c)) && !c.take(...STATES_OF_NEED)) return undefined;
  }
  return { how, ...(clause ? { clause } : {}), text: c.textFrom(from), ...c.spanFrom(start) };
}

const STATES_OF_NEED = [
  'needed',
  'necessary',
  'required',
  'applicable',
  'prompted',
  'desired',
  'possible',
  'available',
  'asked',
  'ready',
];

/** "if needed", "once logged in": a claim of which only the state is said. */
function elliptic(c: Cursor): Clause | undefined {
  const start = c.at;
  const isDenied = c.take('not') !== undefined;
  if (isDenied && c.word === ',') return { ...newClause('claim', 'be', c.spanFrom(start)), denied: true };
  const state = c.phrase(c.lexicon.states);
  if (!state || (c.token?.kind === 'word' && !c.isAt(c.lexicon.relations))) return undefined;
  return { ...newClause('claim', state.meaning, c.spanFrom(start)), denied: isDenied, isPassive: true };
}
