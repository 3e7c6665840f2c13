import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { keepAlerts, readAlerts, readyToSound, ring, stayAwake, type Alerts } from './alerts';
import { leftInReserve } from './effort-words';
import './lr-session-effort';
import { say } from './phone-words';
import { platesFor } from './plates';
import { RestTimer, type TimerLabel } from './rest-timer';
import { dock, inMinutes, type Next } from './session-dock';
import { SetBook } from './set-book';
import {
  fits,
  inWords,
  nextInRound,
  parseDecimal,
  suggestedAmount,
  targetLoad,
  toWork,
  upNext,
  wrongField,
  type Field,
  type Movement,
  type Session,
  type SetKind,
  type SetRow,
  type Work,
} from './set-log';
import { setLoggerStyles } from './set-logger-styles';

/** What is tapped again within this time was meant once. */
const ONE_TOUCH_MS = 600;

const NEXT_KIND: Record<SetKind, SetKind> = { NORMAL: 'WARM_UP', WARM_UP: 'DROP', DROP: 'NORMAL' };

/**
 * Logs one session: its sets and how hard it was. It keeps every tap on the phone first and sends it by itself, so that it
 * works the same on the page of the server and on the one for no signal. Out: session-finished, when the server has it.
 */
@customElement('lr-set-logger')
export class LrSetLogger extends LitElement {
  static override styles = setLoggerStyles;

  @property({ attribute: false }) session: Session | null = null;
  @property({ attribute: false }) person = '';
  @property({ attribute: false }) gym = '';

  @state() private announcement = '';
  @state() private alerts: Alerts = readAlerts();
  @state() private showsAlerts = false;
  @state() private hint = '';
  @state() private shownPlates = '';
  private nextTapped = 0;
  private problems = new Map<string, { message: string; field: Field }>();
  private bulk = new Map<string, SetRow[]>();
  private offers = new Map<string, number>();
  private readonly book = new SetBook(this);
  private readonly timer = new RestTimer(this, (label) => this.timeIsUp(label));

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.session && (changed.has('session') || changed.has('person') || changed.has('gym'))) {
      void this.book.open(this.person, this.gym, this.session);
      this.timer.resume(this.session.id);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.seen);
    void stayAwake(this.alerts.awake);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.seen);
    void stayAwake(false);
  }

  private readonly seen = () => void stayAwake(this.alerts.awake);

  private get movements(): Movement[] {
    return this.book.session?.movements ?? [];
  }

  private tick(movement: Movement, row: SetRow): void {
    if (this.book.isDone(movement, row)) {
      void this.book.say(movement, [{ row, work: null }]);
      this.timer.stop();
      this.announcement = say('phone.set.undone', movement.name, row.number);
      return;
    }
    const [told] = this.works(movement, [row]);
    if (!told) return;
    const { load } = this.book.typedIn(movement, row);
    void this.book.say(movement, [told]);
    if (load?.trim()) this.offerLoad(movement, row, load);
    this.afterTick(movement, row);
  }

  private tickAll(movement: Movement): void {
    const open = this.openRows(movement);
    if (open.length === 0) {
      const rows = this.bulk.get(movement.position) ?? movement.sets;
      this.bulk.delete(movement.position);
      void this.book.say(movement, rows.map((row) => ({ row, work: null })));
      this.timer.stop();
      this.announcement = say('phone.movement.undone', movement.name);
      return;
    }
    const told = this.works(movement, open);
    if (told.length < open.length) return;
    this.bulk.set(movement.position, open);
    this.offers.delete(movement.position);
    void this.book.say(movement, told);
    this.afterTick(movement, open.at(-1)!);
  }

  private openRows(movement: Movement): SetRow[] {
    return movement.sets.filter((row) => !this.book.isDone(movement, row));
  }

  /** What the rows come to; none of those that hold no number, which are marked. */
  private works(movement: Movement, rows: SetRow[]): { row: SetRow; work: Work }[] {
    const told: { row: SetRow; work: Work }[] = [];
    for (const row of rows) {
      const key = keyOf(movement, row);
      const typed = this.book.typedIn(movement, row);
      const work = toWork(movement, row, typed, this.book.kindOf(movement, row));
      const field = wrongField(typed) ?? (work ? null : 'amount');
      if (field || !work) {
        if (told.length === rows.indexOf(row)) this.focusField(key, field ?? 'amount');
        this.problems.set(key, { message: say(`phone.hint.${field ?? 'amount'}`), field: field ?? 'amount' });
      } else {
        this.problems.delete(key);
        told.push({ row, work });
      }
    }
    this.requestUpdate();
    return told;
  }

  private focusField(key: string, field: Field): void {
    this.renderRoot.querySelector<HTMLInputElement>(`[data-set="${key}"] [name="${field}"]`)?.focus();
  }

  private afterTick(movement: Movement, row: SetRow): void {
    const next = nextInRound(this.book.session!, movement, row.number, this.book.isDone);
    const left = this.movements.flatMap((other) => this.openRows(other)).length;
    if (left === 0) {
      this.timer.stop();
      this.announcement = say('phone.all.done');
    } else if (next) {
      this.announcement = say('phone.next', next.position, next.name);
    } else if (movement.restSeconds > 0) {
      if (this.alerts.sound) readyToSound();
      this.timer.start(movement.restSeconds, 'REST');
      this.announcement = say('phone.rest.for', inMinutes(movement.restSeconds));
    }
  }

  private timeIsUp(label: TimerLabel): void {
    ring(this.alerts);
    this.announcement = say(label === 'REST' ? 'phone.rest.over' : 'phone.work.over');
  }

  private type(movement: Movement, row: SetRow, field: Field, text: string): void {
    const key = keyOf(movement, row);
    const { [field]: _, ...others } = this.book.typedIn(movement, row);
    this.book.type(movement, row, text === '' ? others : { ...others, [field]: text });
    if (this.problems.get(key)?.field === field && (text === '' || fits(field, text))) this.problems.delete(key);
    if (field === 'load') this.offers.delete(movement.position);
    if (field === 'rpe') this.showHint(text);
  }

  /** A done row that is changed is saved again with the next look away: it is the same set. */
  private leave(movement: Movement, row: SetRow): void {
    // An open row says nothing here: a message that moves the page would slide the tick from under the thumb.
    if (this.book.isDone(movement, row)) void this.book.say(movement, this.works(movement, [row]));
  }

  private changeKind(movement: Movement, row: SetRow): void {
    this.book.setKind(movement, row, NEXT_KIND[this.book.kindOf(movement, row)]);
    if (this.book.isDone(movement, row)) void this.book.say(movement, this.works(movement, [row]));
    this.announcement = say('phone.set.is', movement.name, row.number, say(`phone.kind.${this.book.kindOf(movement, row)}`));
  }

  private offerLoad(movement: Movement, row: SetRow, load: string): void {
    const changed = load.replace(',', '.') !== targetLoad(movement) && this.restOf(movement, row, load).length > 0;
    if (changed) this.offers.set(movement.position, row.number);
    this.requestUpdate();
  }

  private restOf(movement: Movement, row: SetRow, load: string): SetRow[] {
    return this.openRows(movement).filter((other) => other.number > row.number && this.book.typedIn(movement, other).load !== load);
  }

  private useLoad(movement: Movement, rows: SetRow[], load: string): void {
    rows.forEach((row) => this.book.type(movement, row, { ...this.book.typedIn(movement, row), load }));
    this.offers.delete(movement.position);
    this.announcement = say('phone.load.used', load, movement.loadUnit ?? '', rows.length);
  }

  private showHint(rpe: string): void {
    const value = parseDecimal(rpe);
    this.hint = value !== null && fits('rpe', rpe) ? leftInReserve(value) : '';
  }

  private changeAlerts(alerts: Alerts): void {
    this.alerts = alerts;
    keepAlerts(alerts);
    if (alerts.sound) readyToSound();
    void stayAwake(alerts.awake);
  }

  override render() {
    const { session, effort } = this.book;
    if (!session) return nothing;
    const note = effort?.refused ?? (effort?.waiting ? this.waitingText() : '');
    return html`
      <div class="movements">${repeat(this.movements, (movement) => movement.position, (movement) => this.card(movement))}</div>
      <lr-session-effort
        .told=${effort?.rpe ?? session.told}
        .minutes=${effort?.minutes ?? session.minutes}
        .minutesFrom=${session.minutesFrom}
        .note=${note}
        @effort-told=${(event: CustomEvent<{ rpe: number; minutes: number }>) => void this.book.tell(event.detail.rpe, event.detail.minutes)}
      ></lr-session-effort>
      ${this.bar()}
      <p class="unseen" aria-live="polite">${this.announcement}</p>
    `;
  }

  private card(movement: Movement) {
    const open = this.openRows(movement);
    const allDone = open.length === 0 && movement.sets.length > 0;
    const bulkName = allDone ? say('phone.movement.undo', movement.name) : say('phone.movement.do', movement.name, open.length);
    return html`
      <section class="movement ${allDone ? 'all-done' : ''}" aria-labelledby="name-${movement.position}">
        <header>
          <div class="what">
            <h2 id="name-${movement.position}"><span class="position">${movement.position}</span> ${movement.name}</h2>
            <p class="target">${movement.targetText}</p>
            <p class="purpose">${movement.purpose}</p>
          </div>
          <button class="tick all" type="button" aria-pressed=${allDone} aria-label=${bulkName} @click=${() => this.tickAll(movement)}>
            ${check}<span>${say('phone.all')}</span>
          </button>
        </header>
        ${this.chips(movement, open)}
        <div class="rows ${movement.loadUnit ? '' : 'no-load'}">
          <div class="heads" aria-hidden="true">
            <span>${say('phone.set')}</span><span>${say(`phone.unit.${movement.unit}`)}${movement.perSide ? say('phone.side.head') : ''}</span>
            ${movement.loadUnit ? html`<span>${movement.loadUnit}</span>` : nothing}<span>${say(this.alerts.inReserve ? 'phone.left' : 'phone.rpe')}</span><span></span>
          </div>
          ${repeat(movement.sets, (row) => row.number, (row) => this.row(movement, row))}
        </div>
        <button class="chip more" type="button" aria-label=${say('phone.add.to', movement.name)} @click=${() => this.book.addRow(movement)}>${say('phone.add')}</button>
      </section>
    `;
  }

  private chips(movement: Movement, open: SetRow[]) {
    const tempo = movement.tempo ? html`<span class="chip">${say('phone.tempo', movement.tempo)}</span>` : nothing;
    const load = movement.previousLoad;
    const previous = !movement.previousText
      ? nothing
      : load && open.length > 0
        ? html`<button class="chip" type="button" aria-label=${say('phone.last.use', movement.previousText, load)} @click=${() => this.useLoad(movement, open, load)}>
            ${say('phone.last', movement.previousText)}
          </button>`
        : html`<span class="chip">${say('phone.last', movement.previousText)}</span>`;
    return html`<div class="chips">${previous}${tempo}${this.plates(movement, open)}${this.interval(movement, open)}</div>`;
  }

  private plates(movement: Movement, open: SetRow[]) {
    const row = open[0] ?? movement.sets.at(-1);
    const load = (row && this.book.typedIn(movement, row).load?.trim()) || targetLoad(movement);
    const plates = load && movement.loadUnit ? platesFor(load, movement.loadUnit, this.book.session!.plates) : null;
    if (plates === null) return nothing;
    const shown = this.shownPlates === movement.position;
    return html`<button class="chip" type="button" aria-expanded=${shown} aria-label=${say('phone.plates.for', movement.name)} @click=${() => (this.shownPlates = shown ? '' : movement.position)}>
        ${say('phone.plates')}
      </button>
      ${shown ? html`<span class="chip" role="status">${load} ${movement.loadUnit}: ${plates}</span>` : nothing}`;
  }

  /** Work by the clock for what is counted in seconds; it ends at a time of day, and ticks nothing by itself. */
  private interval(movement: Movement, open: SetRow[]) {
    const row = open[0];
    const typed = row ? parseDecimal(this.book.typedIn(movement, row).amount ?? '') : null;
    const seconds = row ? (typed ?? suggestedAmount(movement, row)) : null;
    if (movement.unit !== 'SECONDS' || !seconds) return nothing;
    const start = () => {
      if (this.alerts.sound) readyToSound();
      this.timer.start(seconds, 'WORK');
    };
    return html`<button class="chip" type="button" aria-label=${say('phone.time.for', seconds, movement.name)} @click=${start}>${say('phone.time', seconds)}</button>`;
  }

  private row(movement: Movement, row: SetRow) {
    const key = keyOf(movement, row);
    const { done, waiting, refused } = this.book.state(movement, row);
    const problem = this.problems.get(key);
    const kind = this.book.kindOf(movement, row);
    const unit = say(`phone.unit.small.${movement.unit}`) + (movement.perSide ? say('phone.side') : '');
    const name = say('phone.set.of', movement.name, row.number);
    return html`
      <div class="row ${done ? 'done' : ''} ${waiting ? 'pending' : ''}" data-set=${key} role="group" aria-label=${name}>
        <button class="number" type="button" aria-label=${say('phone.set.change', name, say(`phone.kind.${kind}`))} @click=${() => this.changeKind(movement, row)}>
          ${say(`phone.kind.letter.${kind}`)}${row.number}
        </button>
        ${this.field(movement, row, 'amount', String(suggestedAmount(movement, row) ?? say('phone.max')), unit)}
        ${movement.loadUnit ? this.field(movement, row, 'load', targetLoad(movement), say('phone.load.in', movement.loadUnit)) : nothing}
        ${this.field(movement, row, 'rpe', '', say(this.alerts.inReserve ? 'phone.effort.left' : 'phone.effort.rpe'))}
        <button class="tick" type="button" aria-pressed=${done} aria-label=${say('phone.set.done', name)} @click=${() => this.tick(movement, row)}>
          ${check}
        </button>
        ${problem ? html`<p class="problem" id="problem-${key}" role="alert">${problem.message}</p>` : nothing}
        ${refused ? html`<p class="problem" role="alert">${say('phone.refused', refused)}</p>` : nothing}
        ${this.conflict(movement, row)} ${this.offer(movement, row)}
      </div>
    `;
  }

  private field(movement: Movement, row: SetRow, field: Field, suggestion: string, label: string) {
    const key = keyOf(movement, row);
    const problem = this.problems.get(key);
    const turn = (text: string) => (field === 'rpe' && this.alerts.inReserve ? turned(text) : text);
    return html`<input
      name=${field}
      type="text"
      inputmode="decimal"
      enterkeyhint="done"
      autocomplete="off"
      aria-label="${say('phone.set.of', movement.name, row.number)} ${label}"
      aria-invalid=${problem?.field === field ? 'true' : 'false'}
      aria-describedby=${problem ? `problem-${key}` : nothing}
      placeholder=${suggestion || '–'}
      .value=${live(turn(this.book.typedIn(movement, row)[field] ?? ''))}
      @input=${(event: InputEvent) => this.type(movement, row, field, turn((event.target as HTMLInputElement).value))}
      @change=${() => this.leave(movement, row)}
      @focus=${(event: FocusEvent) => {
        (event.target as HTMLInputElement).select();
        if (field === 'rpe') this.showHint(this.book.typedIn(movement, row).rpe ?? '');
      }}
      @blur=${() => (this.hint = '')}
    />`;
  }

  /** Two phones did not know of each other: both values stand here until one of them is chosen. */
  private conflict(movement: Movement, row: SetRow) {
    const { work, others } = this.book.state(movement, row);
    if (!work || others.length === 0) return nothing;
    const shown = inWords(work, movement);
    return html`<div class="conflict" role="alert">
      <p>${say('phone.conflict', shown)}</p>
      <button type="button" @click=${() => void this.book.say(movement, [{ row, work }])}>${say('phone.conflict.keep', shown)}</button>
      ${others.map((other) =>
        other
          ? html`<button type="button" @click=${() => void this.book.say(movement, [{ row, work: other }])}>${say('phone.conflict.use', inWords(other, movement))}</button>`
          : html`<button type="button" @click=${() => void this.book.say(movement, [{ row, work: null }])}>${say('phone.conflict.undo')}</button>`,
      )}
    </div>`;
  }

  private offer(movement: Movement, row: SetRow) {
    const { load } = this.book.typedIn(movement, row);
    if (this.offers.get(movement.position) !== row.number || !load) return nothing;
    const others = this.restOf(movement, row, load);
    if (others.length === 0) return nothing;
    return html`<button class="offer" type="button" @click=${() => this.useLoad(movement, others, load)}>
      ${say('phone.apply', load, movement.loadUnit ?? '', others.length)}
    </button>`;
  }

  private bar() {
    const rows = this.movements.flatMap((movement) => movement.sets.map((row) => this.book.state(movement, row)));
    if (rows.length === 0 && this.book.waiting === 0 && !this.book.problem) return nothing;
    const refused = rows.find((row) => row.refused)?.refused;
    const split = rows.filter((row) => row.others.length > 0).length;
    const bad = this.book.problem ?? (refused ? say('phone.refused', refused) : split ? say(split === 1 ? 'phone.split.one' : 'phone.split.many', split) : '');
    const waits = this.book.waiting > 0 || rows.some((row) => row.waiting);
    const said = waits ? this.waitingText() : this.book.isRead && rows.some((row) => row.done) ? say('phone.saved') : '';
    return dock({
      timer: this.timer,
      next: rows.length === 0 ? null : this.next(),
      progress: rows.length === 0 ? '' : say('phone.progress', rows.filter((row) => row.done).length, rows.length),
      status: bad || this.hint || said,
      isBad: bad !== '',
      alerts: this.alerts,
      showsAlerts: this.showsAlerts,
      toggleAlerts: () => (this.showsAlerts = !this.showsAlerts),
      change: (alerts) => this.changeAlerts(alerts),
    });
  }

  /** What the thumb does next: the set whose turn it is, with what it will be saved as, then how hard the session was. */
  private next(): Next | null {
    const turn = upNext(this.book.session!, this.book.isDone);
    if (!turn) {
      const told = this.book.effort !== null || this.book.session!.told !== null;
      return told ? null : { label: say('phone.all.done'), words: say('phone.effort'), tap: () => this.toEffort() };
    }
    const { movement, row } = turn;
    const typed = this.book.typedIn(movement, row);
    const work = wrongField(typed) ? null : toWork(movement, row, typed, this.book.kindOf(movement, row));
    return {
      label: say('phone.turn', movement.position, movement.name, row.number, movement.sets.length),
      words: work ? say(movement.perSide ? 'phone.do.side' : 'phone.do', inWords(work, movement)) : say('phone.do.type'),
      tap: () => {
        // Two touches in one breath are one: the values under the thumb have just changed.
        if (Date.now() - this.nextTapped < ONE_TOUCH_MS) return;
        this.nextTapped = Date.now();
        this.tick(movement, row);
        const shown = this.renderRoot.querySelector(`[data-set="${keyOf(movement, row)}"] .tick`);
        shown?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
      },
    };
  }

  private toEffort(): void {
    const effort = this.renderRoot.querySelector('lr-session-effort');
    effort?.scrollIntoView({ block: 'start' });
    effort?.focusScale();
  }

  private waitingText(): string {
    const waiting = Math.max(1, this.book.waiting);
    return say(`phone.waiting.${this.book.line === 'idle' ? 'sending' : this.book.line}`, waiting);
  }
}

const check = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg>`;

function keyOf(movement: Movement, row: SetRow): string {
  return `${movement.position}/${row.number}`;
}

/** Reps in reserve as an RPE and back again; what is no number stays as it was typed. */
function turned(text: string): string {
  const value = parseDecimal(text);
  return value === null || value > 10 ? text : String(10 - value);
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-set-logger': LrSetLogger;
  }
}
