import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { forgetThePerson, noteThePerson } from './phone-person';
import { PhoneStore } from './phone-store';
import { PhoneSync } from './phone-sync';
import { say } from './phone-words';
import type { Session } from './set-log';

interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

const NO_HINT = 'longrun.no-install-hint';

/**
 * Sits in the frame of a gym's pages: sends what waits on this phone, keeps the next seven days and the page for no
 * signal, asks before somebody signs out with sets that are not saved, and offers to put the app on the home screen.
 */
@customElement('lr-phone')
export class LrPhone extends LitElement {
  static override styles = css`
    .hint {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: center;
      padding: 0.5rem 1rem;
      font-size: 0.9375rem;
      background: var(--vaadin-background-container, ButtonFace);
      color: var(--vaadin-text-color, CanvasText);
    }
    .hint p {
      flex: 1;
      min-inline-size: 12rem;
      margin: 0;
    }
    dialog {
      box-sizing: border-box;
      max-inline-size: min(28rem, calc(100vw - 2rem));
      padding: 1.25rem;
      border: 0;
      border-radius: 1rem;
      background: var(--aura-surface-color-solid, Canvas);
      color: var(--vaadin-text-color, CanvasText);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.5);
    }
    h2 {
      margin: 0;
      font-size: 1.25rem;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      justify-content: flex-end;
    }
    button {
      min-block-size: 2.75rem;
      padding-inline: 1rem;
      border: 1px solid var(--lr-field-border, GrayText);
      border-radius: 0.75rem;
      background: transparent;
      font: inherit;
      font-weight: 600;
      color: inherit;
      cursor: pointer;
    }
    button.first {
      border-color: transparent;
      background: var(--aura-accent-color, LinkText);
      color: var(--aura-accent-contrast-color, Canvas);
    }
    :focus-visible {
      outline: 3px solid var(--vaadin-focus-ring-color, Highlight);
      outline-offset: 2px;
    }
  `;

  @property({ attribute: false }) person = '';
  @property({ attribute: false }) gym = '';
  @property({ attribute: false }) gymName = '';
  @property({ attribute: false }) accent = '';
  /** Whether they follow a plan here, so that there is a week to keep. */
  @property({ type: Boolean, attribute: false }) follows = false;

  @state() private install: InstallPrompt | null = null;
  @state() private unsent = 0;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private sync: PhoneSync | null = null;
  private mayLeave = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.guard, { capture: true });
    window.addEventListener('beforeinstallprompt', this.offer);
    this.sync?.addEventListener('changed', this.count);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.guard, { capture: true });
    window.removeEventListener('beforeinstallprompt', this.offer);
    this.sync?.removeEventListener('changed', this.count);
  }

  override updated(changed: Map<string, unknown>): void {
    if (this.person && (changed.has('person') || changed.has('gym'))) void this.begin();
  }

  private async begin(): Promise<void> {
    const { person, gym, gymName, accent } = this;
    this.sync?.removeEventListener('changed', this.count);
    this.sync = PhoneSync.of(this.person);
    this.sync.addEventListener('changed', this.count);
    await noteThePerson({ person, gym, gymName, accent });
    if ('serviceWorker' in navigator) {
      const worker = await navigator.serviceWorker.register('/sw.js');
      worker.active?.postMessage('refresh');
    }
    if (this.follows) await this.keepTheWeek();
  }

  private async keepTheWeek(): Promise<void> {
    const asked = Date.now();
    try {
      const answer = await fetch(`/g/${this.gym}/plan/ahead.json`, { redirect: 'manual' });
      if (answer.ok) await (await PhoneStore.of(this.person)).keepWeek(this.gym, (await answer.json()) as Session[], asked);
    } catch (error) {
      // Without signal the week that is kept already stays; anything else is a fault.
      if (!(error instanceof TypeError)) throw error;
    }
  }

  private readonly count = () => (this.unsent = this.sync?.waiting ?? 0);

  private readonly offer = (event: Event) => {
    event.preventDefault();
    if (localStorage.getItem(NO_HINT) === null && matchMedia('(pointer: coarse)').matches) this.install = event as InstallPrompt;
  };

  /** Signing out forgets the week; what is not saved yet stays on the phone, and one is asked first. */
  private readonly guard = (event: MouseEvent) => {
    if (isCutOff() && leadsToAPage(event)) {
      // The application would wait for its server; the browser goes there itself and finds the page for no signal.
      event.stopImmediatePropagation();
      return;
    }
    const button = event.composedPath().find((part): part is HTMLElement => part instanceof HTMLElement && part.hasAttribute('data-sign-out'));
    if (!button) return;
    this.count();
    if (this.unsent > 0 && !this.mayLeave) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.dialog.showModal();
      this.leave = () => {
        this.mayLeave = true;
        this.dialog.close();
        button.click();
      };
      return;
    }
    void forgetThePerson();
    sessionStorage.clear();
    localStorage.clear();
    void PhoneStore.of(this.person).then((store) => store.forgetWeek());
  };

  private leave: () => void = () => undefined;

  private dismiss(): void {
    localStorage.setItem(NO_HINT, '1');
    this.install = null;
  }

  override render() {
    return html`
      ${this.install
        ? html`<aside class="hint" aria-label=${say('phone.install.label')}>
            <p>${say('phone.install.why')}</p>
            <button class="first" type="button" @click=${() => void this.install?.prompt().then(() => this.dismiss())}>${say('phone.install')}</button>
            <button type="button" @click=${this.dismiss}>${say('phone.install.not')}</button>
          </aside>`
        : nothing}
      <dialog aria-labelledby="unsent">
        <h2 id="unsent">${say('phone.unsent')}</h2>
        <p>${say(this.unsent === 1 ? 'phone.unsent.one' : 'phone.unsent.many', this.unsent)}</p>
        <div class="buttons">
          <button type="button" @click=${() => this.leave()}>${say('phone.unsent.out')}</button>
          <button class="first" type="button" autofocus @click=${() => this.dialog.close()}>${say('phone.unsent.stay')}</button>
        </div>
      </dialog>
    `;
  }
}

function isCutOff(): boolean {
  const { connectionState } = (window as { Vaadin?: { connectionState?: { state: string } } }).Vaadin ?? {};
  return !navigator.onLine || connectionState?.state === 'connection-lost' || connectionState?.state === 'reconnecting';
}

function leadsToAPage(event: MouseEvent): boolean {
  const link = event.composedPath().find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement);
  return !!link && link.origin === location.origin && link.pathname.startsWith('/g/') && link.target === '';
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-phone': LrPhone;
  }
}
