import { partOf } from './part-of-screen.ts';
import { SCREEN } from './region.ts';
import { type Control, isInColumn, type Snapshot } from '../screen/snapshot.ts';
import type { Position } from './position.ts';
import type { StepContext } from './step-context.ts';
import { documented } from '../language/documented.ts';
import type { Label } from '../../fixtures/model/words.ts';

/** Anything on the screen that a step calls by its words alone. */
export class Controls {
  constructor(private readonly context: StepContext) {}

  @documented('Refresh page/table')
  async refresh(): Promise<void> {
    await this.context.screen.open();
  }

  @documented('Page/Table/Section/Form/Dialog load( fully)( completely)')
  @documented('Verify page/table/section/form/dialog load( fully)( completely)')
  async loaded(): Promise<void> {
    await this.context.screen.rest();
  }

  /** In the menu that the step before opened; else anywhere on the screen. */
  @documented('Choose/Open {label}( page)( in menu)( in drop-down)( in page)')
  async select(label: Label): Promise<Position> {
    return await this.context.choose(label, this.context.at.lookIn);
  }

  /** Where a table or list is shown, in it; what the step before opened, or a dialog, may be that list. */
  @documented('Choose/Open {label}( page) in table( in page)')
  async selectInTable(label: Label): Promise<Position> {
    const { context } = this;
    if (context.at.lookIn !== SCREEN) return await this.select(label);
    await context.screen.rest();
    const entries = (snapshot: Snapshot): Control[] =>
      SCREEN.controls(snapshot).filter(
        (control) => isOfRow(snapshot, control) && !isInColumn(snapshot, control),
      );
    const controls = (snapshot: Snapshot): Control[] => {
      const isApart = context.dialogIn(snapshot) === undefined && entries(snapshot).length > 0;
      return isApart ? entries(snapshot) : SCREEN.controls(snapshot);
    };
    return await context.choose(label, { name: 'the table', controls });
  }

  /** In that part of the screen. */
  @documented('Choose/Open {label} at {position}( of page)')
  @documented('Choose/Open {label} in {position} menu')
  @documented('Choose/Open {label} in menu at {position}')
  async selectAt(label: Label, position: string, isOfBox = false): Promise<Position> {
    return await this.context.choose(label, partOf(this.context.at.lookIn, position, isOfBox));
  }

  /** In that part of what floats above the page. */
  @documented('Choose/Open {label} at {position} of dialog/form/section/menu')
  async selectAtOf(label: Label, position: string): Promise<Position> {
    return await this.selectAt(label, position, true);
  }
}

const isOfRow = ({ rows }: Snapshot, { id, inRow }: Control): boolean =>
  inRow || rows.some(({ controls }) => controls.includes(id));
