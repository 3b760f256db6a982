import type { Clause, Thing } from './clause.ts';
import type { ClauseSetting } from './setting.ts';

/** "Adding several teams is useful", "teams can be edited later", "the following values can be used": so in general. */
export function isExplanation(
  { as, subject, verb, modal, denied, isPassive }: Clause,
  setting: ClauseSetting,
): boolean {
  if (as !== 'claim' || subject === undefined || denied) return false;
  const { which, kind, name, determiner } = subject;
  const isDeed = kind === 'words' && which?.as === 'act' && isSameStart(which, subject);
  if (isDeed && verb === 'be') return true;
  if (setting.section === 'validate') return false;
  const isAnyOfThem = kind === 'resource' && name === `${setting.resource ?? ''}s` && determiner === '';
  const isLeadIn =
    (kind === 'words' || kind === 'widget') && /^following\b/.test([...subject.before, name].join(' '));
  return (isAnyOfThem && modal === 'can' && isPassive) || isLeadIn;
}

/** "The page reloads.": nobody can tell whether it did. */
export const isReload = ({ as, subject, verb, denied, modal, conditions }: Clause): boolean =>
  as === 'claim' &&
  subject?.kind === 'widget' &&
  ['page', 'table'].includes(subject.name) &&
  ['refresh', 'edit'].includes(verb) &&
  !denied &&
  modal === undefined &&
  conditions.length === 0;

/** "These are built-in roles.": what has just been named is of a kind. */
export const saysWhatTheyAre = ({ as, subject, verb, denied, modal, object, conditions }: Clause): boolean =>
  as === 'claim' &&
  /^(?:this|these|those)$/.test(subject?.kind === 'pronoun' ? subject.name : '') &&
  verb === 'be' &&
  !denied &&
  modal === undefined &&
  object?.kind === 'words' &&
  conditions.length === 0;

const isSameStart = (one: Clause, other: Thing): boolean =>
  one.line === other.line && one.column === other.column;
