import { bare, type Clause, newThing, type Thing } from '../clause.ts';
import { KEPT } from '../lexicon/small-words.ts';
import { alsoSaid } from './also-said.ts';
import type { Cursor } from './cursor.ts';
import { thing } from './thing.ts';
import { startsAct } from './verb-start.ts';

/** "give the group a name", "assign the group a role" */
const GIVING = new Set(['type', 'assign']);
const STATES_OF_FIELDS = new Set(['leave', 'set', 'keep']);

/** What an act is done to, or what it claims, asks or finds out. */
export function object(c: Cursor, clause: Clause): void {
  if (CLAIMING.has(clause.verb)) {
    const inner = c.attempt(() => claimed(c));
    if (inner) {
      clause.inner = inner;
      return;
    }
  }
  if (ASKING.has(clause.verb)) {
    const inner = c.attempt(() => askedTo(c, clause));
    if (inner) {
      clause.inner = inner;
      return;
    }
  }
  const asked = ASKING.has(clause.verb) ? c.attempt(() => askedForSomething(c)) : undefined;
  if (asked) {
    clause.object = asked;
    return;
  }
  if (clause.verb === 'follow' && c.take('so')) return;
  // "grant you the role"
  c.attempt(() => (c.take('you') && c.isAt(c.lexicon.determiners) ? true : undefined));
  const question = c.attempt(() => questioned(c));
  if (question) {
    clause.inner = question;
    return;
  }
  const doing = c.attempt(() => doingSomething(c));
  if (doing) {
    clause.inner = doing;
    return;
  }
  const of = c.attempt(() => thing(c));
  if (!of) {
    const inner = c.attempt(() => c.rules.verbPhrase(c, ['gerund']));
    if (inner) clause.inner = inner;
    return;
  }
  clause.object = of;
  const given =
    GIVING.has(clause.verb) && c.isAt(c.lexicon.determiners) ? c.attempt(() => thing(c)) : undefined;
  if (given && clause.verb === 'type') clause.value = given;
  else if (given) {
    clause.object = given;
    clause.relations.push({ how: 'to', thing: of, ...bare(of) });
  }
  if (STATES_OF_FIELDS.has(clause.verb)) c.attempt(() => state(c, clause));
}

/** "skip verifying the key": an act that has an object of its own. */
function doingSomething(c: Cursor): Clause | undefined {
  const found = c.verb('gerund');
  const next = c.tokens[c.at + (found?.length ?? 0)];
  const hasObject =
    next &&
    (next.kind === 'label' ||
      next.word === 'you' ||
      c.lexicon.determiners.meaningOf(next.word) !== undefined);
  return found && hasObject ? c.rules.verbPhrase(c, ['gerund']) : undefined;
}

/** "select who can view it", "choose how to log in" */
function questioned(c: Cursor): Clause | undefined {
  const by = c.take('who', 'what', 'how', 'where');
  if (by === undefined) return undefined;
  if (by === 'how') c.take('many', 'much', 'often', 'long');
  return c.rules.predicate(c) ?? c.rules.claim(c) ?? c.rules.infinitive(c);
}

const CLAIMING = new Set(['verify', 'review', 'identify', 'show', 'wait']);

/** "that the key is listed", "whether …" */
function claimed(c: Cursor): Clause | undefined {
  const isSaid = c.take('that', 'whether', 'if') !== undefined;
  const found = c.rules.claim(c);
  if (!found || !(isSaid || found.subject !== undefined)) return undefined;
  const further: Clause[] = [];
  const next = (): Clause | undefined => c.attempt(() => alsoClaimed(c, found.subject));
  for (let more = next(); more; more = next()) further.push(more);
  return further.length > 0 ? { ...found, further: [...found.further, ...further] } : found;
}

/** "… and that the list is empty", "… and no longer listed" */
function alsoClaimed(c: Cursor, subject: Thing | undefined): Clause | undefined {
  c.take(',');
  if (!c.take('and')) return undefined;
  return c.take('that') ? c.rules.claim(c) : alsoSaid(c, subject);
}

const ASKING = new Set(['ask', 'have', 'prompt']);

/** "Have the user log in", "ask a member to switch", "asks you to confirm": what is done by who is asked. */
function askedTo(c: Cursor, clause: Clause): Clause | undefined {
  c.endsAtAct = true;
  const who = c.attempt(() => reader(c)) ?? c.attempt(() => thing(c, { isSubject: true }));
  c.endsAtAct = false;
  if (!who || !isSomebody(who)) return undefined;
  const isTold = c.take('to') !== undefined;
  // "have administrator access": a noun that could be an act.
  if (!isTold && !startsAct(c, true)) return undefined;
  const inner = c.rules.verbPhrase(c, ['plain']);
  if (!inner || (clause.verb === 'ask' && !isTold && c.lexicon.verbs.plain.meaningOf('let') === undefined))
    return undefined;
  clause.object = who;
  return { ...inner, subject: who };
}

/** "prompts you for confirmation" */
function askedForSomething(c: Cursor): Thing | undefined {
  const who = reader(c);
  return c.word === 'for' ? who : undefined;
}

function reader(c: Cursor): Thing | undefined {
  const start = c.at;
  return c.take('you') ? newThing('pronoun', 'you', c.spanFrom(start)) : undefined;
}

/** Who can do something: a role that only names a power is none. */
const isSomebody = ({ kind, after, others, which }: Thing): boolean =>
  kind === 'person' ||
  (kind === 'role' && (after.length === 0 || after.at(-1) === 'user')) ||
  (kind === 'words' && which !== undefined) ||
  others.some((each) => isSomebody(each.thing)) ||
  kind === 'pronoun';

/** "keep it safe" */
function state(c: Cursor, clause: Clause): true | undefined {
  const found = c.phrase(c.lexicon.states)?.meaning ?? (clause.word === 'keep' ? c.take(...KEPT) : undefined);
  if (found === undefined) return undefined;
  clause.state = found;
  return true;
}
