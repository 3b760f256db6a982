import { type Region, SCREEN } from './region.ts';

/** The form that the page's steps are about. */
export interface FormInHand {
  /** What the page has named of its fields. */
  readonly named: readonly string[];
  /** The title of the dialog it stands in, if it does. */
  readonly dialog: string | undefined;
  /** Whether something was pressed since. */
  readonly isSent: boolean;
}

/** Where the reader is: what the last act has led to. A value that acts are given and give back, never changed. */
export interface Position {
  /** Where the next label is looked for: the menu that the last act opened, else anywhere on the screen. */
  readonly lookIn: Region;
  /** Whether that is the menu of a row. */
  readonly isRowMenuOpen: boolean;
  /** The name whose row the step under way speaks of. */
  readonly rowOf: string | undefined;
  /** Whether any step up to here says which row is meant. */
  readonly isRowKnown: boolean;
  /** The label chosen last. */
  readonly lastChosen: string | undefined;
  /** Whether the reader got past the log-in screens. */
  readonly isLoggedIn: boolean;
  /** The form being filled in, or sent by the last act. */
  readonly form: FormInHand | undefined;
}

/** Before the first act. */
export const START: Position = {
  lookIn: SCREEN,
  isRowMenuOpen: false,
  rowOf: undefined,
  isRowKnown: false,
  lastChosen: undefined,
  isLoggedIn: false,
  form: undefined,
};
