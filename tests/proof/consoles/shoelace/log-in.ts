import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SlInput } from '@shoelace-style/shoelace';
import { logIn } from '../core/api.ts';

/** The e-mail first, the password on the next screen. */
@customElement('palette-log-in')
export class LogIn extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      place-items: center;
      min-height: 100vh;
      background: linear-gradient(160deg, var(--sl-color-primary-50), var(--sl-color-neutral-100));
    }
    sl-card {
      width: 24rem;
    }
    header {
      display: flex;
      gap: 0.5rem;
      align-items: center;
      font-weight: 600;
    }
    form {
      display: grid;
      gap: 1.25rem;
    }
    h1 {
      margin: 0;
      font-size: 1.25rem;
    }
  `;

  @state() private email = '';
  @state() private asksPassword = false;
  @state() private isBusy = false;
  @state() private error = '';

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { value } = this.renderRoot.querySelector('sl-input') as SlInput;
    this.error = '';
    if (!this.asksPassword) {
      this.email = value;
      this.asksPassword = true;
      return;
    }
    this.isBusy = true;
    try {
      await logIn(this.email, value);
      this.dispatchEvent(new Event('done'));
    } catch (problem) {
      this.error = (problem as Error).message;
    } finally {
      this.isBusy = false;
    }
  }

  override render() {
    return html`
      <sl-card>
        <header slot="header"><sl-icon name="palette"></sl-icon>Palette</header>
        <form @submit=${this.#submit}>
          <sl-alert variant="danger" ?open=${this.error !== ''}>
            <sl-icon slot="icon" name="warning"></sl-icon>${this.error}
          </sl-alert>
          ${this.asksPassword ? this.#passwordFields() : this.#emailFields()}
        </form>
      </sl-card>
    `;
  }

  #emailFields() {
    return html`
      <h1>Log in to your account</h1>
      <sl-input label="Email" type="email" autocomplete="username" required autofocus></sl-input>
      <sl-button type="submit" variant="primary">Continue</sl-button>
    `;
  }

  #passwordFields() {
    return html`
      <h1>Welcome back</h1>
      <div>${this.email}</div>
      <sl-input
        label="Password"
        type="password"
        autocomplete="current-password"
        password-toggle
        required
      ></sl-input>
      <sl-button type="submit" variant="primary" ?loading=${this.isBusy}>Log in</sl-button>
      <sl-button variant="text" @click=${() => (this.asksPassword = false)}>Use another account</sl-button>
    `;
  }
}
