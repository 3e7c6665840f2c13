import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './lr-session-effort';
import type { RunKind } from './letters';
import { PhoneStore } from './phone-store';
import { PhoneSync } from './phone-sync';
import { say } from './phone-words';
import { parseDecimal } from './set-log';
import { uuid7 } from './uuid7';

const KINDS: RunKind[] = ['EASY', 'QUALITY', 'LONG'];

/** Logs a run: day, distance, time and effort. It is kept on the phone first and sent by itself. */
@customElement('lr-run-logger')
export class LrRunLogger extends LitElement {
  static override styles = css`
    :host {
      --line: var(--lr-field-border, GrayText);
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      color: var(--vaadin-text-color, CanvasText);
    }
    label {
      display: grid;
      grid-template-columns: 6rem minmax(0, 1fr);
      gap: 0.75rem;
      align-items: center;
      font-weight: 600;
    }
    input,
    select {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 3rem;
      padding-inline: 0.75rem;
      border: 1px solid var(--line);
      border-radius: 0.75rem;
      background: var(--aura-surface-color-solid, Canvas);
      font: inherit;
      font-size: 1.125rem;
      color: inherit;
    }
    p {
      margin: 0;
    }
    .problem {
      color: var(--aura-red-text, red);
    }
    :is(input, select):focus-visible {
      outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
      outline-offset: 2px;
    }
  `;

  @property({ attribute: false }) person = '';
  @property({ attribute: false }) gym = '';

  @state() private day = today();
  @state() private distance = '';
  @state() private kind: RunKind = 'EASY';
  @state() private problem = '';
  @state() private note = '';
  private run = '';
  private sync: PhoneSync | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sync?.removeEventListener('changed', this.look);
  }

  private async tell(rpe: number, minutes: number): Promise<void> {
    const kilometres = parseDecimal(this.distance);
    const metres = Math.round((kilometres ?? 0) * 1000);
    if (metres < 100 || metres > 1_000_000) {
      this.problem = say('phone.run.distance');
      this.renderRoot.querySelector<HTMLInputElement>('#distance')?.focus();
      return;
    }
    if (!this.day || this.day > today()) {
      this.problem = say('phone.run.day.wrong');
      return;
    }
    this.problem = '';
    // One run, however often it is told: corrected under the same id until the page is left.
    this.run ||= uuid7();
    const store = await PhoneStore.of(this.person);
    await store.tell({ what: 'run', gym: this.gym, session: this.run, day: this.day, metres, minutes, rpe, kind: this.kind });
    this.sync = PhoneSync.of(this.person);
    this.sync.addEventListener('changed', this.look);
    this.sync.posted();
  }

  /** Where the run is now, as the store has it. */
  private readonly look = async (): Promise<void> => {
    const [letter] = await (await PhoneStore.of(this.person)).letters(this.run);
    this.note = !letter
      ? say('phone.run.saved')
      : letter.refused
        ? say('phone.refused', letter.refused)
        : say(this.sync?.line === 'sending' ? 'phone.run.sending' : 'phone.run.waits');
  };

  override render() {
    return html`
      <label>${say('phone.run.day')} <input type="date" max=${today()} .value=${this.day} @input=${(event: InputEvent) => (this.day = (event.target as HTMLInputElement).value)} /></label>
      <label
        >${say('phone.run.kilometres')}
        <input id="distance" inputmode="decimal" autocomplete="off" .value=${this.distance} @input=${(event: InputEvent) => (this.distance = (event.target as HTMLInputElement).value)}
      /></label>
      <label
        >${say('phone.run.kind')}
        <select @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value as RunKind)}>
          ${KINDS.map((kind) => html`<option value=${kind} ?selected=${this.kind === kind}>${say(`phone.run.${kind}`)}</option>`)}
        </select></label
      >
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      <lr-session-effort
        .note=${this.note}
        .minutesFrom=${say('phone.run.took')}
        @effort-told=${(event: CustomEvent<{ rpe: number; minutes: number }>) => void this.tell(event.detail.rpe, event.detail.minutes)}
      ></lr-session-effort>
    `;
  }
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-run-logger': LrRunLogger;
  }
}
