import type { Box, Control, Snapshot } from '../screen/snapshot.ts';
import type { OneField } from './one-field.ts';
import { only, type Region } from './region.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(2000, month).toLocaleString('en', { month: 'long' }).toLowerCase(),
);

/** Nobody turns more months than these to find a day. */
const FARTHEST = 60;

/** How far a calendar reaches beyond the words that it showed at first: it has icons, and a month can have a week more, in CSS pixels. */
const GROWTH = 48;

/** What a calendar shows: one month, the days of it in their order, and the ways to the next and the one before. */
interface Month {
  /** As in `2026-12`. */
  name: string;
  days: Control[];
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
    const monthNow = monthOf(this.opened.controls(await screen.look()));
    const [wanted, date] = [day.slice(0, 7), Number(day.slice(8))];
    for (let turned = 0; turned < FARTHEST; turned += 1) {
      const shown = monthNow(await screen.rest());
      if (!shown) return false;
      if (shown.name === wanted)
        return await this.press((snapshot) => {
          const there = monthNow(snapshot)?.days[date - 1];
          return there?.disabled === false ? there : undefined;
        });
      const way = shown.name < wanted ? 'next' : 'previous';
      const isPressed = await this.press((snapshot) => monthNow(snapshot)?.[way], true);
      const isTurned = (snapshot: Snapshot) => {
        const now = monthNow(snapshot);
        return (now !== undefined && now.name !== shown.name) || undefined;
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
function monthOf(opened: readonly Control[]): (snapshot: Snapshot) => Month | undefined {
  const layer = opened[0]?.layer;
  const left = Math.min(...opened.map(({ box }) => box.x)) - GROWTH;
  const top = Math.min(...opened.map(({ box }) => box.y)) - GROWTH;
  const right = Math.max(...opened.map(({ box }) => box.x + box.width)) + GROWTH;
  const bottom = Math.max(...opened.map(({ box }) => box.y + box.height)) + GROWTH;
  const isIn = ({ x, y, width }: Box): boolean => x >= left && x + width <= right && y >= top && y <= bottom;
  return ({ controls }) => monthIn(controls.filter((each) => each.layer === layer && isIn(each.box)));
}

const inReadingOrder = (one: Control, other: Control): number =>
  Math.abs(one.box.y - other.box.y) > 6 ? one.box.y - other.box.y : one.box.x - other.box.x;

/** The month whose days stand there, with its name above them. Days of the months around it come before and after. */
function monthIn(controls: readonly Control[]): Month | undefined {
  const pressable = controls.filter(({ manner }) => manner !== 'plain');
  const numbers = [pressable, controls]
    .map((some) => some.filter(({ words }) => /^(?:[1-9]|[12]\d|3[01])$/.test(words)).sort(inReadingOrder))
    .find(({ length }) => length >= 28);
  const first = numbers?.findIndex(({ words }) => words === '1') ?? -1;
  const from = numbers?.slice(first) ?? [];
  const end = from.findIndex(({ words }, at) => words !== String(at + 1));
  const days = from.slice(0, end === -1 ? undefined : end);
  const [day] = days;
  if (first === -1 || !day || days.length < 28) return undefined;
  // Plain words are where the block is that holds them.
  const head = controls.filter(({ box }) => box.y < day.box.y - 4);
  const words = head.flatMap((each) => (each.isLegible ? each.words.split(/[^\p{L}\p{N}]+/u) : []));
  const month = only(words.flatMap((word) => monthCalled(word) ?? []));
  const year = only(words.filter((word) => /^[12]\d{3}$/.test(word)));
  if (month === undefined || year === undefined) return undefined;
  return { name: `${year}-${String(month).padStart(2, '0')}`, days, ...waysIn(head) };
}

/** Its number, where a word is the name of a month or the start of one. */
function monthCalled(word: string): number | undefined {
  const at = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word.toLowerCase()));
  return at === -1 ? undefined : at + 1;
}

/** The icons beside the month's name: called so, else the inner two of four, or the two there are. */
function waysIn(head: readonly Control[]): Pick<Month, 'next' | 'previous'> {
  const icons = head
    .filter(({ kind, isLegible, manner }) => kind === 'press' && !isLegible && manner !== 'plain')
    .sort((one, other) => one.box.x - other.box.x);
  const called = (what: RegExp): Control | undefined => only(icons.filter(({ name }) => what.test(name)));
  const inner = icons.length === 4 ? icons.slice(1, 3) : icons;
  const [previous, next] = inner.length === 2 ? inner : [];
  return {
    next: called(/\bnext\b.*\bmonth\b/i) ?? next,
    previous: called(/\bprev(?:ious)?\b.*\bmonth\b/i) ?? previous,
  };
}
