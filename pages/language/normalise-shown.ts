import { type Clause, newClause, newThing, type Thing } from './clause.ts';
import { WHOLE_SCREENS } from './lexicon/small-words.ts';
import { isTable } from './normalise-presence.ts';
import { spanOf, without } from './rule.ts';

/** What the console asks or says comes up in a dialog or a message, whoever is said to show it, and whatever for. */
export const comesUp = (claim: Clause): Clause =>
  [shownBy, removedFrom, brought, asksToConfirm, asks, says, foretold].reduce(
    (said, rule) => rule(said),
    claim,
  );

const is = (thing: Thing | undefined, ...names: string[]): boolean =>
  thing?.kind === 'widget' && names.includes(thing.name);

const isScreen = (thing: Thing | undefined): boolean =>
  thing?.kind === 'console' ||
  is(thing, 'page') ||
  (thing?.kind === 'words' && WHOLE_SCREENS.includes(thing.name));

/** "the console displays a message" */
function shownBy(clause: Clause): Clause {
  const { subject, object, verb } = clause;
  const isShown = (isScreen(subject) && verb === 'show') || (subject?.name === 'you' && verb === 'have');
  return isShown && is(object, 'message', 'dialog') && object
    ? { ...without(clause, 'object'), subject: object, verb: 'listed', isPassive: true }
    : clause;
}

/** "the console removes it from the table": it is gone. */
function removedFrom(clause: Clause): Clause {
  const { subject, object, verb, isPassive, places } = clause;
  const isIt = object?.kind === 'resource' || object?.name === 'it';
  if (!isScreen(subject) || verb !== 'delete' || isPassive || !object || !isIt) return clause;
  return places.some(({ how, thing }) => how === 'in' && isTable(thing))
    ? { ...without(clause, 'object'), subject: object, verb: 'gone', isPassive: true }
    : clause;
}

/** "you are taken to the **X** page", "this brings you to the list": it is there then. */
function brought(clause: Clause): Clause {
  const { subject, object, verb, isPassive, denied, relations } = clause;
  const [to, ...others] = relations;
  const reader = isPassive ? subject : object;
  const isTo = to?.how === 'to' && others.length === 0 && (isOpened(to.thing) || isTable(to.thing));
  if (!isTo || reader?.name !== 'you' || !BRINGS.has(verb) || denied) return clause;
  return { ...without(clause, 'object'), subject: to.thing, verb: 'listed', isPassive: true, relations: [] };
}

/** What comes up as a whole. */
export const isOpened = ({ kind, name, widget }: Thing): boolean =>
  OPENED.has(kind === 'widget' ? name : widget);

const OPENED: ReadonlySet<string | undefined> = new Set(['dialog', 'page', 'section', 'wizard', 'form']);

const BRINGS: ReadonlySet<string> = new Set(['lead', 'follow', 'show', 'share']);

/** "a dialog asks for confirmation": it comes up. */
function asksToConfirm(clause: Clause): Clause {
  const { subject, object, inner, verb, relations } = clause;
  const [wanted, ...others] = relations;
  const isWhole = others.length === 0 && !inner && !object;
  const isToConfirm = wanted?.how === 'for' && wanted.thing.name === 'confirmation';
  return ASKS.has(verb) && is(subject, 'dialog', 'message') && isWhole && isToConfirm && subject
    ? {
        ...clause,
        verb: 'listed',
        isPassive: true,
        subject: asDialog(subject),
        relations: [],
      }
    : clause;
}

/** "a dialog asks you to confirm", "the console prompts you to …", "a dialog appears, asking you to …" */
function asks(clause: Clause): Clause {
  const { subject, inner, verb } = clause;
  const asking = ASKS.has(verb)
    ? clause
    : verb === 'listed' && ASKS.has(inner?.verb ?? '')
      ? inner
      : undefined;
  const question = asking?.conditions.find(({ how }) => how === 'if' || how === 'whether');
  const aim = question?.clause ?? asking?.inner;
  if (subject && is(subject, 'dialog', 'message') && asking && wantsConfirmation(asking))
    return {
      ...without(clause, 'inner', 'object'),
      relations: [],
      isPassive: true,
      verb: 'listed',
      subject: asDialog(subject),
    };
  if (!subject || aim?.subject?.name !== 'you') return clause;
  const rest = {
    ...without(clause, 'inner', 'object'),
    isPassive: true,
    conditions: clause.conditions.filter((each) => each !== question),
    purposes: [...clause.purposes, { ...without(aim, 'subject'), as: 'act' as const }],
  };
  if (is(subject, 'dialog', 'message')) return { ...rest, verb: 'listed', subject: asDialog(subject) };
  return isScreen(subject)
    ? { ...rest, verb: 'prompt', subject: newThing('pronoun', 'you', spanOf(subject)) }
    : clause;
}

/** "prompts you for confirmation", "asks for confirmation" */
function wantsConfirmation({ object, inner, relations, denied }: Clause): boolean {
  const isWanted = ({ how, thing }: Clause['relations'][number]): boolean =>
    how === 'for' && /^confirmation$/i.test(thing.name) && thing.relations.length === 0 && !thing.which;
  const isOfReader = object === undefined || object.name === 'you';
  return isOfReader && !inner && !denied && relations.length === 1 && relations.every(isWanted);
}

const ASKS: ReadonlySet<string> = new Set(['ask', 'prompt']);

/** What wants an answer is a dialog, whatever it is called. */
const asDialog = (thing: Thing): Thing => ({ ...thing, name: 'dialog', before: [] });

/** "a message confirms that …", "a message appears that says …": that it comes, and what it is said to be about. */
function says(clause: Clause): Clause {
  const { subject, object, inner, verb } = clause;
  const called = [...(subject?.before ?? []), subject?.widget ?? ''].join(' ').trim();
  if (subject?.kind === 'label' && MESSAGE.test(called))
    return { ...clause, subject: { ...subject, determiner: '', before: [], widget: 'message' } };
  if (!subject || !is(subject, 'message')) return clause;
  const { which } = subject;
  const plain = { ...without(subject, 'which'), before: subject.before.filter((word) => !PLAIN.has(word)) };
  const isSaying = SAYS.has(verb) && !clause.isPassive;
  const isShown = verb === 'listed' || isSaying;
  if (!isShown) return clause;
  const [label] = [isSaying ? object : undefined, which?.object].filter((each) => each?.kind === 'label');
  const contents = [
    ...(isSaying ? [aimOf(clause)] : inner ? [aimOf(inner)] : []),
    ...(which && !which.denied ? [aimOf(which)] : []),
  ];
  return {
    ...without(clause, 'object', 'inner'),
    subject: label ? { ...label, widget: 'message' } : plain,
    verb: 'listed',
    isPassive: true,
    purposes: [...clause.purposes, ...contents.filter((each) => each.object !== label || !label)],
  };
}

/** "the (success) message **X**" */
const MESSAGE = /^(?:[\w-]+ )?(?:message|notification|toast|banner)$/;

const SAYS: ReadonlySet<string> = new Set(['verify', 'confirm', 'show', 'contact', 'ask']);

/** Words that tell no message from another. */
const PLAIN: ReadonlySet<string> = new Set([
  ...[
    'success',
    'successful',
    'confirmation',
    'display',
    'pop-up',
    'popup',
    'status',
    'toast',
    'brief',
    'green',
  ],
]);

/** What is confirmed, as what the message is good for: "the deletion", "that the key is deleted". */
function aimOf({ object, inner, ...clause }: Clause): Clause {
  if (inner?.subject) return { ...inner, object: inner.subject };
  return { ...newClause('act', 'confirm', clause), ...(object && { object }), denied: clause.denied };
}

/** "will appear", "you will be asked": it does. */
function foretold(clause: Clause): Clause {
  const { subject, modal } = clause;
  const isSeen =
    is(subject, 'message', 'dialog', 'page') || (subject?.name === 'you' && ASKS.has(clause.verb));
  return modal === 'will' && isSeen && !clause.denied ? without(clause, 'modal') : clause;
}
