import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { Label, ResourceReference } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import { steadily } from '../screen/stale.ts';
import type { Field, Snapshot } from '../screen/snapshot.ts';
import { singleSpaced } from './contents.ts';
import { Form } from './form.ts';
import { asInForm, askForFields, formIn } from './form-fields.ts';
import { fieldLabelOf } from './form-refusal.ts';
import type { Position } from './position.ts';
import { only, unique } from './region.ts';
import { isSearch } from './search-field.ts';
import type { StepContext } from './step-context.ts';

/** What a dialog wants typed before it lets anybody go on: the name of the resource, or a word. */
export class TypedAnswer {
  constructor(private readonly context: StepContext) {}

  @documented('Type the name of {resource}( in dialog)( in field)( in form)( in message)')
  async typeName(): Promise<Position> {
    return await this.#typeIn((snapshot) => this.#open(snapshot), this.#name);
  }

  /** In a field that the page names. What makes or changes the resource gives it its name there. */
  @documented('Type the name of {resource} in {label}( field)( search)')
  async typeNameIn(_resource: ResourceReference, label: Label): Promise<Position> {
    const { fields } = this.context.given;
    const shown = await asInForm(this.context, label);
    const field = (snapshot: Snapshot): Field | undefined =>
      only(snapshot.fields.filter(({ labels }) => labels.includes(singleSpaced(shown.text))));
    const found = field(await this.context.screen.look());
    const meaning = fields?.meaningOf(shown.text);
    const isGiven = meaning !== undefined && fields?.valueFor(meaning) !== undefined;
    if (isGiven && !(found && isSearch(found))) return await new Form(this.context).fillOne(shown);
    return await this.#typeIn(field, this.#name);
  }

  @documented('Type {value}( in dialog)( in field)( in form)( in message)')
  @documented('Type {label}( in dialog)( in field)( in form)( in message)')
  async typeWords({ text }: Label): Promise<Position> {
    return await this.#typeIn((snapshot) => this.#open(snapshot), text);
  }

  get #name(): string {
    const { resource, noun } = this.context.given;
    if (resource === undefined) throw new Error(`A step speaks of the ${noun}, and none was made ready.`);
    return resource;
  }

  /** The one field that takes words: of what came up last, where it has one. */
  #open(snapshot: Snapshot): Field | undefined {
    return only(this.#takers(snapshot));
  }

  #takers(snapshot: Snapshot): Field[] {
    return formIn(this.context, snapshot).filter(
      (field) => field.making === 'text' && field.takesInput && !isSearch(field),
    );
  }

  async #typeIn(find: (snapshot: Snapshot) => Field | undefined, text: string): Promise<Position> {
    const { context } = this;
    const { screen } = context;
    askForFields(context);
    const field = await steadily(screen.timeouts.atMost, async () => {
      const found = await screen.until(find);
      if (!found) throw this.#noField(await screen.look());
      await screen.pointer.aimAt(found.id);
      await screen.pointer.fill(found.id, text);
      return found;
    });
    const snapshot = await screen.rest();
    screen.observer?.regarding(field.box);
    const form = { named: field.labels, dialog: snapshot.dialog?.title, isSent: false };
    return context.moved({ form, isRowMenuOpen: false });
  }

  #noField(snapshot: Snapshot): Disagreement {
    const takers = this.#takers(snapshot);
    return new Disagreement({
      kind: takers.length > 1 ? 'label-ambiguous' : 'field-not-found',
      message:
        takers.length > 1
          ? `The console shows ${String(takers.length)} fields to type in here: the page does not say which.`
          : 'The console shows no field to type in here.',
      offered: unique(takers.map(fieldLabelOf)),
    });
  }
}
