import { FAULTS, splitFault } from '../../fixtures/mock-console/faults.ts';
import { skins, type Skin } from '../../fixtures/mock-console/skins.ts';
import { TIMEOUTS as READERS } from '../../pages/screen/timeouts.ts';
import { DEFAULT_PAGE, expect, type Followed, followPatiently, test } from '../suite/support/following.ts';
import { MANUSCRIPT_OF, PAGE_OF } from './acts.ts';
import { type FaultCase, entryOf, harmOf, titleOf, verdictOn } from './case.ts';
import { AT_TIMES, WRONG_CONSOLES } from './wrong-deletes.ts';
import { draw, tagOf } from './draw.ts';
import { leaveEntries, RIGHT, type TrialVerdict } from './record.ts';
import { IN_TIME, lineOfStep } from './wrong-console.ts';

// What would have to break: a console goes wrong and nothing is said of it, or an outage is called drift, or the other
// way round, or it is said of another step; or what no reader minds raises a finding.

// A table that loads forever is waited for twice, the second time with a reader's own time-outs.
test.describe.configure({ timeout: 180_000 });

const SKINS = Object.keys(skins) as Skin[];

/** Each fault on the usual structure, without any structure, and in one skin more, another each time. */
const cases: FaultCase[] = WRONG_CONSOLES.flatMap((wrong, index) => {
  const others = SKINS.filter((skin) => skin !== 'bare');
  const another = others.slice((index * 7) % others.length).slice(0, 1);
  // Where everything is shown in capitals, a label's case can't be seen.
  const isSeen = (worn: Skin[]) => !(worn.includes('uppercase') && wrong.fault.startsWith('label-case'));
  return [[], ['bare' as const], another].filter(isSeen).map((worn) => ({ ...wrong, worn }));
});

/** In every sample: what was once judged wrong, and what no other case would tell. */
const ALWAYS = new Set([
  'delete-removes-neighbour-too',
  'item-duplicated:three-dot Menu',
  'item-missing:Main Menu',
  'item-missing:User Menu',
  'status-500-once',
  'table-error:after-delete',
]);
const isAlways = ({ fault, worn }: FaultCase): boolean =>
  ALWAYS.has(fault) && worn.some((skin) => skin === 'bare' || skin === 'similar-names');

const isDelete = ({ act }: FaultCase): boolean => act === 'delete';
// What is refused for good is asked for again and again: the whole proof tries it, the sample does not.
const isQuick = ({ fault }: FaultCase): boolean => !/^status-\d+-always/.test(fault);
const drawn = new Set([
  ...draw(
    'wrong consoles',
    cases.filter((each) => isDelete(each) && isQuick(each)),
    6,
  ),
  ...draw(
    'wrong acts',
    cases.filter((each) => !isDelete(each) && isQuick(each)),
    4,
  ),
  ...cases.filter(isAlways),
]);

/** Each on the usual structure, and on half of the others. */
const others = cases.filter(({ worn }) => worn.length > 0);
const proved = new Set([
  ...cases.filter(({ worn }) => worn.length === 0),
  ...draw('other structures', others, others.length / 2),
]);

for (const wrong of cases) {
  test(`judges rightly: ${titleOf(wrong)}`, tagOf(wrong, drawn, proved), async ({ followText }, testInfo) => {
    const isRight = (each: Followed) => RIGHT.includes(verdictOn(wrong, each));
    const came = await followPatiently(followText, isRight, PAGE_OF[wrong.act], {
      tab: wrong.tab,
      faults: [wrong.fault],
      skins: [...wrong.worn],
      // What is said to pass in time has to, by a reader's own.
      ...(wrong.harmless === IN_TIME && { timeouts: READERS }),
    });
    const entry = entryOf(wrong, came);
    leaveEntries(testInfo, [entry]);
    expect(RIGHT, entry.note).toContain(entry.verdict);
    expect(harmOf(wrong, came)).toEqual([]);
  });
}

const drawnAtTimes = draw('at times', AT_TIMES, 1);

for (const fault of AT_TIMES) {
  test(
    `calls ${fault} an outage, if anything`,
    tagOf(fault, drawnAtTimes),
    async ({ followText }, testInfo) => {
      const { findings } = await followText(DEFAULT_PAGE, { faults: [fault] });
      const classes = new Set(findings.map((finding) => finding.class));
      leaveEntries(testInfo, [
        {
          table: 'wrong consoles',
          row: `${fault} → environment, or nothing`,
          verdict: ['found', 'quiet'][Number(classes.size === 0)] as TrialVerdict,
        },
      ]);
      expect([...classes].filter((of) => of !== 'environment')).toEqual([]);
    },
  );
}

test('knows the line of each step and field that a fault is found at', () => {
  const lost = WRONG_CONSOLES.filter(
    ({ act, tab, said }) => said && lineOfStep(MANUSCRIPT_OF[act], tab, said.at) === 0,
  );
  expect(lost).toEqual([]);
});

test('tries every fault of the mock', () => {
  const tried = new Set<string>([...WRONG_CONSOLES.map(({ fault }) => splitFault(fault)[0]), ...AT_TIMES]);
  expect(Object.keys(FAULTS).filter((name) => !tried.has(name))).toEqual([]);
});
