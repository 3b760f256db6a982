import type { TextChange, Manuscript, Mark } from './manuscript.ts';

/** What an operator does to a page in one place. */
export interface Change {
  /** Where, in words that are the same on every page. */
  site: string;
  edits: TextChange[];
  /**
   * Where a reader would notice, each on the changed page. The first has to be named by a finding, and no finding may
   * stand on any other line.
   */
  noticed: Mark[];
  /** The tab in question; undefined where the whole page is. */
  tab?: string | null;
  /** Why a reader would not notice: then nothing may be found. */
  equivalent?: string;
}

/** One way in which a page goes wrong, wherever it can. */
export interface Operator {
  name: string;
  changes: (manuscript: Manuscript) => Change[];
}

/** A page with one thing wrong. */
export interface Mutant extends Pick<Change, 'site' | 'tab' | 'equivalent'> {
  operator: string;
  file: string;
  /** Where, by the words that stand there: the same for a clause that the page repeats. */
  clause: string;
  text: string;
  lines: number[];
  /** Its changed lines, as they were and as they are. */
  diff: string;
}

/** Every mutant of a page. */
export function mutantsOf(manuscript: Manuscript, operators: readonly Operator[]): Mutant[] {
  return operators.flatMap(({ name, changes }) =>
    changes(manuscript).map(({ edits, noticed, ...change }) => {
      const { text, lines } = manuscript.changed(edits, noticed);
      const { file } = manuscript.page;
      return {
        ...change,
        operator: name,
        file,
        clause: clauseOf(manuscript, change.site),
        text,
        lines,
        diff: edits.map((edit) => diffOf(manuscript, edit)).join('\n'),
      };
    }),
  );
}

function clauseOf(manuscript: Manuscript, site: string): string {
  const sites = manuscript.lists('prerequisites', 'steps', 'validation').flat();
  const at = sites.find(({ name }) => site.endsWith(name));
  return at ? site.slice(0, -at.name.length) + at.item.text : site;
}

function diffOf({ source }: Manuscript, { start, end, by }: TextChange): string {
  const from = source.text.lastIndexOf('\n', start - 1) + 1;
  const to = source.endOfLine(Math.max(start, source.text[end - 1] === '\n' ? end - 1 : end));
  const shown = (sign: string, lines: string): string =>
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `${sign} ${line}`)
      .join('\n');
  const now = source.text.slice(from, start) + by + source.text.slice(end, Math.max(to, end));
  return [shown('-', source.text.slice(from, Math.max(to, end))), shown('+', now)].filter(Boolean).join('\n');
}
