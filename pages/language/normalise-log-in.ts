import { type Clause, newThing, type Relation, type Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import type { Rule } from './rule.ts';

/** As whom, and with whose credentials. */
export const asWhom: Rule = (given, lexicon) => {
  if (given.verb === 'log out') return outOfConsole(given, lexicon);
  if (given.verb !== 'log in') return given;
  const clause = intoConsole(given, lexicon);
  const said = clause.relations.filter((relation) => isRole(relation, lexicon));
  const roles = said.map(({ thing }) => inRole(thing, lexicon));
  // "as a user with the role …": what says more comes last.
  const who = roles.findLast(({ name }) => name !== '') ?? roles[0];
  return who
    ? { ...clause, who, relations: clause.relations.filter((relation) => !said.includes(relation)) }
    : clause;
};

/** "log out of your account", "log out of the console" */
function outOfConsole(clause: Clause, lexicon: Lexicon): Clause {
  const { object } = clause;
  const isOwn = object?.determiner === 'your' && isAccount(object, lexicon);
  const isConsole = object?.kind === 'words' && object.name === 'console' && object.determiner === 'the';
  return object && (isOwn || isConsole)
    ? { ...clause, object: { ...object, kind: 'console', name: 'console' } }
    : clause;
}

/** "log in as … to the console", "log in to your account" */
function intoConsole(clause: Clause, lexicon: Lexicon): Clause {
  const { object } = clause;
  if (object && isAccount(object, lexicon))
    return { ...clause, object: { ...object, kind: 'console', name: 'console' } };
  const to = clause.relations.find(({ how, thing }) => how === 'to' && thing.kind === 'console');
  if (object || !to) return clause;
  return { ...clause, object: to.thing, relations: clause.relations.filter((relation) => relation !== to) };
}

/** The reader's own: "another account", "your Okta account" and "the account of a member" are others. */
const isAccount = (thing: Thing, lexicon: Lexicon): boolean =>
  thing.kind === 'role' &&
  thing.name === '' &&
  ['', 'the', 'your', 'a', 'this'].includes(thing.determiner) &&
  (thing.owner ?? thing.which) === undefined &&
  thing.relations.length + thing.others.length === 0 &&
  isPlainly(thing, lexicon);

/** Nothing that stands before it tells of another. */
export const isPlainly = ({ before }: Thing, lexicon: Lexicon): boolean =>
  before.every((word) => PLAIN_ADJECTIVES.has(word) || PLAIN.has(word) || lexicon.isConsole(word));

const PLAIN: ReadonlySet<string> = new Set(['user', 'regular', 'personal', 'login', 'log-in', 'sign-in']);

function isRole({ how, thing }: Relation, lexicon: Lexicon): boolean {
  if (!['as', 'with', 'through'].includes(how)) return false;
  return ['role', 'person'].includes(inRole(thing, lexicon).kind) || isCredentials(thing);
}

const isCredentials = ({ name, others }: Thing): boolean =>
  /^(?:e-?mail(?: address)?|username)$/.test(name) && others.some(({ thing }) => thing.name === 'password');

function inRole(given: Thing, lexicon: Lexicon): Thing {
  const thing = eitherRole(given, lexicon);
  // "an account that has … access"
  const { which } = thing;
  if (thing.kind === 'role' && thing.name === '' && which?.verb === 'have' && !which.denied)
    return which.object?.kind === 'role' ? which.object : thing;
  if (isCredentials(thing)) return { ...thing, kind: 'role', name: '', after: ['credentials'], others: [] };
  const [label] = thing.labels;
  const role = label && thing.widget === undefined ? lexicon.actors.meaningOf(label.word) : undefined;
  return role === undefined ? thing : { ...thing, kind: 'role', name: role };
}

/** "a project or system admin": the first is an admin too. */
function eitherRole(thing: Thing, lexicon: Lexicon): Thing {
  const last = thing.others.at(-1);
  if (thing.kind === 'role' || last?.thing.kind !== 'role') return thing;
  const [noun = ''] = last.thing.text
    .toLowerCase()
    .split(' ')
    .slice(-1 - last.thing.after.length);
  const name = lexicon.actors.meaningOf(`${thing.text.toLowerCase()} ${noun}`);
  return name === undefined ? thing : { ...thing, kind: 'role', name };
}

/** "Open the console and sign in." is one log-in. */
export function joinedLogIns(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause, index) => {
    const next = clauses[index + 1];
    const before = clauses[index - 1];
    const opens = (each: Clause | undefined) =>
      each?.verb === 'open' && each.as === 'act' && each.object?.kind === 'console' && !each.denied;
    if (opens(clause) && next?.verb === 'log in' && !next.object) return [];
    return opens(before) && clause.verb === 'log in' && !clause.object && before?.object
      ? [{ ...clause, object: before.object }]
      : [clause];
  });
}

/** "log in again": there is nothing else to log in to. */
export const intoConsoleAtLeast = (clause: Clause): Clause =>
  clause.as === 'act' && clause.verb === 'log in' && !clause.object && clause.relations.length === 0
    ? { ...clause, object: newThing('console', 'console', clause.verbSpan) }
    : clause;
