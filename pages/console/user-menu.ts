import { menuNotFound } from './menu-not-found.ts';
import { type Control, entriesOf, type Snapshot } from '../screen/snapshot.ts';
import type { Region } from './region.ts';
import type { StepContext } from './step-context.ts';
import { plainTopBar, topBar } from './top-bar.ts';
import type { Menu } from '../../fixtures/model/words.ts';

const ABOUT_THE_READER = /\b(?:user|account|profile|avatar|person)\b/i;
const INITIALS = /^\p{Lu}{1,3}$/u;

/** Top bar > person icon at the right end: the menu of the signed-in reader. */
export class UserMenu {
  constructor(private readonly context: StepContext) {}

  /** Opens it. Throws Disagreement when no menu at that place opens. */
  async open(menu: Menu): Promise<Region> {
    return await this.openBy(
      menu,
      (snapshot) => this.trigger(snapshot),
      'no menu at the right end of its top bar',
    );
  }

  /** Opens it where a page says that it stands in the column at the left edge. Throws Disagreement when none opens there. */
  async openInColumn(menu: Menu): Promise<Region> {
    const entry = (snapshot: Snapshot) =>
      this.own(entriesOf(snapshot, snapshot.mainMenu).filter(({ kind }) => kind === 'press')).at(-1);
    return await this.openBy(menu, entry, 'no menu of the reader in the column at the left edge');
  }

  private async openBy(
    menu: Menu,
    find: (snapshot: Snapshot) => Control | undefined,
    missing: string,
  ): Promise<Region> {
    const region = await this.context.openBy(find, `the ${menu.text}`);
    const isMenu = (snapshot: Snapshot) => region && (isMenuOf(region.controls(snapshot)) || undefined);
    if (region && (await this.context.screen.until(isMenu))) return region;
    throw await menuNotFound(this.context, menu, missing, topBar);
  }

  /** Named for the reader, or by the reader's own name; else the unlabelled icon or the initials at the right end; else what stands there. */
  private trigger(snapshot: Snapshot): Control | undefined {
    for (const bar of [topBar(snapshot), plainTopBar(snapshot)]) {
      const right = bar.filter(
        ({ kind, box }) => kind === 'press' && box.x + box.width / 2 > snapshot.width / 2,
      );
      const own = this.own(right);
      const silent = right.filter(({ words }) => words === '' || INITIALS.test(words));
      const trigger = own.at(-1) ?? silent.at(-1) ?? right.at(-1);
      if (trigger) return trigger;
    }
    return undefined;
  }

  private own(controls: readonly Control[]): Control[] {
    return controls.filter(({ name, words, glyph }) =>
      [name, words, glyph].some((text) => this.isReader(text)),
    );
  }

  private isReader(text: string): boolean {
    return ABOUT_THE_READER.test(text) || this.context.given.readerNames.some((name) => speaksOf(name, text));
  }
}

/** A single line of text that comes up is a message, and no menu, or not yet. */
const isMenuOf = (controls: readonly Control[]): boolean =>
  controls.length > 1 || controls.some(({ manner }) => manner !== 'plain');

/** Whether a text holds the whole name, or as a word one of those an e-mail address is made of: `uma.okafor@…` is "Uma". */
function speaksOf(name: string, text: string): boolean {
  if (name !== '' && text.includes(name)) return true;
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const parts = (name.toLowerCase().split('@')[0] ?? '').split(/[^\p{L}]+/u);
  return parts.some((part) => part.length > 2 && words.includes(part));
}
