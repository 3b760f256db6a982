import { documented } from '../language/documented.ts';
import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { FieldValue, ResourceFields } from '../../fixtures/model/resource.ts';
import type { FieldLine, Label, ResourceReference } from '../../fixtures/model/words.ts';
import type { Field } from '../screen/snapshot.ts';
import { FieldEntry } from './field-entry.ts';
import { asInForm, askForFields, expectForm, fieldsCalled, formIn } from './form-fields.ts';
import { fieldLabelOf } from './form-refusal.ts';
import type { FormInHand, Position } from './position.ts';
import type { StepContext } from './step-context.ts';

/** Only what makes or changes a resource wants anything entered. */
const MAKING = { within: ['create', 'edit'] } as const;

/** A form to fill in: in a dialog, in a drawer, or on a page of its own. */
export class Form {
  constructor(private readonly context: StepContext) {}

  /** Gives each field that the page names what the resource has for it. */
  @documented('Fill field', { takes: 'fields', ...MAKING })
  async fill(lines: readonly FieldLine[]): Promise<Position> {
    const given: string[] = [];
    for (const { label, offers, isLeft } of lines)
      given.push(isLeft ? (await asInForm(this.context, label)).text : await this.give(label, offers));
    return await this.inHand(given);
  }

  @documented('Fill field of {resource}', { takes: 'fields', ...MAKING })
  async fillOf(_resource: ResourceReference, lines: readonly FieldLine[]): Promise<Position> {
    return await this.fill(lines);
  }

  /** Gives one field that the page names what the resource has for it. */
  @documented('Type in {label}( field)', MAKING)
  @documented('Type in {label}( field) for/of {resource}', MAKING)
  @documented('Choose a {label}( drop-down)( field)', MAKING)
  @documented('Edit/Set {label}( field)', MAKING)
  @documented('Fill {label} field', MAKING)
  async fillOne(label: Label): Promise<Position> {
    return await this.fill([{ label, offers: [] }]);
  }

  @documented('Fill {labels} field', MAKING)
  @documented('Type in {labels}( field)', MAKING)
  async fillSome(labels: readonly Label[]): Promise<Position> {
    return await this.fill(labels.map((label) => ({ label, offers: [] })));
  }

  /** What the page only describes is the resource's to say. */
  @documented('Type {things} in {label}( field)', MAKING)
  @documented('Type {things} in {label}( field) for/of {resource}', MAKING)
  @documented('Choose {thing} for/in {label}( field)( drop-down)( menu)', MAKING)
  @documented('Assign {thing} in {label} field to {resource}', MAKING)
  async fillDescribed(_description: Label | readonly Label[], label: Label): Promise<Position> {
    return await this.fillOne(label);
  }

  @documented('Type {resource} in {label}( field)', MAKING)
  async fillNamed(_reference: ResourceReference, label: Label): Promise<Position> {
    return await this.fillOne(label);
  }

  /** Types what the page says. */
  @documented('Type {value} in {label}( field)', MAKING)
  @documented('Type {label} in {label}( field)', MAKING)
  async typeValue({ text }: Label, label: Label): Promise<Position> {
    return await this.type(text, label);
  }

  async type(text: string, label: Label): Promise<Position> {
    const shown = await asInForm(this.context, label);
    const typed = await new FieldEntry(this.context, shown).type(text);
    this.takeDown(shown.text, typed);
    return await this.inHand([shown.text]);
  }

  /** Chooses what the page says in a drop-down, or of several radio buttons. */
  @documented('Choose {label} for {label}( field)( drop-down)', MAKING)
  @documented('Choose {label} in {label} field/drop-down', MAKING)
  async choose(option: Label, label: Label): Promise<Position> {
    const shown = await asInForm(this.context, label);
    this.takeDown(shown.text, await new FieldEntry(this.context, shown).choose(option));
    return await this.inHand([shown.text]);
  }

  /** Ticks a box or turns a switch on; or the other way round. */
  async set(label: Label, isOn: boolean): Promise<Position> {
    const shown = await asInForm(this.context, label);
    await new FieldEntry(this.context, shown).set(isOn);
    return await this.inHand([shown.text]);
  }

  /** Changes what the page says can be changed; where it says nothing of it, every field that the resource can change. */
  @documented('Edit field', { takes: 'changes', within: ['edit'] })
  async change(lines: readonly FieldLine[] = []): Promise<Position> {
    await expectForm(this.context, lines);
    const toChange = lines.filter(({ isEditable }) => isEditable !== false);
    const labels = toChange.length > 0 ? toChange.map(({ label }) => label) : await this.changeable();
    const given: string[] = [];
    for (const label of labels) given.push(await this.give(label, []));
    for (const { label } of lines.filter(({ isEditable }) => isEditable === false))
      await this.refuseOpen(label);
    return await this.inHand(given);
  }

  @documented('Edit {resource}', { takes: 'changes', within: ['edit'] })
  @documented('Edit field of {resource}', { takes: 'changes', within: ['edit'] })
  async changeOf(_resource: ResourceReference, lines: readonly FieldLine[]): Promise<Position> {
    return await this.change(lines);
  }

  /** @returns what the form calls the field */
  private async give(named: Label, offers: readonly Label[]): Promise<string> {
    const { fields } = this.context.given;
    const label = await asInForm(this.context, named);
    const meaning = fields?.meaningOf(label.text);
    const value = meaning === undefined ? undefined : fields?.valueFor(meaning);
    const entered = await new FieldEntry(this.context, label).give(value ?? this.anything(), offers);
    if (value) this.takeDown(label.text, entered);
    return label.text;
  }

  private takeDown(words: string, entered: string): void {
    const { fields } = this.context.given;
    const meaning = fields?.meaningOf(words);
    if (meaning !== undefined) fields?.enter(meaning, entered);
  }

  /** For a field that says nothing to the resource: what any reader could enter. */
  private anything(): FieldValue {
    const text = this.context.given.resource ?? this.context.given.noun;
    return {
      content: { as: 'text', text },
      among: (offered, chosen) => offered.find((words) => words !== chosen) ?? offered[0],
    };
  }

  /** The names of all fields of the form that the resource can be given anew. */
  private async changeable(): Promise<Label[]> {
    const { screen } = this.context;
    const { fields } = this.context.given;
    askForFields(this.context);
    const found = await screen.until((snapshot) => {
      const open = formIn(this.context, snapshot).filter((field) => isChangeable(field, fields));
      return open.length > 0 ? open : undefined;
    });
    if (found) return found.map((field) => ({ text: fieldLabelOf(field) }));
    const offered = formIn(this.context, await screen.look()).map(fieldLabelOf);
    throw new Disagreement({
      kind: 'field-not-found',
      message: `The console shows no field of the ${this.context.given.noun} that can be changed here.`,
      offered,
    });
  }

  /** A field that can't be changed by the page's word may take no input. */
  private async refuseOpen(label: Label): Promise<void> {
    askForFields(this.context);
    const { fields } = await this.context.screen.look();
    if (!fieldsCalled(label.text, fields).some(({ takesInput }) => takesInput)) return;
    throw new Disagreement({
      kind: 'validation-failed',
      message: `"${label.text}" can be changed in the form, though the page says that it can't.`,
      label,
      expected: label.text,
    });
  }

  /** The form as the page has dealt with it so far. */
  private async inHand(labels: readonly string[]): Promise<Position> {
    const { screen, at } = this.context;
    askForFields(this.context);
    const snapshot = await screen.rest();
    const before = at.form?.isSent === false ? at.form.named : [];
    const form: FormInHand = {
      named: [...before, ...labels],
      dialog: snapshot.dialog?.title,
      isSent: false,
    };
    const [last] = fieldsCalled(labels.at(-1) ?? '', snapshot.fields);
    if (last) screen.observer?.regarding(last.box);
    return this.context.moved({ form, isRowMenuOpen: false });
  }
}

function isChangeable(field: Field, fields: ResourceFields | undefined): boolean {
  const meaning = fields?.meaningOf(fieldLabelOf(field));
  return field.takesInput && meaning !== undefined && fields?.valueFor(meaning) !== undefined;
}
