import type { CDPSession } from '@playwright/test';
import { PAGE_SCRIPT } from './install.ts';

/** Texts that nobody may see in a window: dots are drawn in their place. */
export class HiddenTexts {
  readonly #devTools: CDPSession;
  readonly #texts = new Set<string>();

  constructor(devTools: CDPSession) {
    this.#devTools = devTools;
  }

  /** Covers a text from here on, wherever it comes up, also in documents to come: before it is drawn. */
  async add(text: string): Promise<void> {
    if (this.#texts.has(text)) return;
    this.#texts.add(text);
    await this.#devTools.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `${PAGE_SCRIPT}?.hide(${JSON.stringify(text)})`,
      runImmediately: true,
    });
  }

  /** Words as they are seen. */
  seenOf(words: string): string {
    return [...this.#texts].reduce((rest, text) => rest.replaceAll(text, '•'), words);
  }
}
