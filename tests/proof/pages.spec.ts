import { publishedPages, fileText } from '../suite/support/page.ts';
import { expect, test } from '../suite/support/following.ts';
import { ACTS, MANUSCRIPT_OF } from './acts.ts';
import { draw, inDrawnOrder, isWholeProof, tagOf } from './draw.ts';
import { Manuscript } from './manuscript.ts';
import { type Mutant, mutantsOf } from './mutant.ts';
import { OPERATORS } from './operators.ts';
import { leaveEntries, RIGHT } from './record.ts';
import { judge } from './trial.ts';

// What would have to break: something is wrong with a page, and nothing is found, or it is found where nobody would look.

// A label that is looked for in vain is waited for twice, the second time as long as a reader waits.
test.describe.configure({ timeout: 180_000 });

const PAGES: (readonly [name: string, page: Manuscript])[] = [
  ...ACTS.map((act) => [act, MANUSCRIPT_OF[act]] as const),
  ...publishedPages.map((file) => ['the published page', new Manuscript(file, fileText(file))] as const),
];

/** What is wrong with a page in one way, clause by clause: one that a page repeats is tried once. */
const clauses = PAGES.flatMap(([of, page]) => {
  const grouped = new Map<string, Mutant[]>();
  for (const mutant of mutantsOf(page, OPERATORS)) {
    const key = `${mutant.operator}: ${mutant.clause}`;
    grouped.set(key, [...(grouped.get(key) ?? []), mutant]);
  }
  return [...grouped.values()].flatMap((alike) => (alike[0] ? [{ of, alike, first: alike[0] }] : []));
});

/** The sample tries every other way: a page that is wrong in one is much like one that is wrong in its neighbour. */
const sampled = draw('operators', OPERATORS, OPERATORS.length / 2);

for (const operator of OPERATORS) {
  const { name } = operator;
  const ofOne = clauses.filter(({ first }) => first.operator === name);
  const drawn = sampled.has(operator) ? draw(name, ofOne, 1) : new Set<(typeof ofOne)[number]>();
  for (const clause of ofOne) {
    const { of, alike, first } = clause;
    const title = `judges rightly: ${name}, ${first.site}, of ${of}`;

    test(title, tagOf(clause, drawn), async ({ followText }, testInfo) => {
      const judged = await judge(inDrawnOrder(title, alike), followText, isWholeProof());
      leaveEntries(
        testInfo,
        judged.map(({ verdict, why, mutant }) => ({
          table: 'wrong pages',
          row: name,
          verdict,
          note: verdict === 'equivalent' ? mutant.equivalent : verdict === 'found' ? undefined : why,
        })),
      );
      const survivors = judged.filter(({ verdict }) => !RIGHT.includes(verdict));
      expect(survivors.map(({ verdict, why }) => `${verdict}\n${why}`).join('\n\n')).toBe('');
    });
  }
}
