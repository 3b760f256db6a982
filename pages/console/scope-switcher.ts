import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { menuNotFound } from './menu-not-found.ts';
import { notChosen } from './not-chosen.ts';
import { type Control, entriesOf, type Snapshot } from '../screen/snapshot.ts';
import { type Region, named, only } from './region.ts';
import type { Position } from './position.ts';
import type { StepContext } from './step-context.ts';
import { plainTopBar, topBar } from './top-bar.ts';
import { documented } from '../language/documented.ts';
import type { Label, Menu } from '../../fixtures/model/words.ts';

/** Top bar > drop-down at the left end, or above the main menu, which shows the current scope: a project, or all of them. */
export class ScopeSwitcher {
  constructor(private readonly context: StepContext) {}

  @documented('Switch {label} scope( at top)( at top left)')
  @documented('Switch {label} scope in {scope-menu}( at top)( at top left)')
  @documented('Switch {label} scope in {drop-down} at top( left)')
  async switchTo(scope: Label): Promise<Position> {
    const { screen } = this.context;
    const trigger = await screen.until(triggerIn);
    // A reader who is there already has nothing to do.
    if (trigger && (named(scope.text, [trigger]).length > 0 || trigger.chosen === scope.text))
      return this.context.at;
    const at = await this.pick(scope, trigger);
    if (trigger) await this.arrive(scope, trigger);
    return at;
  }

  /** What shows on the screen under these words is what is switched to; else it is a scope. */
  @documented('Switch {label}')
  async switchOrChoose(label: Label): Promise<Position> {
    const { screen, at } = this.context;
    const snapshot = await screen.look();
    const trigger = triggerIn(snapshot);
    const others = at.lookIn.controls(snapshot).filter((control) => control.id !== trigger?.id);
    return named(label.text, others).length > 0
      ? this.context.choose(label, at.lookIn)
      : this.switchTo(label);
  }

  private async pick(scope: Label, trigger: Control | undefined): Promise<Position> {
    const { screen } = this.context;
    const region = await this.open({ kind: 'scope-menu', text: scope.text });
    if (trigger?.kind !== 'select') return this.context.choose(scope, region);
    const isOffered = trigger.options.includes(scope.text);
    const wrong = isOffered ? undefined : notChosen(scope, region, await screen.look());
    await screen.pick(trigger, wrong ? (await this.context.instead(wrong)).text : scope.text);
    return this.context.at;
  }

  /** The drop-down shows the scope that the reader is in: as long as it shows the old one, nothing was switched. */
  private async arrive(scope: Label, before: Control): Promise<void> {
    const shown = ({ words, chosen }: Control): string => `${words} ${chosen}`;
    const hasSwitched = await this.context.screen.until((snapshot) => {
      const now = triggerIn(snapshot);
      return now && shown(now) !== shown(before) ? true : undefined;
    });
    if (hasSwitched) return;
    const snapshot = await this.context.screen.look();
    throw (
      this.context.undocumentedDialog(snapshot) ??
      new Disagreement({
        kind: 'validation-failed',
        message: `The console stays in the scope "${before.chosen || before.words}" after "${scope.text}" was chosen.`,
        label: scope,
        expected: scope.text,
        offered: snapshot.alerts,
      })
    );
  }

  /** Opens it. Throws Disagreement when nothing at that place opens. */
  async open(menu: Menu): Promise<Region> {
    const name = 'the scope drop-down';
    const trigger = await this.context.screen.until(triggerIn);
    if (trigger?.kind === 'select')
      return {
        name,
        controls: (snapshot) => [triggerIn(snapshot)].filter((control) => control !== undefined),
      };
    const region = trigger && (await this.context.openBy(triggerIn, name));
    if (region) return region;
    throw await menuNotFound(this.context, menu, 'no drop-down at the left end of its top bar', topBar);
  }
}

/**
 * The first thing with words in the left half of the top bar that says it opens; else what the main menu begins with, where
 * that alone opens; else the first in the top bar that leads nowhere.
 */
function triggerIn(snapshot: Snapshot): Control | undefined {
  const [bar, plainBar] = [topBar(snapshot), plainTopBar(snapshot)].map((controls) =>
    controls.filter(
      ({ box, isLegible, kind }) => box.x < snapshot.width / 2 && (isLegible || kind === 'select'),
    ),
  );
  const among = (controls: readonly Control[] = []): Control | undefined =>
    controls.find((control) => control.opens) ?? controls.find(({ leads }) => !leads);
  return bar?.find(({ opens }) => opens) ?? headOfMenu(snapshot) ?? among(bar) ?? among(plainBar);
}

/** What stands above the entries of the main menu, below a logo perhaps, shows words and opens, as none of them does. */
function headOfMenu(snapshot: Snapshot): Control | undefined {
  const entries = entriesOf(snapshot, snapshot.mainMenu)
    .filter(({ isLegible, kind }) => isLegible || kind === 'select')
    .sort((one, other) => one.box.y - other.box.y);
  const [first, second] = entries;
  const opener = only(entries.filter(({ opens }) => opens));
  return opener && (opener === first || (first?.leads && opener === second)) ? opener : undefined;
}
