import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Part {
  name: string;
  minutes: number;
  /** The lowest and the highest zone, 0 for lifting. */
  zone: number;
}

const HEIGHT = 46;
const WIDTH = 600;

/** The parts of a class, minute by minute, against its length; the table beside it says the same in words. */
@customElement('lr-timeline')
export class LrTimeline extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-inline-size: 0;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 3.25rem;
      overflow: visible;
    }
    .z0 {
      fill: var(--lr-text-quiet, GrayText);
    }
    .z1,
    .z2 {
      fill: var(--lr-good, green);
    }
    .z3,
    .z4 {
      fill: var(--lr-warn, orange);
    }
    .z5,
    .z6 {
      fill: var(--lr-bad, red);
    }
    .low {
      opacity: 0.65;
    }
    .end {
      stroke: var(--vaadin-text-color, CanvasText);
      stroke-width: 3;
    }
    .free {
      fill: none;
      stroke: var(--lr-field-border, GrayText);
      stroke-dasharray: 4 4;
    }
  `;

  @property({ attribute: false }) parts: Part[] = [];
  @property({ type: Number }) minutes = 60;

  override render() {
    const total = this.parts.reduce((sum, part) => sum + part.minutes, 0);
    const scale = WIDTH / Math.max(total, this.minutes, 1);
    const end = this.minutes * scale;
    let at = 0;
    const bars = this.parts.map((part) => {
      const x = at * scale;
      at += part.minutes;
      return svg`<rect x=${x + 1} y="4" width=${Math.max(0, part.minutes * scale - 2)} height=${HEIGHT - 12} rx="4"
        class=${`z${part.zone} ${part.zone % 2 === 1 ? 'low' : ''}`}></rect>`;
    });
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${total < this.minutes ? svg`<rect class="free" x=${total * scale + 1} y="4" width=${Math.max(0, end - total * scale - 2)} height=${HEIGHT - 12} rx="4"></rect>` : ''}
      ${bars}
      ${svg`<line class="end" x1=${end} x2=${end} y1="0" y2=${HEIGHT}></line>`}
    </svg>`;
  }
}
