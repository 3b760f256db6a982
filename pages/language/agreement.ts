import type { Purpose } from '../../fixtures/model/words.ts';
import type { Thing, ThingKind } from './clause.ts';
import type { Mention } from './mentions.ts';
import { purposeOf } from './purposes.ts';

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
    'confirm acknowledge close filter expand refresh sort group switch choose upload skip start'
      .split(' ')
      .map((verb) => [verb, []]),
  ),
};

/** Whether an act only looks. */
export const isLook = (verb: string): boolean => LOOKS.has(verb);

function isHarmless({ verb, of, isUnknown }: Mention, purpose: Purpose | null): boolean {
  if (LOOKS.has(verb)) return true;
  const purposes = BESIDES[verb];
  // What is kept of a thing that nobody knows may be the resource's.
  const isKept = isUnknown === true && (purposes ?? []).length > 0;
  const isOfIt = isKept || of?.kind === 'resource' || of?.kind === 'pronoun' || of?.determiner === 'its';
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
  const { verb, of, when, isDenied, otherwise } = mention;
  if (isDenied) return false;
  if (otherwise !== undefined && purposeOf(verb) !== undefined) return false;
  if (when === 'aim' && isHarmless(mention, purpose)) return true;
  if (when === 'done' && of?.kind === 'words' && GIVES.has(verb))
    return isAfterwards && (purpose === null || purpose === 'create' || purpose === 'edit');
  if (isOfPart(mention, purpose, resource) || (when !== 'aim' && isOther(of, resource))) return true;
  if (when === 'is') return purpose === null || isInState(verb, purpose, isAfterwards);
  // What a procedure makes is there before its end, and what it undoes was done before it.
  const undone = purpose === 're-activate' && when === 'done' && !isAfterwards ? 'revoke' : undefined;
  if (when === 'done' && !isAfterwards && purpose !== 'create' && undone === undefined) return false;
  const verbs = [verb, ...(mention.also ?? [])];
  const meant = undone ?? purpose;
  return (
    !isMany(of, resource) &&
    (resource === null || !isOther(of, resource)) &&
    (meant === null ||
      (verbs.some((each) => purposeOf(each) === meant) && !(mention.isUnknown && resource !== null)))
  );
}

/** Not just the one that the procedure is about. */
const isMany = (of: Thing | undefined, resource: string | null): boolean =>
  of !== undefined &&
  (['all', 'each', 'any', 'another', 'no', 'some'].includes(of.determiner) ||
    (of.kind === 'resource' && of.name === several(resource) && of.determiner !== 'your'));

const several = (resource: string | null): string => `${resource ?? ''}s`;

/** What is called so may be what the procedure is about. */
const MAY_BE_ANY: ReadonlySet<ThingKind> = new Set<ThingKind>(['pronoun', 'words', 'widget', 'label']);

/** Whether it surely isn't what the procedure is about. */
const isOther = (of: Thing | undefined, resource: string | null): boolean =>
  of !== undefined && of.name !== resource && of.name !== several(resource) && !MAY_BE_ANY.has(of.kind);

/** What is done to a part of what is made or changed. */
const TO_PARTS: ReadonlySet<string> = new Set('add,assign,unassign,set,type,turn on,turn off'.split(','));

export const isDoneToParts = (verb: string): boolean => TO_PARTS.has(verb);

/** "to enable synchronization", "to add users to the team": what belongs to a thing that is made or changed. */
function isOfPart(
  { verb, also = [], of, goal, when }: Mention,
  purpose: Purpose | null,
  resource: string | null,
): boolean {
  const isPart =
    of?.kind === 'words' || (isOther(of, resource) && goal !== undefined && !isOther(goal, resource));
  return (
    when !== 'done' &&
    isPart &&
    (purpose === 'create' || purpose === 'edit') &&
    [verb, ...also].every(isDoneToParts)
  );
}

/** "the name you entered": what gives a field its value, which only a form takes. */
const GIVES: ReadonlySet<string> = new Set(['type', 'set', 'choose', 'assign', 'fill']);

/** All but what is to be re-activated is active before; afterwards what has been revoked no longer is. */
function isInState(verb: string, purpose: Purpose, isAfterwards: boolean): boolean {
  const isActive = isAfterwards ? purpose !== 'revoke' : purpose !== 're-activate';
  return verb === (isActive ? 'activate' : 'revoke') && !(isAfterwards && purpose === 'delete');
}
