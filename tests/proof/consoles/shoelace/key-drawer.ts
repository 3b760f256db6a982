import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { SlDrawer, SlSelect } from '@shoelace-style/shoelace';
import { type ApiKey, createKey, listUsers, type Scope, updateKey, type User } from '../core/api.ts';
import { t } from '../core/config.ts';
import { CUSTOM, expiryOf, PERIODS } from '../core/expiry.ts';
import { telling, toast } from './toast.ts';

/** A drawer at the right in which a key is made or changed; a new key's value is shown here once. */
@customElement('palette-key-drawer')
export class KeyDrawer extends LitElement {
  static override styles = css`
    form {
      display: grid;
      gap: 1.25rem;
    }
    .value {
      display: flex;
      margin-top: 1rem;
      padding: 0.5rem;
      background: var(--sl-color-neutral-100);
    }
    code {
      flex: 1;
      align-self: center;
    }
  `;

  @property() scope: Scope = 'user';
  @state() private edited: ApiKey | undefined;
  @state() private users: User[] = [];
  @state() private period = '';
  @state() private value = '';
  @query('sl-drawer') private readonly drawer!: SlDrawer;
  @query('form') private readonly form!: HTMLFormElement;

  /** Opens with a key to be changed, or empty. */
  async open(key?: ApiKey): Promise<void> {
    this.edited = key;
    this.value = '';
    this.period = key ? CUSTOM : '30 days';
    if (this.scope === 'tenant' && !key) this.users = await listUsers();
    await this.updateComplete;
    await this.drawer.show();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(this.form)) as Record<string, string>;
    const { name = '', description = '', day = '', userUid } = given;
    const form = { name, description, expiry: expiryOf(this.period, day), userUid };
    if (this.edited) {
      const { uid } = this.edited.metadata;
      await telling('API key saved', async () => {
        await updateKey(uid, form);
        await this.drawer.hide();
        this.dispatchEvent(new Event('changed'));
      });
      return;
    }
    try {
      this.value = await createKey(form);
      this.dispatchEvent(new Event('changed'));
    } catch (problem) {
      toast((problem as Error).message, 'danger');
    }
  }

  override render() {
    const title =
      this.value !== '' ? 'API key generated' : t(this.edited ? 'Edit API key' : 'Add New API key');
    return html`
      <sl-drawer label=${title}>
        ${this.value !== '' ? this.#shownOnce() : this.#fields()}
        <sl-button slot="footer" @click=${() => this.drawer.hide()}>
          ${t(this.value !== '' ? 'Close' : 'Cancel')}
        </sl-button>
        ${
          this.value !== ''
            ? nothing
            : html`
                <sl-button slot="footer" variant="primary" @click=${() => this.form.requestSubmit()}>
                  ${t(this.edited ? 'Save' : 'Generate')}
                </sl-button>
              `
        }
      </sl-drawer>
    `;
  }

  #shownOnce() {
    return html`
      <sl-alert variant="warning" open>
        <sl-icon slot="icon" name="warning"></sl-icon>Copy the value now. It is not shown again.
      </sl-alert>
      <div class="value"><code>${this.value}</code><sl-copy-button value=${this.value}></sl-copy-button></div>
    `;
  }

  #fields() {
    const { metadata, spec } = this.edited ?? {};
    return html`
      <form @submit=${this.#submit}>
        <sl-input name="name" label=${t('API Key Name')} required .value=${metadata?.name ?? ''}></sl-input>
        <sl-textarea
          name="description"
          label=${t('Description')}
          rows="2"
          .value=${metadata?.annotations?.['description'] ?? ''}
        ></sl-textarea>
        ${
          this.scope === 'tenant' && !this.edited
            ? html`
                <sl-select name="userUid" label=${t('User Name')} placeholder="Choose a user" required>
                  ${this.users.map(
                    (user) => html`
                      <sl-option value=${user.metadata.uid}
                        >${user.spec.firstName} ${user.spec.lastName}</sl-option
                      >
                    `,
                  )}
                </sl-select>
              `
            : nothing
        }
        <sl-select
          label=${t('Expiration Date')}
          .value=${this.period.replace(' ', '-')}
          @sl-change=${({ target }: Event) => (this.period = String((target as SlSelect).value).replace('-', ' '))}
        >
          ${PERIODS.map((period) => html`<sl-option value=${period.replace(' ', '-')}>${t(period)}</sl-option>`)}
        </sl-select>
        ${
          this.period === CUSTOM
            ? html`
                <sl-input
                  name="day"
                  type="date"
                  label=${t('Date')}
                  required
                  .value=${spec?.expiry.slice(0, 10) ?? ''}
                ></sl-input>
              `
            : nothing
        }
      </form>
    `;
  }
}
