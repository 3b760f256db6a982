import { type Browser, chromium, expect } from '@playwright/test';
import { launchOptions } from '../../fixtures/run/chromium.ts';
import { type MockConsole, startMockConsole } from '../../fixtures/mock-console/mock-console.ts';
import { readMachine } from '../../fixtures/settings.ts';
import { ResourceTable } from '../../pages/console/resource-table.ts';
import { Screen } from '../../pages/screen/screen.ts';
import { StepContext } from '../../pages/console/step-context.ts';
import { ConsoleVisitor, TENANT_KEYS } from '../suite/support/console-visitor.ts';
import { type Result, resultOf } from './result.ts';
import { rounds } from './rounds.ts';

const KEY = 'docs-conformance-bench-1';
const CONTROL_KEY = 'docs-conformance-bench-2';
const HOUR = 3_600_000;

/** What the table is asked: where a key is that is listed, or whether one is that isn't. */
type Task = (table: ResourceTable) => Promise<unknown>;

/**
 * Finding a key's row among ten keys, a thousand and ten thousand, in the tenant's table with 50 rows a page. The console
 * has shown its first page when the clock starts: how long it takes to load its keys is its own affair.
 */
export async function rows(count: number): Promise<Result[]> {
  const browser = await chromium.launch(launchOptions(readMachine(), 'loopback'));
  try {
    const find: Task = (table) => table.identify();
    const miss: Task = (table) => table.verifyNotListed();
    return [
      ...(await compare(browser, count, 'finding a row, newest first', find, { bar: { atMost: 3 } })),
      // What stands on the last page, or nowhere, takes a look at every page: 1, 21 or 201 of them.
      ...(await compare(browser, 1, 'finding a row on the last page', find, { oldestFirst: true })),
      ...(await compare(browser, 1, 'proving that a key is not listed', miss, { isDeleted: true })),
    ];
  } finally {
    await browser.close();
  }
}

interface Variant {
  bar?: { atMost: number };
  oldestFirst?: boolean;
  isDeleted?: boolean;
}

async function compare(
  browser: Browser,
  count: number,
  what: string,
  task: Task,
  { bar, oldestFirst = false, isDeleted = false }: Variant,
): Promise<Result[]> {
  const open: MockConsole[] = [];
  const among = async (keys: number): Promise<() => Promise<number>> => {
    const mock = await startMockConsole({ keys, skins: oldestFirst ? ['oldest-first'] : [] });
    open.push(mock);
    const owner = { description: '', ownerUid: mock.accounts.user.uid, expiresAt: Date.now() + HOUR };
    for (const name of isDeleted ? [CONTROL_KEY] : [CONTROL_KEY, KEY]) mock.state.addKey({ name, ...owner });
    return () => timeOf(browser, mock, task);
  };
  try {
    const measured = await rounds(count, {
      ten: await among(10),
      thousand: await among(1_000),
      tenThousand: await among(10_000),
    });
    const facts = { benchmark: 'd', unit: 'ms' as const };
    return [
      resultOf(
        { ...facts, what: `${what}: among 1,000 keys / 10` },
        measured.map(({ thousand, ten }) => ({ subject: thousand, reference: ten })),
      ),
      resultOf(
        { ...facts, what: `${what}: among 10,000 keys / 10`, ...(bar && { bar }) },
        measured.map(({ tenThousand, ten }) => ({ subject: tenThousand, reference: ten })),
      ),
    ];
  } finally {
    await Promise.all(open.map((mock) => mock.close()));
  }
}

/** In ms. */
async function timeOf(browser: Browser, mock: MockConsole, task: Task): Promise<number> {
  const context = await browser.newContext();
  const screen = await Screen.in(context);
  const { admin } = mock.accounts;
  const stepContext = new StepContext(screen, {
    url: mock.url,
    account: admin,
    readerNames: [admin.email],
    organizationHint: '',
    noun: 'API key',
    resource: KEY,
    control: CONTROL_KEY,
    // As a run has it: every key that the console had before.
    others: mock.state.keys.map(({ name }) => name).filter((name) => ![KEY, CONTROL_KEY].includes(name)),
    foreign: [],
    terms: [],
  });
  const visitor = new ConsoleVisitor(screen.page, mock);
  await visitor.enter(admin, TENANT_KEYS);
  await expect(visitor.rows).not.toHaveCount(0);
  const start = performance.now();
  await task(new ResourceTable(stepContext));
  const ms = performance.now() - start;
  await context.close();
  return ms;
}
