import type { Dialog, Page } from '@playwright/test';

/** The browser's own dialog: a page that asks by it stands still until it is answered, so that what is answered is known before. */
export class BrowserDialog {
  /** What came up since the last action, and which of its buttons was pressed because a step says so. */
  shown: { words: string; offers: readonly string[]; pressed: string | undefined } | undefined;
  /** The label that the next step presses; without it, every dialog is dismissed. */
  next: string | undefined;

  constructor(page: Page) {
    page.on('dialog', (dialog) => {
      void this.#answer(dialog).catch(() => undefined);
    });
  }

  /** The one that no step has answered. */
  get unanswered(): { words: string; offers: readonly string[] } | undefined {
    return this.shown?.pressed === undefined ? this.shown : undefined;
  }

  /** Whether this was pressed in it already: one press answers it. */
  hasPressed(label: string): boolean {
    if (this.shown?.pressed !== label) return false;
    this.shown = undefined;
    return true;
  }

  async #answer(dialog: Dialog): Promise<void> {
    const offers = dialog.type() === 'alert' ? ['OK'] : ['OK', 'Cancel'];
    const pressed = offers.find((each) => each === this.next);
    this.shown = { words: dialog.message(), offers, pressed };
    await (pressed === 'OK' ? dialog.accept() : dialog.dismiss());
  }
}
