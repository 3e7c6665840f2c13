import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  dayName,
  dayOfMonth,
  daysBetween,
  fixed,
  fullDate,
  HEAD,
  lines,
  missing,
  mondayOf,
  plusDays,
  shortDate,
  spokenDay,
  totals,
  type Carry,
  type Entry,
  type Frame,
  type Held,
  type Judgement,
  type Line,
  type Totals,
  type Part,
  type Row,
  type Spot,
} from './calendar-board';
import { shape } from './calendar-board-shapes';
import { calendarBoardStyles } from './calendar-board-styles';

const WEEK = 7;
const ROOM_FOR_WEEKS_BESIDE = 704;
const KINDS = ['CLASS', 'LIFTING', 'RUN', 'RACE', 'BUSY'] as const;
const STATES: Record<string, string> = { DONE: '✓', MISSED: '×' };
const GUARDS: Record<string, string> = { WARN: '!', BLOCK: '‼', ALLOWED: '¡' };
const ANSWERS: Record<string, string> = { FREE: '✓', NO: '–' };
const MOST_HELD = 50;

/**
 * The calendar board. Data in: words, frame, showPart, judge and follow. Out: span-wanted, more-wanted, name-wanted and
 * member-wanted to see; held, place, swap, remove, run-wanted and undo-wanted to change.
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
  @state() private said = '';
  @state() private carry: Carry | null = null;
  /** The day under the mouse, as member and day, while something is dragged. */
  @state() private over = '';
  /** What is selected: sessions by id, days by member and day. */
  @state() private selected = new Set<string>();
  private seq = 0;
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
      this.selected = new Set();
      this.carry = null;
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

  /** What the guard says to each day for what is in hand. */
  judge(judgement: Judgement): void {
    if (!this.carry || this.carry.seq !== judgement.seq) return;
    this.carry = { ...this.carry, verdicts: new Map(judgement.verdicts.map((one) => [one.on, one])), offers: judgement.offers };
    this.tellVerdict();
  }

  /** An act is over: nothing is in hand any more, and the focus goes to where the session is now, if it is in sight. */
  follow(id: string): void {
    this.carry = null;
    this.over = '';
    this.selected = new Set();
    this.forgetOtherWeeks();
    const at = this.lines.findIndex((line) => this.entriesOf(line.member).some((entry) => entry.id === id && this.holds(line, entry.on)));
    const line = this.lines[at];
    if (line) {
      const entry = this.entriesOf(line.member).find((one) => one.id === id)!;
      const column = daysBetween(line.from, entry.on);
      this.go(at, column, this.on(line, column).indexOf(entry));
    } else {
      this.go(this.spot.line, this.spot.column, this.spot.entry);
    }
  }

  /** What lies outside the weeks in sight may have changed as well. */
  private forgetOtherWeeks(): void {
    const until = plusDays(this.monday, WEEK * this.weeks);
    this.known = new Set([...this.known].filter((week) => week >= this.monday && week < until));
    this.rows = this.rows.map((row) => ({ ...row, entries: row.entries.filter((entry) => entry.on >= this.monday && entry.on < until) }));
  }

  private say(key: string, ...parts: (string | number)[]): string {
    return parts.reduce<string>((text, part, index) => text.replaceAll(`{${index}}`, String(part)), this.words[key] ?? key);
  }

  private dispatch(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** An act: with the weeks in sight, which the server shows anew. */
  private act(name: string, detail: object): void {
    this.dispatch(name, { ...detail, monday: this.monday, weeks: this.weeks });
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

  private holds(line: Line, day: string): boolean {
    const column = daysBetween(line.from, day);
    return column >= 0 && column < this.columns;
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
    if (entry.run) return this.say(entry.run);
    return entry.priority ? `${this.say(entry.kind)} ${entry.priority}` : this.say(entry.kind);
  }

  private label(entry: Entry): string {
    if (entry.kind === 'BUSY') return [this.say('elsewhere'), this.when(entry), this.facts(entry)].join(', ');
    const guard = entry.guard ? this.say(`guard.${entry.guard}`) : '';
    return [entry.title, this.kindWord(entry), this.when(entry), this.facts(entry), this.say(entry.state ?? ''), guard].filter(Boolean).join(', ');
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
    this.said = '';
    this.focusNext = true;
    this.tellVerdict();
  }

  private tell(text: string): void {
    this.said = text;
    this.announcement = text;
  }

  /** The entry that has the focus, or had it last. */
  private atSpot(): { member: string; name: string; on: string; entry: Entry | null } | null {
    const line = this.lines[this.spot.line];
    if (!line || this.spot.column === HEAD) return null;
    const entry = this.on(line, this.spot.column)[this.spot.entry] ?? null;
    return { member: line.member, name: line.name, on: plusDays(line.from, this.spot.column), entry };
  }

  /** The selected sessions, or the one that has the focus, each with its member; the one with the focus first. */
  private inHand(): { member: string; entry: Entry }[] {
    const here = this.atSpot();
    const first = here?.entry ? [{ member: here.member, entry: here.entry }] : [];
    const chosen = this.rows.flatMap((row) =>
      row.entries.filter((entry) => entry.id && this.selected.has(entry.id)).map((entry) => ({ member: row.id, entry })),
    );
    if (chosen.length === 0) return first;
    return chosen.sort((a, b) => Number(b.entry === here?.entry) - Number(a.entry === here?.entry));
  }

  /** Takes sessions in hand and asks what the guard says to each day; false where one of them stays where it is. */
  private take(act: Carry['act'], isDragged: boolean, what = this.inHand()): boolean {
    if (what.length === 0) {
      this.tell(this.say('select.first'));
      return false;
    }
    const reason = what.map(({ entry }) => fixed(entry, act)).find(Boolean);
    if (reason || what.length > MOST_HELD || (act === 'SWAP' && what.length > 1)) {
      this.tell(this.say(reason ?? (act === 'SWAP' ? 'fixed.swap' : 'fixed.many'), MOST_HELD));
      return false;
    }
    const held = what.map(({ member, entry }) => ({ id: entry.id!, version: entry.version ?? 0, member }));
    this.carry = { seq: ++this.seq, act, isDragged, entries: what.map(({ entry }) => entry), held, verdicts: null, offers: [] };
    this.askVerdicts();
    this.tell(this.say(`carry.${act}`, this.carry.entries[0]!.title ?? ''));
    return true;
  }

  private askVerdicts(): void {
    const { carry } = this;
    if (!carry) return;
    this.act('held', { seq: carry.seq, held: carry.held, isCopy: carry.act === 'COPY' });
  }

  /** Nothing is in hand and nothing selected any more; the focus returns to the grid. */
  letGo(): void {
    if (this.carry) this.tell(this.say('let.go'));
    this.carry = null;
    this.over = '';
    if (this.selected.size > 0) this.selected = new Set();
    this.focusNext = true;
  }

  /** Puts what is in hand on a day: the server judges again, and asks where a rule minds. */
  private drop(member: string, on: string, at: string | null = null, isCopy = this.carry?.act === 'COPY'): void {
    const { carry } = this;
    if (!carry) return;
    const other = carry.act === 'SWAP' ? this.entryForSwap(member, on) : null;
    if (carry.act === 'SWAP') {
      if (other) this.act('swap', { one: carry.held[0], other });
      else this.tell(this.say('swap.nothing'));
      return;
    }
    const isRun = carry.entries.length === 1 && carry.entries[0]!.kind === 'RUN';
    if (member !== carry.held[0]!.member && !(isCopy && isRun)) return this.tell(this.say('other.member'));
    if (on < this.frame!.today) return this.tell(this.say('past'));
    if (!isCopy && !at && on === carry.entries[0]!.on) return this.letGo();
    this.carry = { ...carry, isDragged: false };
    this.over = '';
    this.act('place', { held: carry.held, member, on, at, isCopy });
  }

  /** The session that would change places: of the same member, on that day; the one with the focus before others. */
  private entryForSwap(member: string, on: string): Held | null {
    if (member !== this.carry!.held[0]!.member) return null;
    const there = this.entriesOf(member).filter((entry) => entry.on === on && entry.id && !fixed(entry, 'SWAP'));
    const here = this.atSpot()?.entry;
    const other = there.find((entry) => entry === here) ?? there[0];
    return other && other.id !== this.carry!.held[0]!.id ? { id: other.id!, version: other.version ?? 0, member } : null;
  }

  private takeOff(): void {
    const what = this.inHand();
    const reason = what.map(({ entry }) => fixed(entry, 'MOVE')).find(Boolean);
    if (what.length === 0 || reason) return this.tell(this.say(reason ?? 'select.first'));
    this.act('remove', { held: what.map(({ member, entry }) => ({ id: entry.id, version: entry.version ?? 0, member })) });
  }

  /** A run for each selected day, or for the one that has the focus. */
  private addRun(): void {
    const days = [...this.selected].filter((key) => key.includes('|')).map((key) => ({ member: key.split('|')[0], on: key.split('|')[1] }));
    const here = this.atSpot();
    const places = days.length > 0 ? days : here ? [{ member: here.member, on: here.on }] : [];
    if (places.length === 0) this.tell(this.say('select.first'));
    else if (places.some(({ on }) => on! < this.frame!.today)) this.tell(this.say('past'));
    else this.act('run-wanted', { places });
  }

  private toggle(key: string): void {
    const selected = new Set(this.selected);
    if (!selected.delete(key)) selected.add(key);
    this.selected = selected;
    this.tell(this.say('selected', selected.size));
  }

  /** What the guard says to the day the mouse or the focus is on. */
  private verdictHere() {
    if (!this.carry?.verdicts) return null;
    const [member, day] = this.over ? this.over.split('|') : [this.atSpot()?.member, this.atSpot()?.on];
    return member === this.carry.held[0]!.member && day ? (this.carry.verdicts.get(day) ?? null) : null;
  }

  private tellVerdict(): void {
    const verdict = this.carry?.isDragged ? null : this.verdictHere();
    if (!verdict) return;
    this.announcement = [fullDate(verdict.on), this.say(`verdict.${verdict.severity}`, verdict.rules), ...verdict.words].join('. ');
  }

  private readonly key = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const act = event.ctrlKey || event.metaKey ? this.ctrlKey(event.key) : this.plainKey(event.key, event.shiftKey);
    if (!act) return;
    event.preventDefault();
    act();
  };

  private ctrlKey(key: string): (() => void) | null {
    if (key === 'z') return () => this.act('undo-wanted', {});
    if (key === 'Home') return () => this.go(0, 0);
    if (key === 'End') return () => this.go(this.lines.length - 1, this.columns - 1);
    return null;
  }

  private plainKey(key: string, shift: boolean): (() => void) | null {
    const { line, column, entry } = this.spot;
    if (this.carry && ['m', 'c', 's', 'n', 'Delete'].includes(key)) return null;
    if (this.carry && key === 'ArrowUp') return () => this.go(line - 1, column);
    if (this.carry && key === 'ArrowDown') return () => this.go(line + 1, column);
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
      case 'Enter':
      case ' ':
        return column === HEAD ? null : () => this.press(shift);
      case 'Escape':
        return this.carry || this.selected.size > 0 ? () => this.letGo() : null;
      case 'm':
        return () => this.take('MOVE', false);
      case 'c':
        return () => this.take('COPY', false);
      case 's':
        return () => this.take('SWAP', false);
      case 'n':
        return () => this.addRun();
      case 'Delete':
        return () => this.takeOff();
      case '?':
        return () => this.help();
      default:
        return null;
    }
  }

  /** Enter: puts down what is in hand, else goes on to what can be done with what has the focus. With Shift it selects. */
  private press(shift: boolean): void {
    const here = this.atSpot();
    if (!here) return;
    if (this.carry) this.drop(here.member, here.on);
    else if (shift) this.toggle(here.entry?.id ?? `${here.member}|${here.on}`);
    else this.renderRoot.querySelector<HTMLButtonElement>('.hand button')?.focus();
  }

  private readonly pressed = (event: MouseEvent) => {
    const place = this.placeOf(event);
    if (!place) return;
    this.stand(place);
    if (this.carry) this.drop(place.member, place.day);
    else if (event.shiftKey) this.toggle(place.id ?? `${place.member}|${place.day}`);
    else if (this.selected.size > 0 && !(place.id && this.selected.has(place.id))) this.selected = new Set();
  };

  /** Where somebody clicks or taps, there they are, whether or not their browser moves the focus with it. */
  private stand(place: { member: string; day: string; id: string | null }): void {
    const index = this.lines.findIndex((line) => line.member === place.member && this.holds(line, place.day));
    if (index < 0) return;
    const column = daysBetween(this.lines[index]!.from, place.day);
    const entry = this.on(this.lines[index]!, column).findIndex((one) => one.id !== undefined && one.id === place.id);
    this.settle(index, column, Math.max(0, entry));
  }

  private placeOf(event: Event): { member: string; day: string; id: string | null } | null {
    const target = event.target as Element;
    const day = target.closest<HTMLElement>('.day');
    if (!day) return null;
    return { member: day.dataset.member!, day: day.dataset.day!, id: target.closest<HTMLElement>('.chip')?.dataset.id ?? null };
  }

  private readonly dragStart = (event: DragEvent) => {
    const place = this.placeOf(event);
    const entry = place?.id ? this.entriesOf(place.member).find((one) => one.id === place.id) : undefined;
    const what = !place || !entry ? [] : this.selected.has(entry.id!) ? this.inHand() : [{ member: place.member, entry }];
    const act = event.ctrlKey ? 'COPY' : 'MOVE';
    const reason = what.map((one) => fixed(one.entry, act)).find(Boolean);
    if (what.length === 0 || reason) {
      event.preventDefault();
      if (reason) this.tell(this.say(reason));
      return;
    }
    event.dataTransfer!.effectAllowed = 'copyMove';
    event.dataTransfer!.setData('text/plain', entry!.title ?? '');
    // A browser gives a drag up where what is dragged changes in this very moment.
    window.setTimeout(() => this.take(act, true, what), 0);
  };

  private readonly dragOver = (event: DragEvent) => {
    const place = this.placeOf(event);
    if (!this.carry || !place) return;
    event.preventDefault();
    const act = event.ctrlKey ? 'COPY' : 'MOVE';
    event.dataTransfer!.dropEffect = event.ctrlKey ? 'copy' : 'move';
    const over = `${place.member}|${place.day}`;
    if (over !== this.over) this.over = over;
    if (act !== this.carry.act) {
      this.carry = { ...this.carry, act, seq: ++this.seq };
      this.askVerdicts();
    }
  };

  private readonly dropped = (event: DragEvent) => {
    const place = this.placeOf(event);
    if (!this.carry || !place) return;
    event.preventDefault();
    this.drop(place.member, place.day, null, event.ctrlKey);
  };

  /** Esc, or the mouse let go beside the board. */
  private readonly dragEnd = () => {
    if (this.carry?.isDragged) this.letGo();
  };

  private help(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** The entry under the mouse, else the one that has the focus. */
  private inSight(): Entry | null {
    return this.hovered ?? this.atSpot()?.entry ?? null;
  }

  override render() {
    if (!this.frame) return nothing;
    return html`
      <div class="board ${this.isNarrow ? 'narrow' : ''}">
        ${this.bar()} ${this.legend()}
        <div class="scroll columns-${this.columns}" aria-busy=${this.isWaiting}>
          <div role="grid" aria-label=${this.say('grid')} @keydown=${this.key}>
            ${this.heads()}
            <div
              class="body"
              role="rowgroup"
              @click=${this.pressed}
              @dragstart=${this.dragStart}
              @dragover=${this.dragOver}
              @drop=${this.dropped}
              @dragend=${this.dragEnd}
            >
              ${this.body()}
            </div>
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
    if (this.isNarrow) return nothing;
    return this.shapes();
  }

  private shapes() {
    return html`<ul class="legend" aria-label=${this.say('legend')}>
      ${KINDS.map((kind) => html`<li class=${kind}>${shape(kind)} ${this.say(kind)}</li>`)}
      ${['DONE', 'MISSED'].map((mark) => html`<li><b aria-hidden="true">${STATES[mark]}</b> ${this.say(mark)}</li>`)}
      ${Object.entries(GUARDS).map(([guard, mark]) => html`<li><b aria-hidden="true">${mark}</b> ${this.say(`guard.${guard}`)}</li>`)}
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
        const isMine = this.carry?.held.some((held) => held.member === line.member);
        const carried = isMine ? this.carry : null;
        const over = this.over.startsWith(line.member) ? this.over : '';
        return guard([row, line.from, this.columns, this.isStacked, this.isNarrow, here, index, carried, over, this.selected], () =>
          this.line(line, row, index),
        );
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
    const sum = each.length === 1 ? this.sum(each[0]!) : each.map((week) => week.sessions).join(' · ');
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

  private sum({ sessions, hard, contacts }: Totals): string {
    const parts = [this.say('totals', sessions), hard > 0 ? this.say('totals.hard', hard) : '', contacts > 0 ? this.say('contacts', contacts) : ''];
    return sessions > 0 ? parts.filter(Boolean).join(' · ') : '';
  }

  private day(line: Line, index: number, column: number) {
    const day = plusDays(line.from, column);
    const today = this.frame!.today;
    const entries = this.on(line, column);
    const isHere = this.spot.line === index && this.spot.column === column;
    const key = `${line.member}|${day}`;
    const isJudged = this.carry?.held[0]?.member === line.member && this.carry.act !== 'SWAP';
    const verdict = isJudged && day >= today ? this.carry?.verdicts?.get(day) : undefined;
    const offer = verdict ? this.carry?.offers.find((one) => one.on === day) : undefined;
    const classes = [
      'day',
      verdict?.severity ?? '',
      offer ? 'offer' : '',
      this.over === key ? 'over' : '',
      this.selected.has(key) ? 'selected' : '',
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
      ${verdict
        ? html`<span class="verdict" aria-hidden="true">${verdict.severity === 'FREE' && offer?.at ? offer.at.slice(0, 5) : (ANSWERS[verdict.severity] ?? verdict.rules)}</span>`
        : nothing}
    </div>`;
  }

  private chip(entry: Entry, line: number, column: number, at: number, isHere: boolean) {
    // What was done cannot be put elsewhere any more: its notes say what there was to mind.
    const mark = STATES[entry.state ?? ''] ?? '';
    const warning = entry.state === 'DONE' ? '' : (GUARDS[entry.guard ?? ''] ?? '');
    const isChosen = entry.id !== undefined && this.selected.has(entry.id);
    const isHeld = this.carry?.held.some((held) => held.id === entry.id) ?? false;
    return html`<div
      class="chip ${entry.kind} ${entry.state ?? ''} ${entry.guard ?? ''} ${isChosen ? 'selected' : ''} ${isHeld ? 'held' : ''}"
      role="button"
      draggable=${entry.kind === 'BUSY' ? 'false' : 'true'}
      aria-pressed=${isChosen ? 'true' : nothing}
      tabindex=${isHere ? 0 : -1}
      data-id=${entry.id ?? nothing}
      aria-label=${this.label(entry)}
      @focus=${() => this.settle(line, column, at)}
      @mouseenter=${() => (this.hovered = entry)}
      @mouseleave=${() => (this.hovered = null)}
    >
      ${shape(entry.kind)}${mark + warning ? html`<span class="mark" aria-hidden="true">${mark}${warning}</span>` : nothing}
      ${entry.kind === 'BUSY'
        ? nothing
        : html`<span class="word">${this.columns === WEEK && !this.isNarrow ? entry.title : this.kindWord(entry)}</span>
            <span class="facts">${entry.at ? `${entry.at.slice(0, 5)} · ` : ''}${this.say('facts', entry.minutes ?? 0, entry.legs ?? 0)}</span>`}
    </div>`;
  }

  /** The focus has come here by a click or by the keys. */
  private settle(line: number, column: number, entry: number): void {
    const { spot } = this;
    if (spot.line === line && spot.column === column && spot.entry === entry) return;
    this.spot = { line, column, entry };
    this.said = '';
  }

  private hand() {
    return html`<section class="hand" aria-label=${this.say('in.hand')} @keydown=${this.handKey}>
      <div class="text">${this.carry ? this.carried() : this.described()}</div>
      <div class="bar" role="toolbar" aria-label=${this.say('in.hand')}>${this.carry ? this.ways() : this.acts()}</div>
    </section>`;
  }

  private readonly handKey = (event: KeyboardEvent) => {
    const act = event.key === 'Escape' ? () => this.letGo() : (event.ctrlKey || event.metaKey) && event.key === 'z' ? this.ctrlKey('z') : null;
    if (!act) return;
    event.preventDefault();
    act();
  };

  private described() {
    const entry = this.inSight();
    const here = this.atSpot();
    const whose = this.isMonth || !here ? '' : `${here.name} · `;
    if (this.said) return html`<p>${this.said}</p>`;
    if (!entry) return html`<p class="quiet">${here ? `${here.name}, ${fullDate(here.on)}` : this.say('select')}</p>`;
    const state = [entry.state ? this.say(entry.state) : '', entry.byHand ? this.say('by.hand') : ''].filter(Boolean).join(', ');
    return html`
      <p>${this.hovered ? '' : whose}<b>${entry.kind === 'BUSY' ? this.say('elsewhere') : entry.title}</b> · ${this.kindWord(entry)}${state ? ` · ${state}` : ''}</p>
      <p class="quiet">${this.when(entry)}, ${this.facts(entry)}</p>
      ${(entry.notes ?? []).map((note) => html`<p class="note ${entry.guard}">${note}</p>`)}
    `;
  }

  private acts() {
    const button = (key: string, does: () => void) => html`<button type="button" @click=${does}>${this.say(key)}</button>`;
    if (this.isNarrow && this.inHand().length === 0) {
      return html`${button('run', () => this.addRun())} ${button('undo', () => this.act('undo-wanted', {}))}`;
    }
    return html`
      ${button('move', () => this.take('MOVE', false) && this.returnToGrid())} ${button('copy', () => this.take('COPY', false) && this.returnToGrid())}
      ${button('swap', () => this.take('SWAP', false) && this.returnToGrid())} ${button('remove', () => this.takeOff())}
      ${button('run', () => this.addRun())} ${button('undo', () => this.act('undo-wanted', {}))}
    `;
  }

  private returnToGrid(): void {
    this.focusNext = true;
  }

  private carried() {
    const { carry } = this;
    const here = this.verdictHere();
    const verdict = carry!.act === 'MOVE' && here?.on === carry!.entries[0]!.on ? null : here;
    return html`
      <p><b>${this.say(`carry.${carry!.act}`, carry!.entries.length > 1 ? this.say('sessions', carry!.entries.length) : (carry!.entries[0]!.title ?? ''))}</b></p>
      ${verdict
        ? html`<p class="note ${verdict.severity}">
              ${spokenDay(verdict.on)}: ${this.say(`verdict.${verdict.severity}`, verdict.rules)}
            </p>
            ${verdict.words.map((words) => html`<p class="quiet">${words}</p>`)}`
        : html`<p class="quiet">${carry!.act === 'SWAP' ? this.say('swap.choose') : carry!.verdicts ? this.say('choose.day') : this.say('loading')}</p>`}
    `;
  }

  private ways() {
    const { carry } = this;
    return html`
      ${carry!.offers
        .slice(0, 3)
        .map(
          (offer) => html`<button type="button" @click=${() => this.drop(carry!.held[0]!.member, offer.on, offer.at ?? null)}>
            ${spokenDay(offer.on)} ${offer.at?.slice(0, 5) ?? ''}
          </button>`,
        )}
      <button type="button" @click=${() => this.letGo()}>${this.say('let.go.act')}</button>
    `;
  }

  private helpDialog() {
    return html`<dialog aria-label=${this.say('help.title')}>
      <h2>${this.say('help.title')}</h2>
      ${this.isNarrow ? this.shapes() : html`<p>${this.say('help.keys')}</p>`}
      <form method="dialog"><button>${this.say('help.close')}</button></form>
    </dialog>`;
  }
}
