import { inPageAim } from './in-page-aim.ts';
import { inPageCells } from './in-page-cells.ts';
import { inPageColumns } from './in-page-columns.ts';
import { inPageControls } from './in-page-controls.ts';
import { inPageCover } from './in-page-cover.ts';
import { inPageDialogs } from './in-page-dialogs.ts';
import { inPageDots } from './in-page-dots.ts';
import { inPageFields } from './in-page-fields.ts';
import { inPageFill } from './in-page-fill.ts';
import { inPageHeaded } from './in-page-headed.ts';
import { inPageJoined } from './in-page-joined.ts';
import { inPageLabels } from './in-page-labels.ts';
import { inPageMotion } from './in-page-motion.ts';
import { inPageNames } from './in-page-names.ts';
import { inPageParts } from './in-page-parts.ts';
import { inPagePictures } from './in-page-pictures.ts';
import { inPagePressable } from './in-page-pressable.ts';
import { inPageRepeats } from './in-page-repeats.ts';
import { inPageRows } from './in-page-rows.ts';
import { inPageScreen } from './in-page-screen.ts';
import { inPageScroll } from './in-page-scroll.ts';
import { inPageTakers } from './in-page-takers.ts';
import { inPageTree } from './in-page-tree.ts';
import { inPageVisible } from './in-page-visible.ts';

/** Where the page keeps the script; a registered symbol, so that no name of the console's own can collide. */
export const PAGE_SCRIPT = `globalThis[Symbol.for('docs-conformance.script')]`;

/**
 * The script that every document of the console starts with. It notes which elements get a click listener and
 * watches shadow roots, both of which can't be asked for later; apart from that it changes nothing.
 */
export const PAGE_SCRIPT_SOURCE = `(() => {
  // Some TypeScript runners wrap named functions in a helper of this name.
  const __name = (target) => target;
  const clickable = new WeakSet();
  const presses = new Set(['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup']);
  const addEventListener = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (presses.has(type) && this instanceof Element) clickable.add(this);
    return addEventListener.call(this, type, ...rest);
  };
  const visible = (${inPageVisible.toString()})();
  const tree = (${inPageTree.toString()})(visible);
  const isDots = (${inPageDots.toString()})(tree);
  const isPicture = (${inPagePictures.toString()})(tree);
  const pressable = (${inPagePressable.toString()})(tree, clickable);
  const names = (${inPageNames.toString()})(tree);
  const repeats = (${inPageRepeats.toString()})(tree);
  const controls = (${inPageControls.toString()})(tree, isDots, isPicture, pressable, names, repeats);
  const cellsIn = (${inPageHeaded.toString()})(tree, names);
  const rows = (${inPageRows.toString()})(tree, cellsIn);
  const dialogIn = (${inPageDialogs.toString()})(tree);
  const columnsIn = (${inPageColumns.toString()})(tree);
  const cellsOf = (${inPageCells.toString()})(tree);
  const motion = (${inPageMotion.toString()})(tree);
  const aim = (${inPageAim.toString()})(tree, motion);
  const joined = (${inPageJoined.toString()})(tree);
  const labels = (${inPageLabels.toString()})(tree, names, joined);
  const days = (${inPageParts.toString()})(tree, names);
  const takers = (${inPageTakers.toString()})(tree);
  const fields = (${inPageFields.toString()})(tree, names, labels, days, takers);
  const script = (${inPageScreen.toString()})(tree, controls, rows, dialogIn, columnsIn, cellsOf, aim, motion, fields);
  script.hide = (${inPageCover.toString()})(tree);
  script.fill = ${inPageFill.toString()};
  script.scrollOn = (${inPageScroll.toString()})(tree);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    script.observe(root);
    return root;
  };
  Object.defineProperty(globalThis, Symbol.for('docs-conformance.script'), { value: script });
})()`;
