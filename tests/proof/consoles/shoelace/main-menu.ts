import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../core/config.ts';
import { type Entry, mainMenu, scopeOf, SETTINGS, SETTINGS_GROUPS } from '../core/site.ts';
import { follow, Route } from './route.ts';

/** The column at the left; the settings of a tenant unfold below their entry. */
@customElement('palette-main-menu')
export class MainMenu extends LitElement {
  static override styles = css`
    :host {
      overflow: auto;
      background: var(--sl-color-neutral-900);
      color: var(--sl-color-neutral-0);
    }
    header {
      display: flex;
      gap: 0.6rem;
      align-items: center;
      padding: 1rem;
      font-size: 1.1rem;
      font-weight: 600;
    }
    .entry {
      display: flex;
      align-items: center;
    }
    a {
      flex: 1;
      display: flex;
      gap: 0.75rem;
      align-items: center;
      padding: 0.5rem 1rem;
      color: inherit;
      text-decoration: none;
    }
    .entry:hover,
    .entry.current {
      background: rgb(255 255 255 / 12%);
    }
    small {
      display: block;
      padding: 0.5rem 1rem 0.1rem 2.75rem;
      color: var(--sl-color-neutral-400);
    }
    .below a {
      padding: 0.25rem 1rem 0.25rem 2.75rem;
    }
    sl-icon-button::part(base) {
      color: inherit;
    }
    sl-icon-button {
      color: inherit;
      transition: rotate 200ms;
    }
    .unfolded sl-icon-button {
      rotate: 180deg;
    }
  `;

  readonly #route = new Route(this);
  @state() private isUnfolded = false;

  override render() {
    const { path } = this.#route;
    return html`
      <header><sl-icon name="palette"></sl-icon>Palette</header>
      <nav @click=${follow}>
        ${mainMenu(scopeOf(path)).map((entry) =>
          entry.path === SETTINGS ? this.#settings(entry) : this.#entry(entry),
        )}
      </nav>
    `;
  }

  #entry({ label, path, icon }: Entry) {
    const isCurrent = this.#route.path.startsWith(path);
    return html`
      <div class="entry ${isCurrent ? 'current' : ''}">
        <a href=${path}><sl-icon name=${icon}></sl-icon>${t(label)}</a>
      </div>
    `;
  }

  #settings({ label, path, icon }: Entry) {
    const isUnfolded = this.isUnfolded || this.#route.path.startsWith(path);
    return html`
      <div class="entry ${isUnfolded ? 'unfolded' : ''}">
        <a href=${path}><sl-icon name=${icon}></sl-icon>${t(label)}</a>
        <sl-icon-button name="down" label=${t(label)} @click=${this.#unfold}></sl-icon-button>
      </div>
      ${
        isUnfolded
          ? SETTINGS_GROUPS.map(
              ({ group, entries }) => html`
                <small>${group}</small>
                ${entries.map(
                  (entry) => html`
                    <div class="entry below ${entry.path === this.#route.path ? 'current' : ''}">
                      <a href=${entry.path}>${t(entry.label)}</a>
                    </div>
                  `,
                )}
              `,
            )
          : nothing
      }
    `;
  }

  #unfold(event: MouseEvent): void {
    event.stopPropagation();
    this.isUnfolded = !this.isUnfolded;
  }
}
