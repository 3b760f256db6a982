import { menuNotFound } from './menu-not-found.ts';
import { type Control, entriesOf, type Snapshot } from '../screen/snapshot.ts';
import type { Region } from './region.ts';
import type { StepContext } from './step-context.ts';
import { topBar } from './top-bar.ts';
import { isNameOf } from '../language/letters.ts';
import type { Menu } from '../../fixtures/model/words.ts';

/** The column beside the main menu (or what unfolds in it) that belongs to the entry chosen before: "Settings Menu". */
export class SideMenu {
  constructor(private readonly context: StepContext) {}

  /** Finds it. Throws Disagreement when no menu of that name stands there. */
  async find(menu: Menu): Promise<Region> {
    const controls = (snapshot: Snapshot) => this.entries(snapshot);
    const isThere =
      this.belongsTo(menu) &&
      (await this.context.screen.until((snapshot) => (controls(snapshot).length > 0 ? true : undefined)));
    if (!isThere) throw await menuNotFound(this.context, menu, 'no such menu', controls);
    return { name: `the ${menu.text}`, controls };
  }

  /** A side menu is the menu of what was chosen last. */
  belongsTo({ of }: Menu): boolean {
    const { lastChosen } = this.context.at;
    return of !== undefined && lastChosen !== undefined && isNameOf(of, lastChosen);
  }

  /** The column beside, and what unfolds; where there is neither, what the choice has brought up below the top bar. */
  private entries(snapshot: Snapshot): Control[] {
    const { mainMenu, sideMenu } = snapshot;
    const beside = entriesOf(snapshot, sideMenu);
    const fresh = this.context.screen.fresh(snapshot).filter((control) => !beside.includes(control));
    const unfolded = fresh.filter((control) => control.layer !== 0 || mainMenu?.holds.includes(control.id));
    const entries = [...beside, ...unfolded];
    const bar = topBar(snapshot);
    return entries.length > 0
      ? entries
      : fresh.filter((control) => control.manner !== 'plain' && !bar.includes(control));
  }
}
