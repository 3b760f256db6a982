import type { DocumentedMethod } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import type { Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import type { ClausePlace } from './means.ts';
import { purposeOf } from './purposes.ts';

/** Why a method is none for this procedure, for this step, or for what its words are said of. */
export function misfitOf(
  { within, takes }: DocumentedMethod,
  clause: Clause,
  { lines }: ClausePlace,
  { purpose }: Topic,
  lexicon: Lexicon,
): string | undefined {
  const button = SWITCHES.has(clause.verb) ? buttonIn(clause, lexicon) : undefined;
  if (button !== undefined) return `"${button}" is an act, and what is called so is no switch`;
  if (within && purpose !== null && !within.includes(purpose))
    return `nothing of the kind is done in a procedure that is to ${purpose}`;
  return takes === 'fields' && lines.fields.length === 0
    ? 'no table and no bullets of this step name the fields'
    : undefined;
}

const SWITCHES: ReadonlySet<string> = new Set(['tick', 'untick', 'turn on', 'turn off']);

/** The label of what is called after an act, such as "**Delete**", where no words say that it is a switch or a box. */
function buttonIn({ object }: Clause, { verbs }: Lexicon): string | undefined {
  const [label] = object?.labels ?? [];
  const deed = label && object?.widget === undefined ? verbs.plain.meaningOf(label.word) : undefined;
  return deed !== undefined && purposeOf(deed) !== undefined ? label?.text : undefined;
}
