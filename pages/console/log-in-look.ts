import type { Control, View } from '../screen/snapshot.ts';
import { isWayOn, type Sight, sightOf } from './log-in-form.ts';
import type { Stage } from './step-context.ts';

/** What was found on a log-in screen, and the look that tells so: what is done about it is judged by that look. */
interface Judged<Seen> {
  sight: Seen | undefined;
  view: View;
}

/** Looks until something is there, or the screen is at rest without it and nothing lies over it that can't be answered. */
export async function judge<Seen>(
  { screen }: Stage,
  find: (view: View) => Seen | undefined,
): Promise<Judged<Seen>> {
  for (const start = performance.now(); ;) {
    let view = await screen.look();
    const sight = await screen.until((now) => find((view = now)));
    const isCovered = view.dialog?.controls.length === 0;
    if (sight || !isCovered || performance.now() - start >= screen.patience.atMost) return { sight, view };
  }
}

/** Waits out mere silence: a screen with nothing to press, or a form that was sent and still stands there. */
export async function nextSight(
  stage: Stage,
  find: (view: View) => Sight | undefined,
): Promise<Judged<Sight>> {
  const { screen } = stage;
  for (const start = performance.now(); ;) {
    const judged = await judge(stage, find);
    const { sight, view } = judged;
    const isSilent = view.alerts.length === 0 && (await screen.traffic.problems()).length === 0;
    const isWaiting = sightOf(view)?.kind === 'form' || !view.controls.some(isWayOn);
    if (sight || !isSilent || !isWaiting || performance.now() - start >= screen.patience.atMost)
      return judged;
  }
}

/** Presses what a look has shown, unless that has become another kind of screen since. */
export async function goBy(stage: Stage, way: Control, view: View): Promise<void> {
  const kind = sightOf(view)?.kind;
  await stage.pressOne((now) =>
    sightOf(now)?.kind === kind ? now.controls.find(({ id }) => id === way.id) : undefined,
  );
}
