import type { Given } from '../../fixtures/model/given.ts';
import type { PassOver, Reader } from '../../fixtures/model/product.ts';
import type { Documented, Understood } from '../../fixtures/model/understanding.ts';
import { Disagreement } from '../../fixtures/model/disagreement.ts';
import { methodOf } from '../language/documented.ts';
import type { Screen } from '../screen/screen.ts';
import { isLoggedOut } from './logged-out.ts';
import { type Position, START } from './position.ts';
import { stop, StepContext } from './step-context.ts';

/** A page object: its methods carry the sentences that they perform. */
export type PageObject = new (context: StepContext) => object;

/** A reader of one section, at one screen, with the page objects of a product. */
export class ConsoleReader implements Reader {
  readonly #start: StepContext;
  readonly #pageObjects: ReadonlyMap<Documented, PageObject>;
  /** The one place where it is kept: each act gives back the next. */
  #at = START;

  constructor(screen: Screen, given: Given, pageObjects: readonly PageObject[]) {
    this.#start = new StepContext(screen, given);
    this.#pageObjects = new Map(pageObjects.map((PageObject) => [PageObject, PageObject]));
  }

  beginStep(): void {
    this.#at = { ...this.#at, rowOf: undefined };
  }

  async perform(
    { owner, method, told, isAwaited }: Understood,
    passOver: PassOver,
    ahead: readonly Understood[] = [],
  ): Promise<void> {
    const PageObject = this.#pageObjects.get(owner);
    if (!PageObject)
      throw new TypeError(`${owner.name} performs a sentence, and is no page object of the product.`);
    this.#start.screen.browserDialog.next = nextLabel(ahead);
    const attempt = async (asked: PassOver): Promise<unknown> =>
      await methodOf(new PageObject(this.#start.from(this.#at, asked)), method)(...told);
    const led = await (isAwaited ? awaiting(attempt, this.#start.screen, passOver) : attempt(passOver));
    this.#at = (led as Position | undefined) ?? this.#at;
  }

  async unanswered(): Promise<Error | undefined> {
    const here = this.#start.from(this.#at);
    return here.undocumentedDialog(await here.carriedOut());
  }

  isLoggedOut(): Promise<boolean> {
    return isLoggedOut(this.#start.from(this.#at));
  }
}

/** The label that is chosen next; what is only looked for before that is passed over. */
function nextLabel(ahead: readonly Understood[]): string | undefined {
  const next = ahead.find(({ expression }) => !expression.startsWith('(Verify )'));
  const [label] = next?.told ?? [];
  return typeof label === 'object' && label && 'text' in label ? String(label.text) : undefined;
}

/** Tries again what a reader waits for as long as it isn't so; nobody is asked what to go on with before the last time. */
async function awaiting<Led>(
  attempt: (asked: PassOver) => Promise<Led>,
  screen: Screen,
  passOver: PassOver,
): Promise<Led> {
  const start = performance.now();
  while (performance.now() - start < screen.timeouts.listed) {
    try {
      return await attempt(stop);
    } catch (error) {
      if (!(error instanceof Disagreement)) throw error;
      await screen.rest();
    }
  }
  return await attempt(passOver);
}
