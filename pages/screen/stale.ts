import { Outage } from '../../fixtures/model/disagreement.ts';

const STALE =
  /not attached|detached|Execution context was destroyed|Cannot find .{0,20}context|Promise was collected|navigat/i;

/** Whether an error says that an element went away between the look and the touch; another look is due. */
export function isStale(error: unknown): boolean {
  return STALE.test(String(error));
}

/** The control is gone from the screen: look again. An outage where looking again has not helped. */
export class StaleControl extends Outage {
  constructor() {
    super('never-loaded', 'The console draws its screen anew before anybody can act on what it shows.');
  }
}

/**
 * Does again what failed because the screen was drawn anew between the look and the touch.
 * @throws StaleControl when the screen never keeps still in this time
 */
export async function steadily<Result>(atMostMs: number, action: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  for (;;) {
    try {
      return await action();
    } catch (error) {
      const mayPass = error instanceof StaleControl && performance.now() - start < atMostMs;
      if (!mayPass) throw error;
    }
  }
}
