import { menuNotFound } from './menu-not-found.ts';
import { type Control, entriesOf, type View } from '../screen/snapshot.ts';
import type { Place } from './region.ts';
import type { Stage } from './step-context.ts';
import { topBar } from './top-bar.ts';
import { isNameOf } from '../language/letters.ts';
import type { Menu } from '../../fixtures/model/words.ts';

/** The column beside the Main Menu (or what unfolds in it) that belongs to the entry chosen before: "Settings Menu". */
export class SideMenu {
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Finds it. Throws Disagreement when no menu of that name stands there. */
  async find(menu: Menu): Promise<Place> {
    const controls = (view: View) => this.entries(view);
    const isThere =
      this.belongsTo(menu) &&
      (await this.stage.screen.until((view) => (controls(view).length > 0 ? true : undefined)));
    if (!isThere) throw await menuNotFound(this.stage, menu, 'no such menu', controls);
    return { name: `the ${menu.text}`, controls };
  }

  /** A side menu is the menu of what was chosen last. */
  belongsTo({ of }: Menu): boolean {
    const { lastChosen } = this.stage.at;
    return of !== undefined && lastChosen !== undefined && isNameOf(of, lastChosen);
  }

  /** The column beside, and what unfolds; where there is neither, what the choice has brought up below the top bar. */
  private entries(view: View): Control[] {
    const { mainMenu, sideMenu } = view;
    const beside = entriesOf(view, sideMenu);
    const fresh = this.stage.screen.fresh(view).filter((control) => !beside.includes(control));
    const unfolded = fresh.filter((control) => control.layer !== 0 || mainMenu?.holds.includes(control.id));
    const entries = [...beside, ...unfolded];
    const bar = topBar(view);
    return entries.length > 0
      ? entries
      : fresh.filter((control) => control.manner !== 'plain' && !bar.includes(control));
  }
}
