import type { Clause, Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import { isField } from './normalise-places.ts';
import { type Rule, spanOf, without } from './rule.ts';

/** "check the box", "confirm the deletion", "press Enter", "make changes to it" */
export const byObject: Rule = (clause, lexicon) => {
  const { verb, word, object } = clause;
  if (clause.as !== 'act') return clause;
  if (word.startsWith('confirm') && verb === 'verify' && !clause.inner && object?.kind !== 'label')
    return { ...clause, verb: 'confirm' };
  if (!object) return clause;
  if (object.kind === 'label') {
    const said = pressed(clause, object) ?? written(clause, object);
    if (said) return said;
  }
  if (TICKS.has(word) && !clause.inner && isTickBox(object, word)) return { ...clause, verb: 'tick' };
  if (verb === 'choose' && isKeyOfKeyboard(object, word, lexicon)) return { ...clause, verb: 'press key' };
  if (verb === 'create' && /\b(?:changes?|modifications?|adjustments?)$/.test(object.name))
    return edited(clause, object);
  if (verb === 'create' && object.name === 'copy') return copied(clause, object);
  return clause;
};

/** "toggle the **X** button": whichever way it stands, it is pressed; "from the **X Menu**, switch to **Y**". */
function pressed(clause: Clause, object: Thing): Clause | undefined {
  const { verb, places, purposes, adverbs } = clause;
  const { widget, others } = object;
  const isToggled =
    verb === 'toggle' &&
    adverbs.length + others.length === 0 &&
    [undefined, 'toggle', 'button', 'option'].includes(widget);
  // "… to enable it": it is to be on, however it stands.
  const aim = purposes.find(({ verb: to, also }) => /^turn o(?:n|ff)$/.test(to) && also.length === 0);
  if (isToggled && aim) return { ...clause, verb: aim.verb, object: without(object, 'widget') };
  if (isToggled) return { ...clause, verb: 'choose', object: without(object, 'widget') };
  const isInMenu = places.some(({ thing }) => thing.kind === 'term' && !OF_SCOPES.has(thing.name));
  return verb === 'switch' && widget === undefined && isInMenu ? { ...clause, verb: 'choose' } : undefined;
}

/** Menus that a scope is switched to in. */
const OF_SCOPES: ReadonlySet<string> = new Set(['scope-menu', 'drop-down']);

/** "set **X** to `v`": typed into it, as it stands on the page. */
function written(clause: Clause, object: Thing): Clause | undefined {
  const { verb, places, relations } = clause;
  const value = relations.find(
    ({ how, thing }) =>
      how === 'to' &&
      (thing.kind === 'code' || thing.kind === 'quoted') &&
      thing.widget === undefined &&
      thing.after.length === 0,
  );
  const isInto = (verb === 'set' || verb === 'edit') && isField(object) && object.others.length === 0;
  if (!value || !isInto) return undefined;
  return {
    ...clause,
    verb: 'type',
    object: value.thing,
    places: [...places, { how: 'in', thing: object, ...spanOf(object) }],
    relations: relations.filter((each) => each !== value),
  };
}

/** "check the **X** box" says of the box what "tick" does; so does "select" of a box that is one to tick. */
const TICKS: ReadonlySet<string> = new Set(['check', 'select', 'choose', 'mark']);

function isTickBox({ kind, name, widget, text }: Thing, word: string): boolean {
  const is = kind === 'widget' ? name : kind === 'label' ? widget : undefined;
  return (
    is === 'tick box' ||
    (word === 'check' && is === 'field' && /(?:^| )box$/i.test(text) && !TYPED_INTO.test(text))
  );
}

const TYPED_INTO = /(?:text|search|input|list|combo|select) box$/i;

/** What no button says on its own, where a reader presses it. */
const ONLY_KEYS: ReadonlySet<string> = new Set(['esc', 'escape', 'tab', 'spacebar', 'backspace']);

function isKeyOfKeyboard(
  { kind, name, labels, after, determiner }: Thing,
  word: string,
  lexicon: Lexicon,
): boolean {
  const [label] = labels;
  if (
    kind === 'label' &&
    label &&
    /^(?:ctrl|control|cmd|command|alt|option|shift|f\d+)(?:\s?[+-]\s?\w+|$)/.test(label.word)
  )
    return true;
  if (kind === 'label')
    return (
      label !== undefined &&
      (after.join(' ') === 'key' ||
        (determiner === '' && (label.word === 'enter' || (word === 'press' && ONLY_KEYS.has(label.word))))) &&
      lexicon.keyboard.meaningOf(label.word) !== undefined
    );
  return kind === 'words' && determiner === '' && lexicon.keyboard.meaningOf(name) !== undefined;
}

/** "make a copy of it" */
function copied(clause: Clause, { relations: [of, ...others] }: Thing): Clause {
  return of?.how === 'of' && others.length === 0 ? { ...clause, verb: 'copy', object: of.thing } : clause;
}

/** "make no changes", "make the opposite changes": not just any. */
const isAnyChange = ({ determiner, before }: Thing): boolean =>
  !['no', 'another', 'each', 'either', 'both'].includes(determiner) &&
  before.every((word) => PLAIN_ADJECTIVES.has(word));

function edited(clause: Clause, changes: Thing): Clause {
  if (!isAnyChange(changes)) return clause;
  const to = clause.relations.find(({ how }) => how === 'to');
  const rest = clause.relations.filter((relation) => relation !== to);
  return to
    ? { ...clause, verb: 'edit', object: to.thing, relations: rest }
    : { ...clause, verb: 'edit', object: changes };
}
