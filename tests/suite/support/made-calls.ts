import { openConsole } from '../../../fixtures/run/console-under-test.ts';
import type { MockConsole, MockOptions } from '../../../fixtures/mock-console/mock-console.ts';
import { Outage } from '../../../fixtures/model/disagreement.ts';
import type { CallReport } from '../../../fixtures/model/report.ts';
import { CallProblem, CallSession } from '../../../fixtures/procedure/calls/call-session.ts';
import { type PlannedCalls, planPage } from './calls-page.ts';
import { wordsAt } from './page.ts';

/** What came of making a page's calls. */
export interface Made {
  exchanges: CallReport[];
  /** Kind and words of what was found: the planner's, else the first that making them found. */
  found: string[];
  message: string | undefined;
  /** Requests that a page's key or the control key asked for, as the console received them. */
  mock: MockConsole;
  /** Whether the key that the procedure is about is still there. */
  isLeft: boolean;
}

/** Makes the calls of a page, without its console steps, on a mock console of its own. */
export async function makeCalls(text: string, options: MockOptions = {}, which?: string): Promise<Made> {
  const planned = planPage(text, {}, which);
  const opened = await openConsole({ mode: 'mock' }, { staleMinutes: 60, worker: 0, mockOptions: options });
  const { access, mock } = opened;
  const arrangement = access.arrangementFor({
    topic: { purpose: 'delete', resource: 'api key' },
    provided: new Set(['key', 'own-key']),
    actor: 'user',
  });
  if (!mock) throw new Error('No mock console was started.');
  try {
    await arrangement.make();
    if (!arrangement.api) throw new Error('Nobody makes calls.');
    const session = new CallSession({
      api: arrangement.api,
      guard: arrangement,
      redact: (words) => access.redact(words),
      endsLife: true,
      atMostMs: 400,
    });
    const exchanges: CallReport[] = [];
    const problem = await problemIn(planned, session, exchanges);
    const { resource } = arrangement.givenTo('user');
    return {
      exchanges,
      found: [
        ...planned.calls.findings.map((finding) => `${finding.kind} ${wordsAt(text, finding)}`),
        ...(problem instanceof CallProblem
          ? [`${problem.statement.kind} ${wordsAt(text, problem.span)}`]
          : []),
        ...(problem instanceof Outage ? [problem.kind] : []),
      ],
      message: problem?.message,
      mock,
      isLeft: mock.state.keys.some(({ name }) => name === resource),
    };
  } finally {
    await arrangement.removeAll();
    await opened.close();
  }
}

async function problemIn(
  { procedure, calls }: PlannedCalls,
  session: CallSession,
  exchanges: CallReport[],
): Promise<Error | undefined> {
  try {
    for (const steps of [procedure.steps, procedure.validation]) {
      session.beginSection();
      for (const step of steps) {
        const of = calls.ofStep.get(step);
        if (of) await session.perform(of, (exchange) => exchanges.push(exchange));
      }
    }
    return undefined;
  } catch (error) {
    if (error instanceof CallProblem || error instanceof Outage) return error;
    throw error;
  }
}
