import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Label } from '../../fixtures/model/words.ts';
import type { Control, Field, Snapshot } from '../screen/snapshot.ts';
import { singleSpaced } from './contents.ts';
import { findField } from './form-fields.ts';
import { named, type Region } from './region.ts';
import type { StepContext } from './step-context.ts';

/** One field of a form, by the label that the page calls it by. */
export class OneField {
  readonly context: StepContext;
  readonly label: Label;

  constructor(context: StepContext, label: Label) {
    this.context = context;
    this.label = label;
  }

  /** Throws Disagreement where there is none, or several. */
  find(): Promise<Field> {
    return findField(this.context, this.label);
  }

  /** Waits until it is so. @param known the field, where it may have lost its name */
  async until(isSo: (field: Field) => boolean, known?: Field): Promise<boolean> {
    const start = performance.now();
    const { timeouts } = this.context.screen;
    for (;;) {
      if (isSo(await this.again(known))) return true;
      if (performance.now() - start >= timeouts.atLeast) return false;
      await this.context.screen.rest();
    }
  }

  /** The field as it is now; one that shows its name while it is empty may have lost it. */
  private async again(known: Field | undefined): Promise<Field> {
    const { fields } = await this.context.screen.rest();
    return fields.find(({ id }) => id === known?.id) ?? (await this.find());
  }

  /** What the page says that a field offers is looked for, and not chosen. @returns how the field calls each */
  async checkOffered(
    labels: readonly Label[],
    region: Region,
    offered: readonly string[],
  ): Promise<string[]> {
    const shown: string[] = [];
    for (const label of labels) {
      const isHere = offered.includes(singleSpaced(label.text));
      const isShown =
        isHere || named(label.text, region.controls(await this.context.screen.look())).length > 0;
      const wrong = isShown ? undefined : this.unoffered(label, offered);
      shown.push(wrong ? (await this.context.instead(wrong)).text : label.text);
    }
    return shown;
  }

  private unoffered(label: Label, offered: readonly string[]): Disagreement {
    return new Disagreement({
      kind: 'label-not-found',
      message: `"${this.label.text}" does not offer "${label.text}".`,
      label,
      expected: label.text,
      offered,
      suggestion: nearest(label.text, offered),
    });
  }

  notOffered(wanted: string, offered: readonly string[]): Disagreement {
    return new Disagreement({
      kind: 'label-not-found',
      message: `"${this.label.text}" does not offer "${wanted}".`,
      label: this.label,
      expected: wanted,
      offered,
      suggestion: undefined,
    });
  }

  async notKept(entered: string, known?: Field): Promise<Disagreement> {
    const { value } = await this.again(known);
    return this.failed(`shows "${value}" after "${entered}" was entered`);
  }

  failed(what: string): Disagreement {
    return new Disagreement({
      kind: 'validation-failed',
      message: `The field "${this.label.text}" ${what}.`,
      label: this.label,
      expected: this.label.text,
    });
  }
}

/** The control that a field is. */
export const controlOf = (snapshot: Snapshot, { id }: Field): Control | undefined =>
  snapshot.controls.find((control) => control.id === id);
