import type { FoundControl } from './in-page-controls.ts';
import type { inPageLabels } from './in-page-labels.ts';
import type { inPageNames } from './in-page-names.ts';
import type { inPageParts } from './in-page-parts.ts';
import type { inPageTakers } from './in-page-takers.ts';
import type { Fragment, inPageTree } from './in-page-tree.ts';
import type { Field, Option } from './snapshot.ts';

/** Runs in the page: what can be filled in, whatever it is made of, and what a reader calls it. */
export function inPageFields(
  tree: ReturnType<typeof inPageTree>,
  { fold }: ReturnType<typeof inPageNames>,
  labelsFor: ReturnType<typeof inPageLabels>,
  days: ReturnType<typeof inPageParts>,
  { LIST, EDITABLE, takersIn, openersIn }: ReturnType<typeof inPageTakers>,
) {
  const DAYS = /^(date|datetime-local|month|week)$/;
  const CALENDAR = '[aria-haspopup=grid],[aria-haspopup=dialog]';
  const GROUP = '[role=radiogroup],[role=group],fieldset';

  const inputOf = (element: Element): HTMLInputElement | null =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? (element as HTMLInputElement)
      : element.querySelector<HTMLInputElement>('input:not([type=hidden])');

  const isRadio = (element: Element): boolean => element.matches('input[type=radio],[role=radio]');

  /** Only for reading: a line that nobody types into opens a list, or it looks as if it did nothing. */
  const isLocked = (element: Element): boolean =>
    element.matches('[readonly]') &&
    inputOf(element) === element &&
    !element.matches(LIST) &&
    element.closest('[role=combobox],[aria-haspopup],[aria-expanded]') === null &&
    getComputedStyle(element).cursor !== 'pointer';

  const makingOf = ({ element, control }: FoundControl): Field['making'] => {
    if (control.kind === 'tick') return isRadio(element) ? 'choice' : 'tick';
    const isPressed = control.kind === 'press' && !element.matches(EDITABLE) && !isLocked(element);
    const isTyped =
      inputOf(element) === element && element.matches(CALENDAR) && !element.matches('[readonly]');
    if (!isTyped && (element.matches(LIST) || isPressed)) return 'list';
    return DAYS.test(inputOf(element)?.type ?? '') ? 'day' : 'text';
  };

  /** The box that is drawn around a field: the largest about as high that holds no other. */
  const shellOf = (element: Element, takers: readonly FoundControl[]): Element => {
    let shell = element;
    for (let at = tree.parentOf(element); at && at !== document.body; at = tree.parentOf(at)) {
      const outer = at;
      const { height } = outer.getBoundingClientRect();
      const holdsOthers = takers.some((each) => each.element !== element && tree.holds(outer, each.element));
      if (holdsOthers || height > element.getBoundingClientRect().height + 28) break;
      shell = outer;
    }
    return shell;
  };

  const textIn = (element: Element, fragments: readonly Fragment[]): string =>
    fold(tree.join(fragments.filter((part) => !part.isPicture && tree.holds(element, part.element))));

  /** A drop-down may tell what it shows in a hidden name too: what it is called stands beside it. */
  const isNamedByValue = (element: Element, shown: string, labels: readonly string[]): boolean =>
    shown === fold(element.getAttribute('aria-label')) && labels.some((each) => !each.startsWith(shown));

  /** What stands in it; of a drop-down built around a line to search by, what its box shows. */
  const valueOf = (
    { element, control }: FoundControl,
    takers: readonly FoundControl[],
    fragments: readonly Fragment[],
    labels: readonly string[],
  ): string => {
    if (control.kind === 'password') return '';
    // An option without a value asks to choose one.
    if (element instanceof HTMLSelectElement) return element.value === '' ? '' : control.chosen;
    const typed = fold(inputOf(element)?.value);
    if (typed || control.kind === 'tick') return typed;
    const around =
      makingOf({ element, control } as FoundControl) === 'list' ? shellOf(element, takers) : element;
    const shown = textIn(element, fragments) || textIn(around, fragments);
    if (isNamedByValue(element, shown, labels)) return shown;
    const label = labels.find((each) => shown === each || shown.startsWith(`${each} `));
    return label === undefined ? shown : fold(shown.slice(label.length));
  };

  const isTicked = (element: Element): boolean | null => {
    const input = inputOf(element);
    if (input && /^(checkbox|radio)$/.test(input.type)) return input.checked;
    const said = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
    return said === null ? null : said === 'true';
  };

  const isShut = ({ element, control }: FoundControl): boolean =>
    control.disabled ||
    isLocked(element) ||
    element.closest('[aria-disabled=true],[aria-readonly=true]') !== null;

  /** Radio buttons of one group are one field. */
  const groupOf = (element: Element): Element | string =>
    element.closest(GROUP) ?? element.getAttribute('name') ?? 'the only one';

  const optionsOf = (
    taker: FoundControl,
    group: readonly FoundControl[],
    nameOf: (found: FoundControl) => string,
  ): Option[] =>
    group.length > 1 || isRadio(taker.element)
      ? group.map((each) => ({ words: nameOf(each), id: each.control.id, isChosen: isTicked(each.element) }))
      : taker.control.options.map((words) => ({ words, id: 0, isChosen: words === taker.control.chosen }));

  /** All fields among the controls that can be reached, in reading order. */
  return (found: readonly FoundControl[], fragments: readonly Fragment[]): Field[] => {
    const takers = takersIn(found);
    const openers = openersIn(found, takers);
    const inParts = days.daysIn(takers);
    const groups = new Map<unknown, FoundControl[]>();
    for (const taker of takers) {
      const day = inParts.find(({ parts }) => parts.has(taker));
      const key = day ?? (isRadio(taker.element) ? groupOf(taker.element) : taker);
      groups.set(key, [...(groups.get(key) ?? []), taker]);
    }
    const labels = labelsFor(takers, found, fragments);
    return [...groups].flatMap(([key, group]) => {
      const [taker] = group;
      if (!taker) return [];
      const day = inParts.find((each) => each === key);
      const grouped = day?.holder.closest(GROUP) ?? (key instanceof Element ? key : null);
      const own = day || isRadio(taker.element) ? labels.ofGroup(grouped, group) : labels.of(taker);
      const making = day ? 'parts' : makingOf(taker);
      const options = day
        ? []
        : optionsOf(taker, group, (each) => labels.of(each).words[0] ?? each.control.words);
      const input = inputOf(taker.element);
      const valueIn = (): string => {
        if (day) return days.valueOf(day);
        if (making === 'choice') return options.find(({ isChosen }) => isChosen)?.words ?? '';
        return valueOf(taker, takers, fragments, own.isOwn ? [] : own.words);
      };
      const field: Field = {
        id: taker.control.id,
        labels: own.words,
        making,
        isNative: taker.element instanceof HTMLSelectElement,
        value: valueIn(),
        isTicked: making === 'tick' ? isTicked(taker.element) : null,
        options,
        parts: [...(day?.parts ?? [])].map(([each, part]) => ({ part, id: each.control.id })),
        opener: openers.get(taker) ?? 0,
        hint: fold(input?.getAttribute('placeholder')),
        isRequired:
          own.isMarked ||
          group.some(({ element }) => element.matches('[required],[aria-required=true]')) ||
          (input?.required ?? false) ||
          (taker.element.closest('[role=radiogroup]')?.matches('[aria-required=true]') ?? false),
        takesInput: group.some((each) => !isShut(each)),
        isRejected: group.some(({ element }) =>
          element.matches('[aria-invalid=true],:user-invalid,[aria-invalid=true] *'),
        ),
        isSearch: taker.element.matches('[type=search],[role=searchbox],[role=search] *'),
        box: taker.control.box,
      };
      return [field];
    });
  };
}
