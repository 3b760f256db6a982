import type { Control, Snapshot } from '../screen/snapshot.ts';
import { isWayOn, type Sight, sightOf } from './log-in-form.ts';
import type { StepContext } from './step-context.ts';

/** What was found on a log-in screen, and the look that tells so: what is done about it is judged by that look. */
interface Judged<Seen> {
  sight: Seen | undefined;
  snapshot: Snapshot;
}

/** Looks until something is there, or the screen is at rest without it and nothing lies over it that can't be answered. */
export async function lookUntil<Seen>(
  { screen }: StepContext,
  find: (snapshot: Snapshot) => Seen | undefined,
): Promise<Judged<Seen>> {
  for (const start = performance.now(); ;) {
    let snapshot = await screen.look();
    const sight = await screen.until((now) => find((snapshot = now)));
    const isCovered = snapshot.dialog?.controls.length === 0;
    if (sight || !isCovered || performance.now() - start >= screen.timeouts.atMost)
      return { sight, snapshot };
  }
}

/** Waits out mere silence: a screen with nothing to press, or a form that was sent and still stands there. */
export async function nextSight(
  context: StepContext,
  find: (snapshot: Snapshot) => Sight | undefined,
): Promise<Judged<Sight>> {
  const { screen } = context;
  for (const start = performance.now(); ;) {
    const judged = await lookUntil(context, find);
    const { sight, snapshot } = judged;
    const isSilent = snapshot.alerts.length === 0 && (await screen.traffic.problems()).length === 0;
    const isWaiting = sightOf(snapshot)?.kind === 'form' || !snapshot.controls.some(isWayOn);
    if (sight || !isSilent || !isWaiting || performance.now() - start >= screen.timeouts.atMost)
      return judged;
  }
}

/** Presses what a look has shown, unless that has become another kind of screen since. */
export async function goBy(context: StepContext, way: Control, snapshot: Snapshot): Promise<void> {
  const kind = sightOf(snapshot)?.kind;
  await context.pressOne((now) =>
    sightOf(now)?.kind === kind ? now.controls.find(({ id }) => id === way.id) : undefined,
  );
}
