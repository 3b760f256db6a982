import type { Step } from '../../fixtures/model/procedure.ts';
import type { Actor, FieldLine, Need } from '../../fixtures/model/words.ts';
import type { Language } from './language.ts';

/** What a product can make ready, and who has an account there. */
export interface Means {
  language: Language;
  /** What there is or can be made ready, by the lexicon's names: the need of a step that speaks of it; null for what is always there. */
  resources: Readonly<Record<string, Need | null>>;
  /** The readers who have an account, one without powers of their own first, and what logging in as each takes for granted. */
  actors: Readonly<Record<Actor, readonly Need[]>>;
}

/** Where a clause of a step stands. */
export interface ClausePlace {
  section: Step['section'];
  /** An act stands before it in the same step. */
  isAfterAct: boolean;
  /** An act stands behind it in the same step. */
  isBeforeAct: boolean;
  /** The step's own number. */
  number: number;
  /** The fields that the step names, and those that the page says can be changed. */
  lines: Readonly<Record<'fields' | 'changes', readonly FieldLine[]>>;
}
