import type { Given } from '../../fixtures/model/given.ts';
import type { PassOver, Reader } from '../../fixtures/model/product.ts';
import type { Documented, Understood } from '../../fixtures/model/understanding.ts';
import { methodOf } from '../language/documented.ts';
import type { Screen } from '../screen/screen.ts';
import { isLoggedOut } from './logged-out.ts';
import { type Position, START } from './position.ts';
import { StepContext } from './step-context.ts';

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

  async perform({ owner, method, told }: Understood, passOver: PassOver): Promise<void> {
    const PageObject = this.#pageObjects.get(owner);
    if (!PageObject)
      throw new TypeError(`${owner.name} performs a sentence, and is no page object of the product.`);
    const context = this.#start.from(this.#at, passOver);
    const led = await methodOf(new PageObject(context), method)(...told);
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
