import { Disagreement, Outage } from '../../fixtures/model/disagreement.ts';
import { diagnose } from '../screen/diagnose.ts';
import { NOWHERE } from '../screen/page-script.ts';
import type { Snapshot } from '../screen/snapshot.ts';
import { goBy, lookUntil, nextSight } from './log-in-look.ts';
import { type LogInFields, isConsole, leadsOn, sightOf, submitsIn } from './log-in-form.ts';
import { named, offeredBy, only } from './region.ts';
import type { Position } from './position.ts';
import type { StepContext } from './step-context.ts';
import { documented } from '../language/documented.ts';

const USE_PASSWORD = /^(?!.*\b(?:forg[eo]t|lost|reset|change|show|hide)).*password/i;

/** The log-in screens: e-mail and password on one or two screens, an organization to choose, a notice to acknowledge. */
export class LogIn {
  constructor(private readonly context: StepContext) {}

  /** Logging in is one documented step, however many screens the console takes for it. */
  @documented('Log in {console}')
  @documented('Log in {console} as {role}')
  async logIn(): Promise<Position> {
    const { screen, given } = this.context;
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
    return this.context.moved({ isLoggedIn: true });
  }

  /** In a window in which the reader has logged in, nothing is left to do. */
  @documented('Log in {console} if needed/required')
  @documented('Log in {console} if you not logged in')
  @documented('Log in {console} if you not follow')
  async logInIfNeeded(): Promise<Position> {
    return this.context.at.isLoggedIn ? this.context.at : await this.logIn();
  }

  /** Past a notice, and past single sign-on where a link leads to the form for people with a password. */
  private async reachForm(): Promise<LogInFields | 'inside'> {
    for (let passed = 0; passed < 4; passed += 1) {
      const { sight, snapshot } = await nextSight(this.context, sightOf);
      if (sight?.kind === 'form') return sight;
      if (sight?.kind === 'inside') return 'inside';
      const offered = sight ? [] : snapshot.controls.filter(({ kind }) => kind === 'press');
      const usePassword = only(offered.filter(({ words }) => USE_PASSWORD.test(words)));
      if (usePassword) await goBy(this.context, usePassword, snapshot);
      else await this.passScreen(snapshot);
    }
    throw await this.stuck('The console shows no field to log in with.');
  }

  private async giveEmail(form: LogInFields): Promise<LogInFields> {
    const { screen, given } = this.context;
    if (!form.email) throw await this.stuck('The console shows no field for an e-mail address.');
    await screen.pointer.fill(form.email.id, given.account.email);
    await this.submit(true);
    for (let passed = 0; passed < 4; passed += 1) {
      const { sight, snapshot } = await lookUntil(this.context, (now) => {
        const seen = sightOf(now);
        return seen?.kind === 'form' && seen.password ? seen : undefined;
      });
      if (sight) return { email: undefined, password: sight.password };
      if (sightOf(snapshot)?.kind === 'form') break;
      await this.passScreen(snapshot);
    }
    throw await this.stuck(
      'The console asks for no password after the e-mail address. Single sign-on? Use an account that has a password.',
    );
  }

  private async givePassword(form: LogInFields): Promise<void> {
    const { screen, given } = this.context;
    if (form.email) await screen.pointer.fill(form.email.id, given.account.email);
    if (form.password) await screen.pointer.fill(form.password.id, given.account.password);
    await this.submit();
  }

  /** Past whatever stands between the password and the console. */
  private async arrive(): Promise<void> {
    for (let passed = 0; passed < 4; passed += 1) {
      const { sight, snapshot } = await nextSight(this.context, (now) => {
        const seen = sightOf(now);
        if (seen) return seen.kind === 'form' ? undefined : seen;
        return isConsole(now, this.context.given.organization) ? { kind: 'inside' } : undefined;
      });
      if (sight?.kind === 'inside') {
        return;
      }
      // What lies over the console itself is no part of logging in.
      const question = snapshot.mainMenu ? this.context.undocumentedDialog(snapshot) : undefined;
      if (question) throw question;
      await this.passScreen(snapshot);
    }
    throw await this.stuck('The console shows one screen after another and never a menu at its left edge.');
  }

  /** An organization to choose, or a notice with one way on. */
  private async passScreen(snapshot: Snapshot): Promise<void> {
    const { screen, given } = this.context;
    if (sightOf(snapshot)?.kind === 'form') throw await this.stuck('The console did not accept the log-in.');
    const organization = given.organization;
    if (organization !== undefined && (await this.chooseOrganization(organization, snapshot))) return;
    const worded = snapshot.controls.filter(({ kind, words }) => kind === 'press' && words !== '');
    const pressable = worded.filter(({ manner }) => manner !== 'plain');
    const buttons = pressable.length > 0 ? pressable : worded;
    const ours = organization === undefined ? undefined : only(named(organization, buttons));
    const onward = only(buttons.filter(({ words }) => leadsOn(words)));
    const way = ours ?? onward ?? only(buttons);
    if (!way) {
      const problem =
        diagnose(await screen.traffic.problems(), 'credentials-rejected') ??
        this.context.undocumentedDialog(snapshot);
      throw (
        problem ??
        new Outage(
          'set-up-failed',
          `Around the log-in the console offers ${offeredBy(buttons).join(', ') || 'nothing'}. An organization to choose? ${given.organizationHint}`,
        )
      );
    }
    await tickBox(this.context, snapshot);
    await goBy(this.context, way, snapshot);
    // A list of organizations may want its choice confirmed.
    if (way === ours && onward) await this.submit();
  }

  /** In a drop-down or among radio buttons, which want the choice confirmed. */
  private async chooseOrganization(organization: string, snapshot: Snapshot): Promise<boolean> {
    const { screen } = this.context;
    const dropDown = snapshot.controls.find(({ options }) => options.includes(organization));
    const radio = only(named(organization, snapshot.controls).filter(({ kind }) => kind === 'tick'));
    if (dropDown) await screen.pick(dropDown, organization);
    else if (radio) await screen.press(radio);
    else return false;
    await this.submit();
    return true;
  }

  /** A form may let itself be sent only once it has noticed what was filled in. */
  private async submit(isOnTheWay = false): Promise<void> {
    const { screen } = this.context;
    const press = () =>
      this.context.pressOne((snapshot) => {
        const ready = submitsIn(snapshot).filter(({ disabled }) => !disabled);
        return only(ready.filter(({ leads }) => !leads)) ?? only(ready);
      }, isOnTheWay);
    if (submitsIn(await screen.look()).length === 0 || !(await press())) await screen.key('Enter');
  }

  private async stuck(message: string): Promise<Outage> {
    const snapshot = await this.context.screen.look();
    const problem = diagnose(await this.context.screen.traffic.problems(), 'credentials-rejected');
    if (problem) return problem;
    const said = snapshot.alerts.join(' ');
    return new Outage(
      message.includes('password') ? 'set-up-failed' : 'credentials-rejected',
      said && !said.includes(this.context.given.account.password) ? `${message} It says: "${said}"` : message,
    );
  }
}

/** A notice may want its box ticked before it lets anybody past. */
async function tickBox(context: StepContext, snapshot: Snapshot): Promise<void> {
  const box = only(snapshot.controls.filter((control) => control.kind === 'tick'));
  if (box) await context.screen.press(box);
}
