import { ResourceTable } from './resource-table.ts';
import type { Disagreement } from '../../fixtures/model/disagreement.ts';
import { menuNotFound } from './menu-not-found.ts';
import { entriesOf, heldBy, type View } from '../screen/snapshot.ts';
import { ScopeSwitcher } from './scope-switcher.ts';
import { SideMenu } from './side-menu.ts';
import { type Place, named, only, SCREEN } from './region.ts';
import type { Position } from './position.ts';
import type { Stage } from './step-context.ts';
import { UserMenu } from './user-menu.ts';
import { documented } from '../language/documented.ts';
import type { Label, Menu } from '../../fixtures/model/words.ts';

/** Every menu that a step can name, and choosing from it. */
export class Menus {
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  @documented('Navigate to (the ){menu} and select (the ){label}{widget}')
  @documented('From (the ){menu} select (the ){label}{widget}')
  async chooseFrom(menu: Menu, item: Label): Promise<Position> {
    if (menu.kind === 'scope-menu') return new ScopeSwitcher(this.stage).switchTo(item);
    const at = await this.open(menu);
    return await this.stage.from(at).choose(item, at.lookIn);
  }

  @documented('Select (the ){label}{widget} from (the ){menu}')
  @documented('Navigate to (the ){label}{widget} from (the ){menu}')
  @documented('Select (the ){label}{widget} from {row menu}')
  async chooseIn(item: Label, menu: Menu): Promise<Position> {
    return await this.chooseFrom(menu, item);
  }

  /** What the next step chooses is looked for in it. */
  @documented('Navigate to (the ){menu}')
  @documented('Select (the ){menu}')
  @documented('From (the ){menu}')
  @documented('From {row menu}')
  async open(menu: Menu): Promise<Position> {
    const { rowOf } = this.stage.at;
    if (rowOf !== undefined && menu.kind !== 'row-menu' && menu.kind !== 'named')
      throw await menuNotFound(this.stage, menu, `nothing of the kind in the row of "${rowOf}",`, (view) =>
        heldBy(
          view,
          view.rows.filter(({ name }) => name === rowOf).flatMap(({ controls }) => controls),
        ),
      );
    const lookIn = await this.placeOf(menu);
    return this.stage.moved({ lookIn, isRowMenuOpen: menu.kind === 'row-menu' });
  }

  private placeOf(menu: Menu): Promise<Place> | Place {
    switch (menu.kind) {
      case 'user-menu':
        return new UserMenu(this.stage).open(menu);
      case 'main-menu':
        return this.mainMenu(menu);
      case 'scope-menu':
        return new ScopeSwitcher(this.stage).open(menu);
      case 'side-menu':
        return new SideMenu(this.stage).find(menu);
      case 'row-menu':
        return this.openedMenu(menu);
      case 'named':
        return this.namedMenu(menu);
    }
  }

  /** The column at the left edge of the screen. */
  private async mainMenu(menu: Menu): Promise<Place> {
    const isThere = await this.stage.screen.until((view) =>
      view.mainMenu && !view.dialog ? true : undefined,
    );
    if (!isThere) throw await this.noMenu(menu, 'no column of entries at the left edge');
    return { name: 'the Main Menu', controls: (view) => entriesOf(view, view.mainMenu) };
  }

  /** The row's menu: opened by the step before, or now. */
  private async openedMenu(menu: Menu): Promise<Place> {
    const { isRowMenuOpen, lookIn } = this.stage.at;
    return isRowMenuOpen ? lookIn : (await new ResourceTable(this.stage).openRowMenu(menu)).lookIn;
  }

  /** The menu of what was chosen last; else one that shows the words it is called by, and opens when it is pressed. */
  private async namedMenu(menu: Menu): Promise<Place> {
    const side = new SideMenu(this.stage);
    if (side.belongsTo(menu)) return side.find(menu);
    const find = (view: View) =>
      only(named(menu.text, SCREEN.controls(view)).filter((control) => control.opens));
    const place = await this.stage.openBy(find, `the "${menu.text}" menu`);
    if (!place) throw await this.noMenu(menu, 'no menu of this name');
    return place;
  }

  private async noMenu(menu: Menu, seen: string): Promise<Disagreement> {
    return menuNotFound(this.stage, menu, seen, (view) =>
      SCREEN.controls(view).filter((control) => control.opens),
    );
  }
}
