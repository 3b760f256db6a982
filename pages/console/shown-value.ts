import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { OnceShown } from '../../fixtures/model/resource.ts';
import { documented } from '../language/documented.ts';
import type { Snapshot } from '../screen/snapshot.ts';
import { askForFields } from './form-fields.ts';
import type { Position } from './position.ts';
import { unique } from './region.ts';
import type { StepContext } from './step-context.ts';

/** A value that the console shows once, when the resource was made: as text, or in a line that is only for reading. */
export class ShownValue {
  constructor(private readonly context: StepContext) {}

  /** Takes it from the screen, as a reader does who copies it. From then on nobody may tell it. */
  @documented('Copy {resource}', { within: ['create'] })
  @documented('Copy {resource} to/in/from {thing}', { within: ['create'] })
  async take(): Promise<Position> {
    const { screen, given } = this.context;
    const { onceShown } = given;
    if (!onceShown) throw new Error(`Nobody knows what a value of the ${given.noun} looks like.`);
    // A line that is only for reading is a field too.
    askForFields(this.context);
    const values = await screen.until((snapshot) => {
      const shown = valuesIn(snapshot, onceShown);
      return shown.length > 0 ? shown : undefined;
    });
    for (const value of values ?? []) {
      onceShown.keep(value);
      await screen.hidden.add(value);
    }
    const snapshot = await screen.look();
    if (values?.length === 1)
      return this.context.moved({ form: { named: [], dialog: snapshot.dialog?.title, isSent: false } });
    // Before anything was asked of the server, what came up is a question.
    const question = screen.traffic.hasChanged ? undefined : this.context.undocumentedDialog(snapshot);
    if (!values && question) throw question;
    const message = values
      ? `The console shows ${String(values.length)} values here: the page does not say which.`
      : `The console shows no value of the ${given.noun} here.`;
    throw new Disagreement({ kind: values ? 'label-ambiguous' : 'value-not-shown', message });
  }
}

/** All that looks like such a value in words and in fields. */
function valuesIn({ controls, fields }: Snapshot, onceShown: OnceShown): string[] {
  const texts = [...controls.map(({ words }) => words), ...fields.map(({ value }) => value)];
  return unique(texts.map((text) => text.trim())).filter((text) => onceShown.looksLikeOne(text));
}
