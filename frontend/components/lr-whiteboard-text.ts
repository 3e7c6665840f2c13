import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { forget, keep, kept, type Kept } from './kept-text';
import { whiteboardTextStyles } from './whiteboard-text-styles';

/** What the reader made of a line: it stands in a typed field, is kept as words, waits for an answer, or is empty. */
type Mark = 'read' | 'words' | 'open' | 'blank';

interface OpenLine {
  line: number;
  text: string;
  offers: string[];
}

interface Words {
  label: string;
  hint: string;
  open: string;
  restore: string;
  discard: string;
  unsaved: string;
}

const PAUSE_MS = 350;
const HERE_MS = 20_000;

/**
 * The whiteboard as plain text, with a gutter that says what was understood. Data in: value, marks, open, words, store.
 * Out: text-changed with every pause in typing, offer-taken when a way out is chosen, board-here now and then. What is
 * typed is kept in the browser until it is saved.
 */
@customElement('lr-whiteboard-text')
export class LrWhiteboardText extends LitElement {
  static override styles = whiteboardTextStyles;

  @property() value = '';
  @property({ attribute: false }) marks: Mark[] = [];
  @property({ attribute: false }) open: OpenLine[] = [];
  @property({ attribute: false }) words: Words = { label: '', hint: '', open: '', restore: '', discard: '', unsaved: '' };
  /** Where the browser keeps what is typed: one place for each template and person. */
  @property() store = '';

  @state() private found: Kept | null = null;
  @query('textarea') private area!: HTMLTextAreaElement;
  private typed = '';
  private told = '';
  private timer = 0;
  private here = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) {
      // What was typed while the server was writing is offered again, not written over.
      if (this.typed !== this.told && this.typed !== this.value) this.found = { text: this.typed };
      window.clearTimeout(this.timer);
      this.typed = this.value;
      this.told = this.value;
    }
    if (changed.has('store') && this.store) {
      const before = kept(this.store);
      this.found = before && before.text !== this.value && before.text !== this.typed ? before : null;
    }
  }

  /** This text is in the database: the browser need not keep it any longer, and keeps what follows elsewhere. */
  confirmSaved(text: string, store: string): void {
    forget(this.store);
    if (this.typed === text) this.found = null;
    else keep(store, this.typed);
    this.store = store;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.here = window.setInterval(() => this.dispatchEvent(new CustomEvent('board-here')), HERE_MS);
  }

  override disconnectedCallback(): void {
    window.clearInterval(this.here);
    this.tell();
    super.disconnectedCallback();
  }

  private onInput(): void {
    this.typed = this.area.value;
    keep(this.store, this.typed);
    this.found = null;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(), PAUSE_MS);
    this.requestUpdate();
  }

  private tell(): void {
    window.clearTimeout(this.timer);
    if (this.typed === this.told) return;
    this.told = this.typed;
    this.dispatchEvent(new CustomEvent('text-changed', { detail: { text: this.typed } }));
  }

  private take(line: number, offer: number): void {
    this.tell();
    this.dispatchEvent(new CustomEvent('offer-taken', { detail: { line, offer, text: this.typed } }));
    this.area.focus();
  }

  private restore(): void {
    if (!this.found) return;
    this.typed = this.found.text;
    this.found = null;
    this.tell();
    this.requestUpdate();
  }

  private discard(): void {
    forget(this.store);
    this.found = null;
  }

  override render() {
    const rows = this.typed.split('\n').length;
    return html`
      ${this.found
        ? html`<div class="found" role="status">
            <span>${this.words.unsaved}</span>
            <button type="button" @click=${() => this.restore()}>${this.words.restore}</button>
            <button type="button" @click=${() => this.discard()}>${this.words.discard}</button>
          </div>`
        : nothing}
      <label for="text">${this.words.label}</label>
      <div class="board">
        <div class="gutter" aria-hidden="true">
          ${Array.from({ length: rows }, (_, index) => html`<span class=${this.marks[index] ?? 'blank'}></span>`)}
        </div>
        <textarea
          id="text"
          wrap="off"
          spellcheck="false"
          autocapitalize="off"
          aria-describedby="hint"
          rows=${Math.max(14, rows + 1)}
          maxlength="20000"
          .value=${live(this.typed)}
          @input=${() => this.onInput()}
          @change=${() => this.tell()}
        ></textarea>
      </div>
      <p id="hint" class="hint">${this.words.hint}</p>
      ${this.open.length ? this.openLines() : nothing}
    `;
  }

  private openLines() {
    return html`<section class="open" aria-label=${this.words.open}>
      <ul>
        ${this.open.map(
          (line) => html`<li>
            <span class="where">${line.line}</span>
            <q>${line.text}</q>
            ${line.offers.map((offer, index) => html`<button type="button" @click=${() => this.take(line.line, index)}>${offer}</button>`)}
          </li>`,
        )}
      </ul>
    </section>`;
  }
}
