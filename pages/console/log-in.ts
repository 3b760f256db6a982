import { Disagreement, Outage } from '../../fixtures/model/disagreement.ts';
import { diagnose } from '../screen/diagnose.ts';
import { NOWHERE } from '../screen/page-script.ts';
import type { View } from '../screen/snapshot.ts';
import { type Form, isConsole, isWayOn, leadsOn, type Sight, sightOf, submitsIn } from './log-in-form.ts';
import { named, offeredBy, only } from './region.ts';
import type { Position } from './position.ts';
import type { Stage } from './step-context.ts';
import { documented } from '../language/documented.ts';

const USE_PASSWORD = /^(?!.*\b(?:forg[eo]t|lost|reset|change|show|hide)).*password/i;

/** The log-in screens: e-mail and password on one or two screens, an organization to choose, a notice to acknowledge. */
export class LogIn {
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Logging in is one documented step, however many screens the console takes for it. */
  @documented('Log in to {console}{actor}')
  @documented('Log in{actor} to {console}')
  @documented('Navigate to {console} and log in{actor}')
  async logIn(): Promise<Position> {
    const { screen, given } = this.stage;
    if (screen.page.url() === NOWHERE) await screen.open(given.url);
    const first = await this.reachForm();
    if (first === 'inside') {
      throw new Disagreement({
        kind: 'out-of-order',
        message: 'The console asks for no log-in here: the reader is logged in already.',
        offered: offeredBy((await screen.look()).controls),
      });
    }
    const form = first.password ? first : await this.giveEmail(first);
    await this.givePassword(form);
    await this.arrive();
    return this.stage.moved({ isLoggedIn: true });
  }

  /** In a window in which the reader has logged in, nothing is left to do. */
  @documented('Log in if needed to {console}{actor}')
  async logInIfNeeded(): Promise<Position> {
    return this.stage.at.isLoggedIn ? this.stage.at : await this.logIn();
  }

  /** Past a notice, and past single sign-on where a link leads to the form for people with a password. */
  private async reachForm(): Promise<Form | 'inside'> {
    const { screen } = this.stage;
    for (let passed = 0; passed < 4; passed += 1) {
      const sight = await this.next(sightOf);
      if (sight?.kind === 'form') return sight;
      if (sight?.kind === 'inside') return 'inside';
      const usePassword = await this.stage.pressOne((view) =>
        sightOf(view)
          ? undefined
          : only(view.controls.filter(({ words, kind }) => kind === 'press' && USE_PASSWORD.test(words))),
      );
      if (!usePassword) await this.passScreen(await screen.look());
    }
    throw await this.stuck('The console shows no field to log in with.');
  }

  private async giveEmail(form: Form): Promise<Form> {
    const { screen, given } = this.stage;
    if (!form.email) throw await this.stuck('The console shows no field for an e-mail address.');
    await screen.hand.fill(form.email.id, given.account.email);
    await this.submit(true);
    for (let passed = 0; passed < 4; passed += 1) {
      const next = await screen.until((view) => {
        const sight = sightOf(view);
        return sight?.kind === 'form' && sight.password ? sight : undefined;
      });
      if (next) return { email: undefined, password: next.password };
      const view = await screen.look();
      if (sightOf(view)?.kind === 'form') break;
      await this.passScreen(view);
    }
    throw await this.stuck(
      'The console asks for no password after the e-mail address. Single sign-on? Use an account that has a password.',
    );
  }

  private async givePassword(form: Form): Promise<void> {
    const { screen, given } = this.stage;
    if (form.email) await screen.hand.fill(form.email.id, given.account.email);
    if (form.password) await screen.hand.fill(form.password.id, given.account.password);
    await this.submit();
  }

  /** Past whatever stands between the password and the console. */
  private async arrive(): Promise<void> {
    const { screen } = this.stage;
    for (let passed = 0; passed < 4; passed += 1) {
      const sight = await this.next((view) => {
        const seen = sightOf(view);
        if (seen) return seen.kind === 'form' ? undefined : seen;
        return isConsole(view, this.stage.given.organization) ? { kind: 'inside' } : undefined;
      });
      if (sight?.kind === 'inside') {
        return;
      }
      const view = await screen.look();
      // What lies over the console itself is no part of logging in.
      const question = view.mainMenu ? this.stage.undocumentedDialog(view) : undefined;
      if (question) throw question;
      await this.passScreen(view);
    }
    throw await this.stuck('The console shows one screen after another and never its Main Menu.');
  }

  /** Waits out mere silence: a screen with nothing to press, or a form that was sent and still stands there. */
  private async next(find: (view: View) => Sight | undefined): Promise<Sight | undefined> {
    const { screen } = this.stage;
    for (const start = performance.now(); ;) {
      const sight = await screen.until(find);
      const view = await screen.look();
      const isSilent = view.alerts.length === 0 && (await screen.traffic.problems()).length === 0;
      const isWaiting = sightOf(view)?.kind === 'form' || !view.controls.some(isWayOn);
      if (sight || !isSilent || !isWaiting || performance.now() - start >= screen.patience.atMost)
        return sight;
    }
  }

  /** An organization to choose, or a notice with one way on. */
  private async passScreen(view: View): Promise<void> {
    const { screen, given } = this.stage;
    if (view.controls.some((control) => control.kind === 'password'))
      throw await this.stuck('The console did not accept the log-in.');
    const organization = given.organization;
    if (organization !== undefined && (await this.chooseOrganization(organization, view))) return;
    const worded = view.controls.filter(({ kind, words }) => kind === 'press' && words !== '');
    const pressable = worded.filter(({ manner }) => manner !== 'plain');
    const buttons = pressable.length > 0 ? pressable : worded;
    const ours = organization === undefined ? undefined : only(named(organization, buttons));
    const onward = only(buttons.filter(({ words }) => leadsOn(words)));
    const way = ours ?? onward ?? only(buttons);
    if (!way) {
      const problem =
        diagnose(await screen.traffic.problems(), 'credentials-rejected') ??
        this.stage.undocumentedDialog(view);
      throw (
        problem ??
        new Outage(
          'set-up-failed',
          `Around the log-in the console offers ${offeredBy(buttons).join(', ') || 'nothing'}. An organization to choose? ${given.organizationHint}`,
        )
      );
    }
    await tickBox(this.stage, view);
    await this.stage.pressOne((now) => only(now.controls.filter((control) => control.id === way.id)));
    // A list of organizations may want its choice confirmed.
    if (way === ours && onward) await this.submit();
  }

  /** In a drop-down or among radio buttons, which want the choice confirmed. */
  private async chooseOrganization(organization: string, view: View): Promise<boolean> {
    const { screen } = this.stage;
    const dropDown = view.controls.find(({ options }) => options.includes(organization));
    const radio = only(named(organization, view.controls).filter(({ kind }) => kind === 'tick'));
    if (dropDown) await screen.pick(dropDown, organization);
    else if (radio) await screen.press(radio);
    else return false;
    await this.submit();
    return true;
  }

  /** A form may let itself be sent only once it has noticed what was filled in. */
  private async submit(isOnTheWay = false): Promise<void> {
    const { screen } = this.stage;
    const press = () =>
      this.stage.pressOne((view) => {
        const ready = submitsIn(view).filter(({ disabled }) => !disabled);
        return only(ready.filter(({ leads }) => !leads)) ?? only(ready);
      }, isOnTheWay);
    if (submitsIn(await screen.look()).length === 0 || !(await press())) await screen.key('Enter');
  }

  private async stuck(message: string): Promise<Outage> {
    const view = await this.stage.screen.look();
    const problem = diagnose(await this.stage.screen.traffic.problems(), 'credentials-rejected');
    if (problem) return problem;
    const said = view.alerts.join(' ');
    return new Outage(
      message.includes('password') ? 'set-up-failed' : 'credentials-rejected',
      said && !said.includes(this.stage.given.account.password) ? `${message} It says: "${said}"` : message,
    );
  }
}

/** A notice may want its box ticked before it lets anybody past. */
async function tickBox(stage: Stage, view: View): Promise<void> {
  const box = only(view.controls.filter((control) => control.kind === 'tick'));
  if (box) await stage.screen.press(box);
}
