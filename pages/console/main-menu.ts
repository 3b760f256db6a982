import type { Label, Menu } from '../../fixtures/model/words.ts';
import { type Control, entriesOf, type Snapshot } from '../screen/snapshot.ts';
import { menuNotFound } from './menu-not-found.ts';
import { named, only, type Region, SCREEN } from './region.ts';
import type { StepContext } from './step-context.ts';
import { topBar } from './top-bar.ts';

/** What authors call the control that unfolds a column; no label of a procedure. */
const UNFOLDS =
  /\b(?:menu|nav|navigation|side ?bar|side ?nav|sider|drawer|rail|expand|unfold)\b|^(?:double-)?right$/i;
const UNFOLDS_GLYPH =
  /^(?:[≡☰»›]|menu(?:_open)?|chevron_right|last_page|keyboard_double_arrow_right|arrow_forward_ios)$/;

/** What a tooltip tells of stands no farther from it, in CSS pixels. */
const TIP_GAP = 60;

/** The column at the left edge of the screen. Where it shows no words, it is unfolded: by the mouse over it, or by what opens it. */
export class MainMenu {
  constructor(private readonly context: StepContext) {}

  /**
   * Finds it, and unfolds it where need be. Throws Disagreement when there is no such column.
   * @param item what will be chosen: where icons are named by their authors, nothing has to be unfolded for it
   */
  async open(menu: Menu, item?: Label): Promise<Region> {
    const { screen } = this.context;
    const isThere = await screen.until(({ dialog, mainMenu }) =>
      dialog ? undefined : (mainMenu ?? undefined),
    );
    const snapshot = await screen.look();
    const isNamed = item !== undefined && named(item.text, column(snapshot)).length > 0;
    if (isThere && (isReadable(snapshot) || isNamed)) return { name: `the ${menu.text}`, controls: column };
    const found =
      (isThere && (await this.pointedAt(snapshot))) ??
      (await this.unfolded()) ??
      (isThere && (await this.withTips(snapshot)));
    if (found) return { name: `the ${menu.text}`, controls: column, ...found };
    throw await menuNotFound(this.context, menu, 'no column of entries at the left edge', (now) =>
      SCREEN.controls(now).filter((control) => control.opens),
    );
  }

  /** A rail that unfolds below the mouse, over what stands beside it, until the mouse leaves. */
  private async pointedAt(snapshot: Snapshot): Promise<Partial<Region> | undefined> {
    const { screen } = this.context;
    const [entry] = column(snapshot);
    if (entry) await screen.pointer.pointAt(entry.id);
    const isUnfolded = await screen.until((now) => isReadable(now) || undefined);
    return isUnfolded && { leave: () => screen.pointer.moveAway() };
  }

  /** A rail or a drawer that is opened by a control of its own. */
  private async unfolded(): Promise<Partial<Region> | undefined> {
    const { screen } = this.context;
    if (!openerIn(await screen.look()) || !(await this.context.pressOne(openerIn, true))) return undefined;
    const isUnfolded = await screen.until((now) => isReadable(now) || undefined);
    return isUnfolded && { leave: () => this.closeDrawer() };
  }

  /** A drawer lies over the screen until it is closed, where choosing from it does not do that. */
  private async closeDrawer(): Promise<void> {
    const { screen } = this.context;
    const isDrawer = (snapshot: Snapshot) =>
      snapshot.dialog !== null &&
      entriesOf(snapshot, snapshot.mainMenu).some(({ id }) => snapshot.dialog?.controls.includes(id));
    if (
      !isDrawer(await screen.look()) ||
      (await screen.until((snapshot) => !isDrawer(snapshot) || undefined))
    )
      return;
    await screen.key('Escape');
    await screen.until((snapshot) => !isDrawer(snapshot) || undefined);
  }

  /** Icons that tell their words one by one, to the mouse. */
  private async withTips(snapshot: Snapshot): Promise<Partial<Region>> {
    const { screen } = this.context;
    const tips = new Map<number, string>();
    for (const entry of column(snapshot)) {
      await screen.pointer.pointAt(entry.id);
      const tip = await screen.until((now) => tipOf(entry, now));
      if (tip === undefined) break;
      tips.set(entry.id, tip);
    }
    const worded = (control: Control): Control => {
      const words = tips.get(control.id);
      return words === undefined ? control : { ...control, words, says: [words], isLegible: true };
    };
    return { controls: (now) => column(now).map(worded), leave: () => screen.pointer.moveAway() };
  }
}

const column = (snapshot: Snapshot): Control[] => entriesOf(snapshot, snapshot.mainMenu);

/** Whether the column shows words: numbers tell how many, and not of what. */
const isReadable = (snapshot: Snapshot): boolean =>
  column(snapshot).filter(({ isLegible, words }) => isLegible && /\p{L}/u.test(words)).length > 1;

/** What unfolds the column: called so, in it or in the top bar; where there is no column, the icon that the top bar begins with. */
export function openerIn(snapshot: Snapshot): Control | undefined {
  const bar = topBar(snapshot);
  const icons = [...column(snapshot), ...bar].filter(
    ({ kind, isLegible, leads }) => kind === 'press' && !isLegible && !leads,
  );
  const called = icons.filter(({ name, glyph }) => UNFOLDS.test(name) || UNFOLDS_GLYPH.test(glyph));
  const [first] = bar;
  const isFirst =
    first && snapshot.mainMenu === null && icons.includes(first) && first.box.x < snapshot.width / 4;
  return only(called) ?? (isFirst ? first : undefined);
}

/** The words that came up beside an icon. */
function tipOf({ box }: Control, snapshot: Snapshot): string | undefined {
  const middle = box.y + box.height / 2;
  const beside = snapshot.controls.filter((other) => {
    const gap = other.box.x - box.x - box.width;
    const isLevel = middle > other.box.y && middle < other.box.y + other.box.height;
    return other.isLegible && other.layer !== 0 && isLevel && gap >= 0 && gap < TIP_GAP;
  });
  return only(beside)?.words;
}
