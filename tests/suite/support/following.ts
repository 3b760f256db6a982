import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, test as base } from '@playwright/test';
import { openConsole } from '../../../fixtures/run/console-under-test.ts';
import type { MockOptions } from '../../../fixtures/mock-console/mock-console.ts';
import { parsePage } from '../../../fixtures/document/parse-page.ts';
import { isOurs } from '../../../fixtures/model/own-names.ts';
import { PaletteError } from '../../../fixtures/palette/error.ts';
import { findingAt } from '../../../fixtures/model/finding.ts';
import { follow, type FollowOptions } from '../../../fixtures/procedure/follow.ts';
import type { Outcome } from '../../../fixtures/procedure/outcome.ts';
import { saidBefore, underTest } from '../../../fixtures/run/plans.ts';
import { PRODUCT } from '../../../fixtures/run/product.ts';
import type { DocsPage } from '../../../fixtures/model/procedure.ts';
import type { Plan } from '../../../fixtures/procedure/planned.ts';
import type { Finding } from '../../../fixtures/model/report.ts';
import { runSecretsFile } from '../../../fixtures/settings.ts';
import { TIMEOUTS as READERS, type Timeouts } from '../../../pages/screen/timeouts.ts';

export { expect } from '@playwright/test';

/** The project's own page, as text to be changed. */
export const DEFAULT_PAGE = readFileSync(
  fileURLToPath(new URL('../../../fixtures/docs/delete-api-key.md', import.meta.url)),
  'utf8',
);

/** Less patient than a reader: the mock answers at once. */
const TIMEOUTS: Timeouts = { quiet: 80, atLeast: 600, atMost: 4_000, listed: 400 };

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

/** A page's text, read and planned, with all that is said of it before a browser opens. */
export interface Prepared {
  plans: Plan[];
  findings: Finding[];
}

/** Plans a page, which is read first where it is text. @param tab the only tab of interest, if there is one */
export function prepare(given: string | DocsPage, tab?: string | null): Prepared {
  const { page, plans } = underTest(typeof given === 'string' ? parsePage('page.md', given) : given);
  const ofInterest = plans.filter(({ procedure }) => tab === undefined || procedure.tab === tab);
  return { plans: ofInterest, findings: saidBefore({ page, plans: ofInterest }) };
}

/** Follows a page, or a page's text, on a mock console of its own. */
export type FollowText = (
  source: string | DocsPage,
  options?: MockOptions & {
    tab?: string | null;
    timeouts?: Partial<Timeouts>;
    browser?: Browser;
    pictures?: boolean;
  },
) => Promise<Followed>;

export const test = base.extend<{ followText: FollowText }>({
  followText: async ({ browser }, use) => {
    await use((source, { tab, timeouts, browser: by = browser, pictures = false, ...mockOptions } = {}) => {
      const { plans, findings } = prepare(source, tab);
      return followAll(
        plans,
        findings,
        { browser: by, timeouts: { ...TIMEOUTS, ...timeouts }, pictures },
        mockOptions,
      );
    });
    runSecretsFile().destroy();
  },
});

async function followAll(
  plans: readonly Plan[],
  findings: Finding[],
  options: Pick<FollowOptions, 'browser' | 'timeouts' | 'pictures'>,
  mockOptions: MockOptions,
): Promise<Followed> {
  const followed: Followed = { outcomes: new Map(), findings, left: [], foreignDeletions: [] };
  const opened = await openConsole({ mode: 'mock' }, { staleMinutes: 60, worker: 0, mockOptions }).catch(
    (error: unknown) => {
      if (error instanceof PaletteError) return error;
      throw error;
    },
  );
  if (opened instanceof PaletteError) {
    const first = plans.flatMap(({ procedure: { tab }, steps }) =>
      steps.slice(0, 1).map(({ step }) => ({ tab, step })),
    );
    return { ...followed, findings: [...findings, ...first.map((place) => findingAt(place, opened))] };
  }
  const { access, mock } = opened;
  try {
    for (const plan of plans) {
      if (plan.findings.length > 0 || plan.notCovered !== null) continue;
      const outcome = await follow(plan, { ...options, product: PRODUCT, access });
      followed.outcomes.set(plan.procedure.tab, outcome);
      findings.push(...outcome.findings);
    }
    const deletions = mock?.log.filter(({ method, status }) => method === 'DELETE' && status < 300) ?? [];
    followed.foreignDeletions = deletions.flatMap(({ key }) => (key && !isOurs(key.name) ? [key.name] : []));
    followed.left = (mock?.state.keys ?? []).map(({ name }) => name).filter(isOurs);
  } finally {
    await opened.close();
  }
  return followed;
}

/**
 * Follows as one in a hurry, and once more with a reader's own time-outs where something else came of it than is expected:
 * on a busy machine short time-outs see things that are not there. The last word is the patient reader's.
 */
export async function followPatiently(
  followText: FollowText,
  isExpected: (followed: Followed) => boolean,
  ...[source, options = {}]: Parameters<FollowText>
): Promise<Followed> {
  const inHaste = await followText(source, options);
  if (isExpected(inHaste)) return inHaste;
  return await followText(source, { ...options, timeouts: READERS });
}

/** The line on which these words stand for the nth time (1-based). */
export function lineOf(source: string, words: string, nth = 1): number {
  const lines = source.split('\n').flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  const line = lines[nth - 1];
  if (line === undefined) throw new Error(`"${words}" does not stand ${String(nth)} times on the page`);
  return line;
}
