import { test as base } from '@playwright/test';
import {
  startMockConsole,
  type MockConsole,
  type MockOptions,
} from '../../../fixtures/mock-console/mock-console.ts';

/** Milliseconds since 1970 that only a test moves on. */
export class TestClock {
  #now = Date.parse('2026-01-15T12:00:00.000Z');

  readonly now = (): number => this.#now;

  advance(ms: number): void {
    this.#now += ms;
  }
}

interface MockFixtures {
  /** Starts a mock console that ends with the test. */
  start: (options?: MockOptions) => Promise<MockConsole>;
}

/** Playwright’s test with mock consoles at hand. */
export const test = base.extend<MockFixtures>({
  start: async ({}, use) => {
    const started: MockConsole[] = [];
    await use(async (options) => {
      const mock = await startMockConsole(options);
      started.push(mock);
      return mock;
    });
    await Promise.all(started.map((mock) => mock.close()));
  },
});

export { expect } from '@playwright/test';
