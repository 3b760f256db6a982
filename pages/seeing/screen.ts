import type { BrowserContext, Dialog as NativeDialog, ElementHandle, Page } from '@playwright/test';
import { Outage } from '../disagreement.ts';
import { EYES, EYES_SCRIPT } from './install.ts';
import { newIn } from './new-in.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { setValue } from './set-value.ts';
import { isStale, StaleControl } from './stale.ts';
import { Traffic } from './traffic.ts';
import type { Control, Question, View } from './view.ts';

/** Something that lies over a control this long keeps a reader from pressing it, even on a slow machine. */
const PRESS_MS = 10_000;

/** The console's page as a reader sees and touches it. */
export class Screen {
  readonly page: Page;
  readonly traffic: Traffic;
  /** The names whose rows matter. */
  question: Question = { names: [], others: [] };
  /** The words of a native message box that came up; it is always dismissed. */
  messageBox: string | undefined;
  /** The screen before the last action. */
  private before: View | undefined;
  private last: View | undefined;
  private readonly patience: Patience;
  /** Places that seemed at work while all was well: ornaments. */
  private readonly ornaments = new Set<string>();

  private constructor(page: Page, patience: Patience) {
    this.page = page;
    this.patience = patience;
    this.traffic = new Traffic(page);
    page.on('dialog', (dialog: NativeDialog) => {
      this.messageBox = dialog.message();
      void dialog.dismiss().catch(() => undefined);
    });
  }

  /** A new, empty page in this context. */
  static async in(context: BrowserContext, patience: Patience = PATIENCE): Promise<Screen> {
    await context.addInitScript(EYES_SCRIPT);
    return new Screen(await context.newPage(), patience);
  }

  /** Opens the console. Throws Outage when it can't be reached. */
  async open(url: string): Promise<void> {
    this.traffic.mark();
    try {
      await this.page.goto(url, { timeout: this.patience.atMost, waitUntil: 'commit' });
    } catch (error) {
      const reason = /net::\w+/.exec(String(error))?.[0] ?? 'no answer in time';
      throw new Outage('console-unreachable', `The console at ${url} could not be opened (${reason}).`);
    }
  }

  /** One look at the screen. Throws Outage when there is nothing to look at for too long. */
  async look(): Promise<View> {
    const start = performance.now();
    while (performance.now() - start < this.patience.atMost) {
      const question = JSON.stringify(this.question);
      const view = await this.ask<View | null>(`${EYES}?.look(${question}) ?? null`).catch(this.ifLeft(null));
      if (view) return (this.last = view);
    }
    throw this.neverLoaded();
  }

  /**
   * Looks until something is there.
   * @returns what `find` gave, or undefined when the screen has come to rest without it
   * @throws Outage when the screen never comes to rest
   */
  async until<Thing>(find: (view: View) => Thing | undefined): Promise<Thing | undefined> {
    const start = performance.now();
    for (;;) {
      const view = await this.look();
      const thing = find(view);
      if (thing !== undefined) {
        if (this.traffic.isIdle) for (const place of view.loading) this.ornaments.add(place);
        return thing;
      }
      const waited = performance.now() - start;
      const isAtWork = !this.traffic.isIdle || view.loading.some((place) => !this.ornaments.has(place));
      if (!isAtWork && view.quietMs >= this.patience.quiet && waited >= this.patience.atLeast)
        return undefined;
      if (waited >= this.patience.atMost) {
        if (isAtWork) throw this.neverLoaded();
        return undefined;
      }
      await this.change(view.version);
    }
  }

  /** Presses a control and waits until that has some effect: a change on the screen or a request. */
  async press(control: Control): Promise<void> {
    const before = this.last ?? (await this.look());
    await this.touch(control, (element) => element.click({ timeout: PRESS_MS }));
    this.before = before;
    const start = performance.now();
    while (performance.now() - start < this.patience.atLeast && this.messageBox === undefined) {
      const view = await this.look();
      if (view.document !== before.document || view.version !== before.version || !this.traffic.isIdle)
        return;
      await this.change(view.version);
    }
  }

  /** Chooses an option of a native drop-down. */
  async pick(control: Control, option: string): Promise<void> {
    await this.touch(control, async (element) => {
      await element.selectOption({ label: option });
    });
  }

  /** Fills a field without its text showing in any step's title. */
  async fill(control: Control, text: string): Promise<void> {
    await this.touch(control, (element) => element.evaluate(setValue, text));
  }

  /** Presses a key of the keyboard. */
  async key(name: string): Promise<void> {
    this.before = this.last;
    this.traffic.mark();
    await this.page.keyboard.press(name);
  }

  /** Waits until all requests of the last action are answered and the screen rests. */
  async rest(): Promise<View> {
    const start = performance.now();
    for (;;) {
      const view = await this.look();
      if (this.traffic.isIdle && view.quietMs >= 50) return view;
      if (performance.now() - start >= this.patience.atMost) throw this.neverLoaded();
      await this.change(view.version);
    }
  }

  /** The controls that came up with the last action: they were nowhere on the screen before it. */
  fresh(view: View): Control[] {
    return this.before ? newIn(view, this.before) : view.controls;
  }

  private async change(version: number): Promise<void> {
    await this.ask(`${EYES}?.next(${String(version)}, 50)`).catch(this.ifLeft(undefined));
  }

  /** Asks the page, which can't answer while it waits for another to replace it. */
  private async ask<Answer>(question: string): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.neverLoaded());
      }, this.patience.atMost);
    });
    return Promise.race([this.page.evaluate<Answer>(question), tooLate]).finally(() => {
      clearTimeout(timer);
    });
  }

  /** A document that is left while it is asked gives no answer: the next one may. */
  private ifLeft<Answer>(answer: Answer): (error: unknown) => Answer {
    return (error) => {
      if (this.page.isClosed() || !isStale(error)) throw error;
      return answer;
    };
  }

  private async touch(
    control: Control,
    action: (element: ElementHandle<Element>) => Promise<void>,
  ): Promise<void> {
    const handle = await this.page.evaluateHandle<Element | null>(`${EYES}.element(${String(control.id)})`);
    const element = handle.asElement();
    if (!element) throw new StaleControl();
    this.traffic.mark();
    this.messageBox = undefined;
    try {
      await action(element);
    } catch (error) {
      throw isStale(error) ? new StaleControl() : error;
    } finally {
      await handle.dispose().catch(() => undefined);
    }
  }

  /** What is still waited for, as an outage. */
  neverLoaded(): Outage {
    const awaited = this.traffic.awaited.join(', ');
    const seconds = Math.round(this.patience.atMost / 1000);
    const why = awaited ? `no answer to ${awaited}` : 'it still shows that it is loading';
    return new Outage(
      'never-loaded',
      `The console did not come to rest within ${String(seconds)} s: ${why}.`,
    );
  }
}
