import type { inPageDots } from './in-page-dots.ts';
import type { inPageNames } from './in-page-names.ts';
import type { inPagePictures } from './in-page-pictures.ts';
import type { inPagePressable } from './in-page-pressable.ts';
import type { inPageRepeats } from './in-page-repeats.ts';
import type { inPageTree, Fragment, Seen } from './in-page-tree.ts';
import type { Control } from './snapshot.ts';

/** A control and the element it is, before it is told outside the page. */
export interface FoundControl {
  element: Element;
  seen: Seen;
  control: Control;
}

/** Runs in the page: which of the visible elements a reader can act on, and what each is called. */
export function inPageControls(
  tree: ReturnType<typeof inPageTree>,
  isDots: ReturnType<typeof inPageDots>,
  isPicture: ReturnType<typeof inPagePictures>,
  { isDeclared, pressableIn }: ReturnType<typeof inPagePressable>,
  { fold, nameOf, kindOf, shownBy, saysOf, blocksOf }: ReturnType<typeof inPageNames>,
  rowsNow: ReturnType<typeof inPageRepeats>,
) {
  const ids = new WeakMap<Element, number>();
  let lastId = 0;
  const idOf = (element: Element): number => {
    const known = ids.get(element);
    if (known !== undefined) return known;
    ids.set(element, ++lastId);
    return lastId;
  };

  /** The outermost box that floats above the page and is smaller than it. */
  const layerOf = (element: Element): number => {
    let layer = 0;
    for (let at: Element | null = element; at && at !== document.body; at = tree.parentOf(at)) {
      const { position } = getComputedStyle(at);
      if (position !== 'fixed' && position !== 'absolute' && !at.matches('dialog,[popover]')) continue;
      const { width, height } = at.getBoundingClientRect();
      if (width * height > 0 && width * height < innerWidth * innerHeight * 0.5) layer = idOf(at);
    }
    return layer;
  };

  let isInRow = rowsNow();

  const opensOf = (element: Element): boolean =>
    element.matches(
      '[aria-haspopup]:not([aria-haspopup=false]),[aria-expanded],[role=combobox],[popovertarget],summary,select',
    );

  const unfoldedOf = (element: Element): boolean | null => {
    const summary = element.closest('summary');
    const said =
      element.getAttribute('aria-expanded') ??
      element.querySelector('[aria-expanded]')?.getAttribute('aria-expanded');
    if (summary) return summary.closest('details')?.open ?? null;
    return said ? said === 'true' : null;
  };

  /** The visible controls in reading order, and the plain lines of text between them. */
  const find = (seen: readonly Seen[], fragments: readonly Fragment[]): FoundControl[] => {
    isInRow = rowsNow();
    const candidates = pressableIn(seen);
    const owners = new Map<Element, Element | null>();
    const ownerOf = (from: Element | null): Element | null => {
      if (!from || candidates.has(from)) return from;
      let owner = owners.get(from);
      if (owner === undefined) owners.set(from, (owner = ownerOf(tree.parentOf(from))));
      return owner;
    };
    const parts = new Map<Element | null, Fragment[]>();
    for (const fragment of fragments) {
      const owner = ownerOf(fragment.element);
      const own = parts.get(owner);
      if (own) own.push(fragment);
      else parts.set(owner, [fragment]);
    }
    const found = [...candidates].flatMap(([element, at]) => {
      const own = parts.get(element) ?? [];
      const blocks = isDeclared(element) ? [] : blocksOf(own.filter((part) => !part.isPicture));
      return blocks.length > 0
        ? blocks.map((block) => tellPlain(block, 'implied'))
        : [tell(element, at, own)];
    });
    const plain = tree
      .linesOf(parts.get(null) ?? [])
      .slice(0, 300)
      .flatMap((line) => line.map((part) => tellPlain([part], 'plain')));
    const isAlone = (element: Element): boolean => {
      const owner = ownerOf(element);
      const around = owner && candidates.get(owner);
      return !around || (!isDeclared(around.element) && around.box.width > 160 && isDots(element, []));
    };
    const pictures = seen
      .filter((each) => isPicture(each) && isAlone(each.element))
      .map((each) => tell(each.element, each, [], 'plain'));
    const legible = plain.filter(({ control }) => control.words !== '' || control.dots);
    return [...withoutShells(found), ...legible, ...pictures];
  };

  const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';

  /** A line of text that no control holds, or one of several in something that only the pointer says can be pressed. */
  const tellPlain = (line: readonly Fragment[], manner: 'implied' | 'plain'): FoundControl => {
    const element = line[0]?.element ?? document.body;
    const style = getComputedStyle(element);
    const seen = { element, style, box: tree.boxOf(element.getBoundingClientRect()) };
    const { control } = tell(element, seen, line, manner);
    const says = element.closest(HEADING) ? [] : control.says;
    return { element, seen, control: { ...control, says } };
  };

  /**
   * Of nested elements that say the same, or draw the same three dots, the innermost counts, unless it is an icon that
   * repeats the words around it; a wrapper that says nothing and holds controls is none.
   */
  const withoutShells = (found: readonly FoundControl[]): FoundControl[] => {
    const byElement = new Map(found.map((each) => [each.element, each]));
    const shells = new Set<FoundControl>();
    for (const inner of found) {
      for (let at = tree.parentOf(inner.element); at; at = tree.parentOf(at)) {
        const outer = byElement.get(at);
        if (!outer) continue;
        const saysSame = inner.control.says.some((words) => outer.control.says.includes(words));
        const isEmpty = outer.control.says.length === 0 && !outer.control.dots;
        const isIcon = inner.control.kind === 'press' && !inner.control.isLegible;
        if (saysSame && isIcon && outer.control.isLegible) shells.add(inner);
        else if (saysSame || isEmpty || (inner.control.dots && outer.control.dots)) shells.add(outer);
      }
    }
    return found.filter((each) => !shells.has(each));
  };

  const tell = (
    element: Element,
    at: Seen,
    own: readonly Fragment[],
    manner: Control['manner'] = isDeclared(element) ? 'declared' : 'implied',
  ): FoundControl => {
    const kind = kindOf(element);
    const name = nameOf(element);
    const shown = shownBy(element);
    const isInput = kind !== 'press' || element instanceof HTMLInputElement;
    const { words, says } = isInput
      ? { words: shown || name, says: [shown || name].filter(Boolean) }
      : saysOf(own, name);
    const select = element instanceof HTMLSelectElement ? element : null;
    const control: Control = {
      id: idOf(element),
      words,
      says,
      isLegible: isInput ? shown !== '' : own.some((part) => !part.isPicture),
      name,
      kind,
      box: at.box,
      opens: opensOf(element),
      isUnfolded: unfoldedOf(element),
      glyph: own
        .filter((part) => part.isPicture)
        .map((part) => part.text.trim())
        .join(' '),
      leads: element.matches('a[href],[role=link]'),
      layer: layerOf(element),
      inRow: manner !== 'plain' && isInRow(element),
      dots: kind === 'press' && isDots(element, own),
      manner,
      disabled: element.matches(':disabled,[aria-disabled=true]'),
      options: select
        ? [...select.options].filter((option) => !option.hidden).map((option) => fold(option.label))
        : [],
      chosen: select ? fold(select.selectedOptions[0]?.label) : '',
    };
    return { element, seen: at, control };
  };

  return { find, idOf };
}
