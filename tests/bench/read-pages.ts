/**
 * `tsx read-pages.ts suite|plan|remark <folder>`, with `--expose-gc`: reads every page of a folder in a process of its own,
 * `plan` plans its procedures too, keeps all that came of it, and prints what that took.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docusaurus } from '../../fixtures/document/parse.ts';
import { readPage } from '../../fixtures/document/read-page.ts';
import type { DocsPage } from '../../fixtures/model/procedure.ts';
import { underTest } from '../../fixtures/run/plans.ts';

export interface ReadingTimes {
  /** For each page, by the clock and by the processor, which a busy machine changes least. */
  ms: number;
  cpuMs: number;
  /** What is kept of each page, on the heap. */
  keptKb: number;
  /** The process's peak. */
  peakMb: number;
}

const readers: Record<string, (file: string) => unknown> = {
  suite: pageIn,
  plan: (file) => underTest(pageIn(file)),
  remark: (file) => docusaurus.parse(readFileSync(file, 'utf8')),
};

function pageIn(file: string): DocsPage {
  const page = readPage(file);
  if (page.procedures.length === 0) throw new Error(`${file}: ${JSON.stringify(page.findings)}`);
  return page;
}

const [name = '', folder = ''] = process.argv.slice(2);
const read = readers[name];
if (!read || !globalThis.gc)
  throw new Error('Usage: node --expose-gc … read-pages.ts suite|plan|remark <folder>');
const files = readdirSync(folder).map((file) => join(folder, file));

globalThis.gc();
const heapBefore = process.memoryUsage().heapUsed;
const cpuBefore = process.cpuUsage();
const start = performance.now();
const kept = files.map(read);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpuBefore);
globalThis.gc();
const keptBytes = process.memoryUsage().heapUsed - heapBefore;
const reading: ReadingTimes = {
  ms: ms / kept.length,
  cpuMs: (user + system) / 1000 / kept.length,
  keptKb: keptBytes / 1024 / kept.length,
  peakMb: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(reading));
