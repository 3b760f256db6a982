import type { Label, Menu } from '../../fixtures/model/words.ts';
import { type Control, entriesOf, type View } from '../screen/snapshot.ts';
import { menuNotFound } from './menu-not-found.ts';
import { named, only, type Place, SCREEN } from './region.ts';
import type { Stage } from './step-context.ts';
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
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /**
   * Finds it, and unfolds it where need be. Throws Disagreement when there is no such column.
   * @param item what will be chosen: where icons are named by their authors, nothing has to be unfolded for it
   */
  async open(menu: Menu, item?: Label): Promise<Place> {
    const { screen } = this.stage;
    const column = await screen.until((view) => (view.dialog ? undefined : (view.mainMenu ?? undefined)));
    const view = await screen.look();
    const isNamed = item !== undefined && named(item.text, COLUMN.controls(view)).length > 0;
    if (column && (isReadable(view) || isNamed)) return COLUMN;
    const place =
      (column && (await this.pointedAt(view))) ??
      (await this.unfolded()) ??
      (column && (await this.withTips(view)));
    if (place) return place;
    throw await menuNotFound(this.stage, menu, 'no column of entries at the left edge', (now) =>
      SCREEN.controls(now).filter((control) => control.opens),
    );
  }

  /** A rail that unfolds below the mouse, over what stands beside it, until the mouse leaves. */
  private async pointedAt(view: View): Promise<Place | undefined> {
    const { screen } = this.stage;
    const [entry] = COLUMN.controls(view);
    if (entry) await screen.hand.pointAt(entry.id);
    const isUnfolded = await screen.until((now) => isReadable(now) || undefined);
    return isUnfolded && { ...COLUMN, leave: () => screen.hand.moveAway() };
  }

  /** A rail or a drawer that is opened by a control of its own. */
  private async unfolded(): Promise<Place | undefined> {
    const { screen } = this.stage;
    if (!openerIn(await screen.look()) || !(await this.stage.pressOne(openerIn, true))) return undefined;
    const isUnfolded = await screen.until((now) => isReadable(now) || undefined);
    return isUnfolded && { ...COLUMN, leave: () => this.closeDrawer() };
  }

  /** A drawer lies over the screen until it is closed, where choosing from it does not do that. */
  private async closeDrawer(): Promise<void> {
    const { screen } = this.stage;
    const isDrawer = (view: View) =>
      view.dialog !== null &&
      entriesOf(view, view.mainMenu).some(({ id }) => view.dialog?.controls.includes(id));
    if (!isDrawer(await screen.look()) || (await screen.until((view) => !isDrawer(view) || undefined)))
      return;
    await screen.key('Escape');
    await screen.until((view) => !isDrawer(view) || undefined);
  }

  /** Icons that tell their words one by one, to the mouse. */
  private async withTips(view: View): Promise<Place> {
    const { screen } = this.stage;
    const tips = new Map<number, string>();
    for (const entry of COLUMN.controls(view)) {
      await screen.hand.pointAt(entry.id);
      const tip = await screen.until((now) => tipOf(entry, now));
      if (tip === undefined) break;
      tips.set(entry.id, tip);
    }
    const worded = (control: Control): Control => {
      const words = tips.get(control.id);
      return words === undefined ? control : { ...control, words, says: [words], isLegible: true };
    };
    return {
      name: COLUMN.name,
      controls: (now) => COLUMN.controls(now).map(worded),
      leave: () => screen.hand.moveAway(),
    };
  }
}

const COLUMN: Place = { name: 'the Main Menu', controls: (view) => entriesOf(view, view.mainMenu) };

/** Whether the column shows words: numbers tell how many, and not of what. */
const isReadable = (view: View): boolean =>
  COLUMN.controls(view).filter(({ isLegible, words }) => isLegible && /\p{L}/u.test(words)).length > 1;

/** What unfolds the column: called so, in it or in the top bar; where there is no column, the icon that the top bar begins with. */
export function openerIn(view: View): Control | undefined {
  const bar = topBar(view);
  const icons = [...COLUMN.controls(view), ...bar].filter(
    ({ kind, isLegible, leads }) => kind === 'press' && !isLegible && !leads,
  );
  const called = icons.filter(({ name, glyph }) => UNFOLDS.test(name) || UNFOLDS_GLYPH.test(glyph));
  const [first] = bar;
  const isFirst = first && view.mainMenu === null && icons.includes(first) && first.box.x < view.width / 4;
  return only(called) ?? (isFirst ? first : undefined);
}

/** The words that came up beside an icon. */
function tipOf({ box }: Control, view: View): string | undefined {
  const middle = box.y + box.height / 2;
  const beside = view.controls.filter((other) => {
    const gap = other.box.x - box.x - box.width;
    const isLevel = middle > other.box.y && middle < other.box.y + other.box.height;
    return other.isLegible && other.layer !== 0 && isLevel && gap >= 0 && gap < TIP_GAP;
  });
  return only(beside)?.words;
}
