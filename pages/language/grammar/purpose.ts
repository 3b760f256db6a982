import type { Clause } from '../clause.ts';
import type { Cursor } from './cursor.ts';

/** "to delete it", "so that it is gone": what an act is good for, or what comes of it. */
export function purpose(c: Cursor, clause: Clause): true | undefined {
  if (c.left !== 'nothing') return undefined;
  if (isAskedHere(c)) return undefined;
  if (c.takeAll('so', 'that') ?? c.take('so')) {
    const said = c.rules.claim(c);
    if (!said) return undefined;
    clause.purposes.push(said);
    return true;
  }
  c.takeAll('in', 'order');
  const found = c.rules.infinitive(c);
  if (!found) return undefined;
  clause.purposes.push(found);
  const more = c.attempt(() => furtherAim(c));
  if (more) clause.purposes.push(more);
  return true;
}

/** "… and complete the setup", "… and return to the list": what names nothing to press is no act of its own behind an aim. */
function furtherAim(c: Cursor): Clause | undefined {
  if (!c.take('and')) return undefined;
  const isAim = c.word === 'to';
  const said = isAim ? c.rules.infinitive(c) : c.rules.verbPhrase(c, ['plain']);
  if (!said || isAim) return said;
  const { verb, word, object, places, relations } = said;
  const things = [object, ...[...places, ...relations].map(({ thing }) => thing)];
  const isNamed = things.some((thing) => thing?.kind === 'label' || thing?.kind === 'term');
  const isEnd = verb === 'finish' || (verb === 'fill' && word === 'complete' && object?.kind === 'words');
  const isReturn = verb === 'open' && (word === 'return' || word === 'go') && object?.kind === 'widget';
  return !isNamed && (isEnd || isReturn) ? said : undefined;
}

/** Whether a purpose stands here: "to" before an act. */
export function isAimHere(c: Cursor): boolean {
  const { at } = c;
  const isAim = c.rules.infinitive(c) !== undefined;
  c.at = at;
  return isAim;
}

/** ", so you must copy it": what has to be done is no aim of what is said before. */
export const isAskedHere = (c: Cursor): boolean =>
  c.word === 'so' &&
  c.wordAfter(1) === 'you' &&
  ['must', 'should'].includes(c.lexicon.modals.at(c.words, c.at + 2)?.meaning ?? '');
