import { bare, type Clause } from './clause.ts';
import { type Rule, without } from './rule.ts';

/** "make sure to copy the key": it is copied. */
export const madeSure: Rule = (clause) => {
  const [aim, ...purposes] = clause.purposes;
  const { as, verb, word, object, inner, denied, sentence, conditions, optional, isAlternative } = clause;
  const isAsked = as === 'act' && verb === 'verify' && MAKES_SURE.has(word) && !object && !denied;
  if (isAsked && inner && isOwnAct(inner))
    return { ...without(inner, 'subject'), ...bare(clause), as: 'act', ...(sentence && { sentence }) };
  if (inner) return clause;
  if (!isAsked || aim?.as !== 'act') return clause;
  return {
    ...aim,
    ...bare(clause),
    ...(sentence && { sentence }),
    conditions: [...conditions, ...aim.conditions],
    purposes: [...aim.purposes, ...purposes],
    optional: optional || aim.optional,
    isAlternative,
  };
};

/** "ensure that you select **X**": what a reader does, and not what is seen or had. */
const isOwnAct = ({ subject, verb, modal, isPassive, denied, further }: Clause): boolean =>
  subject?.name === 'you' &&
  modal === undefined &&
  !isPassive &&
  !denied &&
  further.length === 0 &&
  !verb.startsWith('?') &&
  !['be', 'have', 'verify', 'review', 'identify', 'want', 'show', 'listed'].includes(verb);

const MAKES_SURE: ReadonlySet<string> = new Set(['make', 'be', 'ensure']);
