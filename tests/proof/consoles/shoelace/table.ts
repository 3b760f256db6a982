import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

abstract class Part extends LitElement {
  readonly internals = this.attachInternals();

  override render() {
    return html`<slot></slot>`;
  }
}

/** A table whose parts take what they show by slots. */
@customElement('palette-table')
export class Table extends Part {
  static override styles = css`
    :host {
      display: table;
      width: 100%;
      border-collapse: collapse;
      background: var(--sl-color-neutral-0);
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.internals.role = 'table';
  }
}

@customElement('palette-row')
export class Row extends Part {
  static override styles = css`
    :host {
      display: table-row;
    }
    :host(:hover) {
      background: var(--sl-color-primary-50);
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.internals.role = 'row';
  }
}

@customElement('palette-cell')
export class Cell extends Part {
  static override styles = css`
    :host {
      display: table-cell;
      padding: 0.4rem 1rem;
      border-bottom: 1px solid var(--sl-color-neutral-200);
    }
    :host([header]) {
      font-weight: 600;
      text-align: start;
    }
    :host([end]) {
      text-align: end;
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.internals.role = this.hasAttribute('header') ? 'columnheader' : 'cell';
  }
}
