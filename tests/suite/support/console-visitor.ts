import type { Locator, Page } from '@playwright/test';
import type { MockConsole } from '../../../fixtures/mock-console/mock-console.ts';
import type { Account } from '../../../fixtures/mock-console/state.ts';
import { tokenOf } from './console-client.ts';

/** Where the two tables of API keys are. */
export const MY_KEYS = '/user/api-keys';
export const TENANT_KEYS = '/tenant/settings/api-keys';

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
