import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { nearest } from '../../fixtures/model/nearest.ts';
import type { Label } from '../../fixtures/model/words.ts';
import { documented } from '../language/documented.ts';
import { refusedRequest } from '../screen/diagnose.ts';
import { linesOf } from '../screen/messages-seen.ts';
import type { Control, Snapshot } from '../screen/snapshot.ts';
import { partOf } from './part-of-screen.ts';
import { distanceTo, type Region, SCREEN, unique } from './region.ts';
import type { StepContext } from './step-context.ts';

/** What comes up nearer than this to what was pressed is about that: a tooltip, and no message. */
const NEAR = 60;

/** What the console says in passing of what was done last: an alert, a status, a toast. */
export class Messages {
  constructor(private readonly context: StepContext) {}

  /** Whatever it says; where the console has refused what was asked for, it tells of that. */
  @documented('(Verify )message listed')
  async beShown(): Promise<void> {
    await this.#said((snapshot) => this.#textsIn(snapshot).length > 0);
    const refused = refusedRequest(await this.context.screen.traffic.problems());
    if (refused)
      throw new Disagreement({
        kind: 'validation-failed',
        message: `The message tells that the console refuses what the step asks for: ${refused}.`,
        offered: this.#texts,
      });
  }

  /** In that part of the screen, or of the box above it. */
  @documented('(Verify )message listed at {position}')
  async beShownAt(position: string): Promise<void> {
    await this.beShown();
    const region: Region = { name: 'the message', controls: (snapshot) => this.#linesIn(snapshot) };
    await this.#said((snapshot) => partOf(region, position, false).controls(snapshot).length > 0);
  }

  /** It says just these words, in a line of its own or as a whole. */
  @documented('(Verify ){label} message listed')
  async say(words: Label): Promise<void> {
    await this.#said((snapshot) => this.#textsIn(snapshot).includes(words.text), words);
  }

  @documented('(Verify ){label} message listed at {position}')
  async sayAt(words: Label, position: string): Promise<void> {
    await this.say(words);
    await this.beShownAt(position);
  }

  async #said(isSo: (snapshot: Snapshot) => boolean, label?: Label): Promise<void> {
    const { screen } = this.context;
    const seen: string[] = [];
    const isSaid = await screen.until((snapshot) => {
      seen.push(...this.#textsIn(snapshot));
      return isSo(snapshot) || undefined;
    });
    if (isSaid) return;
    const offered = unique(seen);
    const dialog = seen.length === 0 ? this.context.undocumentedDialog(await screen.look()) : undefined;
    if (dialog) throw dialog;
    const wrong = new Disagreement({
      kind: label ? 'label-not-found' : 'validation-failed',
      message: label ? `The console shows no message "${label.text}".` : 'The console shows no such message.',
      label,
      expected: label?.text,
      offered,
      suggestion: label && nearest(label.text, offered),
    });
    if (!label) throw wrong;
    await this.context.instead(wrong);
  }

  get #texts(): string[] {
    return this.context.screen.messages.texts;
  }

  #textsIn(snapshot: Snapshot): string[] {
    return [...this.#texts, ...this.#floating(snapshot).map(({ words }) => words)];
  }

  #linesIn(snapshot: Snapshot): Control[] {
    const said = linesOf(snapshot.controls).filter(({ words }) => this.#texts.includes(words));
    return [...said, ...this.#floating(snapshot)];
  }

  /** Text that came up above the page, away from what was pressed, for consoles that don't tell what a message is. */
  #floating(snapshot: Snapshot): Control[] {
    const { screen } = this.context;
    const { pressed } = screen;
    const menu = new Set(this.context.at.lookIn === SCREEN ? [] : this.context.at.lookIn.controls(snapshot));
    return linesOf(screen.fresh(snapshot)).filter(
      (line) => line.layer !== 0 && !menu.has(line) && (!pressed || distanceTo(pressed, [line]) > NEAR),
    );
  }
}
