import type { FoundControl } from './in-page-controls.ts';
import type { inPageNames } from './in-page-names.ts';
import type { inPageTree } from './in-page-tree.ts';
import type { DayPart } from './snapshot.ts';

/** Fields that are one for a reader, and what each is of the day. */
interface DayInParts {
  /** What holds them all, and nothing else. */
  holder: Element;
  parts: Map<FoundControl, DayPart['part']>;
}

/** Runs in the page: days that have a field of its own for each part of them: year, month, day. */
export function inPageParts(
  tree: ReturnType<typeof inPageTree>,
  { fold, nameOf }: ReturnType<typeof inPageNames>,
) {
  const CALLED: [DayPart['part'], RegExp][] = [
    ['year', /^\W*(?:year|yyyy)\b/i],
    ['month', /^\W*(?:month|mm)\b/i],
    ['day', /^\W*(?:day|dd)\b/i],
  ];
  /** How high a line of fields with its labels is at most, in CSS pixels. */
  const HEIGHT = 120;

  /** What a field is called, else the largest number that it takes. */
  const partOf = ({ element }: FoundControl): DayPart['part'] | undefined => {
    const [called] = CALLED.find(([, words]) => words.test(nameOf(element))) ?? [];
    if (called !== undefined || !element.matches('[role=spinbutton]')) return called;
    const most = Number(element.getAttribute('aria-valuemax'));
    return most === 12 ? 'month' : most >= 28 && most <= 31 ? 'day' : most > 99 ? 'year' : undefined;
  };

  const isShort = (element: Element): boolean => element.getBoundingClientRect().height <= HEIGHT;

  /** The smallest block around a field for the year that holds one for the month and one for the day too. */
  const around = (year: FoundControl, known: ReadonlyMap<FoundControl, DayPart['part']>) => {
    for (let at = tree.parentOf(year.element); at && isShort(at); at = tree.parentOf(at)) {
      const holder = at;
      const held = [...known].filter(([{ element }]) => tree.holds(holder, element));
      if (new Set(held.map(([, part]) => part)).size < held.length) return undefined;
      if (held.length === 3) return { holder, parts: new Map(held) };
    }
    return undefined;
  };

  const daysIn = (takers: readonly FoundControl[]): DayInParts[] => {
    const known = new Map<FoundControl, DayPart['part']>();
    for (const taker of takers) {
      const part = taker.control.kind === 'tick' ? undefined : partOf(taker);
      if (part !== undefined) known.set(taker, part);
    }
    if (known.size < 3) return [];
    const years = [...known].flatMap(([taker, part]) => (part === 'year' ? [taker] : []));
    return years.flatMap((year) => around(year, known) ?? []);
  };

  const shownIn = ({ element, control }: FoundControl): string => {
    if (element instanceof HTMLSelectElement) return element.value === '' ? '' : control.chosen;
    if (element instanceof HTMLInputElement) return fold(element.value);
    return element.getAttribute('aria-valuenow') ?? '';
  };

  /** Empty as long as one part is. */
  const valueOf = ({ parts }: DayInParts): string => {
    const shown = Object.fromEntries([...parts].map(([taker, part]) => [part, shownIn(taker)]));
    const { year = '', month = '', day = '' } = shown;
    if ([year, month, day].includes('')) return '';
    return /^\d+$/.test(month)
      ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
      : [day, month, year].join(' ');
  };

  return { daysIn, valueOf };
}
