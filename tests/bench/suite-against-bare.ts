import { type Result, resultOf } from './result.ts';
import { rounds } from './rounds.ts';
import { type TimedRun, type RunOptions, Runs } from './runs.ts';

const PROCEDURES = 10;

/**
 * The suite against a bare Playwright test that does the same clicks and makes the same claims, on the same console, with
 * one worker. The bar holds for whole processes with ten procedures in them: what somebody waits for. Beside it stands the
 * time of one procedure more, which no start-up can hide or blow up, and the processor's, which a busy machine changes least.
 */
export async function suiteAgainstBare(count: number): Promise<Result[]> {
  return await inBothWays(async (runs, pictures) => [
    ...(await comparison(runs, pictures, count)),
    ...(await comparison(runs, pictures, count, true)),
  ]);
}

/** The peak of the memory of all processes of a run, browsers too, against the bare test's. */
export async function memoryAgainstBare(count: number): Promise<Result[]> {
  return await inBothWays(async (runs, pictures) => {
    const measured = await side(runs, { pictures, watchesMemory: true }, count);
    const what = `suite / bare test, ${inWords(pictures)}: peak memory of all processes`;
    return [
      resultOf(
        { benchmark: 'f', what, unit: 'MB', bar: { atMost: 1.15 } },
        pairsOf(measured, ({ peakMb }) => peakMb),
      ),
    ];
  });
}

async function comparison(
  runs: Runs,
  pictures: boolean,
  count: number,
  isOfAllPages = false,
): Promise<Result[]> {
  const measured = await side(runs, { pictures, isOfAllPages }, count);
  const whose = isOfAllPages ? 'of all own pages' : 'of the delete page';
  const what = (which: string): string => `suite / bare test, ${inWords(pictures)}, ${whose}: ${which}`;
  return [
    resultOf(
      {
        benchmark: 'a',
        what: what(`the whole run of ${PROCEDURES} procedures`),
        unit: 's',
        bar: { atMost: pictures ? 1.25 : 1.1 },
      },
      pairsOf(measured, ({ wallMs }) => wallMs / 1000),
    ),
    resultOf(
      { benchmark: 'a', what: what('one procedure more'), unit: 'ms' },
      pairsOf(measured, ({ perProcedureMs }) => perProcedureMs),
    ),
    resultOf(
      { benchmark: 'a', what: what('processor time of the whole run'), unit: 's' },
      pairsOf(measured, ({ cpuMs }) => cpuMs / 1000),
    ),
  ];
}

function inBothWays(measure: (runs: Runs, pictures: boolean) => Promise<Result[]>): Promise<Result[]> {
  return Runs.on({}, async (runs) => [...(await measure(runs, false)), ...(await measure(runs, true))]);
}

type Side = Record<'suite' | 'bare', TimedRun>;

function side(
  runs: Runs,
  given: Pick<RunOptions, 'pictures' | 'isOfAllPages' | 'watchesMemory'>,
  count: number,
): Promise<Side[]> {
  const options = { procedures: PROCEDURES, workers: 1, ...given };
  return rounds(count, {
    suite: () => runs.run({ of: 'suite', ...options }),
    bare: () => runs.run({ of: 'bare', ...options }),
  });
}

const pairsOf = (measured: readonly Side[], value: (run: TimedRun) => number) =>
  measured.map(({ suite, bare }) => ({ subject: value(suite), reference: value(bare) }));

const inWords = (pictures: boolean): string => `${pictures ? 'with' : 'without'} pictures`;
