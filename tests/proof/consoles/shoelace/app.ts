import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { token } from '../core/session.ts';
import { homeOf, MY_KEYS, scopeOf, SETTINGS, TENANT_KEYS, titleOf } from '../core/site.ts';
import './keys-page.ts';
import './log-in.ts';
import './main-menu.ts';
import './overview.ts';
import { navigate, Route } from './route.ts';
import './top-bar.ts';

/** The console as a whole: the way in, or menu, bar and page. */
@customElement('palette-app')
export class App extends LitElement {
  static override styles = css`
    .layout {
      display: grid;
      grid: auto 1fr / 15rem 1fr;
      height: 100vh;
    }
    palette-main-menu {
      grid-row: span 2;
    }
    main {
      overflow: auto;
      padding: 1.5rem;
      background: var(--sl-color-neutral-50);
    }
  `;

  readonly #route = new Route(this);
  @state() private isLoggedIn = token() !== null;

  #enter(isLoggedIn: boolean): void {
    navigate('/');
    this.isLoggedIn = isLoggedIn;
  }

  override render() {
    if (!this.isLoggedIn) return html`<palette-log-in @done=${() => this.#enter(true)}></palette-log-in>`;
    return html`
      <div class="layout">
        <palette-main-menu></palette-main-menu>
        <palette-top-bar @left=${() => this.#enter(false)}></palette-top-bar>
        <main>${this.#page()}</main>
      </div>
    `;
  }

  #page() {
    const { path } = this.#route;
    if (path === MY_KEYS) return html`<palette-keys-page scope="user"></palette-keys-page>`;
    if (path === TENANT_KEYS) return html`<palette-keys-page scope="tenant"></palette-keys-page>`;
    return html`<palette-overview .heading=${titleOf(path)}></palette-overview>`;
  }

  override willUpdate(): void {
    const { path } = this.#route;
    if (path === '/') history.replaceState(null, '', homeOf(scopeOf(path)));
    if (path === SETTINGS) history.replaceState(null, '', `${SETTINGS}/platform-settings`);
  }
}
