import { type Result, resultOf } from './result.ts';
import { rounds } from './rounds.ts';
import { Runs } from './runs.ts';

/** Two medians of the same thing differ by as much as this. */
const NOISE = 1.05;

/** What a procedure costs when there are more of them, and what a second worker is worth. As shipped, with pictures. */
export async function growth(count: number): Promise<Result[]> {
  return await Runs.on({}, async (runs) => {
    const run = (procedures: number, workers: number) => () =>
      runs.run({ of: 'suite', procedures, workers, pictures: true });
    const measured = await rounds(count, {
      one: run(1, 1),
      ten: run(10, 1),
      forty: run(40, 1),
      fortyByTwo: run(40, 2),
    });
    const each = ({ wallMs }: { wallMs: number }, procedures: number): number => wallMs / procedures;
    return [
      resultOf(
        { benchmark: 'b', what: 'time of the whole run for each procedure: 1 / 10', unit: 'ms' },
        measured.map(({ one, ten }) => ({ subject: each(one, 1), reference: each(ten, 10) })),
      ),
      resultOf(
        {
          benchmark: 'b',
          what: 'time of the whole run for each procedure: 40 / 10',
          unit: 'ms',
          bar: { atMost: 1 },
        },
        measured.map(({ forty, ten }) => ({ subject: each(forty, 40), reference: each(ten, 10) })),
      ),
      resultOf(
        {
          benchmark: 'b',
          what: 'one procedure more, start-up left out: of 40 / of 10',
          unit: 'ms',
          bar: { atMost: NOISE },
        },
        measured.map(({ forty, ten }) => ({
          subject: forty.perProcedureMs,
          reference: ten.perProcedureMs,
        })),
      ),
      resultOf(
        {
          benchmark: 'b',
          what: 'the whole run of 40 procedures: 1 worker / 2 workers',
          unit: 's',
          bar: { atLeast: 1.6 },
        },
        measured.map(({ forty, fortyByTwo }) => ({
          subject: forty.wallMs / 1000,
          reference: fortyByTwo.wallMs / 1000,
        })),
      ),
    ];
  });
}
