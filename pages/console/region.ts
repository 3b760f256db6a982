import type { Box, Control, View } from '../screen/snapshot.ts';

/** A part of the screen that a label is looked for in. */
export interface Place {
  /** As in "is not in …". */
  readonly name: string;
  controls(view: View): Control[];
}

/** What the page says and what the console says are compared whole, to the letter; only white space and symbols at the ends are folded. */
export function named(words: string, controls: readonly Control[]): Control[] {
  const wanted = words.replace(/[^\S\uFEFF]+/g, ' ').trim();
  const hits = controls.filter((control) => control.says.includes(wanted));
  const pressable = hits.filter((control) => control.manner !== 'plain');
  return pressable.length > 0 ? pressable : hits;
}

/** The one thing of a list that has no other. */
export function only<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined;
}

/** Without repetitions and empty words. */
export const unique = (words: readonly string[]): string[] => [...new Set(words.filter(Boolean))];

/** The words a reader can choose from. */
export function offeredBy(controls: readonly Control[]): string[] {
  const pressable = controls.filter((control) => control.manner !== 'plain');
  const shown = pressable.some((control) => control.words) ? pressable : controls;
  return unique(
    shown.flatMap((control) => (control.kind === 'select' ? control.options : [control.words])),
  ).slice(0, 40);
}

/** Everything on the screen that can be pressed. */
export const SCREEN: Place = {
  name: 'the screen',
  controls: (view) => view.controls.filter((control) => control.manner !== 'plain'),
};

/** Of all that came up, the box nearest to what was pressed; what came up in the page itself counts where no box did. */
export function popup(fresh: readonly Control[], trigger: Box): Control[] {
  const worded = fresh.filter((control) => control.words !== '');
  const layers = [...new Set(worded.map((control) => control.layer))]
    .filter((layer) => layer !== 0)
    .map((layer) => worded.filter((control) => control.layer === layer));
  const nearest = layers.sort((a, b) => distanceTo(trigger, a) - distanceTo(trigger, b))[0];
  return nearest ?? worded;
}

function distanceTo(trigger: Box, controls: readonly Control[]): number {
  return Math.min(
    ...controls.map(
      ({ box }) =>
        gap(trigger.x, trigger.width, box.x, box.width) + gap(trigger.y, trigger.height, box.y, box.height),
    ),
  );
}

const gap = (a: number, aSize: number, b: number, bSize: number): number =>
  Math.max(0, b - a - aSize, a - b - bSize);

/** The words of one control of a view. */
export const wordsOf = (view: View, id: number): string =>
  view.controls.find((control) => control.id === id)?.words ?? '';

/** Where on the screen a box is, in words. */
export function position(box: Box, view: View): string {
  const across =
    box.x + box.width / 2 < view.width / 3
      ? 'left'
      : box.x + box.width / 2 > (view.width * 2) / 3
        ? 'right'
        : 'middle';
  const down =
    box.y + box.height / 2 < view.height / 3
      ? 'top'
      : box.y + box.height / 2 > (view.height * 2) / 3
        ? 'bottom'
        : 'centre';
  return `${down} ${across}`;
}
