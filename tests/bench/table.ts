import { type Bar, isMet, isSkipped, type Result, type Skipped } from './result.ts';

const HEAD = ['', 'what', 'measured', 'against', 'ratio', 'bar', 'met'];

/** All results as one Markdown table. */
export function resultsTable(results: readonly (Result | Skipped)[]): string {
  const rows = results.map((result) => (isSkipped(result) ? skippedCells(result) : cells(result)));
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

function cells(result: Result): string[] {
  const { benchmark, what, unit, subject, reference, ratio, bar } = result;
  return [
    benchmark,
    what,
    `${rounded(subject)} ${unit}`,
    reference === undefined ? '' : `${rounded(reference)} ${unit}`,
    ratio?.toFixed(2) ?? '',
    bar === undefined ? '' : inWords(bar, ratio === undefined ? ` ${unit}` : ''),
    bar === undefined ? '' : isMet(result) ? 'yes' : '**no**',
  ];
}

function skippedCells({ benchmark, what, skipped }: Skipped): string[] {
  return [benchmark, what, skipped, '', '', '', ''];
}

function inWords(bar: Bar, unit: string): string {
  return 'atMost' in bar ? `at most ${bar.atMost}${unit}` : `at least ${bar.atLeast}${unit}`;
}

/** Three digits tell enough. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
