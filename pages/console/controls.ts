import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import { named, offeredBy } from './region.ts';
import { inDialog, partOf } from './part-of-screen.ts';
import type { Position } from './position.ts';
import type { StepContext } from './step-context.ts';
import { documented } from '../language/documented.ts';
import type { Label } from '../../fixtures/model/words.ts';

/** Anything on the screen that a step calls by its words alone. */
export class Controls {
  private readonly context: StepContext;

  constructor(context: StepContext) {
    this.context = context;
  }

  /** Nothing is done there, but the reader has to be there: its words stand on the screen. */
  @documented('(You )be in {label} scope/page/table/tab/section')
  async beOn(label: Label): Promise<void> {
    const { screen } = this.context;
    const { lastChosen } = this.context.at;
    if (
      label.text === lastChosen ||
      (await screen.until((snapshot) => named(label.text, snapshot.controls)[0]))
    )
      return;
    const offered = offeredBy((await screen.look()).controls);
    const wrong = new Disagreement({
      kind: 'label-not-found',
      message: `The console does not show "${label.text}" here.`,
      label,
      expected: label.text,
      offered,
      suggestion: nearest(label.text, offered),
    });
    await this.context.instead(wrong);
  }

  @documented('Refresh page/table')
  async refresh(): Promise<void> {
    await this.context.screen.reload();
  }

  /** In the menu that the step before opened; else anywhere on the screen. */
  @documented('Choose/Open {label}( in menu)( in drop-down)( in table)')
  async select(label: Label): Promise<Position> {
    return await this.context.choose(label, this.context.at.lookIn);
  }

  /** In what floats above the page. */
  @documented('Choose/Open {label} in dialog')
  async selectInDialog(label: Label): Promise<Position> {
    return await this.context.choose(label, inDialog(this.context.at.lookIn));
  }

  /** In that part of the screen. */
  @documented('Choose/Open {label} at {position}( of page)')
  async selectAt(label: Label, position: string, isOfBox = false): Promise<Position> {
    return await this.context.choose(label, partOf(this.context.at.lookIn, position, isOfBox));
  }

  /** In that part of what floats above the page. */
  @documented('Choose/Open {label} at {position} of dialog/form/section/menu')
  async selectAtOf(label: Label, position: string): Promise<Position> {
    return await this.selectAt(label, position, true);
  }
}
