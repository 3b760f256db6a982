import { expect, type Locator, type Page } from '@playwright/test';
import type { MockConsole, MockOptions } from '../../../fixtures/mock-console/mock-console.ts';
import type { Account, StoredKey } from '../../../fixtures/mock-console/state.ts';
import { tokenOf } from './console-client.ts';

/** Where the two tables of API keys are. */
export const MY_KEYS = '/user/api-keys';
export const TENANT_KEYS = '/tenant/settings/api-keys';

/** Opens a table of API keys, its owner's or the tenant's, on a console of its own. */
export async function visit(
  page: Page,
  start: (options: MockOptions) => Promise<MockConsole>,
  options: MockOptions,
  path = MY_KEYS,
): Promise<ConsoleVisitor> {
  const mock = await start(options);
  const visitor = new ConsoleVisitor(page, mock);
  await visitor.enter(path === MY_KEYS ? mock.accounts.user : mock.accounts.admin, path);
  return visitor;
}

/** Somebody at the mock's web UI. Finds things by the classes that both structures share. */
export class ConsoleVisitor {
  readonly page: Page;
  readonly mock: MockConsole;
  readonly title: Locator;
  readonly rows: Locator;
  readonly menuItems: Locator;
  readonly toasts: Locator;
  readonly dialog: Locator;

  constructor(page: Page, mock: MockConsole) {
    this.page = page;
    this.mock = mock;
    this.title = page.locator('.title');
    this.rows = page.locator('.body .row');
    this.menuItems = page.locator('.menu-item');
    this.toasts = page.locator('.toast');
    this.dialog = page.locator('.dialog');
  }

  /** Opens an address with a session already there. */
  async enter(account: Account, path: string): Promise<void> {
    const token = await tokenOf(this.mock, account, true);
    await this.page.goto(`${this.mock.url}/assets/main.css`);
    await this.page.evaluate((value) => {
      localStorage.setItem('lscache-loginauthToken', value);
    }, token);
    await this.page.goto(this.mock.url + path);
  }

  /** Logs in as a reader does, on two screens. */
  async logIn({ email, password }: Account): Promise<void> {
    await this.page.goto(this.mock.url);
    await this.page.locator('input[name=emailId]').fill(email);
    await this.press('Next');
    await this.page.locator('input[name=password]').fill(password);
    await this.press('Log in');
  }

  async press(words: string): Promise<void> {
    await this.page.locator('.button .words').getByText(words, { exact: true }).click();
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.locator('.key-name').getByText(name, { exact: true }) });
  }

  async names(): Promise<string[]> {
    return this.rows.locator('.key-name').allInnerTexts();
  }

  /** A field of a form, by the name that all its makings share. */
  field(name: string): Locator {
    return this.page.locator(`.of-${name}`);
  }

  /** Types into a field; a day as `2026-01-31`, however the field wants it written. */
  async type(name: string, text: string): Promise<void> {
    const input = this.field(name).locator('.input');
    const isText = (await this.field(name).locator('.field-hint').count()) > 0;
    await input.fill(isText ? text.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1') : text);
  }

  /** Chooses in a field: a native select, a list that pops up, or one that typing narrows. */
  async pick(name: string, words: string): Promise<void> {
    const field = this.field(name);
    if ((await field.locator('select').count()) === 1) {
      await field.locator('select').selectOption(words);
      return;
    }
    await field.locator('.input').click();
    await this.menuItems.locator('.words').getByText(words, { exact: true }).click();
    await expect(this.page.locator('.popup')).toHaveCount(0);
  }

  /** Fills in what every new key needs. */
  async fillIn(name: string): Promise<void> {
    await this.press('Add New API key');
    await this.type('name', name);
    await this.pick('period', '7 days');
  }

  /** The key of a name, as the console keeps it. */
  stored(name: string): StoredKey | undefined {
    return this.mock.state.keys.find((key) => key.name === name);
  }

  /** The value of a new key, as it is shown. */
  async shownValue(): Promise<string> {
    const shown = this.page.locator('.secret code, .secret input');
    await expect(shown).toHaveCount(1);
    return shown.evaluate((element) =>
      element instanceof HTMLInputElement ? element.value : element.textContent,
    );
  }

  /** Chooses from a key's row menu. */
  async choose(name: string, item: string): Promise<void> {
    await this.row(name).locator('.row-menu').click();
    await this.menuItems.locator('.words').getByText(item, { exact: true }).click();
  }

  async openUserMenu(): Promise<void> {
    await this.page.locator('.user-menu').click();
  }

  async switchScope(scope: string): Promise<void> {
    await this.page.locator('.scope').click();
    await this.menuItems.locator('.words').getByText(scope, { exact: true }).click();
  }
}
