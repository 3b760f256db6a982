import { type Clause, newClause, newThing, type Relation } from '../clause.ts';
import { CALLED } from '../lexicon/things.ts';
import { claim, predicate } from './claim.ts';
import type { Cursor } from './cursor.ts';
import { modifiers } from './modifiers.ts';
import { positionPhrase } from './position.ts';
import { isAimHere } from './purpose.ts';
import { relationHere } from './relation.ts';
import { infinitive } from './infinitive.ts';
import { byOthers, leftOpen } from './short-relatives.ts';
import { alsoDone, verbPhrase } from './verb-phrase.ts';
import { thing } from './thing.ts';

/** "(that) you want to delete", "that has your workspace", "to be deleted", "created in the console". */
export function relativeClause(c: Cursor, isOfMessage = false): Clause | undefined {
  return (
    c.attempt(() => byReader(c)) ??
    c.attempt(() => ofIt(c)) ??
    c.attempt(() => byOthers(c)) ??
    c.attempt(() => byItself(c)) ??
    c.attempt(() => (c.phrase(c.lexicon.relations) && c.take('which', 'whom') ? claim(c) : undefined)) ??
    c.attempt(() => (c.take('from'), c.take('where') ? claim(c) : undefined)) ??
    c.attempt(() => toBeDone(c)) ??
    (isOfMessage ? c.attempt(() => content(c)) : undefined) ??
    c.attempt(() => reduced(c))
  );
}

/** "a message that the key was deleted", "saying that …": what is said in it. */
function content(c: Cursor): Clause | undefined {
  const start = c.at;
  const said = c.verb('gerund');
  if (said && SAYS.has(said.meaning)) c.advance(said.length);
  if (!c.take('that')) return undefined;
  const clause = claim(c);
  return clause && { ...newClause('claim', 'show', c.spanFrom(start)), inner: clause };
}

const SAYS = new Set(['show', 'verify', 'confirm', 'contact', 'ask']);

const WANTS = ['want', 'wish', 'need', 'would like', 'intend', 'plan', 'choose', 'prefer', 'decide'];

/** What the reader wants to do with it, or has done. */
function byReader(c: Cursor): Clause | undefined {
  const start = c.at;
  c.take('that', 'which', 'whom', 'where', 'whose');
  if (!c.take('you', 'we')) return undefined;
  const clause = c.attempt(() => wanted(c, true)) ?? c.attempt(() => done(c)) ?? c.attempt(() => leftOpen(c));
  return clause && { ...clause, ...c.spanFrom(start) };
}

/** "the versions it may have" */
function ofIt(c: Cursor): Clause | undefined {
  const start = c.at;
  if (!c.take('it', 'they')) return undefined;
  const subject = newThing('pronoun', 'it', c.spanFrom(start));
  const clause = predicate(c);
  return clause && { ...clause, subject, ...c.spanFrom(start) };
}

export function wanted(c: Cursor, isRelative: boolean): Clause | undefined {
  const start = c.at;
  const isDenied = (c.takeAll('do', 'not') ?? c.takeAll('did', 'not')) !== undefined;
  const want = c.takeAll('would', 'like') ?? c.take(...WANTS, 'wanted', 'needed');
  if (want === undefined) return undefined;
  if (c.attempt(() => (c.take('the', 'a') ? undefined : c.take('to'))) === undefined) {
    // "the clusters you want": to have them is what is wanted.
    const clause = newClause('claim', 'want', c.spanFrom(start));
    c.attempt(() => doneByOthers(c, clause));
    return { ...clause, denied: isDenied, ...c.spanFrom(start) };
  }
  const clause = ofThing(
    c,
    isRelative ? 'aim and place' : 'nothing',
    () =>
      c.attempt(() => (c.take('be') ? passive(c) : undefined)) ?? verbPhrase(c, ['plain'], { isRelative }),
  );
  return clause && { ...clause, as: 'claim', modal: 'want', denied: isDenied || clause.denied };
}

/** "… you want all users to see" */
function doneByOthers(c: Cursor, clause: Clause): Clause | undefined {
  const of = thing(c, { isSubject: true });
  if (!of) return undefined;
  const relations: Relation[] = [];
  while (c.word !== 'to') {
    const relation = relationHere(c);
    if (!relation) return undefined;
    relations.push(relation);
  }
  const subject = { ...of, relations: [...of.relations, ...relations] };
  const inner = infinitive(c);
  if (inner) clause.inner = { ...inner, subject };
  return inner;
}

function done(c: Cursor): Clause | undefined {
  const modal = c.phrase(c.lexicon.modals)?.meaning;
  const isPerfect = modal === undefined && c.take('have', 'had') !== undefined;
  const deed = modal === undefined ? c.attempt(() => deedAlone(c)) : undefined;
  if (deed) return deed;
  const clause = verbPhrase(
    c,
    modal === undefined ? (isPerfect ? ['participle'] : ['past', 'plain']) : ['plain'],
    { isRelative: true },
  );
  return clause && { ...clause, as: 'claim', ...(modal === undefined ? {} : { modal }) };
}

/** "the key (that) you created appears": what it does is no object of the deed. */
function deedAlone(c: Cursor): Clause | undefined {
  const start = c.at;
  const found = c.verb('past', 'participle');
  if (!found) return undefined;
  c.advance(found.length);
  const isSaidNext = c.lexicon.verbs.third.at(c.words, c.at) !== undefined || c.isAt(c.lexicon.modals);
  return isSaidNext ? newClause('claim', found.meaning, c.spanFrom(start)) : undefined;
}

function byItself(c: Cursor): Clause | undefined {
  const start = c.at;
  if (!c.take('that', 'which', 'who')) return undefined;
  const clause = predicate(c);
  return clause && { ...clause, ...c.spanFrom(start) };
}

function toBeDone(c: Cursor): Clause | undefined {
  if (!c.take('to') || !c.take('be')) return undefined;
  const clause = ofThing(c, 'aim and place', () => passive(c));
  return clause && { ...clause, modal: 'want' };
}

/** "the user to be added from **Users** to open …": from where and what for the act is done, and not the adding. */
function ofThing(c: Cursor, left: Cursor['left'], read: () => Clause | undefined): Clause | undefined {
  const before = c.left;
  c.left = left;
  const clause = read();
  c.left = before;
  // "the key you want to use to open it": using is for something.
  return clause && TAKES_AN_AIM.has(clause.verb) && isAimHere(c) ? modifiers(c, clause) : clause;
}

const TAKES_AN_AIM = new Set(['have', 'use', 'follow', 'start']);

function passive(c: Cursor): Clause | undefined {
  const found = c.verb('participle');
  if (!found) return undefined;
  const start = c.at;
  c.advance(found.length);
  const clause = { ...newClause('claim', found.meaning, c.spanFrom(start)), isPassive: true };
  c.attempt(() => alsoDone(c, clause));
  const whole = modifiers(c, clause);
  c.attempt(() =>
    c.phrase(c.lexicon.relations) && (c.isAtEnd || c.token?.kind === 'mark') ? true : undefined,
  );
  return whole;
}

/** Of what can be seen somewhere the place is that of the act. */
const SEEN = new Set(['show', 'identify']);

/** "required by the role", "labeled **X**" */
function reduced(c: Cursor): Clause | undefined {
  const start = c.at;
  // "located in the top right corner": where it is, and nothing that was done to it.
  if (c.attempt(() => positionPhrase(c))) {
    c.at = start;
    return undefined;
  }
  if (c.take(...CALLED)) {
    const { token } = c;
    if (!token || token.kind === 'mark') return undefined;
    c.advance();
    return { ...newClause('claim', 'name', c.spanFrom(start)), text: token.text };
  }
  if (c.isAt(c.lexicon.relations) && c.word !== 'located') return undefined;
  if (c.take('available'))
    return modifiers(c, { ...newClause('claim', 'listed', c.spanFrom(start)), isPassive: true });
  const known = c.verb('participle');
  if (known) return ofThing(c, SEEN.has(known.meaning) ? 'aim, place and goal' : 'aim', () => passive(c));
  // "leave it unchanged"
  if (!/^\w{3,}ed$/.test(c.word) || c.isAt(c.lexicon.states)) return undefined;
  const word = c.word;
  c.advance();
  return modifiers(c, { ...newClause('claim', `?${word}`, c.spanFrom(start)), isPassive: true });
}
