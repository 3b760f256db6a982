import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { menuNotFound } from './menu-not-found.ts';
import type { Control, View } from '../screen/snapshot.ts';
import { type Place, named } from './region.ts';
import type { Position } from './position.ts';
import type { Stage } from './step-context.ts';
import { plainTopBar, topBar } from './top-bar.ts';
import { documented } from '../language/documented.ts';
import type { Label, Menu } from '../../fixtures/model/words.ts';

/** Top bar > drop-down at the left end, which shows the current scope: a project, or all of them. */
export class ScopeSwitcher {
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  @documented('Switch to (the ){label}{scope}')
  async switchTo(scope: Label): Promise<Position> {
    const { screen } = this.stage;
    const trigger = await screen.until(triggerIn);
    // A reader who is there already has nothing to do.
    if (trigger && (named(scope.text, [trigger]).length > 0 || trigger.chosen === scope.text))
      return this.stage.at;
    const at = await this.pick(scope, trigger);
    if (trigger) await this.arrive(scope, trigger);
    return at;
  }

  private async pick(scope: Label, trigger: Control | undefined): Promise<Position> {
    if (trigger?.kind !== 'select' || !trigger.options.includes(scope.text))
      return this.stage.choose(scope, await this.open({ kind: 'scope-menu', text: scope.text }));
    await this.stage.screen.pick(trigger, scope.text);
    return this.stage.at;
  }

  /** The drop-down shows the scope that the reader is in: as long as it shows the old one, nothing was switched. */
  private async arrive(scope: Label, before: Control): Promise<void> {
    const shown = ({ words, chosen }: Control): string => `${words} ${chosen}`;
    const hasSwitched = await this.stage.screen.until((view) => {
      const now = triggerIn(view);
      return now && shown(now) !== shown(before) ? true : undefined;
    });
    if (hasSwitched) return;
    const view = await this.stage.screen.look();
    throw (
      this.stage.undocumentedDialog(view) ??
      new Disagreement({
        kind: 'validation-failed',
        message: `The console stays in the scope "${before.chosen || before.words}" after "${scope.text}" was chosen.`,
        label: scope,
        expected: scope.text,
        offered: view.alerts,
      })
    );
  }

  /** Opens it. Throws Disagreement when nothing at that place opens. */
  async open(menu: Menu): Promise<Place> {
    const name = 'the scope drop-down';
    const trigger = await this.stage.screen.until(triggerIn);
    if (trigger?.kind === 'select')
      return { name, controls: (view) => [triggerIn(view)].filter((control) => control !== undefined) };
    const place = trigger && (await this.stage.openBy(triggerIn, name));
    if (place) return place;
    throw await menuNotFound(this.stage, menu, 'no drop-down at the left end of its top bar', topBar);
  }
}

/** The first thing with words in the left half of the top bar that says it opens; else the first that leads nowhere. */
function triggerIn(view: View): Control | undefined {
  for (const bar of [topBar(view), plainTopBar(view)]) {
    const left = bar.filter(
      ({ box, isLegible, kind }) => box.x < view.width / 2 && (isLegible || kind === 'select'),
    );
    const trigger = left.find((control) => control.opens) ?? left.find(({ leads }) => !leads);
    if (trigger) return trigger;
  }
  return undefined;
}
