import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SlSelectEvent } from '@shoelace-style/shoelace';
import { logOut } from '../core/api.ts';
import { t } from '../core/config.ts';
import { claims } from '../core/session.ts';
import { homeOf, MY_KEYS, scopeOf, scopes, SETTINGS, titleOf } from '../core/site.ts';
import { navigate, Route } from './route.ts';

/** The scope at the left, and at the right what is one's own. */
@customElement('palette-top-bar')
export class TopBar extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      gap: 1rem;
      align-items: center;
      padding: 0.6rem 1.5rem;
      border-bottom: 1px solid var(--sl-color-neutral-200);
    }
    .tools {
      flex: 1;
      display: flex;
      gap: 0.5rem;
      align-items: center;
      justify-content: flex-end;
    }
  `;

  readonly #route = new Route(this);

  async #choose({ detail }: SlSelectEvent): Promise<void> {
    if (detail.item.value !== 'logout') return navigate(detail.item.value);
    await logOut();
    this.dispatchEvent(new Event('left'));
  }

  override render() {
    const { path } = this.#route;
    const scope = scopeOf(path);
    return html`
      <sl-dropdown @sl-select=${this.#choose}>
        <sl-button slot="trigger" caret>
          ${t(scopes().find((each) => each.scope === scope)?.label ?? '')}
        </sl-button>
        <sl-menu>
          ${scopes().map(
            (each) => html`<sl-menu-item value=${homeOf(each.scope)}>${t(each.label)}</sl-menu-item>`,
          )}
        </sl-menu>
      </sl-dropdown>
      <sl-breadcrumb>
        ${
          path.startsWith(SETTINGS)
            ? html`<sl-breadcrumb-item>${t('Tenant Settings')}</sl-breadcrumb-item>`
            : ''
        }
        <sl-breadcrumb-item>${t(titleOf(path))}</sl-breadcrumb-item>
      </sl-breadcrumb>
      <div class="tools">
        <sl-tag size="small" pill>14 / 50 kCh</sl-tag>
        <sl-tooltip content="Chat"><sl-icon-button name="chat" label="Chat"></sl-icon-button></sl-tooltip>
        <sl-tooltip content="What's new">
          <sl-icon-button name="star" label="What's new"></sl-icon-button>
        </sl-tooltip>
        ${this.#userMenu()}
      </div>
    `;
  }

  #userMenu() {
    const entry = (label: string, icon: string, value: string) => html`
      <sl-menu-item value=${value}><sl-icon slot="prefix" name=${icon}></sl-icon>${t(label)}</sl-menu-item>
    `;
    return html`
      <sl-dropdown placement="bottom-end" @sl-select=${this.#choose}>
        <sl-button slot="trigger" variant="text" caret><sl-icon name="person"></sl-icon></sl-button>
        <sl-menu>
          ${entry('My Profile', 'person', '/user/profile')} ${entry('My API Keys', 'key', MY_KEYS)}
          ${entry('Switch to App Mode', 'swap', '/app-mode')}
          <sl-divider></sl-divider>
          ${entry(`Logout from ${claims()?.org}`, 'logout', 'logout')}
        </sl-menu>
      </sl-dropdown>
    `;
  }
}
