import { Disagreement } from '../../fixtures/model/disagreement.ts';
import type { Screen } from '../screen/screen.ts';
import { steadily } from '../screen/stale.ts';
import type { Control, Dialog, Snapshot } from '../screen/snapshot.ts';
import type { PassOver } from '../../fixtures/model/product.ts';
import type { Given } from '../../fixtures/model/given.ts';
import { named, type Region, popup, questionIn, SCREEN, unique, wordsOfElement, only } from './region.ts';
import { formUnfilled, refusalIn, wantedUnnamed } from './form-refusal.ts';
import { notChosen } from './not-chosen.ts';
import { type FormInHand, type Position, START } from './position.ts';
import { LOG_OUT } from './way-out.ts';
import type { Label } from '../../fixtures/model/words.ts';

const FIELDS = /^(?:field|select)$/;

/** Whoever performs an act alone goes on with nothing. */
export const stop: PassOver = (wrong) => {
  throw wrong;
};

/** What page objects are given for one act: the screen, what is known of it, and where the reader is on it. */
export class StepContext {
  readonly screen: Screen;
  readonly given: Given;
  readonly at: Position;
  private readonly passOver: PassOver;

  constructor(screen: Screen, given: Given, at: Position = START, passOver: PassOver = stop) {
    this.screen = screen;
    this.given = given;
    this.at = at;
    this.passOver = passOver;
    screen.question = {
      names: [given.resource, given.control].filter((name) => name !== undefined),
      others: [...given.others],
      fields: at.form !== undefined,
    };
  }

  /** The same from another position on: for an act that is made of several. */
  from(at: Position, passOver = this.passOver): StepContext {
    return new StepContext(this.screen, this.given, at, passOver);
  }

  /** The label that was certainly meant instead of a wrong one, which is told. Throws where none is certain. */
  async instead(wrong: Disagreement): Promise<Label> {
    const { question } = this.screen;
    const text = await this.passOver(wrong);
    // Whoever was asked may have looked at the screen for something else.
    this.screen.question = question;
    return { ...wrong.details.label, text };
  }

  /** Where the reader is after an act that changed this. */
  moved(change: Partial<Position>): Position {
    return { ...this.at, ...change };
  }

  /**
   * Presses the one control at a place that says just what the label says.
   * @throws Disagreement when there is none, or more than one
   */
  async choose(label: Label, region: Region): Promise<Position> {
    if (this.screen.browserDialog.hasPressed(label.text)) return await this.chosen(label);
    let form: FormInHand | undefined;
    let before: number[] = [];
    const control = await this.pressOne((snapshot) => {
      before = snapshot.controls.filter(({ kind }) => FIELDS.test(kind)).map(({ id }) => id);
      form =
        this.at.form?.isSent === false ? this.at.form : formUnfilled(snapshot, !this.screen.traffic.isIdle);
      return only(this.enabled(label, region.controls(snapshot)));
    });
    if (!control) {
      const snapshot = await this.screen.look();
      const dialog = this.undocumentedDialog(snapshot, region, label);
      const wrong = notChosen(label, region, snapshot, { dialog, form: this.at.form });
      return await this.choose(await this.instead(wrong), region);
    }
    await region.leave?.();
    if (form === undefined && before.length > 0) await this.refuseUnfilled(before);
    return await this.chosen(label, form);
  }

  private async chosen(label: Label, inHand = this.at.form): Promise<Position> {
    const form = await this.sent(inHand);
    if (LOG_OUT.test(label.text)) return START;
    return this.moved({ lookIn: SCREEN, isRowMenuOpen: false, lastChosen: label.text, form });
  }

  /** What was pressed may have sent a form of which the page says nothing. Throws Disagreement where that lacks something. */
  private async refuseUnfilled(before: readonly number[]): Promise<void> {
    if (this.screen.traffic.hasAsked) return;
    this.screen.question = { ...this.screen.question, fields: true };
    const wanted = wantedUnnamed(await this.screen.rest(), before);
    if (wanted) throw wanted;
  }

  /** What becomes of the form in hand when something was pressed. Throws Disagreement where the form refuses it. */
  private async sent(form: FormInHand | undefined): Promise<FormInHand | undefined> {
    if (!form || form.isSent) return form;
    this.screen.question = { ...this.screen.question, fields: true };
    const snapshot = await this.carriedOut();
    const fresh = this.screen.fresh(snapshot);
    const isSilent = fresh.length === 0 && !this.screen.traffic.hasAsked;
    const refused = refusalIn(snapshot, form, { fresh, isSilent });
    if (refused) throw refused;
    return { ...form, isSent: true };
  }

  /** Presses what `find` finds, looking again when it goes away in between; undefined when it finds nothing. */
  async pressOne(
    find: (snapshot: Snapshot) => Control | undefined,
    isOnTheWay = false,
  ): Promise<Control | undefined> {
    return steadily(this.screen.timeouts.atMost, async () => {
      const control = await this.screen.until(find);
      if (control) await this.screen.press(control, isOnTheWay);
      return control;
    });
  }

  /**
   * Opens a menu by its trigger and waits for what comes up.
   * @returns the place of what came up, or undefined when nothing did
   */
  async openBy(
    find: (snapshot: Snapshot) => Control | undefined,
    name: string,
    isOnTheWay = true,
  ): Promise<Region | undefined> {
    const trigger = await this.pressOne(find, isOnTheWay);
    if (!trigger) return undefined;
    const region: Region = { name, controls: (snapshot) => popup(this.screen.fresh(snapshot), trigger.box) };
    const opened = await this.screen.until((snapshot) =>
      region.controls(snapshot).length > 0 ? true : undefined,
    );
    return opened && region;
  }

  /** Waits until the last of all actions has been carried out: what has asked the server for nothing yet may be about to. */
  async carriedOut(): Promise<Snapshot> {
    const { screen } = this;
    const isUnderWay = (snapshot: Snapshot) =>
      screen.traffic.hasAsked || this.undocumentedDialog(snapshot) !== undefined || undefined;
    const rested = await screen.rest();
    return !isUnderWay(rested) && (await screen.until(isUnderWay)) ? screen.rest() : rested;
  }

  /** A box that the page doesn't mention stands in the way. */
  undocumentedDialog(
    snapshot: Snapshot,
    lookIn: Region = this.at.lookIn,
    label?: Label,
  ): Disagreement | undefined {
    if (lookIn.isDialog) return undefined;
    const { unanswered } = this.screen.browserDialog;
    const { form } = this.at;
    const isOfPage = form?.isSent === false && snapshot.dialog?.title === form.dialog;
    if (isOfPage && unanswered === undefined) return undefined;
    const dialog = this.dialogIn(snapshot, lookIn);
    const title = unanswered?.words ?? dialog?.title;
    if (title === undefined) return undefined;
    const offered = unique(
      unanswered?.offers ?? dialog?.controls.map((id) => wordsOfElement(snapshot, id)) ?? [],
    );
    const asked = `"${title}" (${offered.join(', ')})`;
    return new Disagreement({
      kind: 'undocumented-dialog',
      message: label
        ? `The console asks ${asked}: none of this is "${label.text}".`
        : `The console asks something that the page does not mention: ${asked}.`,
      ...(label && { label, expected: label.text }),
      offered: [title, ...offered].filter(Boolean),
    });
  }

  /** The box that the console shows over the page, or the question that came up beside what was pressed. */
  dialogIn(snapshot: Snapshot, lookIn: Region = this.at.lookIn): Dialog | undefined {
    return snapshot.dialog ?? this.question(snapshot, lookIn);
  }

  /** What came up beside what was pressed, or before anything was changed, and is not the menu that was opened. */
  private question(snapshot: Snapshot, lookIn: Region): Dialog | undefined {
    if (lookIn !== SCREEN) return undefined;
    const { traffic, pressed } = this.screen;
    return questionIn(this.screen.fresh(snapshot), traffic.hasChanged ? pressed : undefined);
  }

  private enabled(label: Label, controls: readonly Control[]): Control[] {
    return named(label.text, controls).filter((control) => !control.disabled);
  }
}
