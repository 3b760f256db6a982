import type { FoundControl } from './in-page-controls.ts';
import type { inPageTree } from './in-page-tree.ts';

/** Runs in the page: which controls can be filled in, and which icons open what a field takes. */
export function inPageTakers(tree: ReturnType<typeof inPageTree>) {
  const LIST = 'select,[role=combobox],[role=listbox],[aria-haspopup=listbox],[list]';
  const EDITABLE = '[contenteditable=""],[contenteditable=true],[role=textbox]';
  /** How wide an icon is at most, in CSS pixels. */
  const ICON = 56;

  /** A button that opens a list looks like the fields that it stands among: it begins and ends where they do. */
  const isAmong = ({ control: { box } }: FoundControl, fields: readonly FoundControl[]): boolean =>
    fields.some(
      ({ control }) => Math.abs(control.box.x - box.x) < 6 && Math.abs(control.box.width - box.width) < 12,
    );

  const takersIn = (found: readonly FoundControl[]): FoundControl[] => {
    const real = found.filter(({ control }) => control.manner !== 'plain');
    const kinded = real.filter(
      ({ element, control }) => control.kind !== 'press' || element.matches(`${LIST},${EDITABLE}`),
    );
    /** What takes presses for a field that it is drawn around is not another one. */
    const isAround = ({ element, control }: FoundControl): boolean =>
      control.manner === 'implied' &&
      kinded.some((each) => each.element !== element && tree.holds(element, each.element));
    return real.filter((each) => {
      const { control } = each;
      if (isAround(each) || each.element instanceof HTMLLabelElement) return false;
      if (isOpener(each) && fieldsBeside(each, kinded).length > 0) return false;
      if (kinded.includes(each)) return true;
      if (control.leads || control.dots) return false;
      // Fields built alike, one above the other, look like rows.
      return (control.opens && !control.inRow) || each.element.matches('input') || isAmong(each, kinded);
    });
  };

  /** An icon that says that it opens something, and not what. */
  const isOpener = ({ control: { kind, opens, isLegible, box } }: FoundControl): boolean =>
    kind === 'press' && opens && !isLegible && box.width <= ICON && box.width < 2 * box.height;

  /** The fields in one line with an icon, in the smallest box around it that holds any. */
  const fieldsBeside = (icon: FoundControl, fields: readonly FoundControl[]): FoundControl[] => {
    for (let at = tree.parentOf(icon.element); at && at !== document.body; at = tree.parentOf(at)) {
      const box = at;
      if (box.getBoundingClientRect().height > icon.control.box.height + 28) break;
      const held = fields.filter((each) => tree.holds(box, each.element) && !isOpener(each));
      if (held.length > 0) return held;
    }
    return [];
  };

  /** The icons that open a list or a calendar, by the fields that these are for. */
  const openersIn = (
    found: readonly FoundControl[],
    takers: readonly FoundControl[],
  ): Map<FoundControl, number> =>
    new Map(
      found
        .filter((each) => isOpener(each) && !takers.includes(each))
        .flatMap((icon) => fieldsBeside(icon, takers).map((field) => [field, icon.control.id] as const)),
    );

  return { LIST, EDITABLE, takersIn, openersIn };
}
