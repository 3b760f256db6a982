import { visit } from 'unist-util-visit';
import { type NodeOf, rangeOf } from '../../../fixtures/document/parse.ts';
import type { Range } from '../../../fixtures/document/source.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';
import { type Heading, headings } from './sections.ts';

const nowhere: Range = { start: 0, end: 0 };

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

export const tabOperators: Operator[] = [
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
export const numbersLost: Operator = {
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
