import { purposeOf } from './purposes.ts';
import type { Clause, Relation, Thing, ThingKind } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { STATES_LEFT as STATES } from './lexicon/small-words.ts';
import { listed } from './phrases.ts';
import { isTime, NAMES_TIME } from './time.ts';

/** An act that a clause says has been done to a thing, is to be done, or is what the clause is good for. */
export interface Mention {
  verb: string;
  /** Other acts, of which any may be meant: "to edit or delete it". */
  also?: readonly string[];
  /** The thing it is said of. */
  of?: Thing;
  /** What that is put to: "add the user to the team". */
  goal?: Thing;
  /** Nobody knows what that is: it may be anything. */
  isUnknown?: boolean;
  /** `is`: the state that the act leaves it in is said of it. */
  when: 'done' | 'wanted' | 'aim' | 'is';
  isDenied: boolean;
  /** Words that nobody checks, and that make another act of it: "after 30 days", "twice". */
  otherwise?: string;
}

/** Every act that a clause mentions beside its own: "the key you want to delete", "the deleted key", "to delete it". */
export function mentionsIn(clause: Clause, lexicon: Lexicon): Mention[] {
  const things = [
    clause.subject,
    clause.object,
    ...[...clause.places, ...clause.relations].map(({ thing }: Relation) => thing),
  ];
  const within = [clause.inner, ...clause.conditions.map((condition) => condition.clause)];
  return [
    ...things.flatMap((thing) => (thing ? ofThing(thing, lexicon) : [])),
    ...clause.purposes.flatMap((aim) => ofAim(aim, lexicon)),
    ...within.flatMap((each) => (each ? mentionsIn(each, lexicon) : [])),
  ];
}

function ofAim(aim: Clause, lexicon: Lexicon): Mention[] {
  const deed = deedNamed(aim, lexicon);
  const of = deed ? deed.of : (aim.object ?? aim.subject);
  const goal = aim.relations.find(({ how }) => GOALS.has(how))?.thing;
  const isUnknown = of !== undefined && isUnknownThing(of, lexicon);
  const otherwise = otherwiseIn(aim);
  const said = {
    when: 'aim',
    isDenied: aim.denied,
    isUnknown,
    ...(of && { of }),
    ...(goal && { goal }),
    ...(otherwise !== undefined && { otherwise }),
  } as const;
  const own = deed ? [{ ...said, verb: deed.verb }] : eachAct(aim, said);
  const others = (of?.others ?? [])
    .filter(({ thing }) => !BELONGS.test(thing.text))
    .flatMap(({ thing }) => own.map((each) => ({ ...each, of: thing })));
  const { inner } = aim;
  if (inner?.as !== 'act' || inner.subject) return [...own, ...others];
  // "to continue deleting it", "to skip verifying the certificate"
  const isSkipped = aim.verb === 'skip' && purposeOf(inner.verb) !== undefined;
  return [...own, ...others, ...ofAim({ ...inner, denied: inner.denied || isSkipped }, lexicon)];
}

/** "the macro": a noun that the lexicon lacks. */
function isUnknownThing({ kind, name, owner }: Thing, { words }: Lexicon): boolean {
  const noun = name.split(' ').at(-1) ?? '';
  return kind === 'words' && owner === undefined && /^[a-z]/.test(noun) && !words.has(noun);
}

/** When, how often or on what it depends: nobody waits for that, does it again or knows. */
function otherwiseIn({ adverbs, relations, conditions }: Clause): string | undefined {
  const time = relations.find(({ how, thing }) => isTime(thing) || how === 'before' || how === 'after');
  const depends = conditions.find(
    ({ how, clause, text }) =>
      (DEPENDS.has(how) && clause?.verb !== 'prompt' && clause?.verb !== 'ask') || NAMES_TIME.test(text),
  );
  return adverbs.find((word) => MAKES_OTHER.has(word)) ?? time?.thing.text ?? depends?.text;
}

const DEPENDS: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'before']);

const MAKES_OTHER: ReadonlySet<string> = new Set(
  listed(
    'twice, thrice, three times, several times, multiple times, later, soon, eventually, temporarily, sometimes, often, rarely, almost',
  ),
);

/** "the key and all its data": with it goes what is its own. */
const BELONGS = /^(?:its|their)\b/i;

const GOALS: ReadonlySet<string> = new Set(['to', 'for', 'from', 'with']);

/** "edit or delete it" is any of these; "edit and delete it" is each. */
function eachAct({ verb, also, isEither }: Clause, said: Omit<Mention, 'verb'>): Mention[] {
  return isEither ? [{ ...said, verb, also }] : [verb, ...also].map((one) => ({ ...said, verb: one }));
}

type Deed = Pick<Mention, 'verb' | 'of'>;

/** "to confirm the deletion of the key", "to prepare the key for its deletion" are about deleting the key. */
function deedNamed({ verb, object, relations }: Clause, lexicon: Lexicon): Deed | undefined {
  const towards = relations.find(({ how }) => verb === 'prepare' && how === 'for')?.thing.name;
  const prepared = towards === undefined ? undefined : lexicon.namesOfActs.meaningOf(towards);
  if (prepared !== undefined) return { verb: prepared, ...(object && { of: object }) };
  if (!ABOUT_DEEDS.has(verb) || object?.kind !== 'words') return undefined;
  const words = object.name.split(' ');
  const deed = lexicon.namesOfActs.meaningOf(words.at(-1) ?? '');
  if (deed === undefined) return undefined;
  const name = lexicon.resources.meaningOf(words.slice(0, -1).join(' '));
  const of =
    object.relations.find(({ how }) => how === 'of')?.thing ??
    object.owner ??
    (name === undefined ? undefined : { ...object, kind: 'resource' as const, name });
  return { verb: deed, ...(of ? { of } : {}) };
}

const ABOUT_DEEDS: ReadonlySet<string> = new Set([
  'confirm',
  'verify',
  'finish',
  'continue',
  'proceed',
  'start',
  'acknowledge',
]);

function ofThing(thing: Thing, lexicon: Lexicon): Mention[] {
  const { which, before, relations, others } = thing;
  const adjectives =
    thing.kind === 'resource' ? before.filter((word) => deedOf(word, lexicon) !== undefined) : [];
  const states = thing.kind === 'resource' ? before.flatMap((word) => STATES.get(word) ?? []) : [];
  return [
    ...(which && MAY_UNDERGO.has(thing.kind) && tellsOfAct(which)
      ? eachAct(which, {
          of: thing,
          when: which.modal === 'want' ? 'wanted' : 'done',
          // "the name you entered yesterday"
          isDenied: which.denied || (thing.kind === 'words' && which.adverbs.length > 0),
        })
      : []),
    ...adjectives.map((word): Mention => ({
      verb: deedOf(word, lexicon) ?? word,
      of: thing,
      when: 'done',
      isDenied: false,
    })),
    ...states.map((verb): Mention => ({ verb, of: thing, when: 'is', isDenied: false })),
    // "the key that you created to …": of the one that is meant it may be anything.
    ...(which && thing.kind === 'resource' ? which.purposes.flatMap((aim) => ofAim(aim, lexicon)) : []),
    ...[...relations.map((relation) => relation.thing), ...others.map((other) => other.thing)].flatMap(
      (other) => ofThing(other, lexicon),
    ),
  ];
}

const MAY_UNDERGO: ReadonlySet<ThingKind> = new Set<ThingKind>(['resource', 'words', 'person']);

/** How things stand is no act: "required by the role", "associated with the team". */
const RELATES: ReadonlySet<string> = new Set(['have', 'assign']);

function tellsOfAct({ verb, isPassive, modal, subject, object, denied, adverbs }: Clause): boolean {
  // "the key displayed": so it stands on the screen.
  const isShown = verb === 'show' && !denied && adverbs.length === 0;
  const isState = isPassive && modal === undefined && (RELATES.has(verb) || isShown);
  return !isState && verb !== 'listed' && verb !== 'want' && subject === undefined && !object;
}

/** "deleted", "altered", "new": an act that it has undergone. */
export function deedOf(word: string, lexicon: Lexicon): string | undefined {
  return word === 'new' ? 'create' : lexicon.verbs.participle.meaningOf(word);
}
