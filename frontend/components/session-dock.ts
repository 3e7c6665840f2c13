import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Alerts } from './alerts';
import { say } from './phone-words';
import type { RestTimer } from './rest-timer';

/** One thing to do next, with what comes of it. */
export interface Next {
  label: string;
  words: string;
  tap: () => void;
}

/** The bar under the thumb: the timer, how far one has come and where that is kept. */
export interface Dock {
  timer: RestTimer;
  next: Next | null;
  progress: string;
  status: string;
  isBad: boolean;
  alerts: Alerts;
  showsAlerts: boolean;
  toggleAlerts: () => void;
  change: (alerts: Alerts) => void;
}

const SWITCHES: (keyof Alerts)[] = ['sound', 'vibration', 'awake', 'inReserve'];

export function dock(parts: Dock) {
  return html`
    <div class="dock">
      ${parts.timer.running ? timerBar(parts.timer) : nothing}
      ${parts.next
        ? html`<button class="next ${parts.timer.running ? 'resting' : ''}" type="button" @click=${parts.next.tap}>
            <small>${parts.next.label}</small><span>${parts.next.words}</span>
          </button>`
        : nothing}
      <div class="state">
        <span class="progress">${parts.progress}</span>
        <span class="status ${parts.isBad ? 'refused' : ''}" role="status">${parts.status}</span>
        <button class="gear" type="button" aria-expanded=${parts.showsAlerts} aria-label=${say('phone.settings')} @click=${parts.toggleAlerts}>${gear}</button>
      </div>
      ${parts.showsAlerts
        ? html`<div class="switches">
            ${SWITCHES.map(
              (key) =>
                html`<label><input type="checkbox" .checked=${parts.alerts[key]} @change=${() => parts.change({ ...parts.alerts, [key]: !parts.alerts[key] })} /> ${say(`phone.switch.${key}`)}</label>`,
            )}
          </div>`
        : nothing}
    </div>
  `;
}

function timerBar(timer: RestTimer) {
  return html`
    <div class="rest" role="group" aria-label=${say(`phone.timer.${timer.label}`)}>
      <span class="bar" style=${styleMap({ transform: `scaleX(${timer.share})` })}></span>
      <div class="time">
        <span role="timer" aria-label=${say(`phone.timer.left.${timer.label}`)}>${clock(timer.secondsLeft)}</span>
        <small>${say(`phone.timer.until.${timer.label}`, timer.endTime)}</small>
      </div>
      <button type="button" aria-label=${say('phone.timer.less')} @click=${() => timer.extend(-15)}>−15</button>
      <button type="button" aria-label=${say('phone.timer.more')} @click=${() => timer.extend(15)}>+15</button>
      <button type="button" class="skip" aria-label=${say('phone.timer.skip.label')} @click=${() => timer.stop()}>${say('phone.timer.skip')}</button>
    </div>
  `;
}

const gear = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 7h10M18 7h2M4 17h2M10 17h10M14 4.5v5M6 14.5v5" />
</svg>`;

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "1 min 30 s". */
export function inMinutes(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return [minutes && say('phone.minutes', minutes), seconds % 60 && say('phone.seconds', seconds % 60)].filter(Boolean).join(' ');
}
