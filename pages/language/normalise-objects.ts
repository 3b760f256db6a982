import { bare, type Clause, type Thing } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { PLAIN_ADJECTIVES } from './lexicon/small-words.ts';
import type { Rule } from './rule.ts';
import type { Token } from './token.ts';

/** "check the box", "confirm the deletion", "press Enter", "make changes to it" */
export const byObject: Rule = (clause, lexicon) => {
  const { verb, word, object } = clause;
  if (clause.as !== 'act') return clause;
  if (word.startsWith('confirm') && verb === 'verify' && !clause.inner && object?.kind !== 'label')
    return { ...clause, verb: 'confirm' };
  if (!object) return clause;
  if (['choose', 'open', 'expand'].includes(verb)) {
    const term = termShowing(object, lexicon);
    if (term) return { ...clause, object: term };
  }
  if (TICKS.has(word) && !clause.inner && isTickBox(object, word)) return { ...clause, verb: 'tick' };
  if (verb === 'choose' && isKeyOfKeyboard(object, word, lexicon)) return { ...clause, verb: 'press key' };
  if (verb === 'create' && /\b(?:changes?|modifications?|adjustments?)$/.test(object.name))
    return edited(clause, object);
  if (verb === 'create' && object.name === 'copy') return copied(clause, object);
  return clause;
};

/** "click your name": the menu that shows it. */
function termShowing(object: Thing, { shownByTerms }: Lexicon): Thing | undefined {
  const { kind, name, text, determiner, relations, which, owner, others } = object;
  const isPlain = (owner ?? which) === undefined && relations.length + others.length === 0;
  const of = kind === 'words' && determiner === 'your' && isPlain ? shownByTerms.meaningOf(name) : undefined;
  if (of === undefined) return undefined;
  const token: Token = { ...bare(object), kind: 'term', text, word: name, term: { kind: of } };
  return { ...object, kind: 'term', name: of, determiner: 'the', before: [], token };
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
