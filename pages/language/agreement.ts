import { deedOf } from './canonical-thing.ts';
import type { Clause, Relation, Thing } from './clause.ts';
import type { Purpose } from '../../fixtures/model/words.ts';
import type { Lexicon } from './lexicon.ts';
import { STATES_LEFT as STATES } from './lexicon/small-words.ts';

const PURPOSES: Readonly<Record<Purpose, readonly string[]>> = {
  create: ['create', 'add', 'clone'],
  edit: ['edit', 'set', 'assign', 'unassign'],
  revoke: ['revoke', 'turn off'],
  're-activate': ['activate', 'turn on'],
  delete: ['delete', 'gone'],
};

/** The purpose that a verb of the lexicon stands for. */
export function purposeOf(verb: string): Purpose | undefined {
  return (Object.keys(PURPOSES) as Purpose[]).find((purpose) => PURPOSES[purpose].includes(verb));
}

/** An act that a clause says has been done to a thing, is to be done, or is what the clause is good for. */
export interface Mention {
  verb: string;
  /** Other acts, of which any may be meant: "to edit or delete it". */
  also?: readonly string[];
  /** The thing it is said of. */
  of?: Thing;
  /** `is`: the state that the act leaves it in is said of it. */
  when: 'done' | 'wanted' | 'aim' | 'is';
  isDenied: boolean;
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
    ...clause.purposes.map((aim): Mention => {
      const deed = deedNamed(aim, lexicon);
      const of = deed ? deed.of : (aim.object ?? aim.subject);
      const also = aim.isEither ? { also: aim.also } : {};
      return {
        verb: deed?.verb ?? aim.verb,
        when: 'aim',
        isDenied: aim.denied,
        ...also,
        ...(of ? { of } : {}),
      };
    }),
    ...within.flatMap((each) => (each ? mentionsIn(each, lexicon) : [])),
  ];
}

/** "to confirm the deletion of the key" is about deleting the key. */
function deedNamed({ verb, object }: Clause, lexicon: Lexicon): Pick<Mention, 'verb' | 'of'> | undefined {
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
    ...(which &&
    ['resource', 'words', 'person'].includes(thing.kind) &&
    which.verb !== 'listed' &&
    // "required by the role"
    !(which.verb === 'have' && which.isPassive) &&
    which.subject === undefined &&
    !which.object
      ? [
          {
            verb: which.verb,
            of: thing,
            when: which.modal === 'want' ? ('wanted' as const) : ('done' as const),
            // "the name you entered yesterday"
            isDenied: which.denied || (thing.kind === 'words' && which.adverbs.length > 0),
          },
        ]
      : []),
    ...adjectives.map((word): Mention => ({
      verb: deedOf(word, lexicon) ?? word,
      of: thing,
      when: 'done',
      isDenied: false,
    })),
    ...states.map((verb): Mention => ({ verb, of: thing, when: 'is', isDenied: false })),
    ...[...relations.map((relation) => relation.thing), ...others.map((other) => other.thing)].flatMap(
      (other) => ofThing(other, lexicon),
    ),
  ];
}

/** What only looks changes nothing: it agrees with every purpose. */
const LOOKS: ReadonlySet<string> = new Set(
  'review show open identify fill use continue proceed follow verify'.split(' '),
);

/**
 * What ends what was begun, or goes about on the screen, agrees with every purpose too; but said of the resource it is
 * another act than the procedure's, save in these.
 */
const BESIDES: Readonly<Record<string, readonly Purpose[]>> = {
  apply: ['create', 'edit'],
  save: ['create', 'edit'],
  finish: ['create', 'edit'],
  copy: ['create'],
  download: ['create'],
  ...Object.fromEntries(
    'confirm acknowledge close filter expand refresh switch choose'.split(' ').map((verb) => [verb, []]),
  ),
};

function isHarmless({ verb, of }: Mention, purpose: Purpose | null): boolean {
  if (LOOKS.has(verb)) return true;
  const purposes = BESIDES[verb];
  const isOfIt = of?.kind === 'resource' || of?.kind === 'pronoun';
  return purposes !== undefined && (!isOfIt || purpose === null || purposes.includes(purpose));
}

/**
 * Whether an act that is mentioned is the procedure's own, as far as its headings say what that is. What is wanted or
 * aimed at has to be; what is done has to be where the procedure has been followed.
 * @param isAfterwards in the Validate section
 */
export function agrees(
  mention: Mention,
  purpose: Purpose | null,
  resource: string | null,
  isAfterwards: boolean,
): boolean {
  const { verb, of, when, isDenied } = mention;
  if (isDenied) return false;
  const isMany =
    of !== undefined &&
    (['all', 'each', 'any', 'another', 'no', 'some'].includes(of.determiner) ||
      (of.kind === 'resource' && of.name === `${resource ?? ''}s` && of.determiner !== 'your'));
  if (when === 'aim' && isHarmless(mention, purpose)) return true;
  if (when === 'done' && of?.kind === 'words' && GIVES.has(verb))
    return isAfterwards && (purpose === null || purpose === 'create' || purpose === 'edit');
  if (when === 'is') return purpose === null || isInState(verb, purpose, isAfterwards);
  // What a procedure makes is there before its end, and what it undoes was done before it.
  const undone = purpose === 're-activate' && when === 'done' && !isAfterwards ? 'revoke' : undefined;
  if (when === 'done' && !isAfterwards && purpose !== 'create' && undone === undefined) return false;
  const isAbout =
    of === undefined ||
    of.kind === 'pronoun' ||
    of.name === resource ||
    of.kind === 'words' ||
    of.kind === 'widget' ||
    of.kind === 'label';
  const verbs = [verb, ...(mention.also ?? [])];
  const meant = undone ?? purpose;
  return !isMany && isAbout && (meant === null || verbs.some((each) => purposeOf(each) === meant));
}

/** "the name you entered": what gives a field its value, which only a form takes. */
const GIVES: ReadonlySet<string> = new Set(['type', 'set', 'choose', 'assign', 'fill']);

/** All but what is to be re-activated is active before; afterwards what has been revoked no longer is. */
function isInState(verb: string, purpose: Purpose, isAfterwards: boolean): boolean {
  const isActive = isAfterwards ? purpose !== 'revoke' : purpose !== 're-activate';
  return verb === (isActive ? 'activate' : 'revoke') && !(isAfterwards && purpose === 'delete');
}
