import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import { asInForm } from './form-fields.ts';
import { OneField } from './one-field.ts';
import type { StepContext } from './step-context.ts';

const STATE = { claims: 'content' } as const;

/** Tick boxes and switches that are said to be on or off, in a form or anywhere on the screen. */
export class Switches {
  constructor(private readonly context: StepContext) {}

  @documented('(Verify ){label}( toggle)( tick box)( field) on', STATE)
  @documented('(Verify ){label}( toggle)( tick box)( field) not off', STATE)
  async verifyOn(label: Label): Promise<void> {
    await this.#verify(label, true);
  }

  @documented('(Verify ){label}( toggle)( tick box)( field) off', STATE)
  @documented('(Verify ){label}( toggle)( tick box)( field) not on', STATE)
  async verifyOff(label: Label): Promise<void> {
    await this.#verify(label, false);
  }

  async #verify(label: Label, isOn: boolean): Promise<void> {
    const field = new OneField(this.context, await asInForm(this.context, label));
    const found = await field.find();
    if (await field.until(({ isTicked }) => isTicked === isOn, found)) return;
    const { isTicked } = await field.find();
    const wanted = isOn ? 'on' : 'off';
    throw field.failed(isTicked === null ? `does not show that it is ${wanted}` : `is not ${wanted}`);
  }
}
