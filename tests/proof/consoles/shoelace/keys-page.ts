import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type ApiKey, listKeys, type Scope } from '../core/api.ts';
import { header, t } from '../core/config.ts';
import { dayOf } from '../core/expiry.ts';
import './key-drawer.ts';
import type { KeyDrawer } from './key-drawer.ts';
import './row-menu.ts';
import './table.ts';

const PAGE_SIZE = 10;

/** API keys in a table: one's own, or the tenant's with whose they are. */
@customElement('palette-keys-page')
export class KeysPage extends LitElement {
  static override styles = css`
    header,
    footer {
      display: flex;
      gap: 0.5rem;
      align-items: center;
      justify-content: space-between;
      margin-bottom: 1rem;
    }
    footer {
      justify-content: flex-end;
      margin: 0.75rem 0;
    }
    h1 {
      margin: 0;
      font-size: 1.4rem;
    }
    .loading {
      display: grid;
      place-items: center;
      height: 12rem;
      font-size: 2.5rem;
    }
  `;

  @property() scope: Scope = 'user';
  @state() private keys: ApiKey[] | undefined;
  @state() private page = 0;
  @state() private error = '';
  @query('palette-key-drawer') private readonly drawer!: KeyDrawer;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.keys = await listKeys(this.scope);
      this.error = '';
    } catch (problem) {
      this.error = (problem as Error).message;
    }
  }

  override render() {
    return html`
      <header>
        <h1>${t(this.scope === 'user' ? 'My API Keys' : 'API Keys')}</h1>
        <sl-button variant="primary" @click=${() => this.drawer.open()}>
          <sl-icon slot="prefix" name="add"></sl-icon>${t('Add New API key')}
        </sl-button>
      </header>
      ${this.#content()}
      <palette-key-drawer scope=${this.scope} @changed=${this.#load}></palette-key-drawer>
    `;
  }

  #content() {
    if (this.error !== '')
      return html`
        <sl-alert variant="danger" open>
          <sl-icon slot="icon" name="warning"></sl-icon><strong>API keys could not be loaded</strong><br />
          ${this.error}
        </sl-alert>
        <sl-button @click=${this.#load}>Retry</sl-button>
      `;
    if (!this.keys) return html`<div class="loading"><sl-spinner></sl-spinner></div>`;
    const last = Math.max(0, Math.ceil(this.keys.length / PAGE_SIZE) - 1);
    const page = Math.min(this.page, last);
    const shown = this.keys.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
    return html`
      <palette-table>
        <palette-row>
          ${this.#columns().map((column) => html`<palette-cell header>${header(column)}</palette-cell>`)}
          <palette-cell header></palette-cell>
        </palette-row>
        ${repeat(
          shown,
          ({ metadata }) => metadata.uid,
          (key) => this.#row(key),
        )}
      </palette-table>
      <footer>
        ${this.keys.length} keys
        <sl-icon-button
          name="previous"
          label="Previous page"
          ?disabled=${page === 0}
          @click=${() => (this.page = page - 1)}
        ></sl-icon-button>
        ${page + 1} / ${last + 1}
        <sl-icon-button
          name="next"
          label="Next page"
          ?disabled=${page === last}
          @click=${() => (this.page = page + 1)}
        ></sl-icon-button>
      </footer>
    `;
  }

  #columns(): string[] {
    const owner = this.scope === 'tenant' ? ['User Name'] : [];
    return ['Name', 'Description', ...owner, 'Expiration Date', 'Active'];
  }

  #row(key: ApiKey) {
    const { metadata, spec, status } = key;
    const { user } = spec;
    return html`
      <palette-row>
        <palette-cell>${metadata.name}</palette-cell>
        <palette-cell>${metadata.annotations?.['description']}</palette-cell>
        ${this.scope === 'tenant' ? html`<palette-cell>${user.firstName} ${user.lastName}</palette-cell>` : ''}
        <palette-cell>${dayOf(spec.expiry)}</palette-cell>
        <palette-cell>
          <sl-badge variant=${status.isActive ? 'success' : 'neutral'}>
            ${t(status.isActive ? 'Active' : 'Inactive')}
          </sl-badge>
        </palette-cell>
        <palette-cell end>
          <palette-row-menu
            .apiKey=${key}
            @edit=${() => this.drawer.open(key)}
            @changed=${this.#load}
          ></palette-row-menu>
        </palette-cell>
      </palette-row>
    `;
  }
}
