import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Screen } from '../screen/screen.ts';
import { steadily } from '../screen/stale.ts';
import type { Control, View } from '../screen/snapshot.ts';
import type { Given } from '../../fixtures/model/given.ts';
import { named, offeredBy, type Place, popup, position, SCREEN, unique, wordsOf, only } from './region.ts';
import { type Position, START } from './position.ts';
import type { Label } from '../../fixtures/model/words.ts';

/** What page objects are given for one act: the screen, what is known of it, and where the reader is on it. */
export class Stage {
  readonly screen: Screen;
  readonly given: Given;
  readonly at: Position;

  constructor(screen: Screen, given: Given, at: Position = START) {
    this.screen = screen;
    this.given = given;
    this.at = at;
    screen.question = {
      names: [given.resource, given.control].filter((name) => name !== undefined),
      others: [...given.others],
    };
  }

  /** The same from another position on: for an act that is made of several. */
  from(at: Position): Stage {
    return new Stage(this.screen, this.given, at);
  }

  /** Where the reader is after an act that changed this. */
  moved(change: Partial<Position>): Position {
    return { ...this.at, ...change };
  }

  /**
   * Presses the one control at a place that says just what the label says.
   * @throws Disagreement when there is none, or more than one
   */
  async choose(label: Label, place: Place): Promise<Position> {
    const control = await this.pressOne((view) => only(this.enabled(label, place.controls(view))));
    if (!control) throw this.notChosen(label, place, await this.screen.look());
    return this.moved({ lookIn: SCREEN, isRowMenuOpen: false, lastChosen: label.text });
  }

  /** Presses what `find` finds, looking again when it goes away in between; undefined when it finds nothing. */
  async pressOne(
    find: (view: View) => Control | undefined,
    isOnTheWay = false,
  ): Promise<Control | undefined> {
    return steadily(this.screen.patience.atMost, async () => {
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
    find: (view: View) => Control | undefined,
    name: string,
    isOnTheWay = true,
  ): Promise<Place | undefined> {
    const trigger = await this.pressOne(find, isOnTheWay);
    if (!trigger) return undefined;
    const place: Place = { name, controls: (view) => popup(this.screen.fresh(view), trigger.box) };
    const opened = await this.screen.until((view) => (place.controls(view).length > 0 ? true : undefined));
    return opened && place;
  }

  /** A box that the page doesn't mention stands in the way. */
  undocumentedDialog(view: View): Disagreement | undefined {
    const { messageBox } = this.screen;
    const title = messageBox ?? view.dialog?.title;
    if (title === undefined) return undefined;
    const buttons =
      messageBox === undefined ? view.dialog?.controls.map((id) => wordsOf(view, id)) : ['OK', 'Cancel'];
    const offered = unique(buttons ?? []);
    return new Disagreement({
      kind: 'undocumented-dialog',
      message: `The console asks something that the page does not mention: "${title}" (${offered.join(', ')}).`,
      offered: [title, ...offered].filter(Boolean),
    });
  }

  private enabled(label: Label, controls: readonly Control[]): Control[] {
    return named(label.text, controls).filter((control) => !control.disabled);
  }

  private notChosen(label: Label, place: Place, view: View): Disagreement {
    const here = place.controls(view);
    const offered = offeredBy(here);
    const suggestion = nearest(label.text, offered);
    const dialog = this.undocumentedDialog(view);
    if (dialog && suggestion === undefined) return dialog;
    const hits = named(label.text, here);
    const expected = label.text;
    const says = `"${expected}"`;
    if (hits.length > 1) {
      const where = hits.map((hit) => `${hit.words} (${position(hit.box, view)})`);
      return new Disagreement({
        kind: 'label-ambiguous',
        message: `${says} stands ${String(hits.length)} times in ${place.name}: the page does not say which.`,
        label,
        expected,
        offered: where,
      });
    }
    if (hits.length === 1) {
      return new Disagreement({
        kind: 'label-not-found',
        message: `${says} in ${place.name} is greyed out: it can't be chosen.`,
        label,
        expected,
        offered,
      });
    }
    if (named(label.text, SCREEN.controls(view)).length > 0) {
      return new Disagreement({
        kind: 'out-of-order',
        message: `${says} is not in ${place.name}, but elsewhere on the screen.`,
        label,
        expected,
        offered,
        suggestion,
      });
    }
    return new Disagreement({
      kind: 'label-not-found',
      message: `The console does not show ${says} in ${place.name}.`,
      label,
      expected,
      offered,
      suggestion,
    });
  }
}
