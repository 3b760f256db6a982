import type { Snapshot } from '../screen/snapshot.ts';
import { LOG_IN, sightOf, submitsIn } from './log-in-form.ts';
import type { StepContext } from './step-context.ts';

/** Whether the console asks a reader to log in who was logged in already. */
export async function isLoggedOut(context: StepContext): Promise<boolean> {
  return context.at.isLoggedIn && asksToLogIn(await context.screen.look());
}

/** Whether somebody is asked to log in here, and for nothing else: for a password, or for who they are beside no key. */
function asksToLogIn(snapshot: Snapshot): boolean {
  const sight = sightOf(snapshot);
  if (sight?.kind !== 'form' || snapshot.rows.length + snapshot.others.length > 0) return false;
  return sight.password !== undefined || submitsIn(snapshot).some(({ words }) => LOG_IN.test(words));
}
