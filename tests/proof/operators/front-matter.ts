import type { TextChange, Manuscript } from '../manuscript.ts';
import type { Change, Operator } from '../mutant.ts';

/** A line of the front matter. */
interface Entry {
  start: number;
  end: number;
  text: string;
  key: string;
}

function entries({ tree, source }: Manuscript): Entry[] {
  const node = tree.children.find(({ type }) => type === 'yaml');
  const from = node?.position?.start.offset ?? 0;
  const lines = source.text.slice(from, node?.position?.end.offset ?? 0).matchAll(/^.*$/gm);
  return [...lines].map(({ 0: text, index }) => {
    const start = from + index;
    return { start, end: start + text.length, text, key: /^\w+/.exec(text)?.[0] ?? text };
  });
}

/** One change of a line of the front matter, noticed there. */
function lines(name: string, change: (entry: Entry) => TextChange | undefined, alsoNoticed = 0): Operator {
  return {
    name: `front matter: ${name}`,
    changes: (manuscript) => {
      const all = entries(manuscript);
      return all.flatMap((entry, index): Change[] => {
        const edit = change(entry);
        const next = all.slice(index + 1, index + 1 + alsoNoticed).map(({ start }) => start);
        return edit ? [{ site: entry.key, edits: [edit], noticed: [edit, ...next] }] : [];
      });
    },
  };
}

const isFence = ({ text }: Entry): boolean => text === '---';

const fenceLost: Operator = {
  name: 'front matter: a fence lost',
  changes: (manuscript) => {
    const all = entries(manuscript);
    const fences = all.filter(isFence);
    return fences.map(({ start, end }, index) => ({
      site: index === 0 ? 'the first' : 'the last',
      edits: [{ start, end: end + 1, by: '' }],
      // Without the last, the first is never closed.
      noticed: [0],
    }));
  },
};

const fenceTooLate: Operator = {
  name: 'front matter: not at the top',
  changes: () => {
    const edit = { start: 0, end: 0, by: '\n' };
    return [{ site: 'the first fence', edits: [edit], noticed: [0] }];
  },
};

export const frontMatterOperators: Operator[] = [
  fenceLost,
  fenceTooLate,
  lines(
    'a quote not closed',
    ({ text, end }) => (text.endsWith('"') ? { start: end - 1, end, by: '' } : undefined),
    1,
  ),
  lines('a colon without quotes', ({ text, start, end, key }) =>
    text.endsWith('"') ? { start, end, by: `${key}: API: keys` } : undefined,
  ),
  lines(
    'a bracket not closed',
    ({ text, end }) => (text.endsWith(']') ? { start: end - 1, end, by: '' } : undefined),
    1,
  ),
  lines('indented by a tab', ({ text, start }) =>
    text.includes(':') ? { start, end: start, by: '\t' } : undefined,
  ),
  lines('a name twice', ({ text, end }) =>
    text.includes(':') ? { start: end + 1, end: end + 1, by: `${text}\n` } : undefined,
  ),
];
