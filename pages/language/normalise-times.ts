import { bare, type Clause, type Condition } from './clause.ts';
import { without } from './rule.ts';

/** What a reader does again without doing more: to find a thing, and to give fields what they are to have. */
const DOABLE_AGAIN: ReadonlySet<string> = new Set(['identify', 'edit']);

/** "Once you have identified the key, click …" has it identified first; "when finished, click …" says what is so anyway. */
export function inTime(clause: Clause): Clause[] {
  if (clause.as !== 'act') return [clause];
  const told = clause.conditions.filter((each) => !isOnlyOrder(each));
  const first = told.flatMap((each) => doneFirst(each, clause));
  const conditions = told.filter((each) => doneFirst(each, clause).length === 0);
  return [...first, { ...clause, conditions }];
}

/** What a condition says is done by then, where the reader does it. */
function doneFirst({ how, clause, line, column, endLine, endColumn }: Condition, of: Clause): Clause[] {
  const isByReader = clause?.subject === undefined || clause.subject.name === 'you';
  const isDone = how === 'when' && clause !== undefined && isByReader && !clause.isPassive && !clause.denied;
  const isChange = clause?.verb === 'create' && /changes?$/.test(clause.object?.name ?? '');
  if (!isDone || clause.modal !== undefined || !(isChange || DOABLE_AGAIN.has(clause.verb))) return [];
  return [
    {
      ...without(clause, 'subject'),
      ...bare({ line, column, endLine, endColumn }),
      as: 'act',
      optional: of.optional,
      ...(of.sentence && { sentence: of.sentence }),
    },
  ];
}

/** "when you are ready", "when finished", "once all fields are filled out": the steps before it are done. */
function isOnlyOrder({ how, clause, text }: Condition): boolean {
  if (how !== 'when' || clause?.denied === true) return false;
  const { subject, object, verb, relations = [], places = [], adverbs = [] } = clause ?? {};
  if (relations.length + places.length + adverbs.length > 0) return false;
  const isReader = subject === undefined || subject.name === 'you';
  if (isReader && object === undefined && (verb === 'finish' || /^(?:ready|done|complete)$/.test(text)))
    return true;
  if (isReader && verb === 'be' && object !== undefined)
    return object.kind === 'words' && /^(?:ready|done|finished)$/.test(object.name);
  const filled = clause?.isPassive === true ? subject : isReader ? object : undefined;
  return (
    verb === 'fill' &&
    filled?.kind === 'widget' &&
    filled.name.startsWith('field') &&
    filled.before.length + filled.relations.length === 0 &&
    ['all', 'the', 'each'].includes(filled.determiner)
  );
}
