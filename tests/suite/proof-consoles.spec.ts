import { faults, splitFault } from '../../fixtures/console/faults.ts';
import { skins, type Skin } from '../../fixtures/console/skins.ts';
import { DEFAULT_PAGE, expect, type Followed, followPatiently, test } from './following.ts';
import { AT_TIMES, lineOf, WRONG_CONSOLES, type WrongConsole } from './prove/consoles.ts';
import { draw, tagOf } from './prove/draw.ts';
import { Manuscript } from './prove/manuscript.ts';
import { record, RIGHT, type Verdict } from './prove/record.ts';

// What would have to break: a console goes wrong and nothing is said of it, or an outage is called drift, or the other
// way round, or it is said of another step; or what no reader minds raises a finding.

const manuscript = new Manuscript('page.md', DEFAULT_PAGE);
const SKINS = Object.keys(skins) as Skin[];

interface Case extends WrongConsole {
  skin: Skin | undefined;
}

/** Each fault on the usual structure, without any structure, and in one skin more, another each time. */
const cases: Case[] = WRONG_CONSOLES.flatMap((wrong, index) => {
  const another = SKINS[(index * 7) % SKINS.length];
  return [undefined, 'bare' as const, another]
    .filter((skin) => !(skin === 'uppercase' && wrong.fault.startsWith('label-case')))
    .map((skin) => ({ ...wrong, skin }));
});

const titleOf = ({ fault, tab, skin, said }: Case): string =>
  [
    said ? `calls ${fault} ${said.of}: ${said.kind}, at ${said.at}` : `conforms despite ${fault}`,
    `in ${tab}`,
    ...(skin ? [`on ${skin}`] : []),
  ].join(', ');

function verdictOn({ said, tab }: Case, { findings }: Followed): Verdict {
  const [finding, ...more] = findings;
  if (!said) return finding ? 'false alarm' : 'quiet';
  if (!finding) return 'missed';
  if (more.length > 0 || finding.class !== said.of || finding.kind !== said.kind) return 'wrong class';
  return finding.line === lineOf(manuscript, tab, said.at) ? 'found' : 'wrong line';
}

const toldOf = ({ findings }: Followed): string =>
  findings.map(({ line, class: of, kind, message }) => `${line}: ${of} ${kind}: ${message}`).join('\n');

const drawn = draw('wrong consoles', cases, 12);
for (const wrong of cases) {
  const { fault, tab, skin, said, harmless } = wrong;
  test(titleOf(wrong), tagOf(wrong, drawn), async ({ followText }, testInfo) => {
    const isExpected = (each: Followed): boolean => RIGHT.includes(verdictOn(wrong, each));
    const followed = await followPatiently(followText, isExpected, DEFAULT_PAGE, {
      tab,
      faults: [fault],
      skins: skin ? [skin] : [],
      ...(harmless !== undefined && { patience: { listed: 10_000 } }),
    });
    const verdict = verdictOn(wrong, followed);
    const isRight = RIGHT.includes(verdict);
    const row = said ? `${fault} → ${said.of}: ${said.kind}` : `${fault} → nothing`;
    record(testInfo, [
      {
        table: 'wrong consoles',
        row,
        verdict,
        note: isRight ? harmless : `${titleOf(wrong)}\n${toldOf(followed)}`,
      },
    ]);
    expect(isRight ? '' : `${verdict}\n${toldOf(followed)}`).toBe('');
    // While Delete itself is out, nobody can tidy up.
    expect(followed.left).toEqual(
      said?.of === 'environment' && fault.includes('DELETE') ? followed.left : [],
    );
    expect(followed.foreignDeletions).toEqual(
      /^delete-removes-(?:another|neighbour)/.test(fault) ? followed.foreignDeletions : [],
    );
  });
}

for (const fault of AT_TIMES) {
  test(
    `calls ${fault} an outage, if anything`,
    tagOf(fault, draw('at times', AT_TIMES, 1)),
    async ({ followText }, testInfo) => {
      const followed = await followText(DEFAULT_PAGE, { faults: [fault] });
      const wrong = followed.findings.filter((finding) => finding.class !== 'environment');
      const verdict = wrong.length > 0 ? 'wrong class' : followed.findings.length > 0 ? 'found' : 'quiet';
      record(testInfo, [{ table: 'wrong consoles', row: `${fault} → environment, or nothing`, verdict }]);
      expect(wrong).toEqual([]);
    },
  );
}

test('tries every fault of the mock', () => {
  const tried = new Set<string>([...WRONG_CONSOLES.map(({ fault }) => splitFault(fault)[0]), ...AT_TIMES]);
  expect(Object.keys(faults).filter((name) => !tried.has(name))).toEqual([]);
});
