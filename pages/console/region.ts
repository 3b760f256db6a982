import type { Box, Control, Dialog, Snapshot } from '../screen/snapshot.ts';

/** A part of the screen that a label is looked for in. */
export interface Region {
  /** As in "is not in …". */
  readonly name: string;
  /** Set where it is a dialog that the page speaks of. */
  readonly isDialog?: true;
  controls(snapshot: Snapshot): Control[];
  /** What a reader does after choosing something there: moves the mouse away, closes it. */
  leave?(): Promise<void>;
}

/** What the page says and what the console says are compared whole, to the letter; only white space and symbols at the ends are folded. */
export function named(words: string, controls: readonly Control[]): Control[] {
  const wanted = words.replace(/[^\S\uFEFF]+/g, ' ').trim();
  const hits = controls.filter((control) => control.says.includes(wanted));
  const telling = hits.filter((control) => control.manner !== 'plain');
  const pressable = telling.length > 0 ? telling : hits;
  return pressable.filter((control) => !pressable.some((other) => isRepeatedBy(control, other)));
}

/** Words that can't be pressed, a heading's too. */
export const standing = (words: string, controls: readonly Control[]): Control[] =>
  controls.filter((control) => control.manner === 'plain' && control.words === words.trim());

/** How far from its words an icon that belongs to them stands at most, in CSS pixels. */
const BESIDE = 200;

/** An icon whose hidden name repeats the words beside it, as one that unfolds an entry does, is not a second control of these words. */
function isRepeatedBy(icon: Control, words: Control): boolean {
  if (icon.isLegible || !words.isLegible || icon.kind !== 'press' || words.kind !== 'press') return false;
  const middle = icon.box.y + icon.box.height / 2;
  const isLevel = middle > words.box.y && middle < words.box.y + words.box.height;
  return isLevel && gap(icon.box.x, icon.box.width, words.box.x, words.box.width) < BESIDE;
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
export const SCREEN: Region = {
  name: 'the screen',
  controls: (snapshot) => snapshot.controls.filter((control) => control.manner !== 'plain'),
};

/** What came up, by the box floating above the page that it is in. */
function layersOf(fresh: readonly Control[]): Control[][] {
  const layers = [...new Set(fresh.map((control) => control.layer))].filter((layer) => layer !== 0);
  return layers.map((layer) => fresh.filter((control) => control.layer === layer));
}

/** Of all that came up, the box nearest to what was pressed; what came up in the page itself counts where no box did. */
export function popup(fresh: readonly Control[], trigger: Box): Control[] {
  const worded = fresh.filter((control) => control.words !== '');
  const layers = layersOf(worded);
  const nearest = layers.sort((a, b) => distanceTo(trigger, a) - distanceTo(trigger, b))[0];
  return nearest ?? worded;
}

/** What came up and stands no farther from what was pressed is about that. */
const NEAR = 60;

/**
 * A confirmation that leaves the rest of the screen within reach: words, and below them several answers side by side.
 * @param trigger what was pressed; what came up elsewhere counts where it is undefined
 */
export function questionIn(fresh: readonly Control[], trigger: Box | undefined): Dialog | undefined {
  const inPage = fresh.filter(({ layer }) => layer === 0);
  const boxes = isSmall(inPage) ? [inPage, ...layersOf(fresh)] : layersOf(fresh);
  const near = boxes.filter((box) => !trigger || distanceTo(trigger, box) < NEAR);
  for (const controls of near) {
    const ways = controls.filter(
      ({ kind, manner, words, opens }) => kind === 'press' && manner !== 'plain' && words !== '' && !opens,
    );
    const bottom = Math.max(...ways.map(({ box }) => box.y + box.height / 2));
    const answers = ways.filter(({ box }) => Math.abs(box.y + box.height / 2 - bottom) < 4);
    const words = controls.find(
      ({ manner, isLegible, box }) => manner === 'plain' && isLegible && box.y < bottom,
    );
    if (words && answers.length > 1 && answers.length === ways.length)
      return { title: words.words, controls: answers.map(({ id }) => id) };
  }
  return undefined;
}

/** Together no more than a line or two about one thing. */
function isSmall(controls: readonly Control[]): boolean {
  const top = Math.min(...controls.map(({ box }) => box.y));
  const bottom = Math.max(...controls.map(({ box }) => box.y + box.height));
  return controls.length <= 6 && bottom - top < 160;
}

/** How far the nearest of some controls is from a box, in CSS pixels. */
export function distanceTo(trigger: Box, controls: readonly Control[]): number {
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
export const wordsOfElement = (snapshot: Snapshot, id: number): string =>
  snapshot.controls.find((control) => control.id === id)?.words ?? '';

/** Where on the screen a box is, in words. */
export function position(box: Box, snapshot: Snapshot): string {
  const across =
    box.x + box.width / 2 < snapshot.width / 3
      ? 'left'
      : box.x + box.width / 2 > (snapshot.width * 2) / 3
        ? 'right'
        : 'middle';
  const down =
    box.y + box.height / 2 < snapshot.height / 3
      ? 'top'
      : box.y + box.height / 2 > (snapshot.height * 2) / 3
        ? 'bottom'
        : 'centre';
  return `${down} ${across}`;
}
