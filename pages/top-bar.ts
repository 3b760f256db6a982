import { contains, type Control, type View } from './seeing/view.ts';

/** How far down the top bar may reach, in CSS pixels. */
const DEPTH = 100;

/** The controls in the bar along the top of the screen, beside the Main Menu, from left to right. */
export function topBar(view: View): Control[] {
  return view.controls
    .filter(
      ({ manner, kind, box }) =>
        manner !== 'plain' && (kind === 'press' || kind === 'select') && box.y + box.height / 2 < DEPTH,
    )
    .filter(({ box }) => !view.mainMenu || !contains(view.mainMenu, box))
    .sort((a, b) => a.box.x - b.box.x);
}
