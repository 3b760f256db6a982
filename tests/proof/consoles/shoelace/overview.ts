import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../core/config.ts';

const FIGURES = [
  { what: 'Healthy', share: 80 },
  { what: 'Updating', share: 13 },
  { what: 'In error', share: 7 },
];

/** A page with a few figures; what it is about says its heading. */
@customElement('palette-overview')
export class Overview extends LitElement {
  static override styles = css`
    div {
      display: flex;
      gap: 1rem;
    }
    sl-card {
      flex: 1;
      text-align: center;
    }
    h1 {
      margin: 0 0 1rem;
      font-size: 1.4rem;
    }
  `;

  @property() heading = '';

  override render() {
    return html`
      <h1>${t(this.heading)}</h1>
      <div>
        ${FIGURES.map(
          ({ what, share }) => html`
            <sl-card>
              <span slot="header">${what}</span>
              <sl-progress-ring value=${share}>${share}%</sl-progress-ring>
            </sl-card>
          `,
        )}
      </div>
    `;
  }
}
