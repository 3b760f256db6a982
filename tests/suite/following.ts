import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { openConsole } from '../../fixtures/console-under-test.ts';
import type { MockOptions } from '../../fixtures/console/mock-console.ts';
import { parsePage } from '../../fixtures/docs/parse-page.ts';
import { isOurs } from '../../fixtures/palette/key-names.ts';
import { follow, type Outcome } from '../../fixtures/reader/follow.ts';
import { planOf } from '../../fixtures/reader/plan.ts';
import type { Finding } from '../../fixtures/report/schema.ts';
import type { Patience } from '../../pages/seeing/patience.ts';

export { expect } from '@playwright/test';

/** The project's own page, as text to be changed. */
export const DEFAULT_PAGE = readFileSync(
  fileURLToPath(new URL('../../fixtures/docs/delete-api-key.md', import.meta.url)),
  'utf8',
);

/** Less patient than a reader: the mock answers at once. */
const PATIENCE: Patience = { quiet: 80, atLeast: 600, atMost: 4_000, listed: 400 };

export interface Followed {
  /** By tab; a procedure that could not be planned has none. */
  outcomes: Map<string | null, Outcome>;
  /** Of reading, planning and following, in that order. */
  findings: Finding[];
  /** Names of keys that were made by the run and are still there. */
  left: string[];
  /** Names of keys that the run deleted and had not made. */
  foreignDeletions: string[];
}

/** Follows a page's text on a mock console of its own. */
export type FollowText = (
  source: string,
  options?: MockOptions & { tab?: string | null; patience?: Partial<Patience>; pictures?: boolean },
) => Promise<Followed>;

export const test = base.extend<{ followText: FollowText }>({
  followText: async ({ browser }, use) => {
    await use(async (source, { tab, patience, pictures = false, ...mockOptions } = {}) => {
      const page = parsePage('page.md', source);
      const opened = await openConsole({ mode: 'mock' }, { staleMinutes: 60, worker: 0, mockOptions });
      const followed: Followed = {
        outcomes: new Map(),
        findings: [...page.findings],
        left: [],
        foreignDeletions: [],
      };
      try {
        for (const procedure of page.procedures.filter((each) => tab === undefined || each.tab === tab)) {
          const plan = planOf(procedure, page.findings);
          followed.findings.push(...plan.findings.filter((finding) => !page.findings.includes(finding)));
          if (plan.findings.length > 0) continue;
          const outcome = await follow(plan, {
            url: opened.url,
            tenant: opened.tenant,
            browser,
            patience: { ...PATIENCE, ...patience },
            pictures,
          });
          followed.outcomes.set(procedure.tab, outcome);
          followed.findings.push(...outcome.findings);
        }
        const deletions =
          opened.mock?.log.filter(({ method, status }) => method === 'DELETE' && status < 300) ?? [];
        followed.foreignDeletions = deletions.flatMap(({ key }) =>
          key && !isOurs(key.name) ? [key.name] : [],
        );
        followed.left = (opened.mock?.state.keys ?? []).map(({ name }) => name).filter(isOurs);
      } finally {
        await opened.close();
      }
      return followed;
    });
  },
});

/** The line on which these words stand for the nth time (1-based). */
export function lineOf(source: string, words: string, nth = 1): number {
  const lines = source.split('\n').flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  const line = lines[nth - 1];
  if (line === undefined) throw new Error(`"${words}" does not stand ${String(nth)} times on the page`);
  return line;
}
