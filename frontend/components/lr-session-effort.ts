import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { SESSION_EFFORTS, sessionWord } from './effort-words';
import { say } from './phone-words';

/** How hard a session was and how long it took. Out: effort-told with both, once they can be saved. */
@customElement('lr-session-effort')
export class LrSessionEffort extends LitElement {
  static override styles = css`
    :host {
      --line: var(--lr-field-border, GrayText);
      --quiet: var(--lr-text-quiet, GrayText);
      --accent: var(--aura-accent-color, LinkText);
      --on-accent: var(--aura-accent-contrast-color, Canvas);
      display: grid;
      gap: 0.75rem;
      margin-block-start: 0.75rem;
      padding: 0.875rem 0.75rem;
      border: 1px solid var(--vaadin-border-color-secondary, GrayText);
      border-radius: 1rem;
      background: var(--aura-surface-color-solid, Canvas);
      color: var(--vaadin-text-color, CanvasText);
      font-variant-numeric: tabular-nums;
    }
    h2,
    p {
      margin: 0;
    }
    h2 {
      font-size: 1.125rem;
      font-weight: 650;
    }
    .quiet {
      font-size: 0.9375rem;
      color: var(--quiet);
    }
    .scale {
      display: grid;
      grid-template-columns: repeat(6, minmax(0, 1fr));
      gap: 0.375rem;
    }
    button,
    input {
      box-sizing: border-box;
      min-block-size: 3rem;
      border: 1px solid var(--line);
      border-radius: 0.75rem;
      background: transparent;
      font: inherit;
      color: inherit;
      touch-action: manipulation;
    }
    button {
      font-weight: 600;
      cursor: pointer;
    }
    button[aria-pressed='true'],
    .finish {
      border-color: transparent;
      background: var(--accent);
      color: var(--on-accent);
    }
    .minutes {
      display: flex;
      gap: 0.75rem;
      align-items: center;
    }
    input {
      inline-size: 6rem;
      font-size: 1.125rem;
      font-weight: 600;
      text-align: center;
    }
    .problem {
      color: var(--aura-red-text, red);
    }
    :is(button, input):focus-visible {
      outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
      outline-offset: 2px;
    }
  `;

  @property({ attribute: false }) told: number | null = null;
  @property({ attribute: false }) minutes = 0;
  @property({ attribute: false }) minutesFrom = '';
  /** What came of it: a refusal, or that it waits; empty for nothing to say. */
  @property({ attribute: false }) note = '';

  @state() private chosen: number | null = null;
  @state() private typed = '';
  @state() private problem = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('told') && this.told !== null) this.chosen = this.told;
    if (changed.has('minutes') && this.minutes > 0) this.typed = String(this.minutes);
  }

  /** Puts whoever comes by the keyboard at the first number. */
  focusScale(): void {
    this.renderRoot.querySelector<HTMLButtonElement>('.scale button')?.focus({ preventScroll: true });
  }

  private finish(): void {
    const minutes = /^\d{1,4}$/.test(this.typed.trim()) ? Number(this.typed) : 0;
    if (this.chosen === null) this.problem = say('phone.effort.choose');
    else if (minutes < 1 || minutes > 1440) this.problem = say('phone.effort.minutes');
    else {
      this.problem = '';
      this.dispatchEvent(new CustomEvent('effort-told', { detail: { rpe: this.chosen, minutes } }));
    }
  }

  override render() {
    const whole = this.chosen !== null && Number.isInteger(this.chosen);
    return html`
      <h2 id="how">${say('phone.effort')}</h2>
      <div class="scale" role="group" aria-labelledby="how">
        ${SESSION_EFFORTS.map(
          (rpe) => html`<button type="button" aria-label=${say('phone.effort.word', rpe, sessionWord(rpe))} aria-pressed=${this.chosen === rpe} @click=${() => (this.chosen = rpe)}>${rpe}</button>`,
        )}
      </div>
      <p class="quiet" aria-live="polite">
        ${this.chosen === null ? say('phone.effort.ends') : whole ? say('phone.effort.word', this.chosen!, sessionWord(this.chosen!)) : say('phone.effort.half', this.chosen)}
      </p>
      <div class="minutes">
        <label for="minutes">${say('phone.effort.took')}</label>
        <input id="minutes" inputmode="numeric" autocomplete="off" .value=${live(this.typed)} @input=${(event: InputEvent) => (this.typed = (event.target as HTMLInputElement).value)} />
        <span class="quiet">${this.minutesFrom}</span>
      </div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      ${this.note ? html`<p class="quiet" role="status">${this.note}</p>` : nothing}
      <button class="finish" type="button" @click=${this.finish}>${say(this.told === null ? 'phone.finish' : 'phone.correct')}</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-session-effort': LrSessionEffort;
  }
}
