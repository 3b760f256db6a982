import type { Topic } from '../../fixtures/model/words.ts';
import type { Clause } from './clause.ts';
import type { Mention } from './mentions.ts';

/** What a procedure is about, and where in it a clause stands. */
export interface ClauseSetting extends Topic {
  section: 'procedure' | 'validate';
  /** An act stands before it in the same step: what follows may tell what comes of it. */
  isAfterAct: boolean;
  /** An act stands behind it: what comes before may tell what the last step has led to. */
  isBeforeAct: boolean;
  /** The step's own number. */
  number: number;
}

/**
 * What becomes of a clause: a sentence has to perform or check it, it is information, or it is done elsewhere; or it
 * says something that can't be so in this procedure.
 */
export type Standing =
  | { as: 'performed' }
  | { as: 'information' | 'not-covered'; why: string }
  | { as: 'disagreement'; with: Mention | Clause };
