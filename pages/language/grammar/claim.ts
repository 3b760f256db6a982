import { bare, type Clause, NEED_NOT, newClause, type Thing } from '../clause.ts';
import { CALLED } from '../lexicon/things.ts';
import type { Cursor } from './cursor.ts';
import { adverb, modifiers } from './modifiers.ts';
import { relationHere } from './relation.ts';
import { subject } from './subject.ts';
import { thing } from './thing.ts';
import { infinitive } from './infinitive.ts';
import { alsoDone, verbPhrase } from './verb-phrase.ts';

/** What may stand behind a subject. */
export const NOTHING_SAID = 'what is said of it';

/** "your key is no longer listed", "you can not undo this": something that is said to be so. */
export function claim(c: Cursor): Clause | undefined {
  return c.once('claim', () => claimIn(c));
}

function claimIn(c: Cursor): Clause | undefined {
  const start = c.at;
  const about = subject(c);
  if (!about) return undefined;
  const said = predicate(c);
  return said && { ...said, subject: about, ...bare(c.spanFrom(start)) };
}

/** What is said of a subject: "is …", "can be …", "no longer appears". */
export function predicate(c: Cursor): Clause | undefined {
  const start = c.at;
  if (!c.token || c.token.kind === 'mark') {
    c.want(NOTHING_SAID);
    return undefined;
  }
  const clause = newClause('claim', '', c.token);
  const { isBe, isPerfect } = auxiliaries(c, clause);
  const said = isBe
    ? being(c, clause)
    : (c.attempt(() => doing(c, clause, isPerfect)) ?? (isPerfect ? having(c, clause) : undefined));
  if (!said) {
    c.want(NOTHING_SAID);
    return undefined;
  }
  return { ...modifiers(c, said), ...bare(c.spanFrom(start)) };
}

const BE = ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'];

function auxiliaries(c: Cursor, clause: Clause): { isBe: boolean; isPerfect: boolean } {
  let isBe = false;
  let isPerfect = false;
  for (;;) {
    const modal = isBe || isPerfect || isOfThings(c) ? undefined : c.phrase(c.lexicon.modals);
    if (modal) withModal(clause, modal.meaning);
    else if (c.takeAll('need', 'not')) clause.modal = NEED_NOT;
    else if (c.takeAll('no', 'longer') ?? c.take('not', 'never', 'no longer')) clause.denied = !clause.denied;
    else if (c.take(...BE)) isBe = true;
    else if (!isPerfect && c.take('has', 'have', 'had')) isPerfect = true;
    else if (c.take('do', 'does', 'did')) continue;
    else if (c.attempt(() => adverb(c, clause)) === undefined) return { isBe, isPerfect };
  }
}

/** "will be able to"; what one does not have to do is not forbidden. */
function withModal(clause: Clause, modal: string): void {
  const isFree = clause.denied && modal === 'must' && clause.modal === undefined;
  if (isFree) clause.denied = false;
  clause.modal = isFree ? NEED_NOT : clause.modal === 'will' ? modal : (clause.modal ?? modal);
}

/** "the role is required to open it": what a thing is required to do, it is good for. */
const isOfThings = (c: Cursor): boolean =>
  BE.includes(c.word) &&
  c.wordAfter(1) === 'required' &&
  !/^(?:you|we|users?|members?)$/.test(c.words[c.at - 1] ?? '');

function being(c: Cursor, clause: Clause): Clause | undefined {
  const start = c.at;
  const switched = c.attempt(() => onOrOff(c));
  if (switched !== undefined) return finish(c, clause, switched, start, true);
  const state = c.phrase(c.lexicon.states);
  // "part of the table", "logged in to the console"
  const isOpen = state !== undefined && /^(?:of|to|into)$/.test(c.words[c.at - 1] ?? '');
  const of = isOpen ? c.attempt(() => thing(c)) : undefined;
  if (of && state?.meaning === 'listed')
    return finish(
      c,
      { ...clause, relations: [...clause.relations, { how: 'in', thing: of, ...bare(of) }] },
      'listed',
      start,
      true,
    );
  if (of && state) return finish(c, { ...clause, object: of }, state.meaning, start, true);
  if (state && !isNounAhead(c)) return finish(c, clause, state.meaning, start, true);
  c.at = start;
  const participle = c.verb('participle');
  if (participle) {
    c.advance(participle.length);
    c.attempt(() => alsoDone(c, clause));
    c.attempt(() => (c.take('back') && c.word === 'to' ? true : undefined));
    // "is marked **X**"
    const as = CALLED.includes(c.words[c.at - 1] ?? '') ? c.attempt(() => labelHere(c)) : undefined;
    if (as) clause.relations.push({ how: 'as', thing: as, ...bare(as) });
    // "is changed (back) to **X**"
    const to = c.words[c.at - 1] === 'to' ? c.attempt(() => thing(c)) : undefined;
    return finish(c, to ? { ...clause, object: to } : clause, participle.meaning, start, true);
  }
  const gerund = c.verb('gerund');
  if (gerund) return c.attempt(() => doing(c, clause, false, true));
  if (/^\w{3,}ed$/.test(c.word)) {
    const { word } = c;
    c.advance();
    return finish(c, clause, `?${word}`, start, true);
  }
  const relation = c.attempt(() => relationHere(c));
  if (relation)
    return finish(c, { ...clause, relations: [...clause.relations, relation] }, 'be', start, false);
  const complement = c.attempt(() => thing(c));
  if (complement) return finish(c, { ...clause, object: complement }, 'be', start, false);
  const aim = c.attempt(() => infinitive(c));
  if (aim) return finish(c, { ...clause, purposes: [aim] }, 'be', start, false);
  return undefined;
}

const labelHere = (c: Cursor): Thing | undefined => (c.token?.kind === 'label' ? thing(c) : undefined);

/** "is on": a place is on something. */
function onOrOff(c: Cursor): string | undefined {
  const found = c.take('on', 'off');
  const isEnd = c.isAtEnd || c.token?.kind === 'mark' || c.word === 'and' || c.word === 'or';
  return isEnd ? found : undefined;
}

/** "is active keys": a state is none where a noun follows. */
const isNounAhead = (c: Cursor): boolean => c.token?.kind === 'label' && c.word === '';

function finish(c: Cursor, clause: Clause, verb: string, start: number, isPassive: boolean): Clause {
  return { ...clause, verb, verbSpan: bare(c.spanFrom(start)), isPassive };
}

function doing(c: Cursor, clause: Clause, isPerfect: boolean, isGoing = false): Clause | undefined {
  const start = c.at;
  const forms = isGoing
    ? (['gerund'] as const)
    : isPerfect
      ? (['participle'] as const)
      : (['third', 'plain', 'past'] as const);
  const act =
    c.attempt(() => verbPhrase(c, forms)) ??
    c.attempt(() => c.rules.wanted(c, false)) ??
    (isPerfect ? undefined : c.attempt(() => unknownDoing(c)));
  if (!act) return undefined;
  // "can open the page and see it"
  const further = clause.modal === undefined ? undefined : c.attempt(() => furtherSaid(c));
  return {
    ...act,
    further: further ? [further] : [],
    as: 'claim',
    denied: act.denied !== clause.denied,
    adverbs: [...clause.adverbs, ...act.adverbs],
    ...(clause.modal === undefined ? {} : { modal: clause.modal }),
    ...bare(c.spanFrom(start)),
  };
}

function furtherSaid(c: Cursor): Clause | undefined {
  if (!c.take('and', 'or')) return undefined;
  const be = c.at;
  if (c.take('be')) return being(c, newClause('claim', '', c.spanFrom(be)));
  return verbPhrase(c, ['plain']);
}

/** "matches", "carries": a verb that nobody knows, in its third person or behind a modal. */
function unknownDoing(c: Cursor): Clause | undefined {
  const start = c.at;
  const { token } = c;
  if (
    token?.kind !== 'word' ||
    !/^[a-z]{3,}$/.test(token.word) ||
    c.isAt(c.lexicon.relations) ||
    c.isAt(c.lexicon.conditions) ||
    c.isAt(c.lexicon.determiners) ||
    c.isAt(c.lexicon.powers)
  )
    return undefined;
  if (['and', 'or', 'to', 'that', 'which', 'you', 'it'].includes(token.word)) return undefined;
  c.advance();
  const clause = newClause('claim', `?${token.word}`, c.spanFrom(start));
  const of = c.attempt(() => thing(c));
  return of ? { ...clause, object: of } : clause;
}

/** "has a value": to have, and no auxiliary. */
function having(c: Cursor, clause: Clause): Clause | undefined {
  const start = c.at;
  const of = c.attempt(() => thing(c));
  if (!of) return undefined;
  const said = { ...finish(c, clause, 'have', start, false), object: of };
  const further = clause.modal === undefined ? undefined : c.attempt(() => furtherSaid(c));
  return further ? { ...said, further: [further] } : said;
}
