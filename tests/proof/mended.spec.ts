import { applyEdits, editsOf } from '../../fixtures/report/edits.ts';
import { termIn } from '../../pages/language/terms.ts';
import { expect, followPatiently, type Followed, test } from '../suite/support/following.ts';
import { LANGUAGE } from '../suite/support/reading-words.ts';
import { ACTS, MANUSCRIPT_OF } from './acts.ts';
import { draw, tagOf } from './draw.ts';
import type { TextChange, Manuscript } from './manuscript.ts';
import { fieldRows } from './operators/fields.ts';
import { BOTH } from './wrong-console.ts';

// What would have to break: a run stops at a wrong label though the console shows plainly what was meant, so that a
// writer has to run again for each that is wrong.

// Each wrong label is looked for as long as a reader looks.
test.describe.configure({ timeout: 180_000 });

/** A letter lost in every label of a page that the console shows: of steps, checks, fields and what they offer. */
function allMistyped(manuscript: Manuscript): string {
  const ofSteps = manuscript
    .lists('steps', 'validation')
    .flat()
    .flatMap(({ item }) => manuscript.labels(item))
    .filter(({ text }) => termIn(text, LANGUAGE.lexicon) === undefined);
  // What can't be changed is not looked for.
  const rows = fieldRows(manuscript).filter(({ mark }) => mark?.isYes !== false);
  const labels = [...ofSteps, ...rows.flatMap(({ name, offers }) => [name, ...offers])];
  const edits = labels.map(({ end }): TextChange => ({ start: end - 2, end: end - 1, by: '' }));
  return manuscript.changed(edits, []).text;
}

const cases = ACTS.flatMap((act) => BOTH.map((tab) => ({ act, tab })));
const drawn = draw('mended', cases, 1);
for (const one of cases) {
  const { act, tab } = one;

  test(`mends every label of ${tab} of ${act} in one run`, tagOf(one, drawn), async ({ followText }) => {
    const page = MANUSCRIPT_OF[act];
    const wrong = allMistyped(page);
    const mendedBy = ({ findings }: Followed): string => applyEdits(wrong, editsOf(wrong, findings));
    const linesOf = (text: string): string[] => ofTab(text, tab);
    const isMended = (followed: Followed) =>
      linesOf(mendedBy(followed)).join() === linesOf(page.source.text).join();
    const followed = await followPatiently(followText, isMended, wrong, { tab });
    expect(linesOf(wrong)).not.toEqual(linesOf(page.source.text));
    expect(linesOf(mendedBy(followed))).toEqual(linesOf(page.source.text));
  });
}

/** A page without what only the other tab shows. */
function ofTab(text: string, tab: string): string[] {
  const kept = text.replace(/<TabItem label="([^"]*)"[^]*?<\/TabItem>/g, (item, label) =>
    label === tab ? item : '',
  );
  return kept.split('\n');
}
