import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { FieldLine, Label } from '../../fixtures/model/words.ts';
import type { Field, Snapshot } from '../screen/snapshot.ts';
import { singleSpaced } from './contents.ts';
import { fieldLabelOf } from './form-refusal.ts';
import { offeredBy, only, position, unique } from './region.ts';
import type { StepContext } from './step-context.ts';

/** Begins to look at the fields of the screen too. */
export function askForFields({ screen }: StepContext): void {
  screen.question = { ...screen.question, fields: true };
}

/** The fields that a reader would say have this name: by what stands first of all that could be their label. */
export function fieldsCalled(words: string, fields: readonly Field[]): Field[] {
  const wanted = singleSpaced(words);
  const called = fields.filter(({ labels }) => labels.includes(wanted));
  const plainly = called.filter(({ labels }) => labels[0] === wanted);
  return plainly.length > 0 ? plainly : called;
}

/** The fields of the form that came up last; where none did, all there are. Lines to search by are none. */
export function formIn({ screen }: StepContext, snapshot: Snapshot): Field[] {
  const fresh = new Set(screen.fresh(snapshot).map(({ id }) => id));
  const fields = snapshot.fields.filter(({ isSearch }) => !isSearch);
  const inForm = fields.filter(({ id }) => fresh.has(id));
  return inForm.length > 0 ? inForm : fields;
}

/** Where none of several fields that the page names elsewhere is there, the step is wrong, and not they. Throws Disagreement. */
export async function expectForm(context: StepContext, lines: readonly FieldLine[]): Promise<void> {
  const { screen } = context;
  if (lines.length < 2) return;
  askForFields(context);
  const isThere = ({ fields }: Snapshot) => lines.some(({ label }) => fieldsCalled(label.text, fields)[0]);
  if (await screen.until((snapshot) => isThere(snapshot) || undefined)) return;
  const snapshot = await screen.look();
  throw (
    context.undocumentedDialog(snapshot) ??
    new Disagreement({
      kind: 'out-of-order',
      message: 'The console shows none of the fields here that can be changed by what the page says.',
      offered: offeredBy(snapshot.controls),
    })
  );
}

/** The label as the form has it: a wrong one is told, and taken for the one that was certainly meant. */
export async function asInForm(context: StepContext, label: Label): Promise<Label> {
  try {
    await findField(context, label);
    return label;
  } catch (error) {
    if (error instanceof Disagreement) return await context.instead(error);
    throw error;
  }
}

/** Looks for the one field of this name. Throws Disagreement where there is none, or several. */
export async function findField(context: StepContext, label: Label): Promise<Field> {
  const { screen } = context;
  askForFields(context);
  const field = await screen.until((snapshot) => only(fieldsCalled(label.text, snapshot.fields)));
  if (field) return field;
  const snapshot = await screen.look();
  const hits = fieldsCalled(label.text, snapshot.fields);
  const offered = unique(formIn(context, snapshot).map(fieldLabelOf));
  if (hits.length > 1)
    throw new Disagreement({
      kind: 'label-ambiguous',
      message: `The form has ${String(hits.length)} fields "${label.text}": the page does not say which.`,
      label,
      expected: label.text,
      offered: hits.map(({ box }) => `${label.text} (${position(box, snapshot)})`),
    });
  throw new Disagreement({
    kind: 'field-not-found',
    message: `The console shows no field "${label.text}" here.`,
    label,
    expected: label.text,
    offered,
    suggestion: nearest(label.text, offered),
  });
}
