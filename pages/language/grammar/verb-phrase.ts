import { bare, type Clause, newClause, type Thing } from '../clause.ts';
import type { Form } from '../inflections.ts';
import type { Cursor, VerbPhraseOptions } from './cursor.ts';
import { adverb, modifiers } from './modifiers.ts';
import { thing } from './thing.ts';

/** An act with what it is done to and all that is said of it. */
export function verbPhrase(
  c: Cursor,
  forms: readonly Form[],
  { isRelative = false }: VerbPhraseOptions = {},
): Clause | undefined {
  return c.once(`act ${forms.join()} ${isRelative}`, () => actIn(c, forms, isRelative));
}

function actIn(c: Cursor, forms: readonly Form[], isRelative: boolean): Clause | undefined {
  const start = c.at;
  const isDenied = denial(c);
  const early = newClause('act', '', c.spanFrom(start));
  while (c.attempt(() => adverb(c, early)) !== undefined) continue;
  const found = c.verb(...(isDenied === 'avoid' ? (['gerund'] as const) : forms));
  if (!found) {
    c.want('an act');
    return undefined;
  }
  const from = c.at;
  c.advance(found.length);
  const clause: Clause = {
    ...early,
    verb: found.meaning,
    verbSpan: bare(c.spanFrom(from)),
    denied: isDenied !== undefined,
    ...bare(c.spanFrom(start)),
  };
  if (!isRelative) c.attempt(() => alsoActs(c, clause, forms));
  while (c.attempt(() => adverb(c, clause)) !== undefined) continue;
  object(c, clause);
  c.attempt(() => particle(c, clause));
  const whole = modifiers(c, clause);
  if (isRelative) c.attempt(() => stranded(c));
  return { ...whole, ...bare(c.spanFrom(start)) };
}

function stranded(c: Cursor): true | undefined {
  const found = c.phrase(c.lexicon.relations);
  return found && (c.token === undefined || c.token.kind === 'mark' || c.word === 'and') ? true : undefined;
}

function denial(c: Cursor): string | true | undefined {
  return (
    c.takeAll('do', 'not') ??
    c.takeAll('does', 'not') ??
    c.takeAll('did', 'not') ??
    c.take('never', 'not', 'avoid')
  );
}

/** "edit and delete the role": acts on one thing. */
function alsoActs(c: Cursor, clause: Clause, forms: readonly Form[]): true | undefined {
  const by = c.take('and', 'or', '/');
  if (by === undefined) return undefined;
  const second = c.verb(...forms);
  if (!second) return undefined;
  c.advance(second.length);
  if (c.token?.kind !== 'word' || c.word === 'and') return undefined;
  clause.also.push(second.meaning);
  return true;
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
  const word = c.take(...Object.keys(PARTICLES));
  if (
    word === undefined ||
    (c.token !== undefined && c.token.kind !== 'mark' && !['and', 'to', 'or'].includes(c.word))
  )
    return undefined;
  const combined = c.lexicon.verbs.plain.meaningOf(
    `${clause.verb === 'switch' ? 'switch' : wordOf(c, clause)} ${word}`,
  );
  if (combined !== undefined) clause.verb = combined;
  else if (word === 'back') clause.adverbs.push('back');
  else return undefined;
  return true;
}

const wordOf = (c: Cursor, { verbSpan }: Clause): string =>
  c.tokens.find(({ line, column }) => line === verbSpan.line && column === verbSpan.column)?.word ?? '';

const STATES_OF_FIELDS = new Set(['leave', 'set', 'keep']);

function object(c: Cursor, clause: Clause): void {
  if (CLAIMING.has(clause.verb)) {
    const inner = c.attempt(() => claimed(c));
    if (inner) {
      clause.inner = inner;
      return;
    }
  }
  if (clause.verb === 'ask' || clause.verb === 'have') {
    const inner = c.attempt(() => asked(c, clause));
    if (inner) {
      clause.inner = inner;
      return;
    }
  }
  if (clause.verb === 'follow' && c.take('so')) return;
  const of = c.attempt(() => thing(c));
  if (!of) {
    const inner = c.attempt(() => verbPhrase(c, ['gerund']));
    if (inner) clause.inner = inner;
    return;
  }
  clause.object = of;
  // "provide the user with …", "give it the name": a second thing is what is given.
  if (STATES_OF_FIELDS.has(clause.verb)) c.attempt(() => state(c, clause));
}

const CLAIMING = new Set(['verify', 'review', 'identify', 'show', 'wait']);

/** "that the key is listed", "whether …" */
function claimed(c: Cursor): Clause | undefined {
  const isSaid = c.take('that', 'whether', 'if') !== undefined;
  const found = c.rules.claim(c);
  return found && (isSaid || found.subject !== undefined) ? found : undefined;
}

/** "Have the user log in", "ask a member to switch": what somebody else does. */
function asked(c: Cursor, clause: Clause): Clause | undefined {
  c.endsAtAct = true;
  const who = c.attempt(() => thing(c, { isSubject: true }));
  c.endsAtAct = false;
  if (!who || !isSomebody(who)) return undefined;
  const isTold = c.take('to') !== undefined;
  const inner = verbPhrase(c, ['plain']);
  if (!inner || (clause.verb === 'ask' && !isTold && c.lexicon.verbs.plain.meaningOf('let') === undefined))
    return undefined;
  clause.object = who;
  return { ...inner, subject: who };
}

/** Who can do something: a role that only names a power is none. */
const isSomebody = ({ kind, after, others, which }: Thing): boolean =>
  kind === 'person' ||
  (kind === 'role' && (after.length === 0 || after.at(-1) === 'user')) ||
  (kind === 'words' && which !== undefined) ||
  others.some((each) => isSomebody(each.thing)) ||
  kind === 'pronoun';

function state(c: Cursor, clause: Clause): true | undefined {
  const found = c.phrase(c.lexicon.states);
  if (!found) return undefined;
  clause.state = found.meaning;
  return true;
}
