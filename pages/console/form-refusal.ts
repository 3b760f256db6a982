import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { Control, Field, Snapshot } from '../screen/snapshot.ts';
import type { FormInHand } from './position.ts';
import { unique } from './region.ts';

/** How far below a field what is said of it stands at most, in CSS pixels. */
const BELOW = 40;

/** What a form calls a field, for messages. */
export const fieldLabelOf = ({ labels, hint }: Field): string => labels[0] ?? hint;

/** The fields of a form that the page has not named. */
const unnamedIn = (snapshot: Snapshot, { named }: FormInHand): Field[] =>
  snapshot.fields.filter(
    ({ labels, takesInput, isSearch }) =>
      takesInput && !isSearch && !labels.some((label) => named.includes(label)),
  );

/**
 * A dialog with fields of which the page has named none.
 * @param isComing whether it may still get some
 */
export function formUnfilled({ dialog, controls }: Snapshot, isComing: boolean): FormInHand | undefined {
  const hasFields = isComing || controls.some(({ kind }) => kind === 'field' || kind === 'select');
  return dialog && hasFields ? { named: [], dialog: dialog.title, isSent: false } : undefined;
}

const isEmpty = ({ making, value, isTicked }: Field): boolean =>
  making === 'tick' ? isTicked === false : value === '';

/** A form that can't be sent as the page has it filled in: what it wants besides. */
function undocumented(fields: readonly Field[], why: string): Disagreement | undefined {
  const names = unique(fields.map(fieldLabelOf));
  if (fields.length === 0) return undefined;
  const which = names.map((name) => `"${name}"`).join(', ') || 'a field without a name';
  return new Disagreement({
    kind: 'field-undocumented',
    message: `The form ${why} ${which}, which the page does not mention.`,
    offered: names,
  });
}

/** Why a button that sends the form is greyed out: fields that the page doesn't name stand empty. */
export const wantingIn = (snapshot: Snapshot, form: FormInHand): Disagreement | undefined =>
  undocumented(unnamedIn(snapshot, form).filter(isEmpty), 'can not be sent without');

/**
 * What a form on a page of its own wants that was sent before the page has named any field of it.
 * @param before the fields that stood there when it was sent, by their ids
 */
export const wantedUnnamed = ({ fields }: Snapshot, before: readonly number[]): Disagreement | undefined =>
  undocumented(
    fields.filter((field) => before.includes(field.id) && field.isRejected && isEmpty(field)),
    'wants',
  );

/**
 * What a form complains of when it was sent: a field that the page doesn't name, or what was entered as the page says.
 * @param fresh what came up when it was sent
 * @param isSilent nothing came of it: then it lacks what it marks as required
 */
export function refusalIn(
  snapshot: Snapshot,
  form: FormInHand,
  { fresh, isSilent }: { fresh: readonly Control[]; isSilent: boolean },
): Disagreement | undefined {
  // What came up instead of the form is another.
  const isGone =
    form.named.length === 0
      ? snapshot.dialog?.title !== form.dialog
      : !snapshot.fields.some(({ labels }) => labels.some((label) => form.named.includes(label)));
  if (isGone) return undefined;
  const isFresh = ({ id }: Field): boolean => fresh.some((control) => control.id === id);
  const complaintOf = (field: Field): string | undefined => complaintBelow(field, fresh);
  const refused = snapshot.fields.filter(
    (field) =>
      field.isRejected ||
      (!isFresh(field) &&
        isEmpty(field) &&
        (complaintOf(field) !== undefined || (isSilent && field.isRequired))),
  );
  const unnamed = unnamedIn(snapshot, form);
  const besides = undocumented(
    refused.filter((field) => unnamed.includes(field)),
    'wants',
  );
  const [named] = refused.filter((field) => !unnamed.includes(field));
  if (besides || !named) return besides;
  const complaint = complaintOf(named);
  return new Disagreement({
    kind: 'validation-failed',
    message: `The form does not accept what was entered as "${fieldLabelOf(named)}"${complaint === undefined ? '' : `: "${complaint}"`}.`,
    offered: complaint === undefined ? [] : [complaint],
  });
}

/** Words that came up below a field when the form was sent. */
function complaintBelow({ box }: Field, fresh: readonly Control[]): string | undefined {
  const below = fresh.filter((control) => {
    const gap = control.box.y - box.y - box.height;
    const isAligned = control.box.x < box.x + box.width && control.box.x + control.box.width > box.x - 24;
    return control.manner === 'plain' && control.isLegible && gap > -4 && gap < BELOW && isAligned;
  });
  return below.map(({ words }) => words).find((words) => words !== '');
}
