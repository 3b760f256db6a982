import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { readPage } from '../../fixtures/document/read-page.ts';
import type { DocsPage } from '../../fixtures/model/procedure.ts';
import { DEFAULT_PAGE_FILE, fileText } from '../suite/support/page.ts';
import { expect, type Followed, followPatiently, test } from '../suite/support/following.ts';
import { draw, proofSeed, tagOf } from './draw.ts';
import { wordingsOf } from './house-style.ts';
import { type TextChange, Manuscript, type Site } from './manuscript.ts';
import { quietly, leaveEntries, type TrialVerdict } from './record.ts';

// What would have to break: something is wrong within a partial, and it is told of the page; or the same words in a
// partial are something else than on a page.

const whole = new Manuscript(DEFAULT_PAGE_FILE, fileText(DEFAULT_PAGE_FILE));
const steps = whole.lists('steps').flat();
const partialOf = (tab: string | null): string => `_partials/keys/steps-${(tab ?? '').toLowerCase()}.mdx`;

/** The default page with the steps of one tab in a partial; the edit is made there. */
function pageWithPartial(tab: string | null, edit: TextChange): { page: DocsPage; line: number } {
  const own = steps.filter((site) => site.tab === tab);
  const [start = 0, end = 0] = [own[0]?.block.start, own.at(-1)?.block.end];
  const name = `steps-${(tab ?? '').toLowerCase()}`;
  const head = `---\npartial_category: keys\npartial_name: ${name}\n---\n\n`;
  const { text } = whole.source;
  const before = head + text.slice(start, edit.start);
  const include = `<PartialsComponent category="keys" name="${name}" />\n\n`;
  const page = written('docs/page.md', text.slice(0, start) + include + text.slice(end));
  written(partialOf(tab), before + edit.by + text.slice(edit.end, end));
  return { page: readPage(page), line: before.split('\n').length };
}

function written(name: string, text: string): string {
  const file = test.info().outputPath(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A label's last letter is lost. */
const slipsAt = (site: Site): TextChange[] =>
  whole.labels(site.item).map(({ end }) => ({ start: end - 1, end, by: '' }));

const slips = steps.flatMap((site) =>
  slipsAt(site).map((edit, nth) => ({ site, edit, title: `label ${nth + 1} of ${site.name}` })),
);
const drawnSlips = draw('slips in partials', slips, 2);

/** Whether all that is found stands at one line of a tab's partial. */
function verdictOn(
  { findings }: Followed,
  tab: string | null,
  line: number,
): { verdict: TrialVerdict; note: string } {
  const own = findings.filter(({ after }) => after === null);
  const isThere = own.every((each) => each.line === line && each.file?.endsWith(partialOf(tab)));
  const told = own.map(({ file = 'the page', line: at, message }) => `${file}:${String(at)}: ${message}`);
  return { verdict: own.length === 0 ? 'missed' : isThere ? 'found' : 'wrong line', note: told.join('\n') };
}

for (const slip of slips) {
  const { site, edit, title } = slip;

  test(
    `finds a wrong label at the partial’s own line: ${title}`,
    tagOf(slip, drawnSlips),
    async ({ followText }, testInfo) => {
      const { tab } = site;
      const { page, line } = pageWithPartial(tab, edit);
      const followed = await followPatiently(followText, ({ findings }) => findings.length > 0, page, {
        tab,
      });
      const { verdict, note } = verdictOn(followed, tab, line);
      leaveEntries(testInfo, [{ table: 'wrong pages', row: 'partial: a wrong label', verdict }]);
      expect([verdict, note]).toEqual(['found', note]);
    },
  );
}

const rewordings = steps.flatMap((site) => {
  const [words = ''] = fc.sample(wordingsOf(whole, site).wording, { numRuns: 1, seed: proofSeed() });
  return [{ site, edit: { ...site.words, by: words } }];
});
const drawnRewordings = draw('rewordings in partials', rewordings, 1);

for (const rewording of rewordings) {
  const { site, edit } = rewording;

  test(
    `takes other words in a partial for the same: ${site.name}`,
    tagOf(rewording, drawnRewordings),
    async ({ followText }, testInfo) => {
      const { tab } = site;
      const { page } = pageWithPartial(tab, edit);
      const followed = await followPatiently(followText, ({ findings }) => findings.length === 0, page, {
        tab,
      });
      const found = followed.findings.map(({ line, message }) => `${String(line)}: ${message}`);
      leaveEntries(testInfo, [quietly('partial: other words', found)]);
      expect([edit.by, ...found]).toEqual([edit.by]);
    },
  );
}
