import type { inPageTree, Seen } from './in-page-tree.ts';
import type { Box } from './snapshot.ts';

/** Runs in the page: which elements can be pressed, by what they are or by how they behave. */
export function inPagePressable(tree: ReturnType<typeof inPageTree>, clickable: WeakSet<EventTarget>) {
  const ROLES =
    /^(button|link|menuitem|menuitemcheckbox|menuitemradio|option|tab|treeitem|combobox|checkbox|radio|switch|textbox|searchbox|spinbutton|slider)$/;
  const NATIVE =
    'a[href],button,input:not([type=hidden]),select,textarea,summary,area[href],[contenteditable=""],[contenteditable=true]';

  const isDeclared = (element: Element): boolean =>
    element.matches(NATIVE) || ROLES.test(element.getAttribute('role')?.trim() ?? '');

  /** A pointer cursor, a tab stop or a listener of its own. Cursors are inherited: only the outermost element counts. */
  const isImplied = ({ element, style, box }: Seen): boolean => {
    if (
      element === document.body ||
      element === document.documentElement ||
      element instanceof HTMLLabelElement
    )
      return false;
    const tabIndex = element.getAttribute('tabindex');
    if (tabIndex !== null && Number(tabIndex) >= 0) return true;
    if (style.cursor !== 'pointer') return isListening(element, box);
    const parent = tree.parentOf(element);
    return !parent || getComputedStyle(parent).cursor !== 'pointer' || isListening(element, box);
  };

  const hasListener = (element: Element): boolean =>
    clickable.has(element) ||
    (element instanceof HTMLElement && (element.onclick !== null || element.onmousedown !== null));

  /** A listener on most of the screen listens for others. */
  const isListening = (element: Element, { width, height }: Box): boolean =>
    hasListener(element) && width * height < innerWidth * innerHeight * 0.5;

  /** So does one around several controls that shows in no other way that it can be pressed. */
  const withoutDelegates = (candidates: ReadonlyMap<Element, Seen>): Map<Element, Seen> => {
    const held = new Map<Element, number>();
    for (const element of candidates.keys())
      for (let at = tree.parentOf(element); at; at = tree.parentOf(at)) held.set(at, (held.get(at) ?? 0) + 1);
    const isDelegate = (element: Element): boolean =>
      (held.get(element) ?? 0) > 3 &&
      hasListener(element) &&
      !isDeclared(element) &&
      !element.hasAttribute('tabindex') &&
      getComputedStyle(element).cursor !== 'pointer';
    return new Map([...candidates].filter(([element]) => !isDelegate(element)));
  };

  /** Frameworks listen on parts of a button that are no buttons, and of a drop-down that nothing is typed into. */
  const WHOLE = 'button,[role=combobox]:not(:has(input,textarea,button))';
  const isInButton = (element: Element): boolean => !!element.parentElement?.closest(WHOLE);

  /** The elements that can be pressed, in reading order. */
  const pressableIn = (seen: readonly Seen[]): Map<Element, Seen> => {
    const pressable = seen.filter(
      (each) => isDeclared(each.element) || (isImplied(each) && !isInButton(each.element)),
    );
    return withoutDelegates(new Map(pressable.map((each) => [each.element, each])));
  };

  return { isDeclared, pressableIn };
}
