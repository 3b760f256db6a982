import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import type { Control, Snapshot } from '../screen/snapshot.ts';
import { askForFields, findField } from './form-fields.ts';
import type { Position } from './position.ts';
import { named, offeredBy, only, SCREEN, standing, unique } from './region.ts';
import type { StepContext } from './step-context.ts';

/** How often a reader scrolls on before giving up. */
const SCREENFULS = 20;

/** Parts of a page that are scrolled to, or unfolded where they stand. */
export class Sections {
  constructor(private readonly context: StepContext) {}

  /** Words that stand over a part of the page, and are nothing to press. */
  @documented('Scroll {label}')
  @documented('Scroll/Identify {label} section/page/table')
  async scrollTo(place: Label): Promise<void> {
    const { screen } = this.context;
    const find = (snapshot: Snapshot): Control | undefined => standing(place.text, snapshot.controls)[0];
    let found = await screen.until(find);
    for (let turns = 0; !found && turns < SCREENFULS && (await screen.scrollOn()); turns += 1)
      found = find(await screen.rest());
    if (found) await screen.pointer.aimAt(found.id);
    else
      await this.#instead(place, 'section', (snapshot) =>
        unique(snapshot.controls.map(({ words }) => words)),
      );
  }

  @documented('Scroll/Identify {label} field')
  async scrollToField(label: Label): Promise<void> {
    askForFields(this.context);
    const { id } = await findField(this.context, label);
    await this.context.screen.pointer.aimAt(id);
  }

  /** What comes only with scrolling comes then. */
  @documented('Scroll( in page)( in table)( at bottom)')
  async scrollOn(): Promise<void> {
    const { screen } = this.context;
    for (let turns = 0; turns < SCREENFULS && (await screen.scrollOn()); turns += 1) await screen.rest();
  }

  @documented('Expand {label}( section)')
  async expand(section: Label): Promise<Position> {
    return await this.#fold(section, true);
  }

  @documented('Expand {labels}( section)')
  async expandAll(sections: readonly Label[]): Promise<Position> {
    return await this.#foldAll(sections, true);
  }

  @documented('Collapse {labels}( section)')
  async collapseAll(sections: readonly Label[]): Promise<Position> {
    return await this.#foldAll(sections, false);
  }

  @documented('Collapse {label}( section)')
  async collapse(section: Label): Promise<Position> {
    return await this.#fold(section, false);
  }

  async #foldAll(sections: readonly Label[], isOpen: boolean): Promise<Position> {
    let { at } = this.context;
    for (const section of sections) at = await new Sections(this.context.from(at)).#fold(section, isOpen);
    return at;
  }

  /** What is so already is left so; what doesn't tell is pressed. Something has to come up where it is unfolded. */
  async #fold(section: Label, isOpen: boolean): Promise<Position> {
    const { screen } = this.context;
    const find = (snapshot: Snapshot): Control | undefined =>
      only(named(section.text, SCREEN.controls(snapshot)));
    const control = await screen.until(find);
    if (!control) {
      const offered = (snapshot: Snapshot): string[] =>
        offeredBy(SCREEN.controls(snapshot).filter(({ opens }) => opens));
      return await this.#fold(await this.#instead(section, 'section to unfold', offered), isOpen);
    }
    if (control.isUnfolded === isOpen) return this.context.at;
    await this.context.pressOne(find);
    const isDone = (snapshot: Snapshot): true | undefined =>
      !isOpen || find(snapshot)?.isUnfolded === true || screen.fresh(snapshot).length > 0 || undefined;
    if (await screen.until(isDone)) return this.context.moved({ lastChosen: section.text });
    throw new Disagreement({
      kind: 'validation-failed',
      message: `Nothing comes up when "${section.text}" is expanded.`,
      label: section,
      expected: section.text,
    });
  }

  async #instead(label: Label, what: string, offer: (snapshot: Snapshot) => string[]): Promise<Label> {
    const offered = offer(await this.context.screen.look()).slice(0, 40);
    return await this.context.instead(
      new Disagreement({
        kind: 'label-not-found',
        message: `The console shows no ${what} "${label.text}" here.`,
        label,
        expected: label.text,
        offered,
        suggestion: nearest(label.text, offered),
      }),
    );
  }
}
