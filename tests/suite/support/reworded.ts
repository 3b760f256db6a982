import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../../fixtures/model/report.ts';
import { passagesOf } from '../../../fixtures/procedure/passages.ts';
import { lineOf, prepare } from './following.ts';
import { actsOf } from './wording.ts';

/** The project's own pages, by what is done on them. */
export type OwnPage = 'create' | 'delete' | 'edit' | 'revoke';

/** How an own page is read in which some words are others. */
export interface Reworded {
  line: number;
  /** What is done for the step on the line of those words. */
  acts: string[];
  /** What becomes of the passages on that line. */
  passages: string[];
  findings: Finding[];
}

/** Reads an own page with other words. @param nth which occurrence of the words is replaced (1-based) */
export function reworded(page: OwnPage, words: string, by: string, nth = 1): Reworded {
  const source = readFileSync(
    fileURLToPath(new URL(`../../../fixtures/docs/${page}-api-key.md`, import.meta.url)),
    'utf8',
  );
  const line = lineOf(source, words, nth);
  const lines = source.split('\n');
  const changed = lines.with(line - 1, lines[line - 1]?.replace(words, () => by) ?? '').join('\n');
  const { plans, findings } = prepare(changed);
  const steps = plans.flatMap((plan) => [...plan.steps, ...plan.validation]);
  const own = steps.filter(({ step }) => step.line === line);
  return {
    line,
    acts: own.flatMap(({ sentences }) => sentences.flatMap(actsOf)),
    passages: plans.flatMap((plan) =>
      passagesOf(plan, []).flatMap((passage) => (passage.line === line ? [passage.as] : [])),
    ),
    findings,
  };
}
