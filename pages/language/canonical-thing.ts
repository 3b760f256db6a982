import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { deedOf } from './mentions.ts';
import { DENYING_ADJECTIVES, STATES_LEFT, TELLS_NO_PLACE } from './lexicon/small-words.ts';
import { SAYS_NOTHING } from './lexicon/things.ts';
import {
  adjectives,
  countOf,
  isAnyway,
  isComing,
  isDoneElsewhere,
  isTheTable,
  isTold,
  singular,
} from './telling-apart.ts';

/** What the things of a clause are told by: the lexicon, and the list that they are numbered in. */
export interface Context {
  lexicon: Lexicon;
  values: Thing[];
}

/** A thing in canonical text: a mark with a number for what the page says, words for what the lexicon knows. */
export function textOf(thing: Thing, context: Context): string {
  const one = oneText(thing, context);
  const others = thing.others.map(
    ({ by, thing: other }) => `${by === ',' ? 'and' : by} ${textOf(other, context)}`,
  );
  return [one, ...others].join(' ');
}

function oneText(thing: Thing, context: Context): string {
  switch (thing.kind) {
    case 'label':
      return labelText(thing, context);
    case 'term':
      return termText(thing, context);
    case 'resource':
      return resourceText(thing, context);
    case 'widget':
      return widgetText(thing, context);
    case 'console':
      return `[${marked(thing, context)}]`;
    case 'code':
    case 'quoted':
      return join(...thing.before, `'${marked(thing, context)}'`, thing.widget, ...thing.after);
    case 'role':
      return join(...adjectives(thing, context), thing.name === '' ? '' : `@${thing.name}`, ...thing.after);
    case 'position':
    case 'pronoun':
      return thing.name;
    case 'words':
    case 'person':
    case 'elsewhere':
    case 'link':
    case 'component':
      return join(
        countOf(thing),
        ...thing.name.split(' ').filter((word) => DENYING_ADJECTIVES.has(word)),
        `~${marked(thing, context)}~${thing.which && isTold(thing.kind, thing.which) ? ' that' : ''}`,
      );
  }
}

const join = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const marked = (thing: Thing, { values }: Context): string => String(values.push(thing) - 1);

function labelText(thing: Thing, context: Context): string {
  const one = thing.labels.map((label) => `**${marked({ ...thing, labels: [label] }, context)}**`);
  const kind =
    thing.widget === undefined || SAYS_NOTHING.has(singular(thing.widget)) ? '' : singular(thing.widget);
  const count = thing.determiner === 'a' && thing.widget === undefined ? 'a' : countOf(thing);
  return join(
    count,
    ...adjectives(thing, context),
    one.join(thing.joined === 'or' ? ' or ' : ' and '),
    kind,
    ...thing.after,
    ...more(thing, context),
  );
}

function termText(thing: Thing, context: Context): string {
  const { position, token } = thing;
  const known = context.lexicon.termPlaces.get(thing.name) ?? [];
  const where = position === undefined || known.includes(position) ? '' : position;
  const kind = thing.widget === undefined || SAYS_NOTHING.has(thing.widget) ? '' : thing.widget;
  const count = thing.determiner === 'a' ? 'a' : countOf(thing);
  const owner = thing.owner ? [`of ${textOf(thing.owner, context)}`] : [];
  return join(
    thing.owner ? '' : count,
    ...thing.before,
    where,
    `<${token?.term?.kind ?? thing.name}:${marked(thing, context)}>`,
    kind,
    ...thing.after,
    ...owner,
    ...more(thing, context),
  );
}

/** What a resource's description says of what is done to it is compared elsewhere; what tells it from others stays. */
function resourceText(thing: Thing, context: Context): string {
  const { determiner, owner, which } = thing;
  const isAny = determiner === 'a' && which?.modal !== 'want';
  const several = thing.name.endsWith('s') ? 'several' : '';
  const count = isAny ? 'a' : determiner === '' && !owner ? 'bare' : countOf(thing);
  const whose = owner && isReaders(owner) ? '' : owner && `of ${textOf(owner, context)}`;
  return join(
    count,
    several,
    ...adjectives(thing, context).filter(
      (word) => deedOf(word, context.lexicon) === undefined && !STATES_LEFT.has(word),
    ),
    `<<${marked(thing, context)}>>`,
    whose,
    ...relativeText(which, context),
    ...more(thing, context),
  );
}

/** What a relative clause says beyond one act of the reader's on it; where that was done is none of what is done now. */
function relativeText(which: Clause | undefined, context: Context): string[] {
  if (!which) return [];
  const rest = [...which.places, ...which.relations].filter(({ thing }) => thing.kind !== 'widget');
  const isAct =
    which.subject === undefined &&
    !which.denied &&
    which.adverbs.length === 0 &&
    !(which.object ?? which.inner) &&
    (which.modal === 'want' || which.modal === undefined) &&
    !isDoneElsewhere(which);
  return isAct
    ? rest.map(({ how, thing }) => `${how} ${textOf(thing, context)}`)
    : ['that', which.denied ? 'not' : '', which.verb];
}

function widgetText(thing: Thing, context: Context): string {
  const named =
    thing.name !== 'scope' && context.lexicon.resources.meaningOf(thing.before.join(' ')) !== undefined
      ? []
      : thing.before.filter(
          (word) => !TELLS_NO_PLACE.has(word) || (word === 'following' && thing.name === 'table'),
        );
  return join(
    countOf(thing),
    ...named,
    thing.position,
    singular(thing.name),
    ...ownerText(thing.owner, context),
    ...more(thing, context),
    ...widgetsOwn(thing.which, context),
  );
}

/** "the user's key": whose is made ready; a colleague's, an administrator's or anybody's is another one. */
const isReaders = (owner: Thing): boolean =>
  owner.kind === 'person' &&
  singular(owner.name) === 'user' &&
  countOf(owner) === '' &&
  owner.before.length === 0;

/** "the key's row"; a table is the console's and a dialog the browser's anyway. */
const ownerText = (owner: Thing | undefined, context: Context): string[] =>
  !owner || owner.kind === 'console' || owner.kind === 'elsewhere' ? [] : [`of ${textOf(owner, context)}`];

/** "the row that contains the key" is its row; "the menu that opens" is the menu. */
function widgetsOwn(which: Clause | undefined, context: Context): string[] {
  if (!which || isComing(which)) return [];
  if (which.verb === 'show' && which.object && !which.denied) return ['of', textOf(which.object, context)];
  return ['that', which.denied ? 'not' : '', which.verb];
}

function more(
  thing: Thing,
  context: Context,
  which = thing.kind === 'resource' ? undefined : thing.which,
): string[] {
  const isList = thing.kind === 'widget' && (thing.name === 'table' || thing.name === 'page');
  const isColumn = thing.kind === 'label' && thing.widget === 'column';
  const relations = thing.relations
    // "the list of keys" is that of the resource which all is about.
    .filter((relation) => !(isList && relation.how === 'of' && isAnyway(relation.thing)))
    .filter((relation) => !(isColumn && relation.how === 'of' && isTheTable(relation.thing)))
    .map(({ how, thing: other }) => `${how} ${textOf(other, context)}`);
  return [...relations, ...(which && thing.kind !== 'widget' ? ['that', which.verb] : [])];
}
