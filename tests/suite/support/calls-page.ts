import { parsePage } from '../../../fixtures/document/parse-page.ts';
import type { CodeBlock, Procedure, Step } from '../../../fixtures/model/procedure.ts';
import { PALETTE_API } from '../../../fixtures/palette/documented-calls.ts';
import {
  type CallSetting,
  planCalls,
  type ProcedureCalls,
} from '../../../fixtures/procedure/calls/plan-calls.ts';
import { readStep } from '../../../pages/language/language.ts';
import { PageText } from '../../../pages/language/places.ts';
import { at } from './page.ts';
import { LANGUAGE } from './reading-words.ts';

/** A procedure of a page, and how its calls will be made. */
export interface PlannedPage {
  procedure: Procedure;
  calls: ProcedureCalls;
}

/** Plans the calls of a page's procedure. @param which by its heading; without it, the first */
export function planPage(text: string, setting: Partial<CallSetting> = {}, which?: string): PlannedPage {
  const { procedures, source } = parsePage('page.md', text);
  const page = new PageText(source);
  const procedure =
    which === undefined ? at(procedures, 0) : procedures.find(({ heading }) => heading === which);
  if (!procedure) throw new Error(`No procedure is called "${which ?? ''}".`);
  withCode(procedure, source);
  const calls = planCalls(procedure, {
    api: PALETTE_API,
    lexicon: LANGUAGE.lexicon,
    clausesOf: (step) => readStep(step, LANGUAGE, page).clauses,
    hasCredential: true,
    endsLife: true,
    ...setting,
  });
  return { procedure, calls };
}

export function withCode({ steps, validation }: Procedure, source: string): void {
  const lines = source.split('\n');
  const all: Step[] = [...steps, ...validation];
  for (const step of all) {
    if (step.code.length > 0) continue;
    const next = all.map(({ line }) => line).filter((line) => line > step.line);
    const end = Math.min(lines.length + 1, ...next);
    step.code.push(...fencesIn(lines, step.line, end));
  }
}

function fencesIn(lines: readonly string[], from: number, to: number): CodeBlock[] {
  const found: CodeBlock[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('#')) break;
    const [, indent, language] = /^(\s*)```(\w*)/.exec(line) ?? [];
    if (indent === undefined) continue;
    const close = lines.findIndex((each, index) => index > at && each.trim() === '```');
    found.push({
      language: language ?? '',
      text: lines
        .slice(at + 1, close)
        .map((each) => each.slice(indent.length))
        .join('\n'),
      line: at + 1,
      column: indent.length + 1,
      endLine: close + 1,
      endColumn: indent.length + 4,
      firstLine: at + 2,
      firstColumn: indent.length + 1,
    });
    at = close;
  }
  return found;
}
