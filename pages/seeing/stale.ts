/** An element went away between the look and the click; another look is due. */
const STALE = /not attached|detached|Execution context was destroyed|Cannot find context|navigat/i;

export function isStale(error: unknown): boolean {
  return STALE.test(String(error));
}

/** The control is gone from the screen: look again. */
export class StaleControl extends Error {
  override readonly name = 'StaleControl';
}
