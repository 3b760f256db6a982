import { DEFAULT_PAGE, publishedPages, textOf } from '../suite/support/page.ts';
import { expect, test } from '../suite/support/following.ts';
import { draw, tagOf } from './draw.ts';
import { Manuscript } from './manuscript.ts';
import { mutantsOf } from './mutant.ts';
import { OPERATORS } from './operators.ts';
import { record, RIGHT } from './record.ts';
import { judge } from './trial.ts';

// What would have to break: something is wrong with a page, and nothing is found, or it is found where nobody would look.

const pages = [DEFAULT_PAGE, ...publishedPages].map((file) => new Manuscript(file, textOf(file)));
const mutants = pages.flatMap((page) => mutantsOf(page, OPERATORS));

for (const { name } of OPERATORS) {
  const ofOne = mutants.filter(({ operator }) => operator === name);
  const sites = [...new Set(ofOne.map(({ site }) => site))];
  const drawn = draw(name, sites, 1);
  for (const site of sites) {
    const alike = ofOne.filter((mutant) => mutant.site === site);

    test(`judges rightly: ${name}, ${site}`, tagOf(site, drawn), async ({ followText }, testInfo) => {
      const judged = await judge(alike, followText);
      record(
        testInfo,
        judged.map(({ verdict, why }, index) => ({
          table: 'wrong pages',
          row: name,
          verdict,
          note: verdict === 'equivalent' ? alike[index]?.equivalent : verdict === 'found' ? undefined : why,
        })),
      );
      const survivors = judged.filter(({ verdict }) => !RIGHT.includes(verdict));
      expect(survivors.map(({ verdict, why }) => `${verdict}\n${why}`).join('\n\n')).toBe('');
    });
  }
}
