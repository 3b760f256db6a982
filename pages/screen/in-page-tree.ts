import type { inPageVisible } from './in-page-visible.ts';
import type { Box } from './snapshot.ts';

/** A visible stretch of text: one text node, or what an icon font or pseudo-element draws. */
export interface Fragment {
  element: Element;
  text: string;
  box: Box;
  /** Hidden from assistive technology, or drawn by an icon font: a picture rather than words. */
  isPicture: boolean;
}

/** An element that a reader could see. */
export interface Seen {
  element: Element;
  box: Box;
  style: CSSStyleDeclaration;
}

/**
 * Runs in the page: walks what is visible, through open shadow roots and slots.
 * Left out: `display: none`, hidden, transparent, inert, clipped to nothing, or moved where no scrolling reaches.
 */
export function inPageTree({
  isOutOfReach,
  isClippedAway,
  isTransparent,
  isPicture,
}: ReturnType<typeof inPageVisible>) {
  const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
    .map((each) => `${each}:not([tabindex="-1"],:disabled)`)
    .join(',');

  const boxOf = (rect: DOMRect): Box => ({ x: rect.x, y: rect.y, width: rect.width, height: rect.height });

  const middleOf = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

  const parentOf = (node: Node): Element | null => {
    const element = node instanceof Element ? node : null;
    if (element?.assignedSlot) return element.assignedSlot;
    if (node.parentElement) return node.parentElement;
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };

  const holds = (outer: Element, inner: Element | null): boolean => {
    for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
    return false;
  };

  const childrenOf = (element: Element): Node[] => {
    if (element.shadowRoot) return [...element.shadowRoot.childNodes];
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return [...element.childNodes];
  };

  /**
   * The fields in something transparent that take a press where they stand: they are empty and wait for it under their
   * label, or under the box and tick that are drawn for them.
   */
  const fieldsIn = (element: Element): Seen[] => {
    const fields = [element, ...element.querySelectorAll('*')].filter((each) =>
      each.matches('input,textarea'),
    );
    return fields.flatMap((field) => {
      const style = getComputedStyle(field);
      const box = boxOf(field.getBoundingClientRect());
      const { x, y } = middleOf(box);
      const isInSight = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
      const hit = (field.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
      const isReached = hit === field || hit?.closest('label')?.control === field;
      const isPressable = isInSight ? isReached : style.pointerEvents !== 'none';
      const isGiven = style.visibility === 'visible' && !field.closest('[aria-hidden=true],[inert]');
      const isThere = field.checkVisibility() && box.width > 1 && box.height > 1 && !isOutOfReach(box, style);
      return isPressable && isGiven && isThere ? [{ element: field, box, style }] : [];
    });
  };

  /** Hidden from assistive technology as a picture is; what holds something to press or fill in is none. */
  const isOrnament = (element: Element): boolean =>
    element.getAttribute('aria-hidden') === 'true' && element.querySelector(FOCUSABLE) === null;

  /** Whether nothing but remarks of a framework stands between two of the nodes that a slot shows. */
  const isNextTo = (before: Text, node: Text): boolean => {
    let at = node.previousSibling;
    while (at instanceof Comment) at = at.previousSibling;
    return at === before;
  };

  const walk = (): { seen: Seen[]; fragments: Fragment[]; roots: (Document | ShadowRoot)[] } => {
    const seen: Seen[] = [];
    const fragments: Fragment[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    const range = document.createRange();

    /** @param run text nodes side by side: frameworks make several of one text */
    const readText = (
      run: readonly Text[],
      element: Element,
      style: CSSStyleDeclaration,
      isHidden: boolean,
    ): void => {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last || style.visibility !== 'visible') return;
      const data = run.length === 1 ? first.data : run.map((node) => node.data).join('');
      const text = data.replace(/[\s\u00a0]+/g, ' ');
      if (text.trim() === '') return;
      range.setStart(first, 0);
      range.setEnd(last, last.data.length);
      const box = boxOf(range.getBoundingClientRect());
      if (box.width < 1 || box.height < 1 || isOutOfReach(box, style)) return;
      fragments.push({ element, text, box, isPicture: isHidden || isPicture(text.trim(), box, style) });
    };

    /** @param around the nearest element with a box, to which the text in an element without one belongs */
    const visit = (element: Element, isHidden: boolean, around: Element): void => {
      if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|TITLE)$/i.test(element.tagName)) return;
      const style = getComputedStyle(element);
      const isSlotLike = style.display === 'contents';
      if (style.display === 'none' || (element as HTMLElement).inert) return;
      if (isTransparent(style)) {
        seen.push(...fieldsIn(element));
        return;
      }
      if (!isSlotLike && !element.checkVisibility()) return;
      const box = boxOf(element.getBoundingClientRect());
      if (!isSlotLike && isClippedAway(box, style)) return;
      if (
        !isSlotLike &&
        box.width > 0 &&
        box.height > 0 &&
        style.visibility === 'visible' &&
        !isOutOfReach(box, style)
      ) {
        seen.push({ element, box, style });
      }
      // A drop-down's options are not on the screen until it is opened; a picture's parts are not words.
      if (element instanceof HTMLSelectElement || element instanceof SVGElement) return;
      const hidden = isHidden || isOrnament(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const owner = isSlotLike ? around : element;
      let run: Text[] = [];
      for (const child of childrenOf(element)) {
        if (child instanceof Comment) continue;
        const last = run.at(-1);
        if (last && !(child instanceof Text && isNextTo(last, child))) {
          readText(run, owner, style, hidden);
          run = [];
        }
        if (child instanceof Text) run.push(child);
        else if (child instanceof Element) visit(child, hidden, owner);
      }
      readText(run, owner, style, hidden);
    };

    visit(document.documentElement, false, document.documentElement);
    return { seen, fragments, roots };
  };

  /** Fragments as a reader joins them: no space where two touch on one line, one space elsewhere. */
  const join = (parts: readonly Fragment[]): string => {
    let words = '';
    let last: Fragment | undefined;
    for (const part of parts) {
      const sameLine =
        last && Math.abs(last.box.y + last.box.height / 2 - part.box.y - part.box.height / 2) < 4;
      const touches = sameLine && last && part.box.x - last.box.x - last.box.width < 1.5;
      words += last === undefined ? '' : touches ? '' : ' ';
      words += part.text;
      last = part;
    }
    return words.replace(/\s+/g, ' ').trim();
  };

  /** Fragments by the line they stand on. */
  const linesOf = (parts: readonly Fragment[]): Fragment[][] => {
    const lines: Fragment[][] = [];
    for (const part of parts) {
      const line = lines.at(-1);
      const before = line?.at(-1);
      const middle = part.box.y + part.box.height / 2;
      if (line && before && middle > before.box.y && middle < before.box.y + before.box.height)
        line.push(part);
      else lines.push([part]);
    }
    return lines;
  };

  const isIn = (outer: Box, inner: Box): boolean => {
    const { x, y } = middleOf(inner);
    return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
  };

  return { middleOf, isIn, walk, parentOf, childrenOf, holds, join, linesOf, boxOf };
}
