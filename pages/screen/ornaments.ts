import { NOWHERE } from './page-script.ts';
import type { Snapshot } from './snapshot.ts';

/** Places that seem at work while all is well. */
export class Ornaments {
  readonly #places = new Set<string>();

  /** Takes what seems at work on a screen that has all it needs for such. */
  learn({ loading }: Snapshot): void {
    for (const place of loading) this.#places.add(place);
  }

  /** Whether anything else is: a blank screen is one whose script has yet to start. */
  isAtWork({ controls, url, loading }: Snapshot): boolean {
    return (controls.length === 0 && url !== NOWHERE) || loading.some((place) => !this.#places.has(place));
  }
}
