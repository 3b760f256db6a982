import { setTimeout } from 'node:timers/promises';
import type { JSHandle, Page } from '@playwright/test';
import type { DevTools } from './dev-tools.ts';
import { PAGE_SCRIPT } from './install.ts';
import { isStale } from './stale.ts';
import type { Aimed } from './aimed.ts';
import type { Question, Snapshot } from './snapshot.ts';

/** Where a new page is before anything is opened in it. */
export const NOWHERE = 'about:blank';

/** A document that has only just begun is looked at again after this long. */
const NEXT_MS = 5;

/** What the script in the page is asked. A document that is left while it is asked gives no answer. */
export class PageScript {
  private readonly page: Page;
  private readonly devTools: DevTools;
  private readonly atMostMs: number;
  private readonly tooLate: () => Error;

  /**
   * @param devTools of the page
   * @param atMostMs how long an answer may take: a page can't answer while it waits for another to replace it
   * @param tooLate what is thrown then
   */
  constructor(page: Page, devTools: DevTools, atMostMs: number, tooLate: () => Error) {
    this.page = page;
    this.devTools = devTools;
    this.atMostMs = atMostMs;
    this.tooLate = tooLate;
  }

  /**
   * One look at the screen, as soon as there is a document to look at.
   * @param after first waits for a change after this version, or so long
   */
  async look(question: Question, after?: { version: number; atMostMs: number }): Promise<Snapshot> {
    // One string crosses over several times faster than the objects in it.
    const look = `JSON.stringify(script.look(${JSON.stringify(question)}))`;
    const start = performance.now();
    let told =
      after &&
      (await this.ask<string>(`script.next(${after.version}, ${after.atMostMs}).then(() => ${look})`));
    while (!told && performance.now() - start < this.atMostMs) {
      told = await this.ask<string>(look);
      if (!told) await setTimeout(NEXT_MS);
    }
    if (!told) throw this.tooLate();
    return JSON.parse(told) as Snapshot;
  }

  /** The element that a control of the last look stands for; to be disposed of. */
  element(id: number): Promise<JSHandle<Element | null>> {
    return this.page.evaluateHandle<Element | null>(`${PAGE_SCRIPT}.element(${id})`);
  }

  /** Scrolls to a control and takes aim: from here on a press reaches it or nothing. Undefined where it is gone. */
  async aimAt(id: number): Promise<Aimed | undefined> {
    return (await this.ask<Aimed>(`script.aimAt(script.element(${id}))`)) ?? undefined;
  }

  /** A place where a mouse keeps nothing open, if there is one. */
  async openSpot(): Promise<{ x: number; y: number } | undefined> {
    return (await this.ask<{ x: number; y: number }>('script.openSpot()')) ?? undefined;
  }

  /** Takes the keyboard from what has it. */
  async blur(): Promise<void> {
    await this.ask('script.blur()');
  }

  /** Fills a field; false where it is gone. */
  async fill(id: number, text: string): Promise<boolean> {
    const isFilled = await this.ask<boolean>(`script.fill(script.element(${id}), ${JSON.stringify(text)})`);
    if (isFilled === false) await this.devTools.type(text);
    return typeof isFilled === 'boolean';
  }

  /** Scrolls on; false where all there is has been shown. */
  async scrollOn(): Promise<boolean> {
    return (await this.ask<boolean>('script.scrollOn()')) ?? false;
  }

  /** @param question about `script`; undefined is answered where the page has none yet */
  private async ask<Answer>(question: string): Promise<Answer | null | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = globalThis.setTimeout(() => {
        reject(this.tooLate());
      }, this.atMostMs);
    });
    try {
      return await Promise.race([this.evaluate<Answer>(question), tooLate]);
    } catch (error) {
      if (this.page.isClosed() || !isStale(error)) throw error;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  private async evaluate<Answer>(question: string): Promise<Answer | null | undefined> {
    const expression = `((script) => script && document.documentElement && ${question})(${PAGE_SCRIPT})`;
    return (await this.devTools.evaluate(expression)) as Answer | null | undefined;
  }
}
