import type { FoundControl } from './in-page-controls.ts';
import type { inPageTree } from './in-page-tree.ts';

/** Runs in the page: the labels that are joined to a field by the document itself. */
export function inPageJoined(tree: ReturnType<typeof inPageTree>) {
  /** The elements that are joined to a field by name: for, aria-labelledby, or around it. */
  const joinedTo = (element: Element): Element[] => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const native = element instanceof HTMLElement && 'labels' in element ? element.labels : null;
    const all = ids.flatMap((id) => root.getElementById(id) ?? []);
    // One in the field itself may be its value; where there are others, it is.
    const outside = all.filter((label) => !tree.holds(element, label));
    const named = outside.length > 0 ? outside : all;
    const around = element.closest('label');
    const inner = element.matches('input,select,textarea') ? [] : [...element.querySelectorAll('input')];
    const joined = [
      ...named,
      ...((native as NodeListOf<HTMLLabelElement> | null) ?? []),
      ...(around ? [around] : []),
      ...inner.flatMap((input) => [...(input.labels ?? [])]),
    ];
    return [...new Set(joined)].filter((label) => label !== element);
  };

  /** A button that opens a list may belong to a line that nobody sees, in one box with it: what is joined to that is meant. */
  const joinedBeside = ({ element, control }: FoundControl, takers: readonly FoundControl[]): Element[] => {
    if (control.kind !== 'press') return [];
    for (let at = tree.parentOf(element); at && at !== document.body; at = tree.parentOf(at)) {
      const box = at;
      const holdsOthers = takers.some((each) => each.element !== element && tree.holds(box, each.element));
      if (holdsOthers || box.getBoundingClientRect().height > control.box.height + 28) break;
      const labels = [...box.querySelectorAll('input')].flatMap((input) => [...(input.labels ?? [])]);
      if (labels.length > 0) return labels;
    }
    return [];
  };

  return { joinedTo, joinedBeside };
}
