import type { Label, Menu, ResourceReference } from '../../fixtures/model/words.ts';
import type { Thing } from './clause.ts';
import { bare } from './clause.ts';
import { AS_IT_SHOULD_BE } from './lexicon/small-words.ts';
import type { Argument } from './sentences.ts';
import type { Token } from './token.ts';

/** What a method is told for a parameter of its sentence; nothing for what only says which sentence it is. */
export function toldFor({ parameter, text, things }: Argument): unknown[] {
  const [thing] = things;
  switch (parameter) {
    case 'console':
    case 'row':
    case 'role':
      return [];
    case 'position':
      return [text];
    case 'labels':
      return [things.map(labelOf)];
    case 'things':
      return [things.map(columnOf)];
    case 'label':
      return [thing && labelOf(thing)];
    case 'resource':
      return [thing && referenceTo(thing)];
    case 'value':
    case 'thing':
      return [thing && { text: thing.token?.text ?? thing.text, ...bare(thing) }];
    default:
      return [thing && menuOf(thing, text.includes('**'))];
  }
}

const wordsOn = ({ text, written, ...span }: Token): Label => ({
  text,
  ...(written === undefined ? {} : { written }),
  ...bare(span),
});

function labelOf(thing: Thing): Label {
  const [label] = thing.labels;
  return label ? wordsOn(label) : { text: thing.text, ...bare(thing) };
}

/** "the correct user name" is told by its name. */
function columnOf(thing: Thing): Label {
  const { text, ...label } = labelOf(thing);
  const words = text.split(' ');
  const from = words.findIndex((word) => !AS_IT_SHOULD_BE.has(word.toLowerCase()));
  return {
    ...label,
    text: from < 1 ? text : words.slice(from).join(' '),
    ...(thing.determiner === 'your' && { isOwn: true }),
  };
}

function referenceTo(thing: Thing): ResourceReference {
  const { name, text, determiner, which } = thing;
  const isOwnDeed = which !== undefined && !which.isPassive && which.modal === undefined;
  return { kind: name, text, isOwn: determiner === 'your' || isOwnDeed, ...bare(thing) };
}

/** Terms of the product are menus by their kind; a drop-down that belongs to no words is the one that shows the scope. */
function menuOf(thing: Thing, isNamed: boolean): Menu {
  const { token } = thing;
  if (isNamed || !token?.term) {
    const label = labelOf(thing);
    return { ...label, kind: 'named', of: label.text };
  }
  const { kind, of } = token.term;
  const words = wordsOn(token);
  if (kind === 'drop-down')
    return of === undefined ? { ...words, kind: 'scope-menu' } : { ...words, kind: 'named', of, text: of };
  return { ...words, kind: kind as Menu['kind'], ...(of === undefined ? {} : { of }) };
}
