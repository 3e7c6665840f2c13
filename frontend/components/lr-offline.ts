import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './lr-run-logger';
import './lr-set-logger';
import { offlineStyles } from './offline-styles';
import { PhoneStore } from './phone-store';
import { thePerson, type PhonePerson } from './phone-person';
import { PhoneSync } from './phone-sync';
import { say } from './phone-words';
import type { Session } from './set-log';

/**
 * The page for no signal, at whatever address of a gym somebody opened: the week that this phone has kept for its person,
 * and the same logger as ever. Nothing in it needs the server.
 */
@customElement('lr-offline')
export class LrOffline extends LitElement {
  static override styles = offlineStyles;

  @state() private who: PhonePerson | null = null;
  @state() private isReady = false;
  @state() private week: Session[] = [];
  @state() private open: Session | null = null;
  @state() private isRun = false;
  @state() private isOnline = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.read);
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.read);
  }

  private async begin(): Promise<void> {
    this.who = await thePerson();
    this.isReady = true;
    if (!this.who) return;
    if (this.who.accent) {
      this.style.setProperty('--aura-accent-color', this.who.accent);
      this.style.setProperty('--aura-accent-contrast-color', 'white');
    }
    const sync = PhoneSync.of(this.who.person);
    sync.addEventListener('changed', () => (this.isOnline = sync.line === 'sending' || (sync.line === 'idle' && navigator.onLine)));
    await this.read();
  }

  /** The address says which gym and which session, as it does in the application. */
  private readonly read = async (): Promise<void> => {
    const [, gym, , session] = /^\/g\/([^/]+)(\/plan\/session\/([^/]+))?/.exec(location.pathname) ?? [];
    const who = this.who!;
    this.who = { ...who, gym: gym ?? who.gym };
    const kept = await (await PhoneStore.of(who.person)).sessions(this.who.gym);
    // What a coach logs for somebody is no session of the coach's own week.
    this.week = kept.filter((session) => !session.lifter);
    this.isRun = location.pathname.endsWith('/plan/run');
    this.open = this.week.find((kept) => kept.id === session) ?? null;
  };

  private async show(page: string): Promise<void> {
    history.pushState(null, '', `/g/${this.who!.gym}/plan${page}`);
    await this.read();
    window.scrollTo(0, 0);
  }

  override render() {
    return html`
      <header>
        <p class="state" role="status">${say(this.isOnline ? 'phone.offline.back' : 'phone.offline.none')}</p>
        <a href=${location.pathname}>${say(this.isOnline ? 'phone.offline.open' : 'phone.offline.again')}</a>
      </header>
      <main>${!this.isReady ? nothing : this.who ? this.page(this.who) : this.nobody()}</main>
    `;
  }

  private page(who: PhonePerson) {
    if (this.open) return this.session(this.open);
    if (!this.isRun) return this.days();
    return html`
      <h1>${say('phone.run.add')}</h1>
      <button class="back" type="button" @click=${() => void this.show('')}>${say('phone.offline.all')}</button>
      <lr-run-logger .person=${who.person} .gym=${who.gym}></lr-run-logger>
    `;
  }

  private session(session: Session) {
    return html`
      <h1>${session.title}</h1>
      <p class="lead">${say('phone.offline.lead', dayOf(session), session.purpose)}</p>
      <button class="back" type="button" @click=${() => void this.show('')}>${say('phone.offline.all')}</button>
      <lr-set-logger .session=${session} .person=${this.who!.person} .gym=${this.who!.gym}></lr-set-logger>
    `;
  }

  private days() {
    return html`
      <h1>${say('phone.offline.week')}</h1>
      <p class="lead">${say(this.week.length > 0 ? 'phone.offline.log' : 'phone.offline.empty')}</p>
      <ol>
        ${this.week.map(
          (session) => html`<li>
            <button class="session" type="button" @click=${() => void this.show(`/session/${session.id}`)}>
              <span class="day">${dayOf(session)}</span><span class="title">${session.title}</span>
              ${session.told === null ? nothing : html`<span class="told">${say('phone.offline.done')}</span>`}
            </button>
          </li>`,
        )}
      </ol>
      <button class="back" type="button" @click=${() => void this.show('/run')}>${say('phone.run.add')}</button>
    `;
  }

  private nobody() {
    return html`<h1>${say('phone.offline.none')}</h1><p class="lead">${say('phone.offline.nobody')}</p>`;
  }
}

function dayOf(session: Session): string {
  return new Date(`${session.day}T12:00`).toLocaleDateString('en', { weekday: 'long', day: 'numeric', month: 'long' });
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-offline': LrOffline;
  }
}
