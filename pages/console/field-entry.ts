import type { Content, FieldValue } from '../../fixtures/model/resource.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { steadily } from '../screen/stale.ts';
import type { Field } from '../screen/snapshot.ts';
import { singleSpaced, says, typed } from './contents.ts';
import { daysAsWritten } from './day-formats.ts';
import { FieldChoice } from './field-choice.ts';
import { FieldParts } from './field-parts.ts';
import { controlOf, OneField } from './one-field.ts';
import { SCREEN } from './region.ts';
import type { StepContext } from './step-context.ts';

/** Gives one field, found by its label, what it is to hold. */
export class FieldEntry {
  private readonly context: StepContext;
  private readonly one: OneField;

  constructor(context: StepContext, label: Label) {
    this.context = context;
    this.one = new OneField(context, label);
  }

  /**
   * Types or chooses, and waits until the field shows it.
   * @param offers what the page says that the field offers
   * @returns what was typed or chosen
   */
  async give(value: FieldValue, offers: readonly Label[] = []): Promise<string> {
    const field = await this.one.find();
    if (!field.takesInput) throw this.one.failed(`takes no input: it is only for reading`);
    const isList = field.making === 'list' || field.making === 'choice';
    const mayBeList = field.making === 'text' && (value.among !== undefined || value.content.as === 'person');
    const choice = new FieldChoice(this.one);
    const list = mayBeList ? await choice.listOf(value) : undefined;
    if (isList || list) return await choice.choose(value, offers, list);
    await this.one.checkOffered(offers, SCREEN, []);
    if (field.making === 'parts') return await new FieldParts(this.one).give(value, field);
    return value.content.as === 'day'
      ? await this.typeDay(value, field)
      : await this.type(typed(value.content));
  }

  /** Types words as they stand. */
  async type(text: string): Promise<string> {
    await this.fill(text);
    const isTyped = await this.one.until((field) => singleSpaced(field.value) === singleSpaced(text));
    if (!isTyped) throw await this.one.notKept(text);
    return text;
  }

  /** Sets a box or switch. One that doesn't tell its state is pressed. */
  async set(isOn: boolean): Promise<void> {
    const { screen } = this.context;
    const field = await this.one.find();
    if (field.making !== 'tick') throw this.one.failed('is nothing that can be switched');
    if (field.isTicked === isOn) return;
    await this.context.pressOne((snapshot) => controlOf(snapshot, field));
    if (field.isTicked === null) return;
    const isSet = await this.one.until(({ isTicked }) => isTicked === isOn);
    if (!isSet) throw this.one.failed(`is not switched ${isOn ? 'on' : 'off'} when it is pressed`);
    screen.observer?.regarding(field.box);
  }

  /** Chooses what the page names of what a drop-down or radio buttons offer. */
  choose(option: Label): Promise<string> {
    return new FieldChoice(this.one).choose(undefined, [option]);
  }

  /** As the field writes days, else in the ways that fields are used to. */
  private async typeDay({ content }: FieldValue, field: Field): Promise<string> {
    for (const text of daysAsWritten(typed(content), field)) {
      await this.fill(text);
      if (!(await this.shown(content))) continue;
      const kept = (await this.left(content)) ?? (await this.typedAgain(text, content));
      if (kept) return kept.value;
    }
    const chosen = content.as === 'day' ? await new FieldChoice(this.one).inCalendar(content) : undefined;
    if (chosen !== undefined) return chosen;
    throw await this.one.notKept(typed(content));
  }

  /** The field, where it keeps what was entered when it is left. */
  private async left(content: Content): Promise<Field | undefined> {
    const { screen } = this.context;
    await screen.pointer.leaveField();
    await screen.rest();
    return await this.shown(content);
  }

  /** Some fields take only what comes from the keyboard. */
  private async typedAgain(text: string, content: Content): Promise<Field | undefined> {
    const { id } = await this.one.find();
    await this.context.screen.pointer.typeIn(id, text);
    return await this.left(content);
  }

  /** The field, where it shows this and does not complain. */
  private async shown(content: Content): Promise<Field | undefined> {
    const field = await this.one.find();
    const { value, isRejected } = field;
    return !isRejected && value !== '' && (await says(value, content)) ? field : undefined;
  }

  private async fill(text: string): Promise<void> {
    const { screen } = this.context;
    await steadily(screen.timeouts.atMost, async () => {
      const field = await this.one.find();
      await screen.pointer.aimAt(field.id);
      await screen.pointer.fill(field.id, text);
    });
  }
}
