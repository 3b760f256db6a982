import { visit } from 'unist-util-visit';
import { innerRangeOf, rangeOf } from '../../../fixtures/document/parse.ts';
import type { Range } from '../../../fixtures/document/source.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';

const nowhere: Range = { start: 0, end: 0 };

export interface Heading extends Range {
  words: Range;
  title: string;
  /** To the next heading, or the end of the page. */
  section: Range;
}

export function headings({ tree, source }: Manuscript): Heading[] {
  const found: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const words = innerRangeOf(node, nowhere);
    const range = rangeOf(node, nowhere);
    found.push({ ...range, words, title: source.slice(words), section: range });
  });
  return found.map((heading, index) => ({
    ...heading,
    section: { start: heading.start, end: found[index + 1]?.start ?? source.text.length },
  }));
}

const isProcedures = ({ title }: Pick<Heading, 'title'>): boolean =>
  !/^(?:Prerequisites|Validate)$/.test(title);

/** Where readers of a page without prerequisites find that something is taken for granted. */
const needing = (manuscript: Manuscript): number[] =>
  manuscript
    .lists('steps')
    .flat()
    .filter(({ item }) => /(?:log|sign) in|API key/i.test(item.text))
    .map(({ start }) => start);

/** Where a reader notices that a section can't be found any more. */
function missingSection(manuscript: Manuscript, heading: Heading): number[] {
  const all = headings(manuscript);
  if (heading.title === 'Prerequisites') return needing(manuscript);
  // The steps are still there, but stand under the heading above.
  if (isProcedures(heading)) return manuscript.lists('steps').flatMap((list) => list[0]?.start ?? []);
  return [...all.filter(isProcedures).map(({ start }) => start), ...lookingBack(manuscript)];
}

/** Checks that speak of what was done: among the steps they speak of what is yet to be. */
const lookingBack = (manuscript: Manuscript): number[] =>
  manuscript
    .lists('validation')
    .flat()
    .filter(({ item }) => /\b(?:altered|you \S+ed)\b/.test(item.text))
    .map(({ start }) => start);

function eachHeading(
  change: (heading: Heading, manuscript: Manuscript) => Omit<Change, 'site'>,
): Operator['changes'] {
  return (manuscript) =>
    headings(manuscript).map((heading) => ({
      site: isProcedures(heading) ? 'the steps’ heading' : heading.title,
      ...change(heading, manuscript),
    }));
}

/** A heading above others, with no step of its own: those below say what each procedure does. */
const grouping = (manuscript: Manuscript, { title, section: { start, end } }: Heading) => {
  const steps = manuscript.lists('steps').flat();
  const isGroup = isProcedures({ title }) && !steps.some((step) => step.start >= start && step.start < end);
  return isGroup ? { equivalent: 'A heading that only groups others may be missing.' } : {};
};

const FREE_TITLE = 'The heading above the steps may be called anything.';

export const sectionOperators: Operator[] = [
  {
    name: 'section: heading mistyped',
    changes: eachHeading((heading) => ({
      edits: [{ start: heading.words.end - 2, end: heading.words.end - 1, by: '' }],
      noticed: [heading.start],
      ...(isProcedures(heading) && { equivalent: FREE_TITLE }),
    })),
  },
  {
    name: 'section: heading renamed',
    changes: eachHeading((heading, manuscript) => ({
      edits: [{ ...heading.words, by: 'Notes' }],
      noticed: [...missingSection(manuscript, heading), heading.start],
      ...(isProcedures(heading) && { equivalent: FREE_TITLE }),
    })),
  },
  {
    name: 'section: heading is no heading any more',
    changes: eachHeading((heading, manuscript) => ({
      edits: [{ start: heading.start, end: heading.words.start, by: '' }],
      noticed: missingSection(manuscript, heading),
      ...grouping(manuscript, heading),
    })),
  },
  {
    name: 'section: removed',
    changes: eachHeading((heading, manuscript) => ({
      edits: [{ ...heading.section, by: '' }],
      // Without its steps the page ends in checks of nothing.
      noticed: isProcedures(heading)
        ? headings(manuscript).flatMap(({ title, start }) => (title === 'Validate' ? [start] : []))
        : missingSection(manuscript, heading),
      ...grouping(manuscript, heading),
    })),
  },
];
