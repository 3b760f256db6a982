import type { Box, Control, Snapshot } from '../screen/snapshot.ts';
import { monthCalled, monthsIn } from './month-names.ts';
import type { OneField } from './one-field.ts';
import { only, type Region } from './region.ts';

const YEAR = /^[12]\d{3}$/;

/** Nobody turns more months than these to find a day. */
const FARTHEST = 60;

/** How far a calendar reaches beyond the words that it showed at first: it has icons, and a month can have a week more, in CSS pixels. */
const GROWTH = 48;

/** A month that a calendar shows, and its days in their order. */
interface Month {
  /** As in `2026-12`. */
  name: string;
  days: Control[];
}

/** What a calendar shows: a month, or several side by side, and the ways to the next ones and those before. */
interface Sheet {
  months: Month[];
  next: Control | undefined;
  previous: Control | undefined;
}

/** A calendar that a field has opened, in which a day is chosen by turning months. */
export class FieldCalendar {
  private readonly one: OneField;
  private readonly opened: Region;

  constructor(one: OneField, opened: Region) {
    this.one = one;
    this.opened = opened;
  }

  /** Chooses a day, as in `2026-12-31`; false where this is no calendar, or one that has no such day. */
  async choose(day: string): Promise<boolean> {
    const { screen } = this.one.context;
    const names = monthsIn(await screen.page.evaluate(() => document.documentElement.lang));
    const sheetNow = sheetOf(this.opened.controls(await screen.look()), names);
    const [wanted, date] = [day.slice(0, 7), Number(day.slice(8))];
    for (let turned = 0; turned < FARTHEST; turned += 1) {
      const shown = sheetNow(await screen.rest());
      const [first] = shown?.months ?? [];
      if (!first) return false;
      if (shown?.months.some(({ name }) => name === wanted))
        return await this.press((snapshot) => {
          const month = sheetNow(snapshot)?.months.find(({ name }) => name === wanted);
          const there = month?.days[date - 1];
          return there?.disabled === false ? there : undefined;
        });
      const way = first.name < wanted ? 'next' : 'previous';
      const isPressed = await this.press((snapshot) => sheetNow(snapshot)?.[way], true);
      const isTurned = (snapshot: Snapshot) => {
        const [now] = sheetNow(snapshot)?.months ?? [];
        return (now !== undefined && now.name !== first.name) || undefined;
      };
      if (!isPressed || !(await screen.until(isTurned))) return false;
    }
    return false;
  }

  private async press(
    find: (snapshot: Snapshot) => Control | undefined,
    isOnTheWay = false,
  ): Promise<boolean> {
    const { context } = this.one;
    return (await context.pressOne(find, isOnTheWay)) !== undefined;
  }
}

/** Reads the calendar anew from each snapshot: it stays where it came up. */
function sheetOf(
  opened: readonly Control[],
  names: readonly string[][],
): (snapshot: Snapshot) => Sheet | undefined {
  const layer = opened[0]?.layer;
  const left = Math.min(...opened.map(({ box }) => box.x)) - GROWTH;
  const top = Math.min(...opened.map(({ box }) => box.y)) - GROWTH;
  const right = Math.max(...opened.map(({ box }) => box.x + box.width)) + GROWTH;
  const bottom = Math.max(...opened.map(({ box }) => box.y + box.height)) + GROWTH;
  const isIn = ({ x, y, width }: Box): boolean => x >= left && x + width <= right && y >= top && y <= bottom;
  return ({ controls }) => {
    const inside = controls.filter((each) => each.layer === layer && isIn(each.box));
    const months = apart(inside).map((each) => monthIn(each, names));
    const known = months.filter((month) => month !== undefined);
    if (known.length < months.length) return undefined;
    const days = known.flatMap((month) => month.days);
    return { months: known, ...waysIn(above(days, inside)) };
  };
}

const inReadingOrder = (one: Control, other: Control): number =>
  Math.abs(one.box.y - other.box.y) > 6 ? one.box.y - other.box.y : one.box.x - other.box.x;

const middleOf = ({ box }: Control): number => box.x + box.width / 2;

/** How far beyond the days below it a name or an icon may stand, in CSS pixels. */
const MARGIN = 24;

/** What stands over days: a list of months or years may stand beside them. Plain words are where the block is that holds them. */
function above(days: readonly Control[], controls: readonly Control[]): Control[] {
  const top = Math.min(...days.map(({ box }) => box.y)) - 4;
  const left = Math.min(...days.map(({ box }) => box.x)) - MARGIN;
  const right = Math.max(...days.map(({ box }) => box.x + box.width)) + MARGIN;
  return controls.filter((each) => each.box.y < top && middleOf(each) > left && middleOf(each) < right);
}

const isDay = ({ words }: Control): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(words);

/** What belongs to each of several months that stand side by side: seven columns of days have one name above them. */
function apart(controls: readonly Control[]): Control[][] {
  const columns = controls
    .filter(isDay)
    .map(middleOf)
    .sort((one, other) => one - other)
    .filter((at, nth, all) => nth === 0 || at - (all[nth - 1] ?? 0) > 10);
  const starts = columns.filter((_, nth) => nth % 7 === 0);
  if (columns.length % 7 !== 0 || starts.length < 2) return [[...controls]];
  return starts.map((start, nth) => {
    const end = starts[nth + 1] ?? Infinity;
    return controls.filter((each) => middleOf(each) >= start - 10 && middleOf(each) < end - 10);
  });
}

/** The month whose days stand there, with its name above them. Days of the months around it come before and after. */
function monthIn(controls: readonly Control[], names: readonly string[][]): Month | undefined {
  const pressable = controls.filter(({ manner }) => manner !== 'plain');
  const numbers = [pressable, controls]
    .map((some) => some.filter(isDay).sort(inReadingOrder))
    .find(({ length }) => length >= 28);
  const first = numbers?.findIndex(({ words }) => words === '1') ?? -1;
  const from = numbers?.slice(first) ?? [];
  const end = from.findIndex(({ words }, at) => words !== String(at + 1));
  const days = from.slice(0, end === -1 ? undefined : end);
  if (first === -1 || days.length < 28) return undefined;
  const words = above(days, controls).flatMap(wordsOn);
  const month = only(once(words.flatMap((word) => monthCalled(word, names) ?? [])));
  const year = only(once(words.filter((word) => YEAR.test(word))));
  if (month === undefined || year === undefined) return undefined;
  return { name: `${year}-${String(month).padStart(2, '0')}`, days };
}

/** What a button shows may be hidden from those whom it is read to: they are told what it does. */
const wordsOn = ({ isLegible, words, glyph, chosen }: Control): string[] =>
  [isLegible ? words : '', glyph, chosen].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));

const once = <Word>(words: readonly Word[]): Word[] => [...new Set(words)];

/** The icons beside the month's name: called so, else the inner two of four, or the two there are. */
function waysIn(head: readonly Control[]): Pick<Sheet, 'next' | 'previous'> {
  const icons = head
    .filter(({ kind, isLegible, manner }) => kind === 'press' && !isLegible && manner !== 'plain')
    .filter((control) => !wordsOn(control).some((word) => YEAR.test(word)))
    .sort((one, other) => one.box.x - other.box.x);
  const called = (what: RegExp): Control | undefined => only(icons.filter(({ name }) => what.test(name)));
  const inner = icons.length === 4 ? icons.slice(1, 3) : icons;
  const [previous, next] = inner.length === 2 ? inner : [];
  return {
    next: called(/\bnext\b.*\bmonth\b/i) ?? next,
    previous: called(/\bprev(?:ious)?\b.*\bmonth\b/i) ?? previous,
  };
}
