import type { Clause, Thing } from './clause.ts';
import { SAYS_NOTHING } from './lexicon/things.ts';
import { without } from './rule.ts';

/** "the **X** button is active", "becomes clickable": it takes a press; a switch or a box that is enabled is on. */
export function pressable(clause: Clause): Clause {
  const { subject, verb } = clause;
  if (subject?.kind !== 'label') return clause;
  const said = stateOf(clause);
  if (said !== undefined && isPressed(subject))
    return { ...without(clause, 'object'), verb: said, isPassive: true };
  const switched = isSwitched(subject) ? ON_OR_OFF[verb] : undefined;
  if (switched !== undefined && clause.isPassive) return { ...clause, verb: switched };
  // "the **X** tab is selected": which of several is open is not whether it is on.
  return verb === 'on' && isPressed(subject) ? { ...clause, verb: 'choose' } : clause;
}

/** What is said of it by "is …" or "becomes …", in words that say so of nothing but a button. */
function stateOf({ verb, object, relations }: Clause): string | undefined {
  if ((verb !== 'be' && verb !== 'become') || object?.kind !== 'words' || relations.length > 0)
    return undefined;
  const isPlain = object.determiner === '' && object.which === undefined && object.others.length === 0;
  return isPlain ? STATES[object.name] : undefined;
}

const STATES: Readonly<Record<string, string>> = {
  enabled: 'enabled',
  active: 'enabled',
  clickable: 'enabled',
  disabled: 'disabled',
  inactive: 'disabled',
};

const ON_OR_OFF: Readonly<Record<string, string>> = { enabled: 'on', disabled: 'off' };

const isPressed = ({ widget }: Thing): boolean =>
  widget !== undefined && SAYS_NOTHING.has(widget) && widget !== 'option' && widget !== 'entry';

const isSwitched = ({ widget }: Thing): boolean =>
  ['toggle', 'tick box', 'field', 'option', 'entry'].includes(widget ?? '');
