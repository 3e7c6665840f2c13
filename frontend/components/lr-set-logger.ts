import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { RestTimer } from './rest-timer';
import {
  fits,
  nextInRound,
  targetLoad,
  toLog,
  withoutSuggestions,
  wrongField,
  type Field,
  type LiftingSession,
  type Movement,
  type SetRow,
  type SetsChanged,
  type SetState,
  type Typed,
} from './set-log';
import { setLoggerStyles } from './set-logger-styles';

const HINTS: Record<Field, string> = {
  amount: 'Type a number from 1 to 1000.',
  load: 'Type a load such as 62.5, at most 2000.',
  rpe: 'Type an effort from 0 to 10.',
};

const UNIT_NAMES: Record<string, string> = { reps: 'Reps', s: 'Seconds', m: 'Metres', contacts: 'Contacts' };

/**
 * Logs the sets of one lifting session. Data in: session; every tap is answered by confirmSaved or showFailed.
 * Out: one set-changed event per tap. Whoever listens may be the server or, later, a store on the phone.
 */
@customElement('lr-set-logger')
export class LrSetLogger extends LitElement {
  static override styles = setLoggerStyles;

  @property({ attribute: false }) session: LiftingSession = { movements: [] };

  @state() private announcement = '';
  private states = new Map<string, SetState>();
  private typed = new Map<string, Typed>();
  /** The state each set had when the server last agreed, and the taps on it that still wait for an answer, oldest first. */
  private agreed = new Map<string, SetState>();
  private pending = new Map<string, SetState[]>();
  private problems = new Map<string, { message: string; field: Field | null }>();
  private bulk = new Map<string, string[]>();
  private offers = new Map<string, string>();
  private savedOnce = false;
  private readonly rest = new RestTimer(this, () => this.restIsOver());

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.takeSession();
  }

  /** The sets are in the database. A method and not a property: of two answers that come together none may be lost. */
  confirmSaved(ids: string[]): void {
    ids.forEach((id) => this.settle(id, null));
    this.requestUpdate();
  }

  /** The sets were refused, each with a message; what was typed stays. */
  showFailed(messages: Record<string, string>): void {
    Object.entries(messages).forEach(([id, message]) => this.settle(id, message));
    this.requestUpdate();
  }

  /** A fresh session from the server wins, but for taps still on their way and text still in the fields. */
  private takeSession(): void {
    for (const row of this.session.movements.flatMap((movement) => movement.sets)) {
      if (this.pending.has(row.id)) continue;
      this.states.set(row.id, row.state);
      this.agreed.set(row.id, row.state);
      if (row.state === 'done') {
        this.typed.set(row.id, {
          ...(row.doneAmount === null ? {} : { amount: String(row.doneAmount) }),
          ...(row.doneLoad === null ? {} : { load: row.doneLoad }),
          ...(row.rpe === null ? {} : { rpe: String(row.rpe) }),
        });
      }
    }
  }

  private settle(id: string, refusal: string | null): void {
    const [answered, ...waiting] = this.pending.get(id) ?? [];
    if (refusal !== null) {
      this.problems.set(id, { message: `Not saved: ${refusal}`, field: null });
      if (waiting.length === 0) this.states.set(id, this.agreed.get(id) ?? 'open');
    } else if (answered) {
      this.agreed.set(id, answered);
      this.savedOnce = true;
    }
    if (waiting.length > 0) this.pending.set(id, waiting);
    else this.pending.delete(id);
  }

  private readonly isDone = (id: string) => this.states.get(id) === 'done';

  private typedOf(id: string): Typed {
    return this.typed.get(id) ?? {};
  }

  private send(movement: Movement, rows: SetRow[], action: SetsChanged['action']): void {
    const sets = rows.map((row) => toLog(row, this.typedOf(row.id)));
    const target: SetState = action === 'done' ? 'done' : 'open';
    rows.forEach((row, index) => {
      this.pending.set(row.id, [...(this.pending.get(row.id) ?? []), target]);
      this.states.set(row.id, target);
      this.problems.delete(row.id);
      if (action === 'done') this.keepAsDone(row, sets[index]!);
      else this.typed.set(row.id, withoutSuggestions(row, this.typedOf(row.id)));
    });
    this.dispatchEvent(new CustomEvent<SetsChanged>('set-changed', { detail: { movementId: movement.id, sets, action }, bubbles: true, composed: true }));
    this.requestUpdate();
  }

  /** A ticked row shows what was saved in solid text, no longer a suggestion. */
  private keepAsDone(row: SetRow, log: SetsChanged['sets'][number]): void {
    const typed = this.typedOf(row.id);
    this.typed.set(row.id, {
      amount: typed.amount?.trim() || String(log.amount),
      ...(log.load === null ? {} : { load: typed.load?.trim() || log.load }),
      ...(log.rpe === null ? {} : { rpe: typed.rpe! }),
    });
  }

  private tick(movement: Movement, row: SetRow): void {
    if (this.isDone(row.id)) {
      this.send(movement, [row], 'undo');
      this.rest.stop();
      this.announcement = `${movement.name} set ${row.number} undone`;
    } else if (this.isRight([row])) {
      const load = this.typedOf(row.id).load;
      this.send(movement, [row], 'done');
      if (load?.trim()) this.offerLoad(movement, row, load);
      this.afterTick(movement, row.number);
    }
  }

  private tickAll(movement: Movement): void {
    const open = movement.sets.filter((row) => !this.isDone(row.id));
    if (open.length === 0) {
      const ids = this.bulk.get(movement.id) ?? movement.sets.map((row) => row.id);
      this.bulk.delete(movement.id);
      this.send(movement, movement.sets.filter((row) => ids.includes(row.id)), 'undo');
      this.rest.stop();
      this.announcement = `${movement.name} undone`;
    } else if (this.isRight(open)) {
      this.bulk.set(movement.id, open.map((row) => row.id));
      this.offers.delete(movement.id);
      this.send(movement, open, 'done');
      this.afterTick(movement, open.at(-1)!.number);
    }
  }

  /** Marks what is not a number, and says whether all rows can be saved. */
  private isRight(rows: SetRow[]): boolean {
    let right = true;
    for (const row of rows) {
      const field = wrongField(this.typedOf(row.id));
      if (field) {
        if (right) this.focusField(row.id, field);
        this.problems.set(row.id, { message: HINTS[field], field });
        right = false;
      }
    }
    this.requestUpdate();
    return right;
  }

  private focusField(id: string, field: Field): void {
    this.renderRoot.querySelector<HTMLInputElement>(`[data-set="${id}"] [name="${field}"]`)?.focus();
  }

  private afterTick(movement: Movement, number: number): void {
    const next = nextInRound(this.session, movement, number, this.isDone);
    const left = this.rows().filter((row) => !this.isDone(row.id)).length;
    if (left === 0) {
      this.rest.stop();
      this.announcement = 'All sets done';
    } else if (next) {
      this.announcement = `Next: ${next.position} ${next.name}`;
    } else if (movement.restSeconds > 0) {
      this.rest.start(movement.restSeconds);
      this.announcement = `Rest ${words(movement.restSeconds)}`;
    }
  }

  private restIsOver(): void {
    this.announcement = 'Rest is over';
    navigator.vibrate?.(200);
  }

  private type(movement: Movement, row: SetRow, field: Field, text: string): void {
    const { [field]: _, ...others } = this.typedOf(row.id);
    this.typed.set(row.id, text === '' ? others : { ...others, [field]: text });
    if (this.problems.get(row.id)?.field === field && (text === '' || fits(field, text))) this.problems.delete(row.id);
    if (field === 'load') this.offers.delete(movement.id);
    this.requestUpdate();
  }

  /** A done row that is changed is saved again with the next look away: it is the same set. */
  private leave(movement: Movement, row: SetRow): void {
    // An open row says nothing here: a message that moves the page would slide the tick from under the thumb.
    if (this.isDone(row.id) && this.isRight([row])) this.send(movement, [row], 'done');
  }

  private offerLoad(movement: Movement, row: SetRow, load: string): void {
    const changed = load.replace(',', '.') !== targetLoad(row) && this.restOf(movement, row, load).length > 0;
    if (changed) this.offers.set(movement.id, row.id);
    this.requestUpdate();
  }

  private restOf(movement: Movement, row: SetRow, load: string): SetRow[] {
    return movement.sets.filter((other) => other.number > row.number && !this.isDone(other.id) && this.typedOf(other.id).load !== load);
  }

  private useLoad(movement: Movement, rows: SetRow[], load: string): void {
    rows.forEach((row) => this.typed.set(row.id, { ...this.typedOf(row.id), load }));
    this.offers.delete(movement.id);
    this.announcement = `${load} ${rows[0]?.loadUnit ?? ''} in ${rows.length} open sets`;
    this.requestUpdate();
  }

  private rows(): SetRow[] {
    return this.session.movements.flatMap((movement) => movement.sets);
  }

  override render() {
    return html`
      <div class="movements">${repeat(this.session.movements, (movement) => movement.id, (movement) => this.card(movement))}</div>
      ${this.dock()}
      <p class="unseen" aria-live="polite">${this.announcement}</p>
    `;
  }

  private card(movement: Movement) {
    const open = movement.sets.filter((row) => !this.isDone(row.id));
    const allDone = open.length === 0 && movement.sets.length > 0;
    const bulkName = allDone ? `${movement.name}: undo all sets` : `${movement.name}: all ${open.length} open sets done as shown`;
    return html`
      <section class="movement ${allDone ? 'all-done' : ''}" aria-labelledby="name-${movement.id}">
        <header>
          <div class="what">
            <h2 id="name-${movement.id}"><span class="position">${movement.position}</span> ${movement.name}</h2>
            <p class="target">${movement.targetText}</p>
            <p class="purpose">${movement.purpose}</p>
          </div>
          <button class="tick all" type="button" aria-pressed=${allDone} aria-label=${bulkName} @click=${() => this.tickAll(movement)}>
            ${check}<span>All</span>
          </button>
        </header>
        ${this.chips(movement, open)}
        <div class="rows ${hasLoad(movement) ? '' : 'no-load'}">
          <div class="heads" aria-hidden="true">
            <span>Set</span><span>${UNIT_NAMES[movement.unit] ?? movement.unit}${movement.perSide ? ' / side' : ''}</span>
            ${hasLoad(movement) ? html`<span>${movement.sets.find((row) => row.loadUnit)!.loadUnit}</span>` : nothing}<span>RPE</span><span></span>
          </div>
          ${repeat(movement.sets, (row) => row.id, (row) => this.row(movement, row))}
        </div>
      </section>
    `;
  }

  private chips(movement: Movement, open: SetRow[]) {
    const tempo = movement.tempo ? html`<span class="chip">Tempo ${movement.tempo}</span>` : nothing;
    const load = movement.previousLoad;
    const previous = !movement.previousText
      ? nothing
      : load && open.length > 0
        ? html`<button class="chip" type="button" aria-label="Last time ${movement.previousText}: use ${load}" @click=${() => this.useLoad(movement, open, load)}>
            Last time ${movement.previousText}
          </button>`
        : html`<span class="chip">Last time ${movement.previousText}</span>`;
    return tempo === nothing && previous === nothing ? nothing : html`<div class="chips">${previous}${tempo}</div>`;
  }

  private row(movement: Movement, row: SetRow) {
    const done = this.isDone(row.id);
    const problem = this.problems.get(row.id);
    return html`
      <div class="row ${done ? 'done' : ''} ${this.pending.has(row.id) ? 'pending' : ''}" data-set=${row.id} role="group" aria-label="${movement.name} set ${row.number}">
        <span class="number" aria-hidden="true">${row.number}</span>
        ${this.field(movement, row, 'amount', String(row.amount), (UNIT_NAMES[movement.unit] ?? movement.unit).toLowerCase() + (movement.perSide ? ' per side' : ''))}
        ${hasLoad(movement)
          ? row.loadUnit
            ? this.field(movement, row, 'load', targetLoad(row), `load in ${row.loadUnit}`)
            : html`<span></span>`
          : nothing}
        ${this.field(movement, row, 'rpe', '', 'effort, RPE 0 to 10, optional')}
        <button class="tick" type="button" aria-pressed=${done} aria-label="${movement.name} set ${row.number} done" @click=${() => this.tick(movement, row)}>
          ${check}
        </button>
        ${problem ? html`<p class="problem" id="problem-${row.id}" role="alert">${problem.message}</p>` : nothing}
        ${this.offer(movement, row)}
      </div>
    `;
  }

  private field(movement: Movement, row: SetRow, field: Field, suggestion: string, label: string) {
    const problem = this.problems.get(row.id);
    return html`<input
      name=${field}
      type="text"
      inputmode="decimal"
      enterkeyhint="done"
      autocomplete="off"
      aria-label="${movement.name} set ${row.number} ${label}"
      aria-invalid=${problem?.field === field ? 'true' : 'false'}
      aria-describedby=${problem ? `problem-${row.id}` : nothing}
      placeholder=${suggestion || '–'}
      .value=${live(this.typedOf(row.id)[field] ?? '')}
      @input=${(event: InputEvent) => this.type(movement, row, field, (event.target as HTMLInputElement).value)}
      @change=${() => this.leave(movement, row)}
      @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
    />`;
  }

  private offer(movement: Movement, row: SetRow) {
    const load = this.typedOf(row.id).load;
    if (this.offers.get(movement.id) !== row.id || !load) return nothing;
    const others = this.restOf(movement, row, load);
    if (others.length === 0) return nothing;
    return html`<button class="offer" type="button" @click=${() => this.useLoad(movement, others, load)}>
      Apply ${load} ${row.loadUnit} to the rest (${others.length})
    </button>`;
  }

  private dock() {
    const rows = this.rows();
    if (rows.length === 0) return nothing;
    const done = rows.filter((row) => this.isDone(row.id)).length;
    return html`
      <div class="dock">
        ${this.rest.running ? this.restBar() : nothing}
        <div class="state">
          <span class="progress">${done} of ${rows.length} sets</span>
          <span class="status ${this.refusals().length ? 'refused' : ''}" role="status">${this.statusText()}</span>
        </div>
      </div>
    `;
  }

  private restBar() {
    const left = this.rest.secondsLeft;
    return html`
      <div class="rest" role="group" aria-label="Rest timer">
        <span class="bar" style="transform: scaleX(${this.rest.share})"></span>
        <div class="time">
          <span role="timer" aria-label="Rest left">${clock(left)}</span>
          <small>Until ${this.rest.endTime}</small>
        </div>
        <button type="button" aria-label="15 seconds less rest" @click=${() => this.rest.extend(-15)}>−15</button>
        <button type="button" aria-label="15 seconds more rest" @click=${() => this.rest.extend(15)}>+15</button>
        <button type="button" class="skip" aria-label="Skip the rest" @click=${() => this.rest.stop()}>Skip</button>
      </div>
    `;
  }

  private refusals(): string[] {
    return [...this.problems.values()].filter((problem) => problem.field === null).map((problem) => problem.message);
  }

  private statusText(): string {
    const refusals = this.refusals();
    if (refusals.length > 0) return refusals[0]!;
    if (this.pending.size > 0) return `Saving ${this.pending.size}…`;
    return this.savedOnce ? 'Saved' : '';
  }
}

const check = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5l4.5 4.5L19 7.5" /></svg>`;

function hasLoad(movement: Movement): boolean {
  return movement.sets.some((row) => row.loadUnit !== null);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function words(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return [minutes && `${minutes} min`, seconds % 60 && `${seconds % 60} s`].filter(Boolean).join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-set-logger': LrSetLogger;
  }
}
