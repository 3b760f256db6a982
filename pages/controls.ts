import { SCREEN } from './place.ts';
import type { Stage } from './stage.ts';
import { documented } from './vocabulary/documented.ts';
import type { Label } from './vocabulary/words.ts';

/** Anything on the screen that a step calls by its words alone. */
export class Controls {
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** In the menu that the step before opened; else anywhere on the screen. */
  @documented('Select (the ){label}{widget}')
  @documented('Select (the ){label}{widget} to remove/delete {key}')
  async select(label: Label): Promise<void> {
    await this.stage.choose(label, this.stage.openMenu ?? SCREEN);
  }
}
