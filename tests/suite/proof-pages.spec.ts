import { DEFAULT_PAGE, publishedPages, textOf } from './reading-page.ts';
import { expect, test } from './following.ts';
import { draw, tagOf } from './prove/draw.ts';
import { Manuscript } from './prove/manuscript.ts';
import { mutantsOf } from './prove/mutant.ts';
import { OPERATORS } from './prove/operators.ts';
import { record, RIGHT } from './prove/record.ts';
import { judge } from './prove/trial.ts';

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
