import { isInColumn, type Control, type Snapshot } from '../screen/snapshot.ts';

/** How far down the top bar may reach, in CSS pixels. */
const DEPTH = 100;

/** What stands in the bar along the top of the screen, beside the main menu, from left to right. */
const standing = (snapshot: Snapshot): Control[] =>
  snapshot.controls
    .filter(({ kind, box }) => (kind === 'press' || kind === 'select') && box.y + box.height / 2 < DEPTH)
    .filter((control) => !isInColumn(snapshot, control))
    .sort((a, b) => a.box.x - b.box.x);

/** The controls in the top bar. */
export const topBar = (snapshot: Snapshot): Control[] =>
  standing(snapshot).filter(({ manner }) => manner !== 'plain');

/** The words and pictures in the top bar that don't show whether they can be pressed. */
export const plainTopBar = (snapshot: Snapshot): Control[] =>
  standing(snapshot).filter(({ manner }) => manner === 'plain');
