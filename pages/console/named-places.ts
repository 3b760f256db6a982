import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import type { Control, Snapshot } from '../screen/snapshot.ts';
import { Form } from './form.ts';
import { askForFields, fieldsCalled } from './form-fields.ts';
import type { Position } from './position.ts';
import { named, standing, unique } from './region.ts';
import type { StepContext } from './step-context.ts';

/** What of a look tells a reader where they are. */
type Shown = (snapshot: Snapshot) => Control[];

/** Pages, tabs and sections of the console, by the words that stand over them. */
export class NamedPlaces {
  constructor(private readonly context: StepContext) {}

  /** Nothing is done there, but the reader has to be there: its words stand on the screen. */
  @documented('(You )be in {label} scope/page/table/tab/section')
  async beIn(place: Label): Promise<void> {
    await this.#check(place, (snapshot) => snapshot.controls);
  }

  /** On a page: what was chosen to come there, or words that only stand there. An entry that leads there is no proof. */
  @documented('Choose/Open {label} in {label} page/table/section')
  async chooseOnPage(label: Label, place: Label): Promise<Position> {
    return await this.#choose(label, place, onPage);
  }

  @documented('(Verify ){label} page/table/section listed/open/load')
  async beListed(place: Label): Promise<void> {
    await this.#check(place, onPage);
  }

  /** Words that show anywhere, whatever shows them. */
  @documented('(Verify ){label} listed( in page)( in dialog)( in menu)')
  async beShown(words: Label): Promise<void> {
    await this.#check({ ...words }, (snapshot) => snapshot.controls);
  }

  /** A tab shows its words as what can be pressed, and so does a menu that the step gives no name. */
  @documented('Choose/Open {label} in {label}')
  async chooseInPlace(label: Label, place: Label): Promise<Position> {
    return await this.#choose(label, place, (snapshot) => snapshot.controls);
  }

  /** A field is such a place too: what it offers is chosen in it. */
  async #choose(label: Label, place: Label, shown: Shown): Promise<Position> {
    const { context } = this;
    askForFields(context);
    const found = await context.screen.until((snapshot) => {
      if (fieldsCalled(place.text, snapshot.fields).length > 0) return 'field';
      return isThere(place, shown(snapshot), context) ? 'place' : undefined;
    });
    if (found === 'field') return await new Form(context).choose(label, place);
    if (found === undefined) await this.#check(place, shown);
    return await context.choose(label, context.at.lookIn);
  }

  /** @param shown what can tell a reader where they are */
  async #check(place: Label, shown: Shown): Promise<void> {
    const { screen } = this.context;
    if (await screen.until((snapshot) => isThere(place, shown(snapshot), this.context) || undefined)) return;
    const offered = unique(shown(await screen.look()).map(({ words }) => words)).slice(0, 40);
    const wrong = new Disagreement({
      kind: 'label-not-found',
      message: `The console does not show "${place.text}" here.`,
      label: place,
      expected: place.text,
      offered,
      suggestion: nearest(place.text, offered),
    });
    await this.context.instead(wrong);
  }
}

/** What was chosen to come there counts too. */
const isThere = (place: Label, controls: readonly Control[], { at }: StepContext): boolean =>
  place.text === at.lastChosen ||
  named(place.text, controls).length > 0 ||
  standing(place.text, controls).length > 0;

/** What only stands there. */
const onPage: Shown = ({ controls }) => controls.filter(({ manner }) => manner === 'plain');
