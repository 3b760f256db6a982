import type { Field } from '../screen/snapshot.ts';
import { askForFields } from './form-fields.ts';
import type { StepContext } from './step-context.ts';

const ABOUT_SEARCHING = /\b(?:search|filter|find|look ?up)\b/i;

/** Whether a field is one to search by, by what it is or by what it says of itself. */
export const isSearch = (field: Field): boolean =>
  field.isSearch || [...field.labels, field.hint].some((words) => ABOUT_SEARCHING.test(words));

/** Empties what was typed to search by, so that all is listed again; false where nothing was. */
export async function clearSearch(context: StepContext): Promise<boolean> {
  const { screen } = context;
  askForFields(context);
  const { fields } = await screen.rest();
  const typed = fields.find((field) => isSearch(field) && field.making === 'text' && field.value !== '');
  if (typed) await screen.pointer.fill(typed.id, '');
  return typed !== undefined;
}
