import type { BrowserContext, CDPSession, Dialog as NativeDialog, Page } from '@playwright/test';
import { neverLoaded, unopened } from './diagnose.ts';
import { Eyes, NOWHERE } from './page-script.ts';
import { Hand } from './pointer.ts';
import { EYES_SCRIPT } from './install.ts';
import { newIn } from './new-in.ts';
import { BLINK_MS, LOOK_MS, PATIENCE, type Patience, SETTLED_MS } from './timeouts.ts';
import { Traffic } from './traffic.ts';
import { type Control, isAt, type Question, type View } from './snapshot.ts';
import type { Witness } from './watcher.ts';

/** The console's page as a reader sees and touches it. */
export class Screen {
  readonly page: Page;
  readonly devTools: CDPSession;
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
  /** For touches without a press. */
  readonly hand: Hand;
  /** Places that seemed at work while all was well: ornaments. */
  private readonly ornaments = new Set<string>();

  private constructor(page: Page, devTools: CDPSession, patience: Patience) {
    this.page = page;
    this.devTools = devTools;
    this.patience = patience;
    this.eyes = new Eyes(page, devTools, patience.atMost, this.neverLoaded);
    this.hand = new Hand(page, this.eyes, () => {
      this.begin();
    });
    this.traffic = new Traffic(page);
    page.on('dialog', (dialog: NativeDialog) => {
      this.messageBox = dialog.message();
      void dialog.dismiss().catch(() => undefined);
    });
  }

  /** A new, empty page in this context. */
  static async in(context: BrowserContext, patience: Patience = PATIENCE): Promise<Screen> {
    await context.addInitScript(EYES_SCRIPT);
    const page = await context.newPage();
    return new Screen(page, await context.newCDPSession(page), patience);
  }

  /** Opens the console. Throws Outage when it can't be reached. */
  async open(url: string): Promise<void> {
    this.begin();
    try {
      await this.page.goto(url, { timeout: this.patience.atMost, waitUntil: 'commit' });
    } catch (error) {
      throw unopened(url, String(error));
    }
  }

  /** Loads the page anew. Throws Outage when it can't be reached. */
  async reload(): Promise<void> {
    await this.open(this.page.url());
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
    let view = await this.look();
    for (let looks = 1; ; looks += 1) {
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
      view = await this.lookAgain(view);
    }
  }

  /**
   * Presses a control and waits until that has some effect: a change on the screen or a request.
   * @param isOnTheWay to another control, which is the one that matters
   */
  async press(control: Control, isOnTheWay = false): Promise<void> {
    const before = this.last ?? (await this.look());
    const asSeen = { ...before, box: control.box };
    const [{ point, placed }] = await Promise.all([
      this.hand.aimAt(control.id),
      this.witness?.acting(control, asSeen, isOnTheWay),
    ]);
    // What had to be scrolled to is pictured where it stands now.
    if (!isAt(placed.box, control.box)) await this.witness?.acting(control, placed, isOnTheWay);
    await (point ? this.hand.press(point) : this.hand.pressPatiently(control.id));
    this.before = before;
    if ((await this.hasEffectSince(before)) || !point) return;
    // What had only just been drawn may not have been listening yet. A tick changes nothing in the document.
    const wasEarly = before.quietMs < SETTLED_MS && control.kind === 'press';
    if (!wasEarly && !this.last?.wentAstray) return;
    await this.hand.pressPatiently(control.id);
    await this.hasEffectSince(before);
  }

  /** Chooses an option of a native drop-down. */
  async pick(control: Control, option: string): Promise<void> {
    const { placed } = await this.hand.aimAt(control.id);
    await this.witness?.acting(control, placed, false);
    await this.hand.pick(control.id, option);
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
    let view = await this.lookAgain();
    while (!this.traffic.isAtRest(view)) {
      if (performance.now() - start >= this.patience.atMost) throw this.neverLoaded();
      view = await this.lookAgain(view, Math.max(BLINK_MS / 2, BLINK_MS - view.quietMs));
    }
    return view;
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

  /** @param after the view that a change is waited for, at most so long */
  private async lookAgain(after?: View, atMostMs = BLINK_MS): Promise<View> {
    this.last = await this.eyes.look(this.question, after && { version: after.version, atMostMs });
    this.lookedAt = performance.now();
    this.wasIdle = this.traffic.isIdle;
    return this.last;
  }

  /** Whether a press has some effect in time: a change on the screen, a request, a message box. */
  private async hasEffectSince(before: View): Promise<boolean> {
    let view = await this.lookAgain();
    for (const start = performance.now(); ; view = await this.lookAgain(view)) {
      if (view.wentAstray) return false;
      const isChanged = view.version !== before.version || !this.traffic.isIdle;
      const isLeft = view.document !== before.document;
      // A document on its way out still shows what it did: nobody acts on that.
      if (isLeft || this.messageBox !== undefined || (isChanged && !view.isLeaving)) return true;
      const { atLeast, atMost } = this.patience;
      const patience = view.isLeaving && !this.traffic.isIdle ? atMost : atLeast;
      if (performance.now() - start >= patience) return isChanged;
    }
  }

  private readonly neverLoaded = () => neverLoaded(this.traffic.awaited, this.patience.atMost);
}
