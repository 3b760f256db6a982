import type { Control, Snapshot } from './snapshot.ts';

/** The controls of a view that stood nowhere in an earlier one. A screen drawn anew has the same words in the same places on other elements. */
export function newIn(snapshot: Snapshot, before: Snapshot): Control[] {
  const isSameDocument = before.document === snapshot.document;
  const kept = new Set(isSameDocument ? before.controls.map((control) => control.id) : []);
  const still = new Set(snapshot.controls.map((control) => control.id));
  const gone = before.controls.filter((control) => !isSameDocument || !still.has(control.id));
  return snapshot.controls.filter((control) => {
    if (kept.has(control.id)) return false;
    const twin = nearestTwin(control, gone);
    if (twin === -1) return true;
    gone.splice(twin, 1);
    return false;
  });
}

/**
 * Whether a view shows a reader more than that something was pressed, and is going or lit up: another address, other
 * words, or something that can be pressed now. What is ticked shows no more than its tick.
 */
export function isNews(snapshot: Snapshot, before: Snapshot, pressed: Control): boolean {
  if (snapshot.version === before.version) return false;
  if (pressed.kind !== 'press' || snapshot.url !== before.url || newIn(snapshot, before).length > 0)
    return true;
  const shown = ({ words, chosen, disabled }: Control): string => `${words} ${chosen} ${disabled}`;
  const earlier = new Map(before.controls.map((control) => [control.id, shown(control)]));
  return snapshot.controls.some((control) => (earlier.get(control.id) ?? shown(control)) !== shown(control));
}

function nearestTwin(control: Control, among: readonly Control[]): number {
  let best = -1;
  let least = Infinity;
  among.forEach((other, index) => {
    if (other.words !== control.words || other.kind !== control.kind || other.manner !== control.manner)
      return;
    const apart = Math.abs(other.box.x - control.box.x) + Math.abs(other.box.y - control.box.y);
    if (apart < least) [best, least] = [index, apart];
  });
  return best;
}
