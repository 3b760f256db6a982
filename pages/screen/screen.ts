import type { BrowserContext, Page } from '@playwright/test';
import { BrowserDialog } from './browser-dialog.ts';
import { DevTools } from './dev-tools.ts';
import { neverLoaded, unopened } from './diagnose.ts';
import { MessagesSeen } from './messages-seen.ts';
import { HiddenTexts } from './hidden-texts.ts';
import { PageScript } from './page-script.ts';
import { Ornaments } from './ornaments.ts';
import { Pointer } from './pointer.ts';
import { PAGE_SCRIPT_SOURCE } from './install.ts';
import { isNews, newIn } from './new-in.ts';
import { SAME_LOOK_MS, LOOK_MS, TIMEOUTS, type Timeouts, SETTLED_MS, stillness } from './timeouts.ts';
import { Traffic } from './traffic.ts';
import { type Box, type Control, isAt, type Question, type Snapshot } from './snapshot.ts';
import type { Observer } from './observer.ts';

/** The console's page as a reader sees and touches it. */
export class Screen {
  readonly page: Page;
  readonly devTools: DevTools;
  readonly traffic: Traffic;
  readonly hidden: HiddenTexts;
  readonly messages = new MessagesSeen();
  /** The names whose rows matter. */
  question: Question = { names: [], others: [] };
  readonly browserDialog: BrowserDialog;
  observer: Observer | undefined;
  /** The last look; when it was (long ago where something was done since), and whether no request was under way then. */
  last: Snapshot | undefined;
  private lookedAt = -Infinity;
  private wasIdle = true;
  /** Where the last press was, and the screen before it. */
  pressed: Box | undefined;
  private before: Snapshot | undefined;
  readonly timeouts: Timeouts;
  readonly pointer: Pointer;
  private readonly pageScript: PageScript;
  private readonly ornaments = new Ornaments();

  private constructor(page: Page, devTools: DevTools, timeouts: Timeouts) {
    this.page = page;
    this.devTools = devTools;
    this.timeouts = timeouts;
    this.pageScript = new PageScript(page, devTools, timeouts.atMost, this.neverLoaded);
    this.pointer = new Pointer(page, this.pageScript, () => this.begin());
    this.traffic = new Traffic(page);
    this.hidden = new HiddenTexts(devTools);
    this.browserDialog = new BrowserDialog(page);
  }

  /** A new, empty page in this context. */
  static async in(context: BrowserContext, timeouts: Timeouts = TIMEOUTS): Promise<Screen> {
    await context.addInitScript(PAGE_SCRIPT_SOURCE);
    const page = await context.newPage();
    return new Screen(page, await DevTools.of(page), timeouts);
  }

  /** Opens the console, or loads it anew. Throws Outage when it can't be reached. */
  async open(url = this.page.url()): Promise<void> {
    this.begin();
    try {
      await this.page.goto(url, { timeout: this.timeouts.atMost, waitUntil: 'commit' });
    } catch (error) {
      throw unopened(url, String(error));
    }
  }

  /** What is on the screen, as of a moment ago. Throws Outage when there is nothing to look at for too long. */
  async look(): Promise<Snapshot> {
    return performance.now() - this.lookedAt > SAME_LOOK_MS || !this.last ? this.lookAgain() : this.last;
  }

  /**
   * Looks until something is there.
   * @returns what `find` gave, or undefined when the screen has come to rest without it
   * @throws Outage when the screen never comes to rest
   */
  async until<Thing>(find: (snapshot: Snapshot) => Thing | undefined): Promise<Thing | undefined> {
    const start = performance.now();
    const isStill = stillness(this.timeouts);
    let snapshot = await this.look();
    for (let looks = 1; ; looks += 1) {
      const thing = find(snapshot);
      if (thing !== undefined) {
        if (this.wasIdle) this.ornaments.learn(snapshot);
        return thing;
      }
      const waited = performance.now() - start;
      const isAtWork = !this.traffic.isIdle || this.ornaments.isAtWork(snapshot);
      const isLongEnough = waited >= this.timeouts.atLeast && looks >= this.timeouts.atLeast / LOOK_MS;
      const isQuiet = !isAtWork && snapshot.quietMs >= this.timeouts.quiet;
      if (isQuiet && isLongEnough && isStill(snapshot)) return undefined;
      const isTooLate = waited >= this.timeouts.atMost;
      if (isTooLate && isAtWork) throw this.neverLoaded();
      if (isTooLate) return undefined;
      snapshot = await this.lookAgain(snapshot);
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
      this.pointer.aimAt(control.id),
      this.observer?.acting(control, asSeen, isOnTheWay),
    ]);
    // What had to be scrolled to is pictured where it stands now.
    if (!isAt(placed.box, control.box)) await this.observer?.acting(control, placed, isOnTheWay);
    await (point ? this.pointer.press(point) : this.pointer.pressPatiently(control.id));
    this.before = before;
    this.pressed = control.box;
    if ((await this.hasEffect(control, before)) || !point) return;
    // What had only just been drawn may not have been listening yet. A tick changes nothing in the document.
    const wasEarly = before.quietMs < SETTLED_MS && control.kind === 'press';
    if (!wasEarly && !this.last?.wentAstray) return;
    await this.pointer.pressPatiently(control.id);
    await this.hasEffect(control, before);
  }

  /** Chooses an option of a native drop-down. */
  async pick(control: Control, option: string): Promise<void> {
    const { placed } = await this.pointer.aimAt(control.id);
    await this.observer?.acting(control, placed, false);
    await this.pointer.pick(control.id, option);
  }

  /** Moves the mouse over a control: what comes up counts as brought about by that. */
  async hover(control: Control): Promise<void> {
    this.before = await this.look();
    await this.pointer.pointAt(control.id);
    this.pressed = control.box;
  }

  /** Presses a key of the keyboard. */
  async key(name: string): Promise<void> {
    this.before = this.last;
    this.begin();
    await this.page.keyboard.press(name);
  }

  /** Waits until all requests of the last action are answered and the screen rests. */
  async rest(): Promise<Snapshot> {
    const start = performance.now();
    const isStill = stillness(this.timeouts);
    let snapshot = await this.lookAgain();
    while (!this.traffic.isAtRest(snapshot) || !isStill(snapshot)) {
      if (performance.now() - start >= this.timeouts.atMost) throw this.neverLoaded();
      snapshot = await this.lookAgain(snapshot, Math.max(SAME_LOOK_MS / 2, SAME_LOOK_MS - snapshot.quietMs));
    }
    return snapshot;
  }

  /** The controls that came up with the last action: they were nowhere on the screen before it. */
  fresh(snapshot: Snapshot): Control[] {
    return this.before ? newIn(snapshot, this.before) : snapshot.controls;
  }

  /** Scrolls the largest part that has more to show on by one screenful; false where all are at their end. */
  scrollOn(): Promise<boolean> {
    this.lookedAt = -Infinity;
    return this.pageScript.scrollOn();
  }

  /** From here on counts what the next action brings about. */
  private begin(): void {
    this.traffic.mark();
    this.messages.forget();
    this.browserDialog.shown = undefined;
    this.lookedAt = -Infinity;
  }

  /** @param after the view that a change is waited for, at most so long */
  private async lookAgain(after?: Snapshot, atMostMs = SAME_LOOK_MS): Promise<Snapshot> {
    this.last = await this.pageScript.look(this.question, after && { version: after.version, atMostMs });
    this.messages.note(this.last, this.before);
    this.lookedAt = performance.now();
    this.wasIdle = this.traffic.isIdle;
    return this.last;
  }

  /** Waits for the effect of a press: news on the screen, a request, a message box. Whether anything changed at all. */
  private async hasEffect(pressed: Control, before: Snapshot): Promise<boolean> {
    let snapshot = await this.lookAgain();
    for (const start = performance.now(); ; snapshot = await this.lookAgain(snapshot)) {
      if (snapshot.wentAstray) return false;
      const isElsewhere = snapshot.document !== before.document || this.browserDialog.shown !== undefined;
      const isTelling = this.traffic.hasAsked || isNews(snapshot, before, pressed);
      // A document on its way out still shows what it did: nobody acts on that.
      if (isElsewhere || (isTelling && !snapshot.isLeaving)) return true;
      const atMostMs = this.traffic.isIdle ? this.timeouts.atLeast : this.timeouts.atMost;
      if (performance.now() - start >= atMostMs) return snapshot.version !== before.version;
    }
  }

  private readonly neverLoaded = () => neverLoaded(this.traffic.awaited, this.timeouts.atMost);
}
