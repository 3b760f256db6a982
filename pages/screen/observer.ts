import type { Placed } from './aimed.ts';
import type { Box, Control } from './snapshot.ts';

/** Looks over the reader's shoulder, and never gets in the way: what goes wrong there fails no step. */
export interface Observer {
  /** A control of the last look is about to be pressed or chosen from, perhaps only on the way to another. */
  acting(control: Control, placed: Placed, isOnTheWay: boolean): Promise<void>;
  /** The reader turns to something without touching it: a row that is read. */
  regarding(box: Box): void;
}
