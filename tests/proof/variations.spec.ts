import type { TestInfo } from '@playwright/test';
import fc from 'fast-check';
import { skins, type Skin } from '../../fixtures/mock-console/skins.ts';
import { expect, type Followed, followPatiently, test } from '../suite/support/following.ts';
import { type Act, ACTS, PAGE_OF } from './acts.ts';
import { draw, isProof, proofSeed, tagOf } from './draw.ts';
import { FORMATTINGS } from './formatting.ts';
import { Manuscript } from './manuscript.ts';
import { leaveEntries, type TrialVerdict } from './record.ts';
import { differenceOf, PAGES, withOtherWords, variationOf, wordingsByKind } from './variations.ts';

// What would have to break: a page that says the same in other words, or is written in another way, or a console that
// does the same in another structure, raises a finding.

/** How often a property is tried: by the proof three times as often as by its sample. */
const runsIn = (testInfo: TestInfo): number => (isProof(testInfo) ? 60 : 20);

/** Tries a property by the proof's seed. Gives the smallest counterexample, or an empty text. */
function counterexample(texts: fc.Arbitrary<{ base: Manuscript; text: string }>, numRuns: number): string {
  const result = fc.check(
    fc.property(texts, ({ base, text }) => differenceOf(base, text) === ''),
    { numRuns, seed: proofSeed() },
  );
  const found = result.counterexample?.[0];
  return found ? `${differenceOf(found.base, found.text)}\n${found.base.diffTo(found.text)}` : '';
}

const generated = [
  ...Object.entries(wordingsByKind(PAGES)).map(([about, sites]) => ({
    row: `wording: ${about}`,
    texts: fc
      .constantFrom(...sites)
      .chain(({ base, site, wording }) =>
        wording.map((words) => ({ base, text: withOtherWords(base, [[site, words]]) })),
      ),
  })),
  ...Object.entries(FORMATTINGS).map(([name, formatting]) => ({
    row: `formatting: ${name}`,
    texts: fc
      .constantFrom(...PAGES)
      .chain((base) => formatting(base.source.text).map((text) => ({ base, text }))),
  })),
  {
    row: 'wording and formatting together',
    texts: fc.constantFrom(...PAGES).chain((base) => variationOf(base).map((text) => ({ base, text }))),
  },
];

for (const { row, texts } of generated) {
  test(`takes it for the same: ${row}`, ({}, testInfo) => {
    const count = runsIn(testInfo);
    const found = counterexample(texts, count);
    leaveEntries(testInfo, [
      found === ''
        ? { table: 'harmless variations', row, verdict: 'quiet', count }
        : { table: 'harmless variations', row, verdict: 'false alarm', note: found },
    ]);
    expect(found).toBe('');
  });
}

const SKINS = Object.keys(skins) as Skin[];
// They change forms alone: deleting opens none.
const FORMS: Skin[] = ['labels-inside', 'drawer-forms', 'page-forms'];
const paired = SKINS.filter((skin) => !FORMS.includes(skin));
const pairs = paired.flatMap((one, index) => paired.slice(index + 1).map((other) => [one, other] as const));

interface Combination {
  act?: Act;
  worn: readonly Skin[];
  tab?: string;
}

const combinations: Combination[] = [
  ...SKINS.map((skin) => ({ worn: [skin] })),
  // A pair is tried in one tab: in which changes from pair to pair.
  ...pairs.map((worn, index) => ({ worn, tab: index % 2 === 0 ? 'User' : 'Tenant' })),
  ...ACTS.filter((act) => act !== 'delete').flatMap((act) => [
    ...SKINS.map((skin) => ({ act, worn: [skin] })),
    ...FORMS.map((skin): Combination => ({ act, worn: ['bare', skin] })),
  ]),
];

/** Records what a harmless case came to, and says what was found. */
function quiet(row: string, { findings, left, foreignDeletions }: Followed): [TrialVerdict, string, string] {
  const said = findings.map(({ line, kind, message }) => `${line}: ${kind}: ${message}`);
  const found = [...said, ...left.map((name) => `left: ${name}`), ...foreignDeletions].join('\n');
  return [found === '' ? 'quiet' : 'false alarm', row, found];
}

const isQuiet = ({ findings }: Followed): boolean => findings.length === 0;

const drawnSkins = draw('skins', combinations, 3);
const inPairs = combinations.filter(({ act, worn }) => act === undefined && worn.length > 1);
const proved = new Set([
  ...combinations.filter((each) => !inPairs.includes(each)),
  ...draw('pairs', inPairs, inPairs.length / 2),
]);
for (const combination of combinations) {
  const { act = 'delete', worn, ...inTab } = combination;

  test(
    `conforms on ${worn.join(' + ')}, to ${act}`,
    tagOf(combination, drawnSkins, proved),
    async ({ followText }, testInfo) => {
      const followed = await followPatiently(followText, isQuiet, PAGE_OF[act], {
        skins: [...worn],
        ...inTab,
      });
      for (const skin of worn) {
        const [verdict, row, note] = quiet(`skin: ${skin}`, followed);
        leaveEntries(testInfo, [{ table: 'harmless variations', row, verdict, ...(note && { note }) }]);
      }
      expect(quiet('', followed)[2]).toBe('');
    },
  );
}

const whole = fc.sample(
  fc.record({ text: fc.constantFrom(...PAGES).chain(variationOf), skin: fc.constantFrom(...SKINS) }),
  { numRuns: 20, seed: proofSeed() },
);
const drawnPages = draw('whole pages', whole, 1);
for (const [index, variation] of whole.entries()) {
  const { text, skin } = variation;

  test(
    `conforms on variation ${index + 1} of a page, on ${skin}`,
    tagOf(variation, drawnPages),
    async ({ followText }, testInfo) => {
      const followed = await followPatiently(followText, isQuiet, text, { skins: [skin] });
      const [verdict, row, note] = quiet('followed: wording, formatting and skin together', followed);
      leaveEntries(testInfo, [
        { table: 'harmless variations', row, verdict, ...(note && { note: `${note}\n${text}` }) },
      ]);
      expect(note).toBe('');
    },
  );
}
