import { type MatrixEntry, RIGHT, type TrialVerdict } from './record.ts';

/** How often each verdict was given under one heading. */
export interface MatrixRow {
  row: string;
  verdicts: Partial<Record<TrialVerdict, number>>;
  notes: string[];
}

export interface MatrixTable {
  table: MatrixEntry['table'];
  rows: MatrixRow[];
}

export interface Matrix {
  /** Every case, or a sample. */
  isWhole: boolean;
  seed: number;
  seconds: number;
  tables: MatrixTable[];
}

const COLUMNS: Record<MatrixEntry['table'], readonly TrialVerdict[]> = {
  'wrong pages': ['found', 'missed', 'wrong line', 'wrong class', 'equivalent', 'false alarm'],
  'wrong consoles': ['found', 'missed', 'wrong line', 'wrong class', 'quiet', 'false alarm'],
  'harmless variations': ['quiet', 'false alarm'],
};

/** Counts entries by table and row, in the order of their first mention. */
export function tablesOf(entries: readonly MatrixEntry[]): MatrixTable[] {
  const named = (Object.keys(COLUMNS) as MatrixEntry['table'][]).map((table) => ({
    table,
    rows: rowsOf(entries.filter((entry) => entry.table === table)),
  }));
  return named.filter(({ rows }) => rows.length > 0);
}

function rowsOf(entries: readonly MatrixEntry[]): MatrixRow[] {
  const rows = new Map<string, MatrixRow>();
  for (const { row: name, verdict, note, count = 1 } of entries) {
    const row = rows.get(name) ?? { row: name, verdicts: {}, notes: [] };
    row.verdicts[verdict] = (row.verdicts[verdict] ?? 0) + count;
    if (note !== undefined && !row.notes.includes(note)) row.notes.push(note);
    rows.set(name, row);
  }
  return [...rows.values()];
}

/** "wrong pages: 612 of 620 right (8 missed)" */
export function summaryOf({ table, rows }: MatrixTable): string {
  const sum = (verdict: TrialVerdict): number =>
    rows.reduce((all, { verdicts }) => all + (verdicts[verdict] ?? 0), 0);
  const counted = COLUMNS[table]
    .map((verdict) => [verdict, sum(verdict)] as const)
    .filter(([, count]) => count > 0);
  const all = counted.reduce((total, [, count]) => total + count, 0);
  const right = counted.reduce((total, [verdict, count]) => total + (RIGHT.includes(verdict) ? count : 0), 0);
  const each = counted.map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  return `${table}: ${right} of ${all} right (${each})`;
}

/** A table in GitHub's Markdown, its columns even, so that a terminal shows it as well. */
export function markdownOf({ table, rows }: MatrixTable): string {
  const used = COLUMNS[table].filter((verdict) => rows.some(({ verdicts }) => verdicts[verdict]));
  const cells = [
    [table, ...used],
    ...rows.map(({ row, verdicts }) => [row, ...used.map((verdict) => String(verdicts[verdict] ?? ''))]),
  ];
  const widths = ['', ...used].map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** The whole matrix in Markdown, with what a reader would not notice and what came out wrong. */
export function matrixText({ isWhole, seed, seconds, tables }: Matrix): string {
  const notes = tables.flatMap(({ rows }) =>
    rows
      .filter((row) => row.notes.length > 0)
      .map(({ row, notes: all }) => `### ${row}\n\n${all.map(quoted).join('\n\n')}`),
  );
  return [
    '# What the suite detects',
    `${isWhole ? 'Every case' : 'A sample'}, drawn by the seed ${seed}, in ${seconds.toFixed(0)} s.`,
    ...tables.map((table) => `## ${summaryOf(table)}\n\n${markdownOf(table)}`),
    ...(notes.length > 0 ? ['## Notes', ...notes] : []),
    '',
  ].join('\n\n');
}

const quoted = (note: string): string => (note.includes('\n') ? `\`\`\`text\n${note}\n\`\`\`` : note);
