import type { View } from '../screen/snapshot.ts';
import { LOG_IN, sightOf, submitsIn } from './log-in-form.ts';
import type { Stage } from './step-context.ts';

/** Whether the console asks a reader to log in who was logged in already. */
export async function isLoggedOut(stage: Stage): Promise<boolean> {
  return stage.at.isLoggedIn && asksToLogIn(await stage.screen.look());
}

/** Whether somebody is asked to log in here, and for nothing else: for a password, or for who they are beside no key. */
function asksToLogIn(view: View): boolean {
  const sight = sightOf(view);
  if (sight?.kind !== 'form' || view.rows.length + view.others.length > 0) return false;
  return sight.password !== undefined || submitsIn(view).some(({ words }) => LOG_IN.test(words));
}
