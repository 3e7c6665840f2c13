import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { paletteStyles } from './palette-styles';

interface Line {
  title: string;
  kind: string;
  detail: string;
}

/** Something to choose: a page or something found, by its place in the list the server knows. */
interface Option extends Line {
  page: boolean;
  index: number;
}

interface Shortcut {
  keys: string;
  does: string;
}

const PAUSE_MS = 200;
const FEWEST_LETTERS = 2;

/**
 * Finds by typing. Data in: pages, shortcuts, words; answer() with what was found. Out: find at a pause in typing, choose
 * with the place of what was chosen. Ctrl+K opens it on every page, ? the list of shortcuts, wherever no text is typed.
 */
@customElement('lr-palette')
export class LrPalette extends LitElement {
  static override styles = paletteStyles;

  @property({ attribute: false }) pages: string[] = [];
  @property({ attribute: false }) shortcuts: Shortcut[] = [];
  @property({ attribute: false }) words: Record<string, string> = {};

  @state() private typed = '';
  @state() private found: Line[] = [];
  /** What the answer at hand was asked with. */
  @state() private answered = '';
  @state() private at = 0;
  @query('dialog.find') private dialog!: HTMLDialogElement;
  @query('dialog.help') private help!: HTMLDialogElement;
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.globalKey);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.globalKey);
    window.clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  open(): void {
    if (this.dialog.open) return;
    this.help.close();
    this.typed = '';
    this.found = [];
    this.answered = '';
    this.at = 0;
    this.dialog.showModal();
  }

  /** What was found for words that were asked for; an answer that comes too late is dropped. */
  answer(asked: string, found: Line[]): void {
    if (asked !== this.typed.trim()) return;
    this.found = found;
    this.answered = asked;
    this.at = 0;
  }

  private readonly globalKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      this.open();
    } else if (event.key === '?' && !isTyping(event) && !this.dialog.open) {
      event.preventDefault();
      if (!this.help.open) this.help.showModal();
    }
  };

  private options(): Option[] {
    const looked = plain(this.typed.trim()).split(/\s+/);
    const pages = this.pages
      .map((title, index) => ({ title, kind: this.words.page, detail: '', page: true, index }))
      .filter((page) => looked.every((word) => plain(page.title).includes(word)));
    const found = this.answered === this.typed.trim() ? this.found : [];
    return [...pages, ...found.map((line, index) => ({ ...line, page: false, index }))];
  }

  private input(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.at = 0;
    window.clearTimeout(this.timer);
    const words = this.typed.trim();
    if (words.length >= FEWEST_LETTERS && words !== this.answered) {
      this.timer = window.setTimeout(() => this.dispatchEvent(new CustomEvent('find', { detail: { words } })), PAUSE_MS);
    }
  }

  private key(event: KeyboardEvent): void {
    const options = this.options();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && options.length > 0) {
      event.preventDefault();
      this.at = (this.at + step + options.length) % options.length;
      void this.updateComplete.then(() => this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter' && options[this.at]) {
      event.preventDefault();
      this.choose(options[this.at]);
    }
  }

  private choose(option: Option): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('choose', { detail: { page: option.page, index: option.index } }));
  }

  private status(count: number): string {
    const words = this.typed.trim();
    if (words.length >= FEWEST_LETTERS && words !== this.answered) return this.words.looking;
    return count === 0 ? this.words.none : `${this.words.count} ${count}`;
  }

  protected override render() {
    const options = this.options();
    const some = options.length > 0;
    return html`
      <dialog class="find" aria-label=${this.words.title}>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          maxlength="80"
          aria-autocomplete="list"
          aria-label=${this.words.label}
          placeholder=${this.words.label}
          aria-expanded=${some}
          aria-controls=${some ? 'options' : nothing}
          aria-activedescendant=${some ? `option-${this.at}` : nothing}
          .value=${this.typed}
          @input=${this.input}
          @keydown=${this.key}
        />
        ${some
          ? html`<ul id="options" role="listbox" aria-label=${this.words.title}>
              ${options.map(
                (option, index) =>
                  html`<li
                    id="option-${index}"
                    role="option"
                    aria-selected=${index === this.at}
                    @mousemove=${() => (this.at = index)}
                    @click=${() => this.choose(option)}
                  >
                    <span>${option.title}</span>
                    <span class="what">${option.detail ? `${option.kind} · ${option.detail}` : option.kind}</span>
                  </li>`,
              )}
            </ul>`
          : nothing}
        <p role="status">${this.status(options.length)}</p>
        <p>${this.words.hint}</p>
      </dialog>
      <dialog class="help" aria-label=${this.words.shortcuts}>
        <div class="head">
          <h2>${this.words.shortcuts}</h2>
          <button type="button" aria-label=${this.words.close} @click=${() => this.help.close()}>×</button>
        </div>
        <dl>
          ${this.shortcuts.map((shortcut) => html`<div><dt>${shortcut.keys}</dt><dd>${shortcut.does}</dd></div>`)}
        </dl>
      </dialog>
    `;
  }
}

/** Whether the key goes into a text: inside a component as well. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="grid"] *, [role="textbox"]'))
  );
}

/** In small letters and without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
