import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import { heldBy, isInColumn, type Snapshot } from '../screen/snapshot.ts';
import { Dialogs } from './dialogs.ts';
import { rowNotSaid } from './menu-not-found.ts';
import type { Position } from './position.ts';
import { named, type Region } from './region.ts';
import { ResourceTable } from './resource-table.ts';
import type { StepContext } from './step-context.ts';

/** Of what is being made there is no row yet. */
const HAS_ROW = { within: ['edit', 'revoke', 're-activate', 'delete'] } as const;

/** What is pressed for one thing of a table: in its row, in the menu that the row has opened, or where that has led. */
export class RowActions {
  private readonly table: ResourceTable;

  constructor(private readonly context: StepContext) {
    this.table = new ResourceTable(context);
  }

  /** In the dialog or form that has come of it, else in its row. */
  @documented('Choose/Open {label}( in table) for {resource}', HAS_ROW)
  async chooseFor(label: Label): Promise<Position> {
    const { screen, at } = this.context;
    if (at.form?.isSent === false) return await this.context.choose(label, at.lookIn);
    const isAsked = at.isRowKnown && this.context.dialogIn(await screen.rest()) !== undefined;
    return isAsked ? await new Dialogs(this.context).answer(label) : await this.chooseInRow(label);
  }

  @documented('Choose/Open {label} in row of {resource}( in table)', HAS_ROW)
  @documented('Choose/Open {label}( in table) in row of {resource}', HAS_ROW)
  @documented('Choose/Open {label} beside {resource}( in table)', HAS_ROW)
  @documented('Choose/Open {label}( in table) beside {resource}', HAS_ROW)
  async chooseInRow(label: Label): Promise<Position> {
    const { isRowMenuOpen, lookIn } = this.context.at;
    if (isRowMenuOpen) return await this.context.choose(label, lookIn);
    const name = this.table.resourceName();
    const context = this.context.from(await this.table.identify());
    const row: Region = {
      name: `the row of "${name}"`,
      controls: (snapshot) =>
        heldBy(snapshot, this.table.rowIn(snapshot, name)?.controls ?? []).filter(
          (control) => !isInColumn(snapshot, control),
        ),
    };
    const snapshot = await context.screen.look();
    // Some rows show what can be done with them to a mouse only.
    const shown = this.table.rowIn(snapshot, name);
    if (shown && named(label.text, row.controls(snapshot)).length === 0)
      await context.screen.pointer.pointAt(shown.id);
    return await context.choose(label, row);
  }

  /** In that of which the page has spoken before. */
  @documented('Choose/Open {label} in {row}', HAS_ROW)
  async chooseInItsRow(label: Label): Promise<Position> {
    const { screen, at } = this.context;
    const isSaid = (snapshot: Snapshot): boolean => at.isRowKnown || snapshot.rows.length < 2;
    const snapshot = await screen.rest();
    if (!isSaid(snapshot)) throw rowNotSaid(label, snapshot.rows.length);
    return await this.chooseInRow(label);
  }
}
