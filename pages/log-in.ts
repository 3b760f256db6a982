import { Disagreement, Outage } from './disagreement.ts';
import { diagnose } from './seeing/diagnose.ts';
import type { Control, View } from './seeing/view.ts';
import { named, offeredBy, only } from './place.ts';
import type { Stage } from './stage.ts';
import { documented } from './vocabulary/documented.ts';

/** What every sign-in form calls its way on, and every notice its way past; neither is a label of a procedure. */
const SUBMIT = /^(log ?in|log ?on|sign ?in|next|continue|submit|proceed)$/i;
const ACKNOWLEDGE =
  /^(?:i )?(?:accept|agree|acknowledge|ok|okay|understand|got it|continue|proceed|close|dismiss)\b/i;
const USER_FIELD = /e-?mail|user|log ?in|account/i;

interface Form {
  email: Control | undefined;
  password: Control | undefined;
}

type Sight = { kind: 'inside' } | { kind: 'notice' } | ({ kind: 'form' } & Form);

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
  async logIn(): Promise<void> {
    const { screen, given } = this.stage;
    const isNew = screen.page.url() === 'about:blank';
    if (isNew) await screen.open(given.url);
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
  }

  /** Past a notice, and past single sign-on where a link leads to the form for people with a password. */
  private async reachForm(): Promise<Form | 'inside'> {
    const { screen } = this.stage;
    for (let passed = 0; passed < 4; passed += 1) {
      const sight = await screen.until(sightOf);
      if (sight?.kind === 'form') return sight;
      if (sight?.kind === 'inside') return 'inside';
      const usePassword = await this.stage.pressOne((view) =>
        only(view.controls.filter(({ words, kind }) => kind === 'press' && /password/i.test(words))),
      );
      if (!usePassword) await this.passScreen(await screen.look());
    }
    throw await this.stuck('The console shows no field to log in with.');
  }

  private async giveEmail(form: Form): Promise<Form> {
    const { screen, given } = this.stage;
    if (!form.email) throw await this.stuck('The console shows no field for an e-mail address.');
    await screen.fill(form.email, given.account.email);
    await this.submit();
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
    if (form.email) await screen.fill(form.email, given.account.email);
    if (form.password) await screen.fill(form.password, given.account.password);
    await this.submit();
  }

  /** Past whatever stands between the password and the console. */
  private async arrive(): Promise<void> {
    const { screen } = this.stage;
    for (let passed = 0; passed < 4; passed += 1) {
      const sight = await screen.until((view) => {
        const seen = sightOf(view);
        return seen?.kind === 'form' ? undefined : seen;
      });
      if (sight?.kind === 'inside') {
        this.stage.isLoggedIn = true;
        return;
      }
      await this.passScreen(await screen.look());
    }
    throw await this.stuck('The console shows one screen after another and never its Main Menu.');
  }

  /** An organization to choose, or a notice with one way on. */
  private async passScreen(view: View): Promise<void> {
    const { screen, given } = this.stage;
    if (view.controls.some((control) => control.kind === 'password'))
      throw await this.stuck('The console did not accept the log-in.');
    const organization = given.organization;
    if (organization !== undefined && (await this.chooseOrganization(organization, view))) return;
    const buttons = view.controls.filter(
      (control) => control.kind === 'press' && control.manner !== 'plain' && control.words !== '',
    );
    const ours = organization === undefined ? undefined : only(named(organization, buttons));
    const onward = only(
      buttons.filter((button) => ACKNOWLEDGE.test(button.words) || SUBMIT.test(button.words)),
    );
    const way = ours ?? onward ?? only(buttons);
    if (!way) {
      const problem =
        diagnose(await screen.traffic.problems(), 'credentials-rejected') ??
        this.stage.undocumentedDialog(view);
      throw (
        problem ??
        new Outage(
          'set-up-failed',
          `Around the log-in the console offers ${offeredBy(buttons).join(', ') || 'nothing'}. An organization to choose? Set PALETTE_ORG to its name.`,
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

  private async submit(): Promise<void> {
    const { screen } = this.stage;
    const view = await screen.look();
    const buttons = view.controls.filter(
      (control) => control.kind === 'press' && !control.disabled && SUBMIT.test(control.words),
    );
    const button = only(buttons.filter((control) => !control.leads)) ?? only(buttons);
    if (button)
      await this.stage.pressOne((now) => only(now.controls.filter((control) => control.id === button.id)));
    else await screen.key('Enter');
  }

  private async stuck(message: string): Promise<Outage> {
    const view = await this.stage.screen.look();
    const problem = diagnose(await this.stage.screen.traffic.problems(), 'credentials-rejected');
    if (problem) return problem;
    const said = view.alerts.join(' ');
    return new Outage(
      message.includes('password') ? 'set-up-failed' : 'credentials-rejected',
      said ? `${message} It says: "${said}"` : message,
    );
  }
}

/** A notice may want its box ticked before it lets anybody past. */
async function tickBox(stage: Stage, view: View): Promise<void> {
  const box = only(view.controls.filter((control) => control.kind === 'tick'));
  if (box) await stage.screen.press(box);
}

/** Whether the console asks a reader to log in who was logged in already. */
export async function isLoggedOut(stage: Stage): Promise<boolean> {
  return stage.isLoggedIn && sightOf(await stage.screen.look())?.kind === 'form';
}

/** What kind of screen this is; undefined while it is none that is known. */
function sightOf(view: View): Sight | undefined {
  const password = only(view.controls.filter((control) => control.kind === 'password'));
  const fields = view.controls.filter((control) => control.kind === 'field');
  const email = only(fields) ?? only(fields.filter((field) => USER_FIELD.test(field.name)));
  if (password) return { kind: 'form', email, password };
  if (view.dialog) return { kind: 'notice' };
  if (view.mainMenu) return { kind: 'inside' };
  return email ? { kind: 'form', email, password: undefined } : undefined;
}
