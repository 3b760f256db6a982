import type { Root } from 'mdast';
import { parse } from '../../fixtures/document/parse.ts';
import { parsePage } from '../../fixtures/document/parse-page.ts';
import { type Range, Source } from '../../fixtures/document/source.ts';
import type { DocsPage, Item, Procedure, Run, Span } from '../../fixtures/model/procedure.ts';

/** One change of a page's text. */
export interface TextChange extends Range {
  by: string;
}

/** A place on a changed page: where what stood at an offset stands now, or where an edit begins. */
export type Mark = number | TextChange;

export type SectionName = 'prerequisites' | 'steps' | 'validation';

/** A prerequisite or step, and the text that goes with it. */
export interface Site extends Range {
  tab: string | null;
  part: SectionName;
  index: number;
  item: Item;
  /** The whole lines, with those that are indented below them, up to what stands behind. */
  block: Range;
  /** Behind the number or bullet: its words, and all that belongs to it. */
  words: Range;
  body: Range;
  /** "step 2 of User", for titles: the same on every page. */
  name: string;
}

const PART_NAMES: Record<SectionName, string> = {
  prerequisites: 'prerequisite',
  steps: 'step',
  validation: 'check',
};

/** A page as a writer edits it: its text, what the suite reads in it, and where that stands. */
export class Manuscript {
  readonly source: Source;
  readonly page: DocsPage;

  constructor(file: string, text: string) {
    this.source = new Source(text);
    this.page = parsePage(file, text);
  }

  get tree(): Root {
    return parse(this.source);
  }

  /** The items of each procedure's part, in reading order. */
  lists(...parts: SectionName[]): Site[][] {
    return this.page.procedures.flatMap((procedure) => parts.map((part) => this.#sitesOf(procedure, part)));
  }

  rangeOf({ line, column, endLine, endColumn }: Span): Range {
    return { start: this.source.offset(line, column), end: this.source.offset(endLine, endColumn) };
  }

  /** The runs of an item that hold plain words, as they are written. */
  plainWords(item: Item): (Range & { text: string })[] {
    return this.#written(item.runs.filter(({ kind }) => kind === 'text'));
  }

  /** The labels of an item, without the stars around them. */
  labels(item: Item): (Range & { text: string })[] {
    return this.#written(item.runs.filter(({ kind }) => kind === 'label'));
  }

  /** The text with some edits made, and the line of each mark on it. */
  changed(edits: readonly TextChange[], marks: readonly Mark[]): { text: string; lines: number[] } {
    const inOrder = edits.toSorted((a, b) => a.start - b.start);
    const text = inOrder.reduceRight(
      (all, { start, end, by }) => all.slice(0, start) + by + all.slice(end),
      this.source.text,
    );
    const shifted = (offset: number, before: readonly TextChange[]): number =>
      before.reduce((at, { start, end, by }) => at + by.length - (end - start), offset);
    const changed = new Source(text);
    const lines = marks.map((mark) => {
      const at =
        typeof mark === 'number'
          ? shifted(
              mark,
              inOrder.filter(({ end }) => end <= mark),
            )
          : shifted(mark.start, inOrder.slice(0, inOrder.indexOf(mark)));
      return changed.span({ start: at, end: at }).line;
    });
    return { text, lines };
  }

  /** The lines of another text that are not this page's. */
  diffTo(text: string): string {
    const own = new Set(this.source.text.split('\n'));
    return text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '' && !own.has(line))
      .map((line) => `+ ${line}`)
      .join('\n');
  }

  #written(runs: readonly Run[]): (Range & { text: string })[] {
    return runs.map((run) => {
      const range = this.rangeOf(run);
      return { ...range, text: this.source.slice(range) };
    });
  }

  #sitesOf(procedure: Procedure, part: SectionName): Site[] {
    const { tab } = procedure;
    return procedure[part].map((item, index) => {
      const range = this.rangeOf(item);
      const marker = /^(?:\d+[.)]|[-*+])\s+/.exec(this.source.slice(range))?.[0] ?? '';
      const block = this.#blockOf(range);
      const start = range.start + marker.length;
      return {
        ...range,
        tab,
        part,
        index,
        item,
        block,
        words: { start, end: range.end },
        body: { start, end: block.start + this.source.slice(block).trimEnd().length },
        name: [PART_NAMES[part], index + 1, ...(tab === null ? [] : ['of', tab])].join(' '),
      };
    });
  }

  #blockOf({ start, end }: Range): Range {
    const { text } = this.source;
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), -1) + 1;
    const rest = /^[^\n]*\n(?:[ \t]*\n|[ \t]{2,}\S[^\n]*\n)*/.exec(text.slice(end))?.[0] ?? '';
    return { start: lineStart, end: end + rest.length };
  }
}
