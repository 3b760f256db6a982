import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import type { Snapshot } from '../screen/snapshot.ts';
import type { Position } from './position.ts';
import { named, unique } from './region.ts';
import type { StepContext } from './step-context.ts';

/** Pages, tabs and sections of the console, by the words that stand over them. */
export class NamedPlaces {
  private readonly context: StepContext;

  constructor(context: StepContext) {
    this.context = context;
  }

  /** Nothing is done there, but the reader has to be there: its words stand on the screen. */
  @documented('(You )be in {label} scope/page/table/tab/section')
  async beIn(place: Label): Promise<void> {
    await this.#check(place, (snapshot) => snapshot.controls);
  }

  /** On a page: what was chosen to come there, or words that only stand there. An entry that leads there is no proof. */
  @documented('Choose/Open {label} in {label} page/table/section')
  async chooseOn(label: Label, place: Label): Promise<Position> {
    await this.#check(place, onPage);
    return await this.context.choose(label, this.context.at.lookIn);
  }

  @documented('(Verify ){label} page/table/section listed/open')
  async beListed(place: Label): Promise<void> {
    await this.#check(place, onPage);
  }

  /** A tab shows its words as what can be pressed, and so does a menu that the step gives no name. */
  @documented('Choose/Open {label} in {label}')
  async chooseIn(label: Label, place: Label): Promise<Position> {
    await this.beIn(place);
    return await this.context.choose(label, this.context.at.lookIn);
  }

  /** @param shown what can tell a reader where they are */
  async #check(place: Label, shown: (snapshot: Snapshot) => Snapshot['controls']): Promise<void> {
    const { screen, at } = this.context;
    if (place.text === at.lastChosen) return;
    if (await screen.until((snapshot) => named(place.text, shown(snapshot))[0])) return;
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

/** What only stands there. */
const onPage = ({ controls }: Snapshot): Snapshot['controls'] =>
  controls.filter(({ manner }) => manner === 'plain');
