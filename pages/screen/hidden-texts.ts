import type { DevTools } from './dev-tools.ts';
import { PAGE_SCRIPT } from './install.ts';

/** Texts that nobody may see in a window: dots are drawn in their place. */
export class HiddenTexts {
  readonly #devTools: DevTools;
  readonly #texts = new Set<string>();

  constructor(devTools: DevTools) {
    this.#devTools = devTools;
  }

  /** Covers a text from here on, wherever it comes up, also in documents to come: before it is drawn. */
  async add(text: string): Promise<void> {
    if (this.#texts.has(text)) return;
    this.#texts.add(text);
    await this.#devTools.runInAll(`${PAGE_SCRIPT}?.hide(${JSON.stringify(text)})`);
  }

  /** Words as they are seen. */
  seenOf(words: string): string {
    return [...this.#texts].reduce((rest, text) => rest.replaceAll(text, '•'), words);
  }
}
