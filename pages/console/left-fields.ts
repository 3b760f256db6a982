import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import { Form } from './form.ts';
import type { Position } from './position.ts';
import type { StepContext } from './step-context.ts';

/** Fields that a page has its reader leave as they are: they have to be there. */
export class LeftFields {
  constructor(private readonly context: StepContext) {}

  /** In a form that changes something a field may be filled already. */
  @documented('Leave {label}( field) blank', { within: ['create'] })
  async leaveBlank(label: Label): Promise<Position> {
    return await new Form(this.context).fill([{ label, offers: [], isLeft: true }]);
  }

  @documented('Leave {label}( field) unchanged', { within: ['create', 'edit'] })
  async leaveUnchanged(label: Label): Promise<Position> {
    return await new Form(this.context).fill([{ label, offers: [], isLeft: true }]);
  }
}
