import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import type { Control, Dialog, Snapshot } from '../screen/snapshot.ts';
import { askForFields } from './form-fields.ts';
import { around, isOnSide, partOf } from './part-of-screen.ts';
import type { Position } from './position.ts';
import { named, only, type Region, SCREEN } from './region.ts';
import type { StepContext } from './step-context.ts';

/** What closes a dialog, whatever else it offers. */
const CLOSES = /^(?:close|dismiss|[x×✕✖⨯])$/i;

/** What the console asks or shows over the page, where the steps speak of it. */
export class Dialogs {
  constructor(private readonly context: StepContext) {}

  @documented('Choose/Open {label} in dialog/message/section')
  @documented('Choose/Open {label} when prompt/ask')
  @documented('Choose/Open {label}( in it) when dialog/message listed/open')
  async answer(label: Label): Promise<Position> {
    await this.#shown();
    return await this.context.choose(label, this.#region);
  }

  /** In what is filled in, which floats above the page or is part of it. */
  @documented('Choose/Open {label} in form')
  async chooseInForm(label: Label): Promise<Position> {
    const { screen, at } = this.context;
    askForFields(this.context);
    const kind = await screen.until((snapshot) => {
      if (this.#dialogIn(snapshot)) return 'dialog';
      return snapshot.fields.some(({ isSearch }) => !isSearch) ? 'part of the page' : undefined;
    });
    if (kind === 'dialog') return await this.answer(label);
    if (kind !== undefined) return await this.context.choose(label, at.lookIn);
    throw new Disagreement({ kind: 'out-of-order', message: 'The console shows no form here.' });
  }

  /** In the box, or in the part of the page, that stands on that side of the screen. */
  @documented('Choose/Open {label} in section/dialog/form at {position}')
  async answerAt(label: Label, position: string): Promise<Position> {
    const { screen } = this.context;
    const isOpen = await screen.until((snapshot) => this.#dialogIn(snapshot) && true);
    if (!isOpen) return await this.context.choose(label, partOf(SCREEN, position, false));
    const snapshot = await screen.look();
    const box = around(this.#controlsIn(snapshot));
    const { width, height } = snapshot;
    if (position.split(' ').every((side) => isOnSide(box, side, { x: 0, y: 0, width, height })))
      return await this.context.choose(label, this.#region);
    throw new Disagreement({
      kind: 'out-of-order',
      message: `What the console shows above the page does not stand at the ${position}.`,
    });
  }

  @documented('Choose/Open {label} in {position} section/dialog/form')
  async answerOn(label: Label, position: string): Promise<Position> {
    return await this.answerAt(label, position);
  }

  /** Only where the console asks: it has been looked for, and what isn't there needs no answer. */
  @documented('Choose/Open {label} if prompt/ask')
  @documented('Choose/Open {label}( in it) if dialog/message listed/open')
  async answerIfAsked(label: Label): Promise<Position> {
    const snapshot = await this.context.carriedOut();
    // A toast floats above the page too, and asks nothing.
    const isAsked = this.context.dialogIn(snapshot) ?? named(label.text, this.#controlsIn(snapshot))[0];
    return isAsked ? await this.answer(label) : this.context.at;
  }

  /** In the one that has this title. */
  @documented('Choose/Open {label} in {label} dialog/message')
  async answerIn(label: Label, title: Label): Promise<Position> {
    await this.beCalled(title);
    return await this.context.choose(label, this.#region);
  }

  @documented('(Verify )dialog listed/open')
  @documented('(Verify )you is prompt/ask')
  async beListed(): Promise<void> {
    await this.#shown();
  }

  /** One of this title is there. */
  @documented('(Verify ){label} dialog listed/open')
  async beCalled(title: Label): Promise<void> {
    const shown = await this.#shown();
    if (shown.title === title.text || this.#says(title, shown, await this.context.screen.look())) return;
    const wrong = new Disagreement({
      kind: 'label-not-found',
      message: `The dialog is not called "${title.text}".`,
      label: title,
      expected: title.text,
      offered: [shown.title],
      suggestion: nearest(title.text, [shown.title]),
    });
    await this.context.instead(wrong);
  }

  /** Whether words stand in the box that a dialog is, as its title may, whatever it is made of. */
  #says(words: Label, { controls: ids }: Dialog, { controls }: Snapshot): boolean {
    const [layer = 0] = controls.flatMap((control) => (ids.includes(control.id) ? [control.layer] : []));
    const inBox = controls.filter((control) => layer !== 0 && control.layer === layer);
    return named(words.text, inBox).some(({ manner }) => manner === 'plain');
  }

  async #shown(): Promise<Dialog> {
    const { browserDialog } = this.context.screen;
    // The browser's own may have been answered already, as the next step says.
    if (browserDialog.shown) return { title: browserDialog.shown.words, controls: [] };
    const shown = await this.context.screen.until((snapshot) => this.#dialogIn(snapshot));
    if (shown) return shown;
    throw new Disagreement({ kind: 'out-of-order', message: 'The console shows no dialog here.' });
  }

  /** Nothing asks any more. */
  @documented('(Verify )dialog not listed')
  @documented('(Verify )dialog gone/close')
  async beGone(): Promise<void> {
    const isGone = (snapshot: Snapshot): true | undefined => (this.#dialogIn(snapshot) ? undefined : true);
    if (await this.context.screen.until(isGone)) return;
    throw new Disagreement({ kind: 'validation-failed', message: 'The dialog is still open.' });
  }

  /** By what says that it closes it, else by the keyboard; it has to be gone afterwards. */
  @documented('Close dialog')
  async close(): Promise<Position> {
    const { context } = this;
    const { screen } = context;
    const { title } = await this.#shown();
    const closing = only(
      this.#region.controls(await screen.look()).filter(({ words }) => CLOSES.test(words)),
    );
    if (closing) await screen.press(closing);
    else await screen.key('Escape');
    const isGone = (snapshot: Snapshot): true | undefined =>
      this.#dialogIn(snapshot)?.title === title ? undefined : true;
    if (await screen.until(isGone)) return context.moved({ form: undefined });
    throw new Disagreement({
      kind: 'out-of-order',
      message: `The dialog "${title}" cannot be closed here.`,
    });
  }

  get #region(): Region {
    return { name: 'the dialog', isDialog: true, controls: (snapshot) => this.#controlsIn(snapshot) };
  }

  /** What asks, else what floats above the page; an open menu does too, and is none. */
  #dialogIn(snapshot: Snapshot): Dialog | undefined {
    const { lookIn } = this.context.at;
    const floating = lookIn === SCREEN ? SCREEN.controls(snapshot).filter(({ layer }) => layer !== 0) : [];
    const [first] = floating;
    return (
      this.context.dialogIn(snapshot) ??
      (first && { title: first.words, controls: floating.map(({ id }) => id) })
    );
  }

  #controlsIn(snapshot: Snapshot): Control[] {
    const ids = this.#dialogIn(snapshot)?.controls ?? [];
    return snapshot.controls.filter(({ id }) => ids.includes(id));
  }
}
