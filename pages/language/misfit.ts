import type { DocumentedMethod } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import type { ClausePlace } from './means.ts';

/** Why a method is none for this procedure, or for this step. */
export function misfitOf(
  { within, takes }: DocumentedMethod,
  { lines }: ClausePlace,
  { purpose }: Topic,
): string | undefined {
  if (within && purpose !== null && !within.includes(purpose))
    return `nothing of the kind is done in a procedure that is to ${purpose}`;
  return takes === 'fields' && lines.fields.length === 0
    ? 'no table and no bullets of this step name the fields'
    : undefined;
}
