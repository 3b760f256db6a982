import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { documented } from '../language/documented.ts';
import { NOWHERE } from '../screen/page-script.ts';
import type { Control, Snapshot } from '../screen/snapshot.ts';
import { sightOf } from './log-in-form.ts';
import { type Position, START } from './position.ts';
import { offeredBy, only, SCREEN } from './region.ts';
import type { StepContext } from './step-context.ts';
import { LOG_OUT } from './way-out.ts';
import { UserMenu } from './user-menu.ts';

/** Top bar > menu of the signed-in reader: the way out of the console, which is one documented step whatever it is called. */
export class LogOut {
  constructor(private readonly context: StepContext) {}

  @documented('Log out')
  @documented('Log out {console}')
  async logOut(): Promise<Position> {
    const { screen } = this.context;
    const isInside = screen.page.url() !== NOWHERE && !isOutside(await screen.look());
    if (!isInside) throw this.#wrong('Nobody is logged in here.', 'out-of-order');
    const open = await screen.look();
    const region = waysIn(SCREEN.controls(open)).length > 0 ? SCREEN : await this.#userMenu();
    const way = await this.context.pressOne((snapshot) => only(waysIn(region.controls(snapshot))));
    if (!way) {
      const offered = offeredBy(region.controls(await screen.look()));
      throw this.#wrong(
        `The console offers no one way to log out in ${region.name}.`,
        'label-not-found',
        offered,
      );
    }
    return await this.#left();
  }

  #userMenu() {
    const [text = "the reader's menu"] = this.context.given.terms;
    return new UserMenu(this.context).open({ kind: 'user-menu', text });
  }

  /** Only whoever is asked to log in again has logged out. */
  async #left(): Promise<Position> {
    const { screen } = this.context;
    if (await screen.until((snapshot) => isOutside(snapshot) || undefined)) return START;
    const snapshot = await screen.look();
    throw (
      this.context.undocumentedDialog(snapshot) ??
      this.#wrong('The console is still open after logging out.', 'validation-failed', snapshot.alerts)
    );
  }

  #wrong(message: string, kind: Disagreement['details']['kind'], offered: string[] = []): Disagreement {
    return new Disagreement({ kind, message, offered });
  }
}

const waysIn = (controls: readonly Control[]): Control[] =>
  controls.filter(({ kind, words }) => kind === 'press' && LOG_OUT.test(words));

/** The log-in screen, or one before it: nothing of the console is left to press. */
const isOutside = (snapshot: Snapshot): boolean =>
  sightOf(snapshot)?.kind === 'form' ||
  (snapshot.controls.length > 0 && snapshot.mainMenu === null && waysIn(snapshot.controls).length === 0);
