import { setTimeout } from 'node:timers/promises';
import type { ElementHandle, Page } from '@playwright/test';
import type { PageScript } from './page-script.ts';
import { isStale, StaleControl } from './stale.ts';
import type { Aimed } from './aimed.ts';
import { SAME_LOOK_MS } from './timeouts.ts';

/** What nothing keeps open any more is gone after this long. */
const CLOSING_MS = 600;

/** Something that lies over a control this long keeps a reader from pressing it, even on a slow machine. */
const PRESS_MS = 10_000;

/** The reader's mouse and keyboard: touches what a look saw, by its id. Every touch throws StaleControl where that is gone. */
export class Pointer {
  readonly #page: Page;
  readonly #pageScript: PageScript;
  readonly #begin: () => void;

  /** @param begin is called just before each touch */
  constructor(page: Page, pageScript: PageScript, begin: () => void) {
    this.#page = page;
    this.#pageScript = pageScript;
    this.#begin = begin;
  }

  /**
   * Scrolls to something and takes aim at it. Where something lies over it that the mouse or the keyboard keeps open
   * elsewhere, as a tooltip, these move away first.
   */
  async aimAt(id: number): Promise<Aimed> {
    let aimed = await this.#aimAt(id);
    for (const letGo of [() => this.moveAway(), () => this.#pageScript.blur()]) {
      if (!aimed.isCovered) return aimed;
      await letGo();
      for (const start = performance.now(); aimed.isCovered && performance.now() - start < CLOSING_MS;) {
        await setTimeout(SAME_LOOK_MS);
        aimed = await this.#aimAt(id);
      }
    }
    return aimed;
  }

  /** Moves the mouse to where it keeps nothing open. */
  async moveAway(): Promise<void> {
    const spot = await this.#pageScript.openSpot();
    if (spot) await this.#page.mouse.move(spot.x, spot.y);
  }

  /** Presses the mouse at once on what was aimed at; the next look tells whether the press went astray. */
  async press({ x, y }: { x: number; y: number }): Promise<void> {
    this.#begin();
    await this.#page.mouse.click(x, y);
  }

  /** Presses the mouse on something once it lies open and has been still for two frames of the page. */
  async pressPatiently(id: number): Promise<void> {
    await this.#touch(id, (element) => element.click({ timeout: PRESS_MS }));
  }

  /** Chooses an option of a native drop-down. */
  async pick(id: number, option: string): Promise<void> {
    await this.#touch(id, (element) => element.selectOption({ label: option }));
  }

  /** Moves the mouse over something. */
  async pointAt(id: number): Promise<void> {
    await this.#touch(id, (element) => element.hover({ timeout: PRESS_MS }));
  }

  /** Fills a field as typing does. */
  async fill(id: number, text: string): Promise<void> {
    this.#begin();
    if (!(await this.#pageScript.fill(id, text))) throw new StaleControl();
  }

  /** Types in place of what stands there, key by key: some fields are no more than listeners to the keyboard. */
  async typeIn(id: number, text: string): Promise<void> {
    await this.#touch(id, (element) => element.focus());
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(text);
  }

  /** Leaves a field by the keyboard: a field with a calendar takes only then what was typed, and folds that up. */
  async leaveField(): Promise<void> {
    this.#begin();
    await this.#page.keyboard.press('Tab');
  }

  async #aimAt(id: number): Promise<Aimed> {
    const aimed = await this.#pageScript.aimAt(id);
    if (!aimed) throw new StaleControl();
    return aimed;
  }

  async #touch(id: number, action: (element: ElementHandle<Element>) => Promise<unknown>): Promise<void> {
    const handle = await this.#pageScript.element(id);
    const element = handle.asElement();
    if (!element) throw new StaleControl();
    this.#begin();
    try {
      await action(element);
    } catch (error) {
      throw isStale(error) ? new StaleControl() : error;
    } finally {
      handle.dispose().catch(() => undefined);
    }
  }
}
