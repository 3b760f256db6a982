import type { Run, Span } from './passages.ts';

/** A page's source by its lines, in which words are found again that a run holds in another form than they are written in. */
export class PageText {
  readonly #lines: readonly string[];

  constructor(source: string) {
    this.#lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  }

  /** The pieces of a span, line by line, with the column that each begins at. */
  slices({ line, column, endLine, endColumn }: Span): { line: number; column: number; text: string }[] {
    return this.#lines.slice(line - 1, endLine).map((text, index) => {
      const from = index === 0 ? column : 1;
      const to = line + index === endLine ? endColumn - 1 : text.length;
      return { line: line + index, column: from, text: text.slice(from - 1, to) };
    });
  }
}

/** Where each match in a run's text is written; the run's own place for what can't be found. */
export function placesIn(run: Run, matches: readonly RegExpExecArray[], page: PageText | undefined): Span[] {
  if (run.line === run.endLine && run.endColumn - run.column === run.text.length) {
    return matches.map(({ 0: text, index }) => on(run.line, run.column + index, text.length));
  }
  const slices = page?.slices(run) ?? [];
  let nth = 0;
  let from = 0;
  return matches.map(({ 0: text }) => {
    for (let row = nth; row < slices.length; row++) {
      const slice = slices[row];
      const index = slice?.text.indexOf(text, row === nth ? from : 0) ?? -1;
      if (!slice || index < 0) continue;
      nth = row;
      from = index + text.length;
      return on(slice.line, slice.column + index, text.length);
    }
    return run;
  });
}

const on = (line: number, column: number, length: number): Span => ({
  line,
  column,
  endLine: line,
  endColumn: column + length,
});
