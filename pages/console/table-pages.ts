import type { Screen } from '../screen/screen.ts';
import { steadily } from '../screen/stale.ts';
import { type Control, isInColumn, type Snapshot } from '../screen/snapshot.ts';
import { hasTopBar } from './log-in-form.ts';
import { only } from './region.ts';

const NEXT = /^(?:next|next page|go to next page)$/i;
const MORE = /^(?:show more|load more|more)$/i;
const ONWARD_GLYPH =
  /^(?:[›»>→▸▶❯]|chevron_right|navigate_next|arrow_forward(?:_ios)?|keyboard_arrow_right)$/;
const RANGE = /^\d[\d,.]*\s*[-–—]\s*\d[\d,.]*\s*(?:of|\/|von|de)\s*[\d,.]+$/;

/** A table that may be longer than the screen: pages to turn, or rows that come with scrolling. */
export class TablePages {
  private readonly screen: Screen;
  private readonly turned = new Set<string>();

  constructor(screen: Screen) {
    this.screen = screen;
  }

  /** Turns pages until something is there; undefined after the last one. */
  async find<Thing>(what: (snapshot: Snapshot) => Thing | undefined): Promise<Thing | undefined> {
    const shown = await this.screen.until((snapshot) =>
      what(snapshot) !== undefined || isShowingRows(snapshot) ? snapshot : undefined,
    );
    let thing = shown && what(shown);
    if (shown) thing ??= what(await this.screen.rest());
    while (thing === undefined && (await this.goOn())) thing = what(await this.screen.rest());
    // Rows may come late to a table that has but one page.
    return thing ?? (await this.screen.until(what));
  }

  /** Reads the whole table. Gives the names among these that it lists, once it has come to rest. */
  async readAll(names: readonly string[]): Promise<Set<string>> {
    const seen = new Set<string>();
    await this.screen.until((snapshot) =>
      isShowingRows(snapshot) && snapshot.loading.length === 0 ? true : undefined,
    );
    do {
      for (const row of (await this.screen.rest()).rows) seen.add(row.name);
    } while (!names.every((name) => seen.has(name)) && (await this.goOn()));
    return seen;
  }

  /** To the next page or further down; false at the end. */
  private async goOn(): Promise<boolean> {
    const { screen } = this;
    const turned = await steadily(screen.timeouts.atMost, async () => {
      const snapshot = await screen.look();
      const next = this.onward(snapshot);
      if (!next) return undefined;
      await screen.press(next, true);
      this.turned.add(next.words);
      return snapshot;
    });
    if (!turned) return screen.scrollOn();
    return isAnotherPage(await screen.rest(), turned);
  }

  /** The control that leads to the next page, if there is one: the next number, a word, or the icon beside "1-10 of 25". */
  private onward(snapshot: Snapshot): Control | undefined {
    if (!isShowingRows(snapshot) && snapshot.mainMenu === null && !hasTopBar(snapshot)) return undefined;
    const inContent = snapshot.controls.filter(
      (control) => !control.disabled && !isInColumn(snapshot, control),
    );
    const pressable = inContent.filter(
      (control) => control.kind === 'press' && control.manner !== 'plain' && !isOfRow(snapshot, control),
    );
    const numbers = pressable
      .filter((control) => /^\d{1,4}$/.test(control.words))
      .sort((a, b) => Number(a.words) - Number(b.words));
    if (numbers.length > 1) {
      this.turned.add('1');
      return numbers.find((control) => !this.turned.has(control.words));
    }
    const called = (what: RegExp): Control | undefined =>
      only(pressable.filter(({ words, name }) => what.test(words) || what.test(name)));
    const drawn = only(pressable.filter(({ glyph }) => ONWARD_GLYPH.test(glyph)));
    return called(NEXT) ?? drawn ?? called(MORE) ?? this.besideRange(snapshot, pressable);
  }

  /** Of the unlabelled icons on the line of "1-10 of 25": forward is the last of two, and the last but one of four. */
  private besideRange(snapshot: Snapshot, pressable: readonly Control[]): Control | undefined {
    const range = only(
      snapshot.controls.filter((control) => control.manner === 'plain' && RANGE.test(control.words)),
    );
    const to = range?.words.match(/[\d,.]+/g)?.map((number) => Number(number.replace(/[,.]/g, '')));
    if (!range || (to?.[1] ?? 0) >= (to?.[2] ?? 0)) return undefined;
    const level = pressable.filter(
      ({ words, box }) =>
        words === '' && Math.abs(box.y + box.height / 2 - range.box.y - range.box.height / 2) < 12,
    );
    const icons = level.sort((a, b) => a.box.x - b.box.x);
    return icons.length === 4 ? icons[2] : icons.length < 3 ? icons.at(-1) : undefined;
  }
}

/**
 * Whether a page was turned, on a screen that may change without that. A page is known by the keys that it lists; one
 * whose keys are all unknown, by words that were not there before: more than a clock has.
 */
function isAnotherPage(now: Snapshot, before: Snapshot): boolean {
  const [known, knownBefore] = [now, before].map(({ rows, others }) =>
    [...rows, ...others].map(({ name }) => name),
  );
  if (known?.length || knownBefore?.length) return known?.join('\n') !== knownBefore?.join('\n');
  const old = new Set(before.controls.map(({ words }) => words));
  return new Set(now.controls.map(({ words }) => words).filter((words) => !old.has(words))).size > 1;
}

/** What stands in a row, or opens something, turns no pages. */
const isOfRow = (snapshot: Snapshot, { id, inRow, opens }: Control): boolean =>
  inRow || opens || snapshot.rows.some(({ controls }) => controls.includes(id));

const isShowingRows = (snapshot: Snapshot): boolean => snapshot.rows.length > 0 || snapshot.others.length > 0;
