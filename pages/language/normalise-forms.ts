import type { Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import { AT_LARGE } from './lexicon/things.ts';
import { type Rule, without } from './rule.ts';

/** "provide the following information", "make the necessary changes to the key's attributes": its fields, whichever they are. */
export const fieldsAtLarge: Rule = (clause, lexicon) => {
  const { verb, object, relations } = clause;
  if (clause.as !== 'act' || !object || !['type', 'fill', 'edit', 'set'].includes(verb)) return clause;
  if (!isAtLarge(object, lexicon)) return clause;
  const of = relations.filter(({ how, thing }) => (how === 'of' || how === 'for') && isTheResource(thing));
  return {
    ...clause,
    verb: verb === 'edit' ? 'edit' : 'fill',
    object: { ...without(object, 'owner'), kind: 'widget', name: 'field', before: [], relations: [] },
    relations: relations.filter((relation) => !of.includes(relation)),
  };
};

/** Words for fields at large, with nothing beside them that tells some from others. */
function isAtLarge(
  { kind, name, before, owner, relations, which, others }: Thing,
  lexicon: Lexicon,
): boolean {
  if ((kind !== 'words' && kind !== 'widget') || which || others.length > 0) return false;
  if (owner && !isTheResource(owner)) return false;
  const words = [...(kind === 'words' ? before : []), ...name.split(' ')];
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1).filter((word) => !PLAIN_ADJECTIVES.has(word) && word !== 'following');
  const isOfResource = rest.length === 0 || lexicon.resources.meaningOf(rest.join(' ')) !== undefined;
  return AT_LARGE.has(last) && isOfResource && relations.every(({ thing }) => isTheResource(thing));
}

const isTheResource = ({ kind, determiner, which }: Thing): boolean =>
  kind === 'resource' && ['', 'the', 'your', 'a'].includes(determiner) && which === undefined;

/** "copy the key's value" is copying the key: what a reader copies of it is the value that it shows. */
export const valueCopied: Rule = (clause, lexicon) => {
  const { verb, object, relations } = clause;
  if (verb !== 'copy' || object?.kind !== 'words') return clause;
  const words = object.name.split(' ');
  if (words.at(-1) !== 'value') return clause;
  const of = [...object.relations, ...relations].find(
    ({ how, thing }) => how === 'of' && isTheResource(thing),
  );
  const owner = object.owner ?? of?.thing;
  const named = lexicon.resources.meaningOf(words.slice(0, -1).join(' '));
  if (named !== undefined)
    return { ...clause, object: { ...object, kind: 'resource', name: named, before: [] } };
  return words.length === 1 && owner?.kind === 'resource'
    ? { ...clause, object: owner, relations: relations.filter((each) => each !== of) }
    : clause;
};

/** "the changes you made to the key's attributes are shown": whose they are is plain. */
export const changesShown: Rule = (clause, lexicon) => {
  const { subject } = clause;
  if (clause.as !== 'claim' || subject?.kind !== 'widget' || !/^changes?$/.test(subject.name)) return clause;
  const { which, relations } = subject;
  const isOwnDeed =
    which === undefined || (['create', 'do', 'edit', 'follow'].includes(which.verb) && !which.denied);
  const about = [...relations, ...(which?.relations ?? [])];
  const isPlain = about.every(({ thing }) => isTheResource(thing) || isAtLarge(thing, lexicon));
  if (!isOwnDeed || !isPlain) return clause;
  const bare: Thing = {
    ...without(subject, 'which'),
    name: 'change',
    determiner: 'the',
    before: [],
    relations: [],
  };
  return { ...clause, subject: bare };
};
