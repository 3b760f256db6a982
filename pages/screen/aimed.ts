import type { Box, Viewport } from './snapshot.ts';

/** Where something stands in what a window shows. */
export interface Placed extends Viewport {
  box: Box;
}

/** A control that is about to be pressed. */
export interface Aimed {
  placed: Placed;
  /** Where to press it; null where it is not ready for a press as it is. */
  point: { x: number; y: number } | null;
  /** Something else lies over it. */
  isCovered: boolean;
}
