import { type Result, resultOf } from './result.ts';
import { rounds } from './rounds.ts';
import { Runs } from './runs.ts';

const PAGES = 300;
const CONFORMING = 30;

/** What a page that can't be followed costs, among many, against one that conforms, among a tenth as many: these take long. */
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
          what: `a page of ${PAGES} that can't be followed / of ${CONFORMING} that conform`,
          unit: 'ms',
          bar: { atMost: 1 },
        },
        measured.map(({ unfollowable: bad, conforming }) => ({
          subject: bad.wallMs / PAGES,
          reference: conforming.wallMs / CONFORMING,
        })),
      ),
    ];
  });
}
