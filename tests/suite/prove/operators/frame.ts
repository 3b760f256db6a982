import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { innerRangeOf, type NodeOf, rangeOf } from '../../../../fixtures/docs/parse.ts';
import type { Range } from '../../../../fixtures/docs/source.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';

const nowhere: Range = { start: 0, end: 0 };

interface Heading extends Range {
  words: Range;
  title: string;
  /** To the next heading, or the end of the page. */
  section: Range;
}

function headings({ tree, source }: Manuscript): Heading[] {
  const found: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const words = innerRangeOf(node as { children: RootContent[] }, nowhere);
    const range = rangeOf(node, nowhere);
    found.push({ ...range, words, title: source.slice(words), section: range });
  });
  return found.map((heading, index) => ({
    ...heading,
    section: { start: heading.start, end: found[index + 1]?.start ?? source.text.length },
  }));
}

interface Element extends Range {
  name: string;
  label: string;
  /** The words of its label, where it has one. */
  words: Range;
  opening: Range;
  closing: Range;
  under: Heading | undefined;
}

/** Every `<Tabs>` and `<TabItem>` of the page. */
function elements(manuscript: Manuscript): Element[] {
  const { text } = manuscript.source;
  const above = headings(manuscript);
  const found: Element[] = [];
  visit(manuscript.tree, 'mdxJsxFlowElement', (node: NodeOf<'mdxJsxFlowElement'>) => {
    const { start, end } = rangeOf(node, nowhere);
    const opening = { start, end: text.indexOf('>', start) + 1 };
    const label = /label="([^"]*)"/.exec(text.slice(opening.start, opening.end))?.[1] ?? '';
    const at = text.indexOf(`"${label}"`, start) + 1;
    found.push({
      ...{ start, end, name: node.name ?? '', label, opening },
      words: { start: at, end: at + label.length },
      closing: { start: text.lastIndexOf('</', end), end },
      under: above.findLast((heading) => heading.start < start),
    });
  });
  return found;
}

const isProcedures = ({ title }: Heading): boolean => !/^(?:Prerequisites|Validate)$/.test(title);

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
  return all.filter(isProcedures).map(({ start }) => start);
}

function eachHeading(
  change: (heading: Heading, manuscript: Manuscript) => Omit<Change, 'site'>,
): Operator['changes'] {
  return (manuscript) =>
    headings(manuscript).map((heading) => ({
      site: isProcedures(heading) ? 'the steps’ heading' : heading.title,
      ...change(heading, manuscript),
    }));
}

const FREE_TITLE = 'The heading above the steps may be called anything.';

const sectionOperators: Operator[] = [
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
    })),
  },
];

function eachElement(
  name: 'Tabs' | 'TabItem',
  change: (element: Element, all: Element[]) => Omit<Change, 'site'>,
): Operator['changes'] {
  return (manuscript) => {
    const all = elements(manuscript);
    return all
      .filter((element) => element.name === name)
      .map((element) => ({
        site: [element.label, 'under', element.under?.title].filter(Boolean).join(' '),
        ...change(element, all),
      }));
  };
}

/** Tags that don't match are noticed at either of them, or where the next tag can't be. */
function torn(element: Element, all: Element[]): number[] {
  const inside = all.filter(({ under }) => under === element.under || under?.start === element.under?.start);
  return inside.flatMap(({ opening, closing }) => [opening.start, closing.start]);
}

/** The other tabs of this name: what one section lacks, the others still have. */
const namesakes = ({ label, start }: Element, all: Element[]): number[] =>
  all.filter((other) => other.label === label && other.start !== start).map((other) => other.start);

const tabOperators: Operator[] = [
  {
    name: 'tab: label mistyped',
    changes: eachElement('TabItem', ({ words, start }) => ({
      edits: [{ start: words.end - 2, end: words.end - 1, by: '' }],
      noticed: [start],
    })),
  },
  {
    name: 'tab: label lost',
    changes: eachElement('TabItem', ({ opening, start }) => ({
      edits: [{ ...opening, by: '<TabItem>' }],
      noticed: [start],
    })),
  },
  {
    name: 'tab: removed',
    changes: eachElement('TabItem', (element, all) => ({
      edits: [{ start: element.start, end: element.end, by: '' }],
      noticed: namesakes(element, all),
    })),
  },
  ...(['Tabs', 'TabItem'] as const).flatMap((name): Operator[] => [
    {
      name: `tab: <${name}> never closed`,
      changes: eachElement(name, (element, all) => ({
        edits: [{ ...element.closing, by: '' }],
        noticed: torn(element, all),
      })),
    },
    {
      name: `tab: <${name}> never opened`,
      changes: eachElement(name, (element, all) => ({
        edits: [{ ...element.opening, by: '' }],
        noticed: torn(element, all),
      })),
    },
  ]),
];

/** Lists that lost their numbers hold no steps: noticed at the tab, the heading or the list. */
const numbersLost: Operator = {
  name: 'list: numbers lost',
  changes: (manuscript) =>
    manuscript.lists('steps', 'validation').flatMap((list) => {
      const [first] = list;
      if (!first) return [];
      const tab = elements(manuscript).findLast(({ start }) => start < first.start);
      const heading = headings(manuscript).findLast(({ start }) => start < first.start);
      return [
        {
          site: first.name,
          edits: list.map(({ start, words }) => ({ start, end: words.start, by: '- ' })),
          noticed: [first.start, tab?.start ?? 0, heading?.start ?? 0],
        },
      ];
    }),
};

const wordsLost: Operator = {
  name: 'step: words lost',
  changes: (manuscript) =>
    manuscript.lists('steps', 'validation').flatMap((list) =>
      list.map(({ words, start, name, index }) => ({
        site: name,
        edits: [{ ...words, by: '' }],
        // What the last check said is missed at the one before it, too.
        noticed: [start, ...(index === list.length - 1 ? [list[index - 1]?.start ?? start] : [])],
      })),
    ),
};

export const frameOperators: Operator[] = [...sectionOperators, ...tabOperators, numbersLost, wordsLost];
