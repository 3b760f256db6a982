import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import type { Control, Snapshot } from '../screen/snapshot.ts';
import { notChosen } from './not-chosen.ts';
import type { Position } from './position.ts';
import { named, only, SCREEN } from './region.ts';
import { ResourceTable } from './resource-table.ts';
import type { StepContext } from './step-context.ts';

/** What the console shows to a mouse only. */
export class Hover {
  constructor(private readonly context: StepContext) {}

  /** Something has to come up, and can be chosen then. */
  @documented('Hover {label}')
  async over(label: Label): Promise<Position> {
    const { context } = this;
    const { screen, at } = context;
    const find = (snapshot: Snapshot): Control | undefined =>
      only(named(label.text, at.lookIn.controls(snapshot)));
    const control = await screen.until(find);
    if (!control)
      return await this.over(await context.instead(notChosen(label, at.lookIn, await screen.look())));
    await screen.hover(control);
    if (await screen.until((snapshot) => screen.fresh(snapshot).length > 0 || undefined))
      return context.moved({ lookIn: SCREEN });
    throw new Disagreement({
      kind: 'validation-failed',
      message: `Nothing comes up when the mouse is over "${label.text}".`,
      label,
      expected: label.text,
    });
  }

  /** What its row may show then; many show it always. */
  @documented('Hover {resource}( in table)')
  @documented('Hover row of {resource}( in table)')
  async overRow(): Promise<Position> {
    const { screen } = this.context;
    const table = new ResourceTable(this.context);
    const at = await table.identify();
    const row = table.rowIn(await screen.look(), table.resourceName());
    if (row) await screen.pointer.pointAt(row.id);
    return at;
  }
}
