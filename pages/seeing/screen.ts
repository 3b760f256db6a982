import type { BrowserContext, Dialog as NativeDialog, ElementHandle, Page } from '@playwright/test';
import { Outage } from '../disagreement.ts';
import { neverLoaded } from './diagnose.ts';
import { Eyes, NOWHERE } from './eyes.ts';
import { EYES_SCRIPT } from './install.ts';
import { newIn } from './new-in.ts';
import { BLINK_MS, LOOK_MS, PATIENCE, type Patience } from './patience.ts';
import { setValue } from './set-value.ts';
import { isStale, StaleControl } from './stale.ts';
import { Traffic } from './traffic.ts';
import type { Control, Question, View } from './view.ts';
import type { Witness } from './witness.ts';

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
  /** Whoever takes pictures of what the reader does. */
  witness: Witness | undefined;
  /** The last look. */
  last: View | undefined;
  /** When that was; long ago where something was done since. */
  private lookedAt = -Infinity;
  /** Whether no request was under way then. */
  private wasIdle = true;
  /** The screen before the last action. */
  private before: View | undefined;
  readonly patience: Patience;
  private readonly eyes: Eyes;
  /** Places that seemed at work while all was well: ornaments. */
  private readonly ornaments = new Set<string>();

  private constructor(page: Page, patience: Patience) {
    this.page = page;
    this.patience = patience;
    this.eyes = new Eyes(page, patience.atMost, this.neverLoaded);
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
    this.begin();
    try {
      await this.page.goto(url, { timeout: this.patience.atMost, waitUntil: 'commit' });
    } catch (error) {
      const reason = /net::\w+/.exec(String(error))?.[0] ?? 'no answer in time';
      throw new Outage('console-unreachable', `The console at ${url} could not be opened (${reason}).`);
    }
  }

  /** What is on the screen, as of a moment ago. Throws Outage when there is nothing to look at for too long. */
  async look(): Promise<View> {
    return performance.now() - this.lookedAt > BLINK_MS || !this.last ? this.lookAgain() : this.last;
  }

  /**
   * Looks until something is there.
   * @returns what `find` gave, or undefined when the screen has come to rest without it
   * @throws Outage when the screen never comes to rest
   */
  async until<Thing>(find: (view: View) => Thing | undefined): Promise<Thing | undefined> {
    const start = performance.now();
    for (let looks = 1; ; looks += 1) {
      const view = looks === 1 ? await this.look() : await this.lookAgain();
      const thing = find(view);
      if (thing !== undefined) {
        if (this.wasIdle) for (const place of view.loading) this.ornaments.add(place);
        return thing;
      }
      const waited = performance.now() - start;
      // A blank screen is one whose script has yet to start.
      const isAtWork =
        !this.traffic.isIdle ||
        (view.controls.length === 0 && view.url !== NOWHERE) ||
        view.loading.some((place) => !this.ornaments.has(place));
      const isLongEnough = waited >= this.patience.atLeast && looks >= this.patience.atLeast / LOOK_MS;
      if (!isAtWork && view.quietMs >= this.patience.quiet && isLongEnough) return undefined;
      if (waited >= this.patience.atMost) {
        if (isAtWork) throw this.neverLoaded();
        return undefined;
      }
      await this.eyes.change(view.version);
    }
  }

  /**
   * Presses a control and waits until that has some effect: a change on the screen or a request.
   * @param isOnTheWay to another control, which is the one that matters
   */
  async press(control: Control, isOnTheWay = false): Promise<void> {
    const before = this.last ?? (await this.look());
    const tell = (element: ElementHandle<Element>) => this.witness?.acting(control, element, isOnTheWay);
    await this.touch(control, (element) => element.click({ timeout: PRESS_MS }), tell);
    this.before = before;
    const start = performance.now();
    while (performance.now() - start < this.patience.atLeast && this.messageBox === undefined) {
      const view = await this.lookAgain();
      if (view.document !== before.document || view.version !== before.version || !this.traffic.isIdle)
        return;
      await this.eyes.change(view.version);
    }
  }

  /** Chooses an option of a native drop-down. */
  async pick(control: Control, option: string): Promise<void> {
    const tell = (element: ElementHandle<Element>) => this.witness?.acting(control, element, false);
    await this.touch(control, (element) => element.selectOption({ label: option }), tell);
  }

  /** Fills a field without its text showing in any step's title. */
  async fill(control: Control, text: string): Promise<void> {
    await this.touch(control, (element) => element.evaluate(setValue, text));
  }

  /** Moves the mouse over something. */
  async pointAt(id: number): Promise<void> {
    await this.touch({ id }, (element) => element.hover({ timeout: PRESS_MS }));
  }

  /** Presses a key of the keyboard. */
  async key(name: string): Promise<void> {
    this.before = this.last;
    this.begin();
    await this.page.keyboard.press(name);
  }

  /** Waits until all requests of the last action are answered and the screen rests. */
  async rest(): Promise<View> {
    const start = performance.now();
    for (;;) {
      const view = await this.lookAgain();
      if (this.traffic.isAtRest(view)) return view;
      if (performance.now() - start >= this.patience.atMost) throw this.neverLoaded();
      await this.eyes.change(view.version, Math.max(BLINK_MS / 2, BLINK_MS - view.quietMs));
    }
  }

  /** The controls that came up with the last action: they were nowhere on the screen before it. */
  fresh(view: View): Control[] {
    return this.before ? newIn(view, this.before) : view.controls;
  }

  /** Scrolls the largest part that has more to show on by one screenful; false where all are at their end. */
  scrollOn(): Promise<boolean> {
    this.lookedAt = -Infinity;
    return this.eyes.scrollOn();
  }

  /** From here on counts what the next action brings about. */
  private begin(): void {
    this.traffic.mark();
    this.messageBox = undefined;
    this.lookedAt = -Infinity;
  }

  private async lookAgain(): Promise<View> {
    this.last = await this.eyes.look(this.question);
    this.lookedAt = performance.now();
    this.wasIdle = this.traffic.isIdle;
    return this.last;
  }

  private async touch(
    control: Pick<Control, 'id'>,
    action: (element: ElementHandle<Element>) => Promise<unknown>,
    tell?: (element: ElementHandle<Element>) => Promise<void> | undefined,
  ): Promise<void> {
    const handle = await this.eyes.element(control.id);
    const element = handle.asElement();
    if (!element) throw new StaleControl();
    await tell?.(element);
    this.begin();
    try {
      await action(element);
    } catch (error) {
      throw isStale(error) ? new StaleControl() : error;
    } finally {
      handle.dispose().catch(() => undefined);
    }
  }

  private readonly neverLoaded = () => neverLoaded(this.traffic.awaited, this.patience.atMost);
}
