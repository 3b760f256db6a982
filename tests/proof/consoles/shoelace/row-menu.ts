import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SlSelectEvent } from '@shoelace-style/shoelace';
import { type ApiKey, setKeyActive } from '../core/api.ts';
import { asksBefore, closesFirst, confirmation, t } from '../core/config.ts';
import { telling } from './toast.ts';

/** The three dots at the end of a row, and what Delete asks. */
@customElement('palette-row-menu')
export class RowMenu extends LitElement {
  static override styles = css`
    sl-menu {
      text-align: start;
    }
    .bubble {
      width: 15rem;
      padding: 1rem;
      text-align: start;
      background: var(--sl-color-neutral-0);
      border-radius: var(--sl-border-radius-medium);
      box-shadow: var(--sl-shadow-large);
    }
    .bubble sl-button {
      margin-top: 0.75rem;
    }
  `;

  @property({ attribute: false }) apiKey!: ApiKey;
  @state() private isAsking = false;
  @state() private isRevoking = false;
  #chosen: (() => void) | undefined;

  #choose({ detail }: SlSelectEvent): void {
    const act = {
      edit: () => void this.dispatchEvent(new Event('edit')),
      revoke: () =>
        asksBefore(this.apiKey.status.isActive) ? void (this.isRevoking = true) : void this.#revoke(),
      delete: () => (confirmation === 'none' ? void this.#delete() : (this.isAsking = true)),
    }[detail.item.value];
    this.#soon(() => void act?.());
  }

  /** Does something once what is open has closed, or at once. */
  #soon(act: () => void): void {
    if (closesFirst) this.#chosen = act;
    else act();
  }

  #closed(): void {
    this.#chosen?.();
    this.#chosen = undefined;
  }

  #confirm(): void {
    if (this.isRevoking) {
      this.isRevoking = false;
      void this.#revoke();
      return;
    }
    this.isAsking = false;
    if (confirmation === 'dialog') this.#soon(() => void this.#delete());
    else void this.#delete();
  }

  #delete(): Promise<void> {
    return this.#change('API key deleted', async () =>
      (await import('../core/delete-key.ts')).deleteKey(this.apiKey.metadata.uid),
    );
  }

  #revoke(): Promise<void> {
    const { metadata, status } = this.apiKey;
    return this.#change(status.isActive ? 'API key revoked' : 'API key re-activated', () =>
      setKeyActive(metadata.uid, !status.isActive),
    );
  }

  #change(done: string, action: () => Promise<unknown>): Promise<void> {
    return telling(done, async () => {
      await action();
      this.dispatchEvent(new Event('changed'));
    });
  }

  override render() {
    return html`
      <sl-dropdown
        id="dropdown"
        placement="bottom-end"
        hoist
        @sl-select=${this.#choose}
        @sl-after-hide=${this.#closed}
      >
        <sl-icon-button slot="trigger" name="more" label="Actions"></sl-icon-button>
        <sl-menu>
          <sl-menu-item value="edit">${t('Edit')}</sl-menu-item>
          <sl-menu-item value="revoke">
            ${t(this.apiKey.status.isActive ? 'Revoke' : 'Re-activate')}
          </sl-menu-item>
          <sl-menu-item value="delete">${t('Delete')}</sl-menu-item>
        </sl-menu>
      </sl-dropdown>
      ${{ none: () => nothing, dialog: () => this.#dialog(), bubble: () => this.#bubble(this.isAsking, `Delete ${this.apiKey.metadata.name}?`) }[confirmation]()}
      ${this.#bubble(this.isRevoking, 'Are you sure?')}
    `;
  }

  #dialog() {
    return html`
      <sl-dialog
        label="Delete API key"
        ?open=${this.isAsking}
        @sl-hide=${() => (this.isAsking = false)}
        @sl-after-hide=${this.#closed}
      >
        Do you want to delete ${this.apiKey.metadata.name}? This cannot be undone.
        <div slot="footer">${this.#answers()}</div>
      </sl-dialog>
    `;
  }

  #bubble(isOpen: boolean, question: string) {
    return html`
      <sl-popup anchor="dropdown" placement="left" strategy="fixed" distance="8" ?active=${isOpen}>
        <div class="bubble">
          ${question}<br />
          ${this.#answers()}
        </div>
      </sl-popup>
    `;
  }

  #answers() {
    return html`
      <sl-button size="small" @click=${() => (this.isAsking = this.isRevoking = false)}
        >${t('Cancel')}</sl-button
      >
      <sl-button size="small" variant="danger" @click=${this.#confirm}>${t('OK')}</sl-button>
    `;
  }
}
