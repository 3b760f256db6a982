import { alternate } from './pairs.ts';
import { type Result, resultOf } from './result.ts';
import { type Run, Runs } from './runs.ts';

const COPIES = 5;

/**
 * The suite against a bare Playwright test that does the same clicks and makes the same claims, on the same console, with
 * one worker. The bar holds for whole processes with ten procedures in them: what a reader waits for. Beside it stands the
 * time of one procedure more, which no start-up can hide or blow up.
 */
export async function suiteAgainstBare(pairs: number): Promise<Result[]> {
  return await Runs.on({}, async (runs) => {
    const results: Result[] = [];
    for (const pictures of [false, true]) {
      const run = (of: 'suite' | 'bare') => () => runs.run({ of, copies: COPIES, workers: 1, pictures });
      const measured = await alternate(pairs, run('suite'), run('bare'));
      const of = (value: (run: Run) => number) =>
        measured.map(({ subject, reference }) => ({ subject: value(subject), reference: value(reference) }));
      const which = `${pictures ? 'with' : 'without'} pictures`;
      results.push(
        resultOf(
          {
            benchmark: 'a',
            what: `suite / bare test, ${which}: the whole run of ${COPIES * 2} procedures`,
            unit: 's',
            bar: { atMost: pictures ? 1.25 : 1.1 },
          },
          of(({ wallMs }) => wallMs / 1000),
        ),
        resultOf(
          {
            benchmark: 'a',
            what: `suite / bare test, ${which}: one procedure more`,
            unit: 'ms',
            bar: null,
          },
          of(({ perProcedureMs }) => perProcedureMs),
        ),
        resultOf(
          {
            benchmark: 'a',
            what: `suite / bare test, ${which}: processor time of the whole run`,
            unit: 's',
            bar: null,
          },
          of(({ cpuMs }) => cpuMs / 1000),
        ),
      );
    }
    return results;
  });
}
