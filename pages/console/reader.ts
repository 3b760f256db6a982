import type { Given } from '../../fixtures/model/given.ts';
import type { Reader } from '../../fixtures/model/product.ts';
import type { Documented, Understood } from '../../fixtures/model/understanding.ts';
import { methodOf } from '../language/documented.ts';
import type { Screen } from '../screen/screen.ts';
import { isLoggedOut } from './log-in.ts';
import { Stage } from './step-context.ts';

/** A page object: its methods carry the sentences that they perform. */
export type PageObject = new (stage: Stage) => object;

/** A reader of one section, at one screen, with the page objects of a product. */
export class ConsoleReader implements Reader {
  readonly #stage: Stage;
  readonly #performers: ReadonlyMap<Documented, object>;

  constructor(screen: Screen, given: Given, pageObjects: readonly PageObject[]) {
    const stage = new Stage(screen, given);
    this.#stage = stage;
    this.#performers = new Map(pageObjects.map((PageObject) => [PageObject, new PageObject(stage)]));
  }

  beginStep(): void {
    this.#stage.rowOf = undefined;
  }

  async perform({ owner, method, values }: Understood): Promise<void> {
    const performer = this.#performers.get(owner);
    if (!performer)
      throw new TypeError(`${owner.name} performs a sentence, and is no page object of the product.`);
    const told = values.filter(({ isWording }) => !isWording).map(({ value }) => value);
    await methodOf(performer, method)(...told);
  }

  async unanswered(): Promise<Error | undefined> {
    return this.#stage.undocumentedDialog(await this.#stage.screen.rest());
  }

  isLoggedOut(): Promise<boolean> {
    return isLoggedOut(this.#stage);
  }
}
