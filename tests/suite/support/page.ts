import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import type { DocsPage, Item, Procedure, Span } from '../../../fixtures/model/procedure.ts';
import type { Finding } from '../../../fixtures/model/report.ts';

export const DEFAULT_PAGE_FILE = fileURLToPath(
  new URL('../../../fixtures/docs/delete-api-key.md', import.meta.url),
);
const PUBLISHED_PAGE = fileURLToPath(new URL('../../../../shared/docs/delete-api-key.md', import.meta.url));

/** The published page, where it is here: what is said of it is tested there. */
export const publishedPages = existsSync(PUBLISHED_PAGE) ? [PUBLISHED_PAGE] : [];

export function fileText(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Reads a page whose lines are given. */
export function pageOf(...lines: string[]): DocsPage {
  return parsePage('docs/page.md', lines.join('\n'));
}

/** The item at an index, which has to be there. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`Nothing stands at ${index} of ${list.length}.`);
  return found;
}

/** Reads the one procedure of a page. */
export function procedureIn(...lines: string[]): Procedure {
  const { procedures } = pageOf(...lines);
  expect(procedures).toHaveLength(1);
  return at(procedures, 0);
}

/** The first step of a page's first procedure. */
export function firstStep({ procedures }: DocsPage): Item {
  return at(at(procedures, 0).steps, 0);
}

/** The first step of a page whose lines are given. */
export function stepIn(...lines: string[]): Item {
  return firstStep(pageOf(...lines));
}

/** A sentence with its labels in `**` and its links in brackets, as a writer would write it. */
export function written({ runs }: Item): string {
  return runs
    .map(({ kind, text, url }) => {
      const words = kind === 'label' ? `**${text}**` : text;
      return url === undefined ? words : `[${words}](${url})`;
    })
    .join('');
}

/** What a procedure says: its heading and tab, then prerequisites, steps and validation, one line each. */
export function outlined({ procedures }: DocsPage): Record<string, string[][]> {
  return Object.fromEntries(
    procedures.map(({ heading, tab, prerequisites, steps, validation }) => [
      tab === null ? heading : `${heading} / ${tab}`,
      [prerequisites, steps, validation].map((items) => items.map((item) => item.text)),
    ]),
  );
}

/** Asides in short: section, kind and words. */
export function asidesOf({ asides }: Procedure): string[] {
  return asides.map(({ section: where, kind, text }) => `${where} ${kind}: ${text}`);
}

/** Cuts a span out of a page by lines and columns alone, as an editor would; line ends are kept. */
export function wordsAt(source: string, { line, column, endLine, endColumn }: Span): string {
  const lines = source.replace(/^\uFEFF/, '').split(/(?<=\r\n|\n|\r(?!\n))/);
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  const inner = lines.slice(line, endLine - 1);
  return [
    (lines[line - 1] ?? '').slice(column - 1),
    ...inner,
    (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
  ].join('');
}

/** Whether a place lies on the page, its end not before its start. */
export function isInside(source: string, { line, column, endLine, endColumn }: Span): boolean {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const fits = (l: number, c: number): boolean => l >= 1 && c >= 1 && c <= (lines[l - 1]?.length ?? -1) + 1;
  return (
    fits(line, column) &&
    fits(endLine, endColumn) &&
    (line < endLine || (line === endLine && column <= endColumn))
  );
}

/** Findings in short: where, and the words there. */
export function places({ source, findings }: DocsPage): string[] {
  return findings.map((finding) => `${finding.line}:${finding.column} ${wordsAt(source, finding)}`);
}

/** The page's one finding. */
export function onlyFinding(page: DocsPage): Finding {
  expect(page.findings).toHaveLength(1);
  return at(page.findings, 0);
}

/** A Validate section, for pages that are about something else. */
export const validate = ['', '## Validate', '', '1. Look.', ''];

/** `## Title` with a list under it. */
export function section(heading: string, ...items: string[]): string[] {
  return [heading, '', ...items, ''];
}
