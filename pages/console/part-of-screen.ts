import type { Box, Control, Snapshot } from '../screen/snapshot.ts';
import type { Region } from './region.ts';

/**
 * The controls of a region that stand in one part of the screen, as in "at the bottom right".
 * @param isOfBox of the box floating above the page that a control is in, where it is in one
 */
export function partOf(region: Region, position: string, isOfBox: boolean): Region {
  const sides = position.split(' ');
  return {
    ...region,
    name: `the ${position} of ${region.name}`,
    controls: (snapshot) =>
      region.controls(snapshot).filter(({ box, layer }) => {
        const frames = framesFor(snapshot, layer, isOfBox);
        return frames.some((frame) => sides.every((side) => isOnSide(box, side, frame)));
      }),
  };
}

/** From the middle of the frame on towards a side; the center is its middle half. */
export function isOnSide(box: Box, side: string, frame: Box): boolean {
  const across = (box.x + box.width / 2 - frame.x) / frame.width;
  const down = (box.y + box.height / 2 - frame.y) / frame.height;
  switch (side) {
    case 'top':
      return down <= 0.5;
    case 'bottom':
      return down >= 0.5;
    case 'left':
      return across <= 0.5;
    case 'right':
      return across >= 0.5;
    default:
      return Math.abs(across - 0.5) <= 0.25;
  }
}

/** What its box holds, and the window with what is above and below it. */
function framesFor({ controls, width, height }: Snapshot, layer: number, isOfBox: boolean): Box[] {
  const held = controls.filter((control) => layer !== 0 && control.layer === layer);
  // A button by itself floats above the page, and is no box with a top and a bottom.
  const own = held.length > 1 ? [around(held)] : [];
  const page = around(controls, { x: 0, y: 0, width, height });
  return isOfBox && own.length > 0 ? own : [...own, page];
}

/** What holds some controls, and a window where one is given. */
export function around(controls: readonly Control[], window?: Box): Box {
  const boxes = [...controls.map(({ box }) => box), ...(window ? [window] : [])];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
