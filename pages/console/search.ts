import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { ResourceReference } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import { steadily } from '../screen/stale.ts';
import type { Field, Snapshot } from '../screen/snapshot.ts';
import { askForFields } from './form-fields.ts';
import { fieldLabelOf } from './form-refusal.ts';
import { isOnSide } from './part-of-screen.ts';
import type { Position } from './position.ts';
import { only, unique } from './region.ts';
import { ResourceTable } from './resource-table.ts';
import { isSearch } from './search-field.ts';
import type { StepContext } from './step-context.ts';

/** The line above a table that shows only what it says. */
export class Search {
  constructor(private readonly context: StepContext) {}

  @documented('Type the name of {resource} in search')
  @documented('Type the name of {resource} in search in page/table')
  async typeName(): Promise<Position> {
    return await this.#type(() => true);
  }

  @documented('Type the name of {resource} in search at {position}( of page)( of table)')
  async typeNameAt(_resource: ResourceReference, position: string): Promise<Position> {
    return await this.#type(({ box }, { width, height }) =>
      position.split(' ').every((side) => isOnSide(box, side, { x: 0, y: 0, width, height })),
    );
  }

  /** What is found by it has to be listed then. */
  @documented('Identify {resource} in search')
  @documented('Identify {resource} in search in page/table')
  @documented('Identify {resource} in table in search')
  async identify(): Promise<Position> {
    const at = await this.typeName();
    return await new ResourceTable(this.context.from(at)).identify();
  }

  async #type(isThere: (field: Field, snapshot: Snapshot) => boolean): Promise<Position> {
    const { screen, given, at } = this.context;
    if (given.resource === undefined)
      throw new Error(`A step speaks of the ${given.noun}, and none was made ready.`);
    const name = given.resource;
    const all = (snapshot: Snapshot): Field[] =>
      snapshot.fields.filter((field) => isSearch(field) && field.takesInput && isThere(field, snapshot));
    askForFields(this.context);
    await steadily(screen.timeouts.atMost, async () => {
      const field = await screen.until((snapshot) => only(all(snapshot)));
      if (!field) throw noSearch(all(await screen.look()));
      await screen.pointer.aimAt(field.id);
      await screen.pointer.fill(field.id, name);
    });
    await screen.rest();
    return at;
  }
}

function noSearch(several: readonly Field[]): Disagreement {
  return several.length > 1
    ? new Disagreement({
        kind: 'label-ambiguous',
        message: `The console shows ${String(several.length)} fields to search by: the page does not say which.`,
        offered: unique(several.map(fieldLabelOf)),
      })
    : new Disagreement({ kind: 'field-not-found', message: 'The console shows no field to search by here.' });
}
