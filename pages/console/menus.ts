import { ResourceTable } from './resource-table.ts';
import type { Disagreement } from '../../fixtures/model/disagreement.ts';
import { MainMenu } from './main-menu.ts';
import { menuNotFound } from './menu-not-found.ts';
import { heldBy, type Snapshot } from '../screen/snapshot.ts';
import { ScopeSwitcher } from './scope-switcher.ts';
import { SideMenu } from './side-menu.ts';
import { type Region, named, only, SCREEN } from './region.ts';
import type { Position } from './position.ts';
import type { StepContext } from './step-context.ts';
import { UserMenu } from './user-menu.ts';
import { documented } from '../language/documented.ts';
import type { Label, Menu } from '../../fixtures/model/words.ts';

/** Every menu that a step can name, and choosing from it. */
export class Menus {
  constructor(private readonly context: StepContext) {}

  @documented('Choose/Open {label}( page) in {menu}')
  @documented('Choose/Open {label} in {row menu}')
  @documented('Choose/Open {label} in {drop-down} at top')
  async chooseIn(item: Label, menu: Menu): Promise<Position> {
    if (menu.kind === 'scope-menu') return new ScopeSwitcher(this.context).switchTo(item);
    const at = await this.openFor(menu, item);
    return await this.context.from(at).choose(item, at.lookIn);
  }

  /** The menu that the step before has opened is a drop-down menu too, and comes first. */
  @documented('Choose/Open {label} in {drop-down}')
  async chooseInDropDown(item: Label, menu: Menu): Promise<Position> {
    const { lookIn } = this.context.at;
    const isOpen = menu.kind === 'scope-menu' && lookIn !== SCREEN;
    return isOpen ? this.context.choose(item, lookIn) : this.chooseIn(item, menu);
  }

  /** What the next step chooses is looked for in it. */
  @documented('Open/Choose/Expand {menu}')
  @documented('Open/Choose/Expand {drop-down}( at top)( at top left)')
  @documented('{menu} open/listed')
  async open(menu: Menu): Promise<Position> {
    return await this.openFor(menu);
  }

  /** Some consoles show the reader's name or picture in the column at the left edge. */
  @documented('Open/Choose {user menu} in left menu')
  @documented('Open/Choose {user menu} in {main menu}')
  async openInColumn(menu: Menu): Promise<Position> {
    const lookIn = await new UserMenu(this.context).openInColumn(menu);
    return this.context.moved({ lookIn, isRowMenuOpen: false });
  }

  private async openFor(menu: Menu, item?: Label): Promise<Position> {
    const { rowOf } = this.context.at;
    if (rowOf !== undefined && menu.kind !== 'row-menu' && menu.kind !== 'named')
      throw await menuNotFound(
        this.context,
        menu,
        `nothing of the kind in the row of "${rowOf}",`,
        (snapshot) =>
          heldBy(
            snapshot,
            snapshot.rows.filter(({ name }) => name === rowOf).flatMap(({ controls }) => controls),
          ),
      );
    const lookIn = await this.placeOf(menu, item);
    return this.context.moved({ lookIn, isRowMenuOpen: menu.kind === 'row-menu' });
  }

  private placeOf(menu: Menu, item?: Label): Promise<Region> | Region {
    switch (menu.kind) {
      case 'user-menu':
        return new UserMenu(this.context).open(menu);
      case 'main-menu':
        return new MainMenu(this.context).open(menu, item);
      case 'scope-menu':
        return new ScopeSwitcher(this.context).open(menu);
      case 'side-menu':
        return new SideMenu(this.context).find(menu);
      case 'row-menu':
        return this.openedMenu(menu);
      case 'named':
        return this.namedMenu(menu);
    }
  }

  /** The row's menu: opened by the step before, or now. */
  private async openedMenu(menu: Menu): Promise<Region> {
    const { isRowMenuOpen, lookIn } = this.context.at;
    return isRowMenuOpen ? lookIn : (await new ResourceTable(this.context).openRowMenu(menu)).lookIn;
  }

  /** The menu of what was chosen last; else one that shows the words it is called by, and opens when it is pressed. */
  private async namedMenu(menu: Menu): Promise<Region> {
    const side = new SideMenu(this.context);
    if (side.belongsTo(menu)) return side.find(menu);
    const find = (snapshot: Snapshot) =>
      only(named(menu.text, SCREEN.controls(snapshot)).filter((control) => control.opens));
    const region = await this.context.openBy(find, `the "${menu.text}" menu`);
    if (!region) throw await this.noMenu(menu, 'no menu of this name');
    return region;
  }

  private async noMenu(menu: Menu, seen: string): Promise<Disagreement> {
    return menuNotFound(this.context, menu, seen, (snapshot) =>
      SCREEN.controls(snapshot).filter((control) => control.opens),
    );
  }
}
