import { type Result, resultOf } from './result.ts';
import { rounds } from './rounds.ts';
import { Runs } from './runs.ts';

const PAGES = 300;
const CONFORMING = 30;

/** Pages that can't be followed against a tenth as many that conform: what keeps to this bar costs less than as many. */
export async function unfollowable(count: number): Promise<Result[]> {
  return await Runs.on({}, async (runs) => {
    const options = { of: 'suite' as const, workers: 2, pictures: false };
    const measured = await rounds(count, {
      unfollowable: () => runs.run({ ...options, procedures: 2 * PAGES, isUnfollowable: true }),
      conforming: () => runs.run({ ...options, procedures: 2 * CONFORMING }),
    });
    return [
      resultOf(
        {
          benchmark: 'g',
          what: `the whole run of ${PAGES} pages that can't be followed / of ${CONFORMING} that conform`,
          unit: 's',
          bar: { atMost: 1 },
        },
        measured.map(({ unfollowable: bad, conforming }) => ({
          subject: bad.wallMs / 1000,
          reference: conforming.wallMs / 1000,
        })),
      ),
    ];
  });
}
