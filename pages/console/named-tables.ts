import type { Label, ResourceReference } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import { NamedPlaces } from './named-places.ts';
import type { Position } from './position.ts';
import { ResourceTable } from './resource-table.ts';
import type { StepContext } from './step-context.ts';

/** A table of the resource that a page calls by the words that stand over it. */
export class NamedTables {
  constructor(private readonly context: StepContext) {}

  @documented('Identify/Open/Scroll {resource} in {label} table/page/section')
  async identifyIn(_resource: ResourceReference, table: Label): Promise<Position> {
    await new NamedPlaces(this.context).beListed(table);
    return await new ResourceTable(this.context).identify();
  }

  @documented('(Verify ){resource} listed in {label} table/page/section', { claims: 'presence' })
  async verifyListedIn(_resource: ResourceReference, table: Label): Promise<Position> {
    await new NamedPlaces(this.context).beListed(table);
    return await new ResourceTable(this.context).verifyListed();
  }

  @documented('(Verify ){resource} not listed in {label} table/page/section', { claims: 'absence' })
  @documented('(Verify ){resource} gone in/from {label} table/page/section', { claims: 'absence' })
  async verifyNotListedIn(_resource: ResourceReference, table: Label): Promise<void> {
    await new NamedPlaces(this.context).beListed(table);
    await new ResourceTable(this.context).verifyNotListed();
  }
}
