import { bare, type Clause, newClause } from '../clause.ts';
import type { Inflection } from '../inflections.ts';
import type { PhraseFound } from '../phrases.ts';
import type { Cursor, VerbPhraseOptions } from './cursor.ts';
import { adverb, modifiers, type Modified } from './modifiers.ts';
import { object } from './object.ts';
import { stranded } from './relation.ts';

/** An act with what it is done to and all that is said of it. */
export function verbPhrase(
  c: Cursor,
  forms: readonly Inflection[],
  { isRelative = false }: VerbPhraseOptions = {},
): Clause | undefined {
  return c.once(`act ${forms.join()} ${isRelative}`, () => actIn(c, forms, isRelative));
}

function actIn(c: Cursor, forms: readonly Inflection[], isRelative: boolean): Clause | undefined {
  const start = c.at;
  const isDenied = denial(c);
  const early: Modified = { as: 'act', optional: false, adverbs: [] };
  while (c.attempt(() => adverb(c, early)) !== undefined) continue;
  const found = c.verb(...(isDenied === 'avoid' ? (['gerund'] as const) : forms)) ?? separable(c, forms);
  if (!found) {
    c.want('an act');
    return undefined;
  }
  const from = c.at;
  c.advance(found.length);
  const clause: Clause = {
    ...newClause('act', found.meaning, c.spanFrom(start)),
    ...early,
    verbSpan: bare(c.spanFrom(from)),
    word: c.words[from] ?? '',
    denied: isDenied !== undefined,
    ...bare(c.spanFrom(start)),
  };
  c.attempt(() => (isRelative ? orElse(c, clause, forms) : alsoActs(c, clause, forms)));
  while (c.attempt(() => adverb(c, clause)) !== undefined) continue;
  object(c, clause);
  c.attempt(() => particle(c, clause));
  const whole = modifiers(c, clause);
  if (isRelative) c.attempt(() => stranded(c));
  return { ...whole, ...bare(c.spanFrom(start)) };
}

/** "turn … off": a verb of two words with its object between them. */
function separable(
  c: Cursor,
  forms: readonly Inflection[],
): (PhraseFound & { form: Inflection }) | undefined {
  const meaning = forms.includes('plain') ? c.lexicon.verbs.plain.meaningOf(`${c.word} on`) : undefined;
  return meaning === undefined ? undefined : { meaning, length: 1, form: 'plain' };
}

function denial(c: Cursor): string | true | undefined {
  return (
    c.takeAll('do', 'not') ??
    c.takeAll('does', 'not') ??
    c.takeAll('did', 'not') ??
    c.take('never', 'not', 'avoid')
  );
}

/** "edit and delete the role", "add, edit, or remove a role": acts on one thing. */
function alsoActs(c: Cursor, clause: Clause, forms: readonly Inflection[]): true | undefined {
  const more = furtherVerbs(c, forms);
  if (!more) return undefined;
  if (c.token?.kind !== 'word' || c.word === 'and' || c.isAt(c.lexicon.adverbs)) return undefined;
  // What one logs in to is seldom what one switches to.
  if (clause.verb === 'log in' || clause.verb === 'log out') return undefined;
  return joinedWith(clause, more);
}

interface FurtherVerbs {
  by: string;
  meanings: string[];
}

/** "and delete", ", edit(,) or remove": verbs that share what comes behind the last of them. */
function furtherVerbs(c: Cursor, forms: readonly Inflection[]): FurtherVerbs | undefined {
  const meanings: string[] = [];
  for (;;) {
    const comma = c.take(',');
    const by = c.take('and', 'or', '/');
    const found = (comma ?? by) ? c.verb(...forms) : undefined;
    if (!found) return undefined;
    c.advance(found.length);
    meanings.push(found.meaning);
    if (by !== undefined) return { by, meanings };
  }
}

function joinedWith(clause: Clause, { by, meanings }: FurtherVerbs): true {
  clause.also.push(...meanings);
  if (by !== 'and') clause.isEither = true;
  return true;
}

/** "the key you want to edit or delete": neither has an object of its own. */
function orElse(c: Cursor, clause: Clause, forms: readonly Inflection[]): true | undefined {
  const second = c.take('or') && c.verb(...forms);
  if (!second) return undefined;
  c.advance(second.length);
  if (c.token && c.token.kind !== 'mark' && c.word !== 'and' && !c.isAt(c.lexicon.relations))
    return undefined;
  clause.also.push(second.meaning);
  clause.isEither = true;
  return true;
}

/** "deleted or edited", "added, edited, or deleted", "added to or deleted from". */
export function alsoDone(c: Cursor, clause: Clause): true | undefined {
  c.attempt(() => (c.phrase(c.lexicon.relations) && ['and', 'or'].includes(c.word) ? true : undefined));
  const isOpen = c.lexicon.relations.meaningOf(c.words[c.at - 1] ?? '') !== undefined;
  const more = furtherVerbs(c, ['participle']);
  return more && (!isOpen || c.isAt(c.lexicon.relations)) ? joinedWith(clause, more) : undefined;
}

/** "turn it off", "toggle the button back" */
const PARTICLES: Readonly<Record<string, string>> = {
  on: 'on',
  off: 'off',
  back: 'back',
  out: 'out',
  in: 'in',
  up: 'up',
  down: 'down',
};

function particle(c: Cursor, clause: Clause): true | undefined {
  // "turn it back on", "set it back to **X**": as it says without.
  c.attempt(() => (c.take('back') && ['on', 'off', 'to'].includes(c.word) ? true : undefined));
  if (c.word === 'to' && c.words[c.at - 1] === 'back') return true;
  const word = c.take(...Object.keys(PARTICLES));
  if (
    word === undefined ||
    (c.token !== undefined && c.token.kind !== 'mark' && !['and', 'to', 'or'].includes(c.word))
  )
    return undefined;
  const combined = c.lexicon.verbs.plain.meaningOf(`${clause.word} ${word}`);
  if (combined !== undefined) clause.verb = combined;
  else if (word === 'back') clause.adverbs.push('back');
  else return undefined;
  return true;
}
