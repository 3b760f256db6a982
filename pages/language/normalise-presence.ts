import { type Clause, newClause, type Relation, type Thing } from './clause.ts';
import { LISTS } from './lexicon/claims.ts';
import { type Rule, spanOf, without } from './rule.ts';

/** Claims that a thing is there, or isn't, in one form: what a table lists or a reader sees "is listed". */
export const present = (claim: Clause): Clause =>
  [ofEntry, listedBy, seen, appears, isThere].reduce((said, rule) => rule(said), claim);

/** "verify the absence of the key", "observe the key in the table": that it is (not) listed. */
export const lookedFor: Rule = (clause) => {
  const { as, verb, word, object, places } = clause;
  if (as !== 'act' || verb !== 'verify' || clause.inner || !object) return clause;
  const listed = (subject: Thing, denied: boolean): Clause => ({
    ...without(clause, 'object'),
    inner: { ...newClause('claim', 'listed', clause), isPassive: true, subject, denied },
  });
  const [of, ...others] = object.relations;
  const isThere = object.kind === 'words' ? BEING_THERE.get(object.name) : undefined;
  if (isThere !== undefined && of?.how === 'of' && others.length === 0) return listed(of.thing, !isThere);
  const isSeen = SEES.has(word) && object.kind === 'resource' && places.some(({ thing }) => isTable(thing));
  return isSeen ? listed(object, false) : clause;
};

const BEING_THERE: ReadonlyMap<string, boolean> = new Map([
  ['presence', true],
  ['existence', true],
  ['absence', false],
]);

/** Words of a reader who looks, and doesn't compare. */
const SEES: ReadonlySet<string> = new Set(['observe', 'see', 'notice', 'note']);

/** "it is listed on the **X** page, and its name is correct": that X is there, that it is listed, and the rest. */
export function eachLookedFor(clause: Clause): Clause[] {
  const claim = clause.inner ?? clause;
  const further = claim.further.filter(({ subject }) => subject !== undefined);
  const where =
    isPresence(claim) || isContent(claim) ? [...claim.places, ...clause.places].find(isNamedPage) : undefined;
  if (!where && further.length === 0) return [clause];
  const without = ({ places, further: all, ...rest }: Clause): Clause => ({
    ...rest,
    places: places.filter((place) => place !== where),
    further: all.filter((each) => !further.includes(each)),
  });
  const rest = { ...without(clause), ...(clause.inner && { inner: without(clause.inner) }) };
  const sentence = clause.sentence && { sentence: clause.sentence };
  const own = (each: Clause): Clause => ({ ...each, ...sentence, as: 'claim' });
  const alike = (inner: Clause): Clause => ({ ...newClause('act', clause.verb, inner), ...sentence, inner });
  return [
    ...(where ? [own({ ...newClause('claim', 'be', where), places: [{ ...where, how: 'in' }] })] : []),
    rest,
    ...further.map(clause.inner ? alike : own),
  ];
}

const isPresence = ({ verb, subject }: Clause): boolean =>
  (verb === 'listed' || verb === 'gone') && subject?.kind === 'resource';

const isContent = ({ verb, subject, object }: Clause): boolean =>
  verb === 'show' &&
  object?.kind === 'label' &&
  (subject?.widget === 'column' || subject?.kind === 'resource');

const isNamedPage = ({ how, thing }: Relation): boolean =>
  ['in', 'from'].includes(how) &&
  thing.labels.length === 1 &&
  thing.relations.length === 0 &&
  PLACES.includes(thing.widget);

/** "there is no entry for the key", "the table has a row with the key": the key itself. */
function ofEntry(clause: Clause): Clause {
  const { subject, object, verb, denied } = clause;
  const isOfTable = isTable(subject) && (verb === 'have' || LISTS.has(verb));
  const entry = subject?.name === 'there' || isOfTable ? object : subject;
  if (entry?.kind !== 'widget' || !ENTRIES.has(entry.name) || entry.which || entry.before.length > 0)
    return clause;
  if (!COUNTS.has(entry.determiner) && !(entry.determiner === 'any' && denied)) return clause;
  const isOf = ({ how, thing }: Relation): boolean => OF_ENTRY.has(how) && thing.kind === 'resource';
  const of = [...entry.relations, ...clause.relations].find(isOf);
  const others = [...entry.relations, ...clause.relations].filter((relation) => relation !== of);
  const isThere = entry === subject || verb === 'be' || isOfTable;
  return of && isThere
    ? {
        ...without(clause, 'object'),
        ...(entry !== subject && { verb: 'listed', isPassive: true }),
        subject: of.thing,
        denied: denied !== (entry.determiner === 'no'),
        places: [
          ...clause.places,
          ...(isOfTable && subject ? [{ how: 'in', thing: subject, ...spanOf(subject) }] : []),
        ],
        relations: others,
      }
    : clause;
}

const ENTRIES: ReadonlySet<string> = new Set(['row', 'entry']);
const OF_ENTRY: ReadonlySet<string> = new Set(['of', 'for', 'with']);
/** One of them, or none; "another entry" is not that of the thing. */
const COUNTS: ReadonlySet<string> = new Set(['', 'a', 'the', 'no']);

const PLACES: readonly (string | undefined)[] = ['table', 'page'];

export const isTable = (thing: Thing | undefined): boolean =>
  thing !== undefined && PLACES.includes(thing.kind === 'widget' ? thing.name : thing.widget);

/** "the table no longer lists your key", "the console shows a list, including your key" */
function listedBy(clause: Clause): Clause {
  const { subject, object, inner } = clause;
  if (!subject || !LISTS.has(clause.verb) || clause.isPassive) return clause;
  const among = listedAmong(clause);
  if (subject.kind === 'console')
    return (
      among ??
      (object?.kind === 'resource' && object.relations.length === 0 ? listedAs(clause, object) : clause)
    );
  const what = object ?? inner?.subject;
  if (!isTable(subject) || !what) return clause;
  return among ?? listedAs(clause, what, subject);
}

/** "a list of your keys, including the new key": that it is listed, where nothing else is said of the list. */
function listedAmong(clause: Clause): Clause | undefined {
  const { object, denied } = clause;
  const [like, ...others] = [...(object?.relations ?? []), ...clause.relations].filter(
    ({ how }) => how !== 'of',
  );
  if (object?.kind !== 'widget' || object.name !== 'table' || denied || others.length > 0) return undefined;
  return like?.how === 'like' && like.thing.kind === 'resource'
    ? listedAs({ ...clause, relations: [] }, like.thing, { ...object, relations: [] })
    : undefined;
}

const listedAs = (clause: Clause, what: Thing, where?: Thing): Clause => ({
  ...without(clause, 'object', 'inner'),
  subject: what,
  verb: 'listed',
  isPassive: true,
  places: [...clause.places, ...(where ? [{ how: 'in', thing: where, ...spanOf(where) }] : [])],
});

/** "you should no longer see your key" */
function seen(clause: Clause): Clause {
  const { object, subject } = clause;
  const isSeen = clause.verb === 'verify' || (clause.verb === 'identify' && clause.modal === 'can');
  if (subject?.name !== 'you' || !isSeen || !object) return clause;
  return { ...without(clause, 'object'), subject: object, verb: 'listed', isPassive: true };
}

function appears(clause: Clause): Clause {
  if (clause.isPassive || clause.object) return clause;
  // "displays in the list"
  const isShown = clause.verb === 'show' && !clause.inner && clause.subject?.kind === 'resource';
  if (clause.verb === 'appear' || isShown) return { ...clause, verb: 'listed', isPassive: true };
  return clause.verb === 'disappear' ? { ...clause, verb: 'gone', isPassive: true } : clause;
}

/** "is (not) in the table" */
function isThere(clause: Clause): Clause {
  if (clause.verb !== 'be' || clause.object || clause.subject?.kind === 'pronoun') return clause;
  return clause.places.some(({ how, thing }) => how === 'in' && isTable(thing))
    ? { ...clause, verb: 'listed', isPassive: true }
    : clause;
}
