import type { Skin } from '../../fixtures/mock-console/skins.ts';
import { expect, type Followed, followPatiently, test } from '../suite/support/following.ts';
import { ACTS, PAGE_OF } from './acts.ts';
import { BUILT_CONSOLES, type BuiltConsole, isBuilt, webOf } from './built-consoles.ts';
import { type FaultCase, entryOf, harmOf, titleOf, verdictOn } from './case.ts';
import { WRONG_ON_EVERY_CONSOLE } from './wrong-deletes.ts';
import { draw, tagOf } from './draw.ts';
import { quietly, leaveEntries, RIGHT } from './record.ts';
import { BOTH } from './wrong-console.ts';

// What would have to break: what the suite sees on the mock it does not see on a console whose components, animations
// and pace are those of a library, or sees something there that a reader would not.

const CONSOLES = Object.keys(BUILT_CONSOLES) as BuiltConsole[];
const PACES: Skin[][] = [[], ['slow-hands']];
const NOT_BUILT = 'consoles of component libraries, which `npm run prove` builds';

const wrong = CONSOLES.flatMap((web) =>
  WRONG_ON_EVERY_CONSOLE.flatMap((each) => PACES.map((worn) => ({ ...each, worn, web }))),
);
const drawn = draw('wrong libraries', wrong, 4);
const proved = draw('half of the wrong libraries', wrong, wrong.length / 2);

for (const one of wrong) {
  test(`judges rightly: ${titleOf(one)}`, tagOf(one, drawn, proved), async ({ followText }, testInfo) => {
    test.skip(!isBuilt(one.web), NOT_BUILT);
    const followed = await followPatiently(
      followText,
      (each) => RIGHT.includes(verdictOn(one, each)),
      PAGE_OF[one.act],
      { tab: one.tab, faults: [one.fault], skins: [...one.worn], web: webOf(one.web) },
    );
    const entry = entryOf(one, followed);
    leaveEntries(testInfo, [entry]);
    expect(RIGHT, entry.note).toContain(entry.verdict);
    expect(harmOf(one, followed)).toEqual([]);
  });
}

const WORN: Skin[][] = [
  [],
  ['paged'],
  ['slow-hands'],
  ['paged', 'slow-hands'],
  ['similar-names'],
  ['other-scripts', 'paged'],
];
type Right = Pick<FaultCase, 'act' | 'tab' | 'worn'> & { web: BuiltConsole };
const right = CONSOLES.flatMap((web) =>
  BOTH.flatMap((tab): Right[] => [
    ...WORN.map((worn): Right => ({ act: 'delete', web, tab, worn })),
    ...ACTS.filter((act) => act !== 'delete').flatMap((act) =>
      PACES.map((worn) => ({ act, web, tab, worn })),
    ),
  ]),
);
const drawnRight = draw('right libraries', right, 4);
const isQuiet = ({ findings }: Followed): boolean => findings.length === 0;

for (const one of right) {
  const { act, web, tab, worn } = one;

  test(
    `conforms on ${[web, ...worn].join(' + ')}, in ${tab} of ${act}`,
    tagOf(one, drawnRight),
    async ({ followText }, testInfo) => {
      test.skip(!isBuilt(web), NOT_BUILT);
      const { findings, left, foreignDeletions } = await followPatiently(followText, isQuiet, PAGE_OF[act], {
        tab,
        skins: [...worn],
        web: webOf(web),
      });
      const found = findings.map(({ line, kind, message }) => `${line}: ${kind}: ${message}`);
      leaveEntries(testInfo, [quietly(`console: ${web}`, found)]);
      expect([...found, ...left, ...foreignDeletions]).toEqual([]);
    },
  );
}
