import { bare, type Clause, type Condition, newClause } from '../clause.ts';
import { alsoSaid } from './also-said.ts';
import { claim, NOTHING_SAID } from './claim.ts';
import type { Cursor } from './cursor.ts';
import { type Front, front, leads, withFront } from './front.ts';
import { relationHere } from './relation.ts';
import { isAskedHere } from './purpose.ts';
import { asideSentence } from './prose.ts';
import { labelAsAct } from './labelled-acts.ts';
import { thing } from './thing.ts';
import { infinitive } from './infinitive.ts';
import { verbPhrase } from './verb-phrase.ts';
import { startsAct } from './verb-start.ts';

/** What a sentence says, clause by clause; undefined where it can't be read to its end. */
export function sentence(c: Cursor): Clause[] | undefined {
  const aside = c.attempt(() => asideSentence(c));
  if (aside) return aside;
  c.forget();
  const done = c.attempt(() => toTheEnd(c, () => acts(c)));
  if (done) return done;
  const asAct = c.gap;
  c.forget();
  const said = c.attempt(() => toTheEnd(c, () => claims(c)));
  // What never comes to say anything of its subject was meant as an act, whose verb nobody knows.
  if (!said && (c.expected.has(NOTHING_SAID) || c.furthest <= asAct.furthest)) c.forget(asAct);
  return said;
}

function toTheEnd(c: Cursor, read: () => Clause[] | undefined): Clause[] | undefined {
  leads(c);
  const clauses = read();
  if (!clauses) return undefined;
  if (c.isAtEnd) return clauses;
  c.want('the end of the sentence');
  return undefined;
}

function claims(c: Cursor): Clause[] | undefined {
  const first = front(c);
  const said = claim(c);
  if (!said) return undefined;
  const all = [withFront(said, first)];
  for (;;) {
    const next =
      c.attempt(() => hence(c)) ??
      c.attempt(() =>
        joint(c) === undefined
          ? undefined
          : (c.attempt(() => claim(c)) ?? c.attempt(() => alsoSaid(c, said.subject)) ?? mayDo(c, said)),
      );
    if (!next) return all;
    all.push(next.as === 'act' ? { ...next, conditions: [...first.conditions, ...next.conditions] } : next);
  }
}

/** "…, so you must copy it": an act that what is said before is the reason for. */
function hence(c: Cursor): Clause | undefined {
  c.take(',');
  if (!isAskedHere(c)) return undefined;
  c.take('so');
  return act(c)?.clause;
}

/** "you have a key and can skip to step 8": what the same reader may do. */
function mayDo(c: Cursor, { subject }: Clause): Clause | undefined {
  const modal = subject?.name === 'you' ? c.phrase(c.lexicon.modals)?.meaning : undefined;
  if (modal !== 'can' && modal !== 'may') return undefined;
  const act = verbPhrase(c, ['plain']);
  return act && { ...act, modal };
}

/** One act after the other: "Find …, and click … > …". */
function acts(c: Cursor): Clause[] | undefined {
  const first = act(c);
  if (!first) return undefined;
  const all = [first.clause];
  for (;;) {
    const isPath = ONWARD.includes(c.word);
    const next = c.attempt(() => nextAct(c, all.at(-1) ?? first.clause));
    if (!next) return all;
    const before = all.at(-1);
    const start = isPath && before ? startOfPath(before, next) : undefined;
    if (start) all.splice(-1, 1, start);
    // "If it is active, do this and do that": both, if it is.
    const conditions = [...first.before.conditions.filter(isIf), ...next.conditions];
    all.push({ ...next, conditions, ...(start && { relations: [] }) });
  }
}

/** "select **A** > **B** from the **Side Menu**": the path begins there. */
function startOfPath(first: Clause, { relations }: Clause): Clause | undefined {
  const isOfMenu = relations.some(
    ({ how, thing }) =>
      ['from', 'in', 'under'].includes(how) && (thing.kind === 'term' || thing.widget === 'menu'),
  );
  return isOfMenu && first.relations.length + first.places.length === 0 ? { ...first, relations } : undefined;
}

const isIf = ({ how }: Condition): boolean => how === 'if' || how === 'unless' || how === 'only';

function nextAct(c: Cursor, before: Clause): Clause | undefined {
  const by = joint(c);
  if (by === undefined) return undefined;
  leads(c);
  // "the name, email address, and …": a noun that could be an act.
  if (by === ',' && c.verb('plain') !== undefined && !startsAct(c)) return undefined;
  const found =
    c.attempt(() => act(c))?.clause ??
    (by === ',' ? undefined : c.attempt(() => goesOn(c, before, by === 'then')));
  return found && { ...found, isAlternative: by === 'or' };
}

/** "…, then **B**", "**A** > **B**": the act goes on with another thing. */
function goesOn(c: Cursor, before: Clause, isOnward: boolean): Clause | undefined {
  const start = c.at;
  c.take('on', 'to');
  const of = thing(c, { isList: false });
  if (!of) return undefined;
  const clause = {
    ...newClause('act', before.verb === 'open' ? 'choose' : before.verb, c.spanFrom(start)),
    object: of,
    optional: before.optional,
  };
  // "x in the **A** field and y in the **B** field": without "then" the place says that it goes on.
  return c.attempt(() => rest(c, clause)) ?? (isOnward ? clause : undefined);
}

function rest(c: Cursor, clause: Clause): Clause | undefined {
  const aim = c.attempt(() => infinitive(c));
  const where = aim ? undefined : c.attempt(() => relationHere(c));
  if (aim) return { ...clause, purposes: [aim] };
  return where && { ...clause, relations: [where] };
}

const PATHS = ['>', '->', '-->', '=>', '→', '»'];
const ONWARD = [...PATHS, '-', '–', '—'];

function joint(c: Cursor): ',' | 'and' | 'or' | 'then' | undefined {
  if (c.take(...ONWARD)) return 'then';
  const comma = c.take(',', ';') !== undefined;
  const by = c.take('and', 'or', 'then');
  // "…, and, on the **X** pane, check": it leads up to where that is done.
  if (by !== undefined) c.attempt(() => (c.take(',') && c.isAt(c.lexicon.relations) ? true : undefined));
  if (by === undefined) {
    if (!comma) c.want('another act');
    return comma ? ',' : undefined;
  }
  if (by === 'or') return 'or';
  return by === 'then' || c.take('then') ? 'then' : 'and';
}

function act(c: Cursor): { clause: Clause; before: Front } | undefined {
  const start = c.at;
  const before = front(c);
  const modal = c.attempt(() => invitation(c));
  if (modal === undefined) c.attempt(() => (c.take('we') && startsAct(c) ? true : undefined));
  // "start by clicking"
  const form = c.words[c.at - 1] === 'by' ? 'gerund' : 'plain';
  const found =
    c.attempt(() => verbPhrase(c, [form])) ??
    c.attempt(() => labelAsAct(c, modal !== undefined)) ??
    (modal === undefined ? c.attempt(() => path(c)) : undefined);
  return (
    found && {
      clause: {
        ...withFront(found, before),
        ...(modal === undefined ? {} : { modal }),
        ...bare(c.spanFrom(start)),
      },
      before,
    }
  );
}

/** "**A** > **B**": a path is followed by choosing in it, though no verb says so. */
function path(c: Cursor): Clause | undefined {
  const start = c.at;
  const isPath = c.token?.kind === 'label' && PATHS.includes(c.wordAfter(1));
  const isOn = isPath && c.tokens[c.at + 2]?.kind === 'label';
  const of = isOn ? thing(c, { isList: false }) : undefined;
  return of && { ...newClause('act', 'choose', c.spanFrom(start)), object: of };
}

/** "you can also …", "you need to …" */
function invitation(c: Cursor): string | undefined {
  if (!c.take('you')) return undefined;
  const modal = c.phrase(c.lexicon.modals)?.meaning;
  c.phrase(c.lexicon.modals);
  const isSaid = modal === 'should' || modal === 'will' || c.word === 'not' || c.word === 'be';
  return isSaid ? undefined : modal;
}
