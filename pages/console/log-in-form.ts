import { openerIn } from './main-menu.ts';
import { named, only } from './region.ts';
import { topBar } from './top-bar.ts';
import type { Control, Snapshot } from '../screen/snapshot.ts';

/** What every sign-in form calls its way on; no label of a procedure. */
const SUBMIT = /^(log ?in|log ?on|sign ?in|next|continue|submit|proceed)$/i;
/** What only a way into the console is called. */
export const LOG_IN = /^(log ?in|log ?on|sign ?in|next|continue)$/i;
const USER_FIELD = /e-?mail|user|log ?in|account/i;
const SEARCH_FIELD = /search|filter|find/i;

export interface LogInFields {
  email: Control | undefined;
  password: Control | undefined;
}

export type Sight = { kind: 'inside' } | { kind: 'notice' } | ({ kind: 'form' } & LogInFields);

/** What kind of screen this is; undefined while it is none that is known. */
export function sightOf(snapshot: Snapshot): Sight | undefined {
  const password = only(snapshot.controls.filter((control) => control.kind === 'password'));
  const fields = snapshot.controls.filter(({ kind, name }) => kind === 'field' && !SEARCH_FIELD.test(name));
  const named = only(fields.filter(({ name }) => USER_FIELD.test(name)));
  const email = named ?? only(fields);
  if (password) return { kind: 'form', email, password };
  // What can't be answered will go by itself.
  if (snapshot.dialog) return snapshot.dialog.controls.length > 0 ? { kind: 'notice' } : undefined;
  // A log-in screen may have a column at its left too: only a form that says what it is for stands out beside it.
  if (named && submitsIn(snapshot).some(({ words }) => LOG_IN.test(words)))
    return { kind: 'form', email, password };
  if (snapshot.mainMenu) return { kind: 'inside' };
  return email ? { kind: 'form', email, password: undefined } : undefined;
}

/** Whether nothing wants to be accepted or chosen first on what looks like the console though its main menu is missing or folded away. */
export function isConsole(snapshot: Snapshot, organization?: string): boolean {
  const asks = snapshot.controls.some(({ words }) => leadsOn(words));
  const isToChoose = organization !== undefined && named(organization, snapshot.controls).length > 0;
  return !asks && !isToChoose && hasTopBar(snapshot);
}

/** Whether the screen has a console's top bar: it begins with something that opens, a menu or the scope, and has icons at its other end. */
export function hasTopBar(snapshot: Snapshot): boolean {
  const bar = topBar(snapshot);
  const isLeft = ({ box }: Control): boolean => box.x + box.width / 2 <= snapshot.width / 2;
  const right = bar.filter((control) => !isLeft(control)).length;
  // A logo leads somewhere, or nowhere.
  const hasOpener = bar.some((control) => isLeft(control) && !control.leads);
  return hasOpener && right > (openerIn(snapshot) ? 0 : 1);
}

/** What may send the form, below its fields where there are any: controls, or for want of them the words alone. */
export function submitsIn(snapshot: Snapshot): Control[] {
  const fields = snapshot.controls.filter(({ kind }) => kind === 'field' || kind === 'password');
  const end = Math.max(-Infinity, ...fields.map(({ box }) => box.y));
  const worded = snapshot.controls.filter(
    ({ kind, words, box }) => kind === 'press' && SUBMIT.test(words) && box.y >= end,
  );
  const pressable = worded.filter(({ manner }) => manner !== 'plain');
  return pressable.length > 0 ? pressable : worded;
}

/** What every notice calls its way past; no label of a procedure. */
const ACKNOWLEDGE =
  /^(?:i )?(?:accept|agree|acknowledge|ok|okay|understand|got it|continue|proceed|close|dismiss)\b/i;

/** Whether words on a button lead on, past a notice or a form. */
export const leadsOn = (words: string): boolean => ACKNOWLEDGE.test(words) || SUBMIT.test(words);

/** Something to press that says what it is. */
export const isWayOn = ({ kind, manner, words }: Control): boolean =>
  kind === 'press' && manner !== 'plain' && words !== '';
