import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  dayName,
  dayOfMonth,
  daysBetween,
  fullDate,
  HEAD,
  lines,
  missing,
  mondayOf,
  plusDays,
  shortDate,
  spokenDay,
  totals,
  type Entry,
  type Frame,
  type Line,
  type Part,
  type Row,
  type Spot,
} from './calendar-board';
import { shape } from './calendar-board-shapes';
import { calendarBoardStyles } from './calendar-board-styles';

const WEEK = 7;
const ROOM_FOR_WEEKS_BESIDE = 704;
const KINDS = ['CLASS', 'LIFTING', 'RUN', 'RACE', 'BUSY'] as const;
const MARKS: Record<string, string> = { DONE: '✓', MISSED: '×' };

/**
 * The calendar board. Data in: words, frame and showPart. Out: span-wanted, more-wanted, name-wanted and member-wanted.
 * One line of the grid is drawn again only when something in it has changed, so that hundreds of members stay quick.
 */
@customElement('lr-calendar-board')
export class LrCalendarBoard extends LitElement {
  static override styles = calendarBoardStyles;

  @property({ attribute: false }) words: Record<string, string> = {};
  @property({ attribute: false }) frame: Frame | null = null;

  @state() private monday = '';
  @state() private weeks = 4;
  @state() private rows: Row[] = [];
  @state() private total = 0;
  @state() private isNarrow = false;
  @state() private isWaiting = false;
  @state() private spot: Spot = { line: 0, column: 0, entry: 0 };
  @state() private hovered: Entry | null = null;
  @state() private announcement = '';
  private known = new Set<string>();
  private isAsking = false;
  private typing = 0;
  private waiting = 0;
  private focusNext = false;
  private readonly size = new ResizeObserver(([entry]) => (this.isNarrow = entry!.contentRect.width < ROOM_FOR_WEEKS_BESIDE));
  private readonly end = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) this.more();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.end.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('frame') && this.frame) {
      this.monday = this.frame.monday;
      this.weeks = this.frame.weeks;
    }
  }

  override updated(): void {
    const more = this.renderRoot.querySelector('.more');
    this.end.disconnect();
    if (more && !this.isAsking) this.end.observe(more);
    if (!this.focusNext) return;
    this.focusNext = false;
    this.renderRoot.querySelector<HTMLElement>('.body [tabindex="0"]')?.focus();
  }

  /** Some weeks of some members; afresh, or in the place of what was known of just these. */
  showPart(part: Part, isAfresh: boolean): void {
    const until = plusDays(part.monday, WEEK * part.weeks);
    const isInside = (entry: Entry) => entry.on >= part.monday && entry.on < until;
    if (isAfresh) {
      this.rows = part.rows;
      this.known.clear();
      this.spot = { line: 0, column: 0, entry: 0 };
    } else {
      const fresh = new Map(part.rows.map((row) => [row.id, row]));
      const old = this.rows.map((row) => {
        const newer = fresh.get(row.id);
        fresh.delete(row.id);
        return newer ? { ...row, entries: [...row.entries.filter((entry) => !isInside(entry)), ...newer.entries] } : row;
      });
      this.rows = [...old, ...fresh.values()];
    }
    if (isAfresh || part.rows.length >= this.rows.length) {
      for (let week = 0; week < part.weeks; week++) this.known.add(plusDays(part.monday, WEEK * week));
    }
    this.total = part.total;
    this.answered();
  }

  private say(key: string, ...parts: (string | number)[]): string {
    return parts.reduce<string>((text, part, index) => text.replaceAll(`{${index}}`, String(part)), this.words[key] ?? key);
  }

  private dispatch(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private ask(name: string, detail: unknown): void {
    this.isAsking = true;
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => (this.isWaiting = true), 300);
    this.dispatch(name, detail);
  }

  private answered(): void {
    this.isAsking = false;
    window.clearTimeout(this.waiting);
    this.isWaiting = false;
    this.requestUpdate();
  }

  private get isMonth(): boolean {
    return this.frame?.month ?? false;
  }

  private get isStacked(): boolean {
    return this.isMonth || this.isNarrow;
  }

  private get columns(): number {
    return this.isStacked ? WEEK : WEEK * this.weeks;
  }

  private get lines(): Line[] {
    return lines(this.rows, this.monday, this.weeks, this.isStacked);
  }

  private entriesOf(member: string): Entry[] {
    return this.rows.find((row) => row.id === member)?.entries ?? [];
  }

  private on(line: Line, column: number): Entry[] {
    const day = plusDays(line.from, column);
    return this.entriesOf(line.member).filter((entry) => entry.on === day);
  }

  private turn(monday: string, weeks = this.weeks): void {
    this.monday = monday;
    this.weeks = weeks;
    const unknown = missing(this.known, monday, weeks);
    if (unknown) this.ask('span-wanted', unknown);
    this.spot = { ...this.spot, column: Math.min(this.spot.column, this.columns - 1), entry: 0 };
  }

  private more(): void {
    if (this.isAsking || this.rows.length >= this.total || this.known.size === 0) return;
    const known = [...this.known].sort();
    this.ask('more-wanted', { monday: known[0], weeks: daysBetween(known[0]!, known.at(-1)!) / WEEK + 1 });
  }

  private find(name: string): void {
    window.clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.ask('name-wanted', { name, monday: this.monday, weeks: this.weeks }), 250);
  }

  private openMember(event: MouseEvent, member: string): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.dispatch('member-wanted', { member });
  }

  private kindWord(entry: Entry): string {
    return this.say(entry.kind);
  }

  private label(entry: Entry): string {
    if (entry.kind === 'BUSY') return [this.say('elsewhere'), this.when(entry), this.facts(entry)].join(', ');
    return [entry.title, this.kindWord(entry), this.when(entry), this.facts(entry), this.say(entry.state ?? '')].join(', ');
  }

  private when(entry: Entry): string {
    return spokenDay(entry.on) + (entry.at ? ` ${entry.at.slice(0, 5)}` : '');
  }

  private facts(entry: Entry): string {
    return [
      this.say('facts', entry.minutes ?? 0, entry.legs ?? 0),
      entry.quality ? this.say('quality') : '',
      entry.metres ? this.say('kilometres', (entry.metres / 1000).toFixed(1)) : '',
      entry.contacts ? this.say('contacts', entry.contacts) : '',
    ]
      .filter(Boolean)
      .join(', ');
  }

  private go(line: number, column: number, entry = 0): void {
    const all = this.lines;
    const safe = Math.max(0, Math.min(line, all.length - 1));
    const day = Math.max(HEAD, Math.min(column, this.columns - 1));
    const most = day === HEAD || !all[safe] ? 0 : Math.max(0, this.on(all[safe], day).length - 1);
    this.spot = { line: safe, column: day, entry: Math.max(0, Math.min(entry, most)) };
    this.focusNext = true;
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const act = event.ctrlKey || event.metaKey ? this.ctrlKey(event.key) : this.plainKey(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };

  private ctrlKey(key: string): (() => void) | null {
    if (key === 'Home') return () => this.go(0, 0);
    if (key === 'End') return () => this.go(this.lines.length - 1, this.columns - 1);
    return null;
  }

  private plainKey(key: string): (() => void) | null {
    const { line, column, entry } = this.spot;
    switch (key) {
      case 'ArrowLeft':
        return () => this.go(line, column - 1);
      case 'ArrowRight':
        return () => this.go(line, column + 1);
      case 'ArrowUp':
        return () => (entry > 0 ? this.go(line, column, entry - 1) : this.go(line - 1, column, line > 0 ? 99 : 0));
      case 'ArrowDown': {
        const here = this.lines[line];
        const isLast = !here || column === HEAD || entry >= this.on(here, column).length - 1;
        return () => (isLast ? this.go(line + 1, column) : this.go(line, column, entry + 1));
      }
      case 'Home':
        return () => this.go(line, 0);
      case 'End':
        return () => this.go(line, this.columns - 1);
      case 'PageUp':
      case 'PageDown':
        return () => {
          this.turn(plusDays(this.monday, (key === 'PageUp' ? -WEEK : WEEK) * this.weeks));
          this.focusNext = true;
        };
      case '?':
        return () => this.help();
      default:
        return null;
    }
  }

  private help(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** The entry under the mouse, else the one that has the focus. */
  private inSight(): Entry | null {
    if (this.hovered) return this.hovered;
    const line = this.lines[this.spot.line];
    if (!line || this.spot.column === HEAD) return null;
    return this.on(line, this.spot.column)[this.spot.entry] ?? null;
  }

  override render() {
    if (!this.frame) return nothing;
    return html`
      <div class="board ${this.isNarrow ? 'narrow' : ''}">
        ${this.bar()} ${this.legend()}
        <div class="scroll columns-${this.columns}" aria-busy=${this.isWaiting}>
          <div role="grid" aria-label=${this.say('grid')} @keydown=${this.key}>
            ${this.heads()}
            <div class="body" role="rowgroup">${this.body()}</div>
          </div>
          ${this.rows.length < this.total
            ? html`<button type="button" class="more" @click=${() => this.more()}>${this.say('more', this.total - this.rows.length)}</button>`
            : nothing}
          ${this.rows.length === 0 && !this.isAsking && this.known.size > 0 ? html`<p class="nobody">${this.say('nobody')}</p>` : nothing}
        </div>
        ${this.hand()} ${this.helpDialog()}
        <p class="unseen" aria-live="polite">${this.announcement}</p>
      </div>
    `;
  }

  private bar() {
    const last = plusDays(this.monday, WEEK * this.weeks - 1);
    const step = this.isMonth ? 4 : this.weeks;
    return html`
      <div class="bar">
        <button type="button" @click=${() => this.turn(plusDays(this.monday, -WEEK * step))}>
          <span aria-hidden="true">‹</span><span class="unseen">${this.say('previous')}</span>
        </button>
        <button type="button" @click=${() => this.turn(plusDays(mondayOf(this.frame!.today), this.isMonth ? -WEEK : 0))}>${this.say('today')}</button>
        <button type="button" @click=${() => this.turn(plusDays(this.monday, WEEK * step))}>
          <span aria-hidden="true">›</span><span class="unseen">${this.say('next')}</span>
        </button>
        <h2 aria-live="polite">${shortDate(this.monday)} – ${shortDate(last)} ${last.slice(0, 4)}</h2>
        ${this.isWaiting ? html`<span class="quiet" role="status">${this.say('loading')}</span>` : nothing}
        ${this.isMonth ? nothing : this.chooser()}
        <button type="button" aria-haspopup="dialog" @click=${() => this.help()}>
          <span aria-hidden="true">?</span><span class="unseen">${this.say('help')}</span>
        </button>
      </div>
    `;
  }

  private chooser() {
    return html`
      <select aria-label=${this.say('weeks')} @change=${(event: Event) => this.turn(this.monday, Number((event.target as HTMLSelectElement).value))}>
        ${[1, 2, 4].map((weeks) => html`<option value=${weeks} ?selected=${weeks === this.weeks}>${this.say(`weeks.${weeks}`)}</option>`)}
      </select>
      <label class="find">
        ${this.say('find')}
        <input type="search" maxlength="80" autocomplete="off" @input=${(event: Event) => this.find((event.target as HTMLInputElement).value)} />
      </label>
    `;
  }

  private legend() {
    return html`<ul class="legend" aria-label=${this.say('legend')}>
      ${KINDS.map((kind) => html`<li class=${kind}>${shape(kind)} ${this.say(kind)}</li>`)}
      ${['DONE', 'MISSED'].map((mark) => html`<li><b aria-hidden="true">${MARKS[mark]}</b> ${this.say(mark)}</li>`)}
    </ul>`;
  }

  private heads() {
    const today = this.frame!.today;
    return html`<div class="line heads" role="row">
      <div class="corner" role="columnheader">${this.isMonth ? this.say('week') : this.say('members.of', this.total)}</div>
      ${Array.from({ length: this.columns }, (_, column) => plusDays(this.monday, column)).map((day, column) => {
        const edge = column % WEEK === WEEK - 1 ? 'sunday' : '';
        if (this.isStacked) return html`<div role="columnheader" class=${edge}>${dayName(day)}</div>`;
        return html`<div role="columnheader" class="${edge} ${day === today ? 'today' : ''}">
          ${dayName(day)}<b>${dayOfMonth(day)}</b>${column % WEEK === 0 || dayOfMonth(day) === '1' ? shortDate(day).split(' ')[1] : nothing}
        </div>`;
      })}
    </div>`;
  }

  private body() {
    const all = this.lines;
    return repeat(
      all,
      (line) => `${line.member} ${line.from}`,
      (line, index) => {
        const row = this.rows.find((one) => one.id === line.member)!;
        const here = this.spot.line === index ? `${this.spot.column} ${this.spot.entry}` : '';
        return guard([row, line.from, this.columns, this.isStacked, this.words, here, index], () => this.line(line, row, index));
      },
    );
  }

  private line(line: Line, row: Row, index: number) {
    return html`<div class="line" role="row">
      ${this.who(line, row, index)}
      ${Array.from({ length: this.columns }, (_, column) => this.day(line, index, column))}
    </div>`;
  }

  private who(line: Line, row: Row, index: number) {
    const isHere = this.spot.line === index && this.spot.column === HEAD;
    const weeks = this.isStacked ? 1 : this.weeks;
    const each = Array.from({ length: weeks }, (_, week) => totals(row.entries, plusDays(line.from, WEEK * week)));
    const sum = each.length === 1 ? this.say('totals', each[0]!.sessions, each[0]!.hard, each[0]!.contacts) : each.map((week) => week.sessions).join(' · ');
    const week = this.isStacked ? html`<span>${this.say('week.of', shortDate(line.from))}</span>` : nothing;
    return html`<div class="who" role="rowheader">
      ${this.isMonth
        ? html`<span tabindex=${isHere ? 0 : -1} @focus=${() => this.settle(index, HEAD, 0)}>${this.say('week.of', shortDate(line.from))}</span>`
        : html`<a
              href="${this.frame!.base}/${line.member}"
              tabindex=${isHere ? 0 : -1}
              @focus=${() => this.settle(index, HEAD, 0)}
              @click=${(event: MouseEvent) => this.openMember(event, line.member)}
              >${line.isFirst ? line.name : html`<span class="unseen">${line.name}</span>`}</a
            >${week}`}
      <small><span class="unseen">${weeks > 1 ? this.say('totals.short') : ''}</span>${sum}</small>
    </div>`;
  }

  private day(line: Line, index: number, column: number) {
    const day = plusDays(line.from, column);
    const today = this.frame!.today;
    const entries = this.on(line, column);
    const isHere = this.spot.line === index && this.spot.column === column;
    const classes = [
      'day',
      day === today ? 'today' : day < today ? 'past' : column % WEEK > 4 ? 'weekend' : '',
      column % WEEK === WEEK - 1 ? 'sunday' : '',
    ].join(' ');
    return html`<div
      class=${classes}
      role="gridcell"
      data-day=${day}
      data-member=${line.member}
      tabindex=${entries.length > 0 ? nothing : isHere ? 0 : -1}
      aria-label=${entries.length > 0 ? nothing : this.say('empty', line.name, fullDate(day))}
      @focus=${() => this.settle(index, column, 0)}
    >
      ${this.isStacked ? html`<span class="date">${dayOfMonth(day) === '1' ? shortDate(day) : dayOfMonth(day)}</span>` : nothing}
      ${entries.map((entry, at) => this.chip(entry, index, column, at, isHere && this.spot.entry === at))}
    </div>`;
  }

  private chip(entry: Entry, line: number, column: number, at: number, isHere: boolean) {
    const mark = MARKS[entry.state ?? ''];
    return html`<div
      class="chip ${entry.kind} ${entry.state ?? ''}"
      role="button"
      tabindex=${isHere ? 0 : -1}
      data-id=${entry.id ?? nothing}
      aria-label=${this.label(entry)}
      @focus=${() => this.settle(line, column, at)}
      @mouseenter=${() => (this.hovered = entry)}
      @mouseleave=${() => (this.hovered = null)}
    >
      ${shape(entry.kind)}${mark ? html`<span class="mark" aria-hidden="true">${mark}</span>` : nothing}
      ${entry.kind === 'BUSY'
        ? nothing
        : html`<span class="word">${this.columns === WEEK && !this.isNarrow ? entry.title : this.kindWord(entry)}</span>
            <span class="facts">${entry.at ? `${entry.at.slice(0, 5)} · ` : ''}${this.say('facts', entry.minutes ?? 0, entry.legs ?? 0)}</span>`}
    </div>`;
  }

  /** The focus has come here by a click or by the keys. */
  private settle(line: number, column: number, entry: number): void {
    const { spot } = this;
    if (spot.line !== line || spot.column !== column || spot.entry !== entry) this.spot = { line, column, entry };
  }

  private hand() {
    const entry = this.inSight();
    return html`<section class="hand" aria-label=${this.say('in.hand')}>
      <div class="text">
        ${entry
          ? html`<p><b>${entry.kind === 'BUSY' ? this.say('elsewhere') : entry.title}</b> · ${this.kindWord(entry)}${entry.state ? ` · ${this.say(entry.state)}` : ''}</p>
              <p class="quiet">${this.when(entry)}, ${this.facts(entry)}</p>`
          : html`<p class="quiet">${this.say('select')}</p>`}
      </div>
    </section>`;
  }

  private helpDialog() {
    return html`<dialog aria-label=${this.say('help.title')}>
      <h2>${this.say('help.title')}</h2>
      <p>${this.say('help.keys')}</p>
      <form method="dialog"><button>${this.say('help.close')}</button></form>
    </dialog>`;
  }
}
