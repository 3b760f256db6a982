import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import type { Field, Snapshot } from '../screen/snapshot.ts';
import { askForFields, asInForm, fieldsCalled } from './form-fields.ts';
import { Form } from './form.ts';
import { notChosen } from './not-chosen.ts';
import { OneField } from './one-field.ts';
import type { Position } from './position.ts';
import { named, only, SCREEN } from './region.ts';
import type { StepContext } from './step-context.ts';

/** What is on or off, wherever it stands, and buttons that may be greyed out. */
export class SwitchedFields {
  constructor(private readonly context: StepContext) {}

  @documented('Tick {label}( tick box)( toggle)( field)')
  @documented('Turn on {label}( tick box)( toggle)( field)')
  async turnOn(label: Label): Promise<Position> {
    return await new Form(this.context).set(label, true);
  }

  @documented('Untick {label}( tick box)( toggle)( field)')
  @documented('Turn off {label}( tick box)( toggle)( field)')
  async turnOff(label: Label): Promise<Position> {
    return await new Form(this.context).set(label, false);
  }

  @documented('(Verify ){label}( tick box)( toggle)( field) on')
  @documented('(Verify ){label}( tick box)( toggle)( field) not off')
  async beOn(label: Label): Promise<void> {
    await this.#beSet(label, true);
  }

  @documented('(Verify ){label}( tick box)( toggle)( field) off')
  @documented('(Verify ){label}( tick box)( toggle)( field) not on')
  async beOff(label: Label): Promise<void> {
    await this.#beSet(label, false);
  }

  /** Of a switch it says that it is on. */
  @documented('(Verify ){label} is enabled')
  @documented('(Verify ){label} not is disabled')
  async beEnabled(label: Label): Promise<void> {
    await this.#be(label, true);
  }

  @documented('(Verify ){label} is disabled')
  @documented('(Verify ){label} not is enabled')
  async beDisabled(label: Label): Promise<void> {
    await this.#be(label, false);
  }

  async #beSet(label: Label, isOn: boolean): Promise<void> {
    const one = new OneField(this.context, await asInForm(this.context, label));
    const { making, box, isTicked } = await one.find();
    if (making !== 'tick') throw one.failed('is nothing that can be switched');
    if (isTicked === null) throw one.failed('does not tell whether it is on');
    if (!(await one.until((field) => field.isTicked === isOn)))
      throw one.failed(`is ${isOn ? 'off' : 'on'}, though the page says that it is ${isOn ? 'on' : 'off'}`);
    this.context.screen.observer?.regarding(box);
  }

  async #be(label: Label, isEnabled: boolean): Promise<void> {
    const { screen } = this.context;
    askForFields(this.context);
    const found = await screen.until((snapshot) => switchIn(snapshot, label) ?? buttonIn(snapshot, label));
    if (!found) {
      const wrong = notChosen(label, SCREEN, await screen.look());
      await this.#be(await this.context.instead(wrong), isEnabled);
      return;
    }
    if ('making' in found) {
      await this.#beSet(label, isEnabled);
      return;
    }
    const isSo = (snapshot: Snapshot): true | undefined =>
      buttonIn(snapshot, label)?.disabled === !isEnabled || undefined;
    if (await screen.until(isSo)) return;
    const [is, said] = isEnabled ? ['greyed out', 'can be pressed'] : ['not greyed out', 'is'];
    throw new Disagreement({
      kind: 'validation-failed',
      message: `"${label.text}" is ${is}, though the page says that it ${said}.`,
      label,
      expected: label.text,
    });
  }
}

const switchIn = ({ fields }: Snapshot, { text }: Label): Field | undefined =>
  only(fieldsCalled(text, fields).filter(({ making }) => making === 'tick'));

const buttonIn = (snapshot: Snapshot, { text }: Label) => only(named(text, SCREEN.controls(snapshot)));
