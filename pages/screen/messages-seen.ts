import { newIn } from './new-in.ts';
import type { Control, Snapshot } from './snapshot.ts';

/** What the console has said since the last action: a message goes away by itself, and stays said. */
export class MessagesSeen {
  readonly #texts = new Set<string>();

  /** Whole messages, and the lines that they are made of. */
  get texts(): string[] {
    return [...this.#texts];
  }

  forget(): void {
    this.#texts.clear();
  }

  /** @param before the screen before the last action: what stood there already was not said since */
  note(snapshot: Snapshot, before: Snapshot | undefined): void {
    const alerts = without(snapshot.alerts, before?.alerts ?? []);
    if (alerts.length === 0) return;
    const lines = linesOf(before ? newIn(snapshot, before) : snapshot.controls).map(({ words }) => words);
    for (const text of [...alerts, ...lines.filter((line) => alerts.some((alert) => alert.includes(line)))])
      this.#texts.add(text);
  }
}

/** Text that can't be pressed. */
export const linesOf = (controls: readonly Control[]): Control[] =>
  controls.filter(({ manner, isLegible, words }) => manner === 'plain' && isLegible && words !== '');

/** Each that stood there before accounts for one alike. */
function without(texts: readonly string[], before: readonly string[]): string[] {
  const old = [...before];
  return texts.filter((text) => {
    const at = old.indexOf(text);
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
}
