import type { Content, FieldValue } from '../../fixtures/model/resource.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { steadily } from '../screen/stale.ts';
import type { Control, Field, Snapshot } from '../screen/snapshot.ts';
import { says, typed } from './contents.ts';
import { FieldCalendar } from './field-calendar.ts';
import { controlOf, type OneField } from './one-field.ts';
import { named, only, type Region, SCREEN, unique } from './region.ts';

/** Chooses in a field that offers several things: a drop-down of any making, or radio buttons. */
export class FieldChoice {
  constructor(private readonly one: OneField) {}

  /**
   * Chooses one of what a drop-down or radio buttons offer.
   * @param value the first that the page says it offers, where it is left out
   * @param opened the list, where it is open already
   */
  async choose(
    value: FieldValue | undefined,
    offers: readonly Label[] = [],
    opened?: Region,
  ): Promise<string> {
    const field = await this.one.find();
    const list = field.options.length > 0 ? undefined : (opened ?? (await this.open(field)));
    if (field.options.length === 0 && !list) throw this.one.failed('opens no list when it is pressed');
    let offered = list ? await this.wordsIn(list) : field.options.map(({ words }) => words);
    const [named = ''] = await this.one.checkOffered(offers, list ?? SCREEN, offered);
    const sought = value ?? { content: { as: 'text', text: named } };
    let wanted = await fitting(sought, offered, field.value);
    if (wanted === undefined && list && sought.content.as === 'day') {
      const shown = await this.turnTo(sought.content, field, list);
      if (shown !== undefined) return shown;
    }
    if (wanted === undefined && list && (await this.searchIn(list, field, typed(sought.content)))) {
      offered = await this.wordsIn(list);
      wanted = await fitting(sought, offered, field.value);
    }
    if (wanted === undefined) throw this.one.notOffered(typed(sought.content), offered);
    await this.press(wanted, field, list);
    const isShown = await this.one.until((now) => showsChosen(now, wanted), field);
    if (!isShown) throw await this.one.notKept(wanted, field);
    return wanted;
  }

  /** Chooses a day in the calendar that a field opens beside what can be typed; undefined where it opens none. */
  async inCalendar(day: Extract<Content, { as: 'day' }>): Promise<string | undefined> {
    const field = await this.one.find();
    const list = await this.open(field);
    return list && (await this.turnTo(day, field, list));
  }

  /** Chooses a day where the list is a calendar; undefined where it is none. */
  private async turnTo(
    day: Extract<Content, { as: 'day' }>,
    field: Field,
    list: Region,
  ): Promise<string | undefined> {
    if (!(await new FieldCalendar(this.one, list).choose(day.day))) return undefined;
    await this.one.until(({ value }) => value !== field.value, field);
    const { value } = await this.one.find();
    if (await says(value, day)) return value;
    throw await this.one.notKept(typed(day), field);
  }

  private async press(wanted: string, field: Field, list: Region | undefined): Promise<void> {
    const { screen } = this.one.context;
    if (field.isNative) {
      await steadily(screen.timeouts.atMost, async () => {
        const control = controlOf(await screen.look(), await this.one.find());
        if (control) await screen.pick(control, wanted);
      });
      return;
    }
    const option = field.options.find(({ words }) => words === wanted);
    const pressed = await this.one.context.pressOne((snapshot) =>
      option
        ? snapshot.controls.find(({ id }) => id === option.id)
        : only(named(wanted, optionsIn(list, snapshot))),
    );
    if (!pressed) throw this.one.notOffered(wanted, list ? await this.wordsIn(list) : []);
  }

  /** Opens a drop-down, by the icon beside it where that is what opens it; undefined where nothing comes up. */
  private async open(field: Field, by = field.opener || field.id): Promise<Region | undefined> {
    const find = ({ controls }: Snapshot) => controls.find(({ id }) => id === by);
    return await this.one.context.openBy(find, `the list of "${this.one.label.text}"`);
  }

  /** The list that a line to type in opens, where it has what is wanted: before it is pressed, nothing shows that. */
  async listOf(value: FieldValue): Promise<Region | undefined> {
    const field = await this.one.find();
    const list = await this.open(field, value.content.as === 'day' ? field.id : undefined);
    const offered = list ? await this.wordsIn(list) : [];
    const isSearched = value.content.as === 'person' && offered.length > 0;
    return isSearched || (await fitting(value, offered, field.value)) !== undefined ? list : undefined;
  }

  private async wordsIn(list: Region): Promise<string[]> {
    await this.one.context.screen.rest();
    const words = await this.one.context.screen.until((snapshot) => {
      const options = optionsIn(list, snapshot);
      return options.length > 0 ? options : undefined;
    });
    return unique((words ?? []).map((option) => option.says[0] ?? option.words));
  }

  /** Types into a list that can be searched: in the field itself, or a line above the options. */
  private async searchIn(list: Region, field: Field, text: string): Promise<boolean> {
    const { screen } = this.one.context;
    const snapshot = await screen.look();
    const line = [...list.controls(snapshot), controlOf(snapshot, field)].find(
      (control) => control?.kind === 'field',
    );
    if (line) await screen.pointer.fill(line.id, text);
    return line !== undefined;
  }
}

/** What can be chosen in a list that is open. */
function optionsIn(list: Region | undefined, snapshot: Snapshot): Control[] {
  const controls = list?.controls(snapshot) ?? [];
  const choices = controls.filter(
    ({ kind, words, disabled }) => words !== '' && kind !== 'field' && !disabled,
  );
  const pressable = choices.filter(({ manner }) => manner !== 'plain');
  return pressable.length > 0 ? pressable : choices;
}

async function fitting(
  { content, among }: FieldValue,
  offered: readonly string[],
  chosen: string,
): Promise<string | undefined> {
  if (among) return among(offered, chosen);
  for (const words of offered) if (await says(words, content)) return words;
  return undefined;
}

const showsChosen = ({ making, value, options }: Field, wanted: string): boolean =>
  making === 'choice'
    ? options.some(({ words, isChosen }) => words === wanted && isChosen !== false)
    : value === wanted || ` ${value} `.includes(` ${wanted} `);
