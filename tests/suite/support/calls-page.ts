import { parsePage } from '../../../fixtures/document/parse-page.ts';
import type { Procedure } from '../../../fixtures/model/procedure.ts';
import { PALETTE_API } from '../../../fixtures/palette/documented-calls.ts';
import { type CallSetting, planCalls } from '../../../fixtures/procedure/calls/plan-calls.ts';
import type { ProcedureCalls } from '../../../fixtures/procedure/calls/step-calls.ts';
import { PRODUCT } from '../../../fixtures/run/product.ts';
import { at } from './page.ts';

/** A procedure of a page, and how its calls will be made. */
export interface PlannedCalls {
  procedure: Procedure;
  calls: ProcedureCalls;
}

/** Plans the calls of a page's procedure. @param which by its heading; without it, the first */
export function planPage(text: string, setting: Partial<CallSetting> = {}, which?: string): PlannedCalls {
  const { procedures, source } = parsePage('page.md', text);
  const procedure =
    which === undefined ? at(procedures, 0) : procedures.find(({ heading }) => heading === which);
  if (!procedure) throw new Error(`No procedure is called "${which ?? ''}".`);
  const reading = PRODUCT.reading.of(procedure, source);
  const calls = planCalls(procedure, {
    api: PALETTE_API,
    wordsOf: (step, place) => reading.callWords(step, place),
    hasCredential: true,
    endsLife: true,
    ...setting,
  });
  return { procedure, calls };
}

/** Why the blocks of a step, or parts of them, are not covered. @param index of the step in the procedure */
export function refusedIn({ procedure, calls }: PlannedCalls, index: number): string[] {
  const blocks = calls.ofStep.get(at(procedure.steps, index))?.blocks ?? [];
  return blocks.flatMap(({ as, why }) => (as === 'not-covered' ? [why] : []));
}
