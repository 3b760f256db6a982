import type { JSHandle, Page } from '@playwright/test';
import { EYES } from './install.ts';
import { BLINK_MS } from './patience.ts';
import { isStale } from './stale.ts';
import type { Question, View } from './view.ts';

/** Where a new page is before anything is opened in it. */
export const NOWHERE = 'about:blank';

/** What the script in the page is asked. A document that is left while it is asked gives no answer. */
export class Eyes {
  private readonly page: Page;
  private readonly atMostMs: number;
  private readonly tooLate: () => Error;

  /**
   * @param atMostMs how long an answer may take: a page can't answer while it waits for another to replace it
   * @param tooLate what is thrown then
   */
  constructor(page: Page, atMostMs: number, tooLate: () => Error) {
    this.page = page;
    this.atMostMs = atMostMs;
    this.tooLate = tooLate;
  }

  /** One look at the screen, as soon as there is a document to look at. */
  async look(question: Question): Promise<View> {
    const start = performance.now();
    while (performance.now() - start < this.atMostMs) {
      // One string crosses over several times faster than the objects in it.
      const told = await this.ask<string | null>(
        `${EYES} ? JSON.stringify(${EYES}.look(${JSON.stringify(question)})) : null`,
      );
      if (told) return JSON.parse(told) as View;
    }
    throw this.tooLate();
  }

  /** Resolves at the next change after a version of the screen, or soon: after `atMostMs`. */
  async change(version: number, atMostMs = BLINK_MS): Promise<void> {
    await this.ask(`${EYES}?.next(${String(version)}, ${String(atMostMs)})`);
  }

  /** The element that a control of the last look stands for; to be disposed of. */
  element(id: number): Promise<JSHandle<Element | null>> {
    return this.page.evaluateHandle<Element | null>(`${EYES}.element(${String(id)})`);
  }

  /** Scrolls on; false where all there is has been shown. */
  async scrollOn(): Promise<boolean> {
    return (await this.ask<boolean>(`${EYES}?.scrollOn()`)) ?? false;
  }

  private async ask<Answer>(question: string): Promise<Answer | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.tooLate());
      }, this.atMostMs);
    });
    try {
      return await Promise.race([this.page.evaluate<Answer>(question), tooLate]);
    } catch (error) {
      if (this.page.isClosed() || !isStale(error)) throw error;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}
