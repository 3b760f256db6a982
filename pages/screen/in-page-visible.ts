import type { Box } from './snapshot.ts';

/** Runs in the page: what of an element a reader sees, by its box and style. */
export function inPageVisible() {
  /** Nothing of it can be brought into sight. */
  const isOutOfReach = (box: Box, style: CSSStyleDeclaration): boolean => {
    const pinned = style.position === 'fixed';
    const scrolledX = pinned ? 0 : scrollX;
    const scrolledY = pinned ? 0 : scrollY;
    if (box.x + box.width + scrolledX <= 0 || box.y + box.height + scrolledY <= 0) return true;
    return pinned && (box.x >= innerWidth || box.y >= innerHeight);
  };

  /** Squeezed or clipped to nothing together with all it holds, as text for screen readers is. */
  const isClippedAway = (box: Box, style: CSSStyleDeclaration): boolean => {
    if (style.position === 'absolute' && /^rect\((0|1px)/.test(style.getPropertyValue('clip'))) return true;
    if (/^inset\((100|50)%/.test(style.clipPath) || style.clipPath === 'circle(0px)') return true;
    return (box.width <= 1 || box.height <= 1) && style.overflow !== 'visible';
  };

  const isTransparent = ({ opacity }: CSSStyleDeclaration): boolean => parseFloat(opacity) < 0.05;

  /** Icon fonts draw a picture for a word such as `more_vert`. Symbol fonts that only stand in for missing characters don't. */
  const isPicture = (text: string, box: Box, style: CSSStyleDeclaration): boolean =>
    !/[\p{L}\p{N}]/u.test(text) ||
    /icon|symbol|awesome|glyph/i.test(style.fontFamily.split(',')[0] ?? '') ||
    /^[a-z]+(?:_[a-z0-9]+)+$/.test(text) ||
    (text.length > 3 &&
      box.width < box.height * 1.2 &&
      box.width > 0 &&
      parseFloat(style.fontSize) * 1.6 > box.height);

  return { isOutOfReach, isClippedAway, isTransparent, isPicture };
}
