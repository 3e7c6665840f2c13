import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  between,
  FIELDS,
  fromEdit,
  inOrder,
  isEmpty,
  keyOf,
  letters,
  newId,
  STEP,
  toEdit,
  toNamed,
  type Answer,
  type Change,
  type Field,
  type Line,
  type LineLoad,
  type Named,
  type SheetHead,
  type Work,
} from './block-sheet';
import { blockSheetStyles } from './block-sheet-styles';
import { called, offers, type Offer } from './sheet-offers';
import { SheetOutbox } from './sheet-outbox';
import { totals } from './sheet-totals';

const SHORTCUTS: [string, string][] = [
  ['Enter', 'next row'],
  ['Tab', 'next cell'],
  ['Arrow keys', 'move; with Shift select'],
  ['F2', 'change what stands in the cell; where a movement is unknown, choose or create it'],
  ['Esc', 'take back what was typed'],
  ['Ctrl+D', 'fill down'],
  ['Ctrl+Enter', 'duplicate the row'],
  ['Alt+Up, Alt+Down', 'move the row'],
  ['Ctrl+L', 'link with the row above: A1, A2'],
  ['Delete', 'empty the cells'],
  ['Ctrl+Delete', 'delete the row'],
  ['Ctrl+Z, Ctrl+Shift+Z', 'undo, redo'],
  ['Ctrl+C, Ctrl+V', 'copy and paste, also from a spreadsheet or as lines of text'],
  ['?', 'this list'],
];

const LABELS: Record<Field, string> = { words: 'Movement', cell: 'Sets and load', remark: 'Remark' };

interface Row {
  session: string;
  line: Line | null;
  index: number;
}

/**
 * The sheet of a strength block. Data in: head, movements, work, whose, showWeek and showLoads; every save is answered by answered.
 * Out: sheet-edit, movements-wanted, week-wanted, loads-wanted, meaning-wanted, paste-wanted, copy-wanted, movement-wanted and a sheet-here now and then.
 */
@customElement('lr-block-sheet')
export class LrBlockSheet extends LitElement {
  static override styles = blockSheetStyles;

  @property({ attribute: false }) head: SheetHead = { key: '', weeks: 1, sessions: ['A'], deload: [], test: [] };
  /** The movements a cell may mean, each as one text. */
  @property({ attribute: false }) movements: string[] = [];
  @property({ attribute: false }) work: Work[] = [];
  @property({ attribute: false }) others: string[] = [];
  /** The member whose loads are shown; nobody when empty. */
  @property() whose = '';

  @state() private week = 1;
  @state() private row = 0;
  @state() private column = 0;
  @state() private anchor: number | null = null;
  @state() private typed: string | null = null;
  @state() private option = -1;
  @state() private meaning: { text: string; words: string; problem: string } | null = null;
  @state() private refusal = '';
  @state() private savedAt = '';
  @state() private announcement = '';
  private named: Named[] = [];
  private early = new Set<string>();
  private lines = new Map<string, Line>();
  private versions = new Map<string, number>();
  private shown = new Set<number>();
  private conflicts = new Map<string, Line>();
  private loads = new Map<string, string>();
  private done: Change[][] = [];
  private undone: Change[][] = [];
  private recent: string[] = [];
  private outbox = new SheetOutbox('lr-sheet');
  private returnTo: number | null = null;
  private timers: number[] = [];
  private asked = 0;
  private focusNext = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timers = [
      window.setInterval(() => this.resend(), 3_000),
      window.setInterval(() => this.dispatch('sheet-here', { week: this.week }), 20_000),
    ];
    window.addEventListener('online', this.resendNow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.timers.forEach((timer) => window.clearInterval(timer));
    window.removeEventListener('online', this.resendNow);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('head') && this.head.key && changed.get('head')?.key !== this.head.key) {
      this.outbox = new SheetOutbox(`lr-sheet ${this.head.key}`);
      if (this.outbox.size > 0) window.setTimeout(() => this.send(true), 0);
    }
    this.week = Math.min(this.week, this.head.weeks);
    if (changed.has('movements')) {
      this.named = this.movements.map(toNamed);
      if (this.typed !== null) this.option = this.options()[0]?.sure ? 0 : -1;
      if (this.early.size > 0) window.setTimeout(() => this.settleEarly(), 0);
    }
    if (changed.has('whose')) {
      this.loads.clear();
      this.askLoads();
    }
  }

  override firstUpdated(): void {
    this.dispatch('movements-wanted', { week: this.week });
  }

  override updated(): void {
    if (!this.focusNext) return;
    this.focusNext = false;
    const input = this.renderRoot.querySelector<HTMLInputElement>('td.at input');
    input?.focus({ preventScroll: false });
    if (this.typed === null) input?.select();
  }

  /** The lines of a week as the server has them; what is still on its way there stays on top. */
  showWeek(week: number, lines: Line[]): void {
    [...this.lines.values()].filter((line) => line.week === week).forEach((line) => this.lines.delete(keyOf(line)));
    [...this.versions.keys()].filter((key) => key.startsWith(`${week} `)).forEach((key) => this.versions.delete(key));
    lines.forEach((line) => {
      this.lines.set(keyOf(line), line);
      this.versions.set(keyOf(line), line.version);
      if (line.movement && !this.recent.includes(line.movement)) this.recent.push(line.movement);
    });
    this.outbox.edits.filter((edit) => edit.week === week).forEach((edit) => {
      if (edit.isGone) this.lines.delete(keyOf(edit));
      else this.lines.set(keyOf(edit), fromEdit(edit));
    });
    this.shown.add(week);
    if (week === this.week) this.askLoads();
    this.requestUpdate();
  }

  /** What lines come to for the member whose loads are shown. */
  showLoads(loads: LineLoad[]): void {
    loads.forEach((load) => this.loads.set(keyOf(load), load.text));
    this.requestUpdate();
  }

  /** A movement that was made of words on this sheet: every line that says them means it now. */
  adopt(text: string, typed: string): void {
    const made = toNamed(text);
    this.named = [...this.named, made];
    this.recent = [made.id, ...this.recent];
    const meant = [...this.lines.values()].filter((line) => !line.movement && line.words.toLowerCase() === typed.toLowerCase());
    this.commit(meant.map((before) => ({ before, after: { ...before, words: made.name, movement: made.id } })));
    this.announcement = `${made.name} is a movement of your gym now.`;
  }

  /** What became of the edits that were sent. */
  answered(answer: Answer): void {
    if (answer.refusal) {
      this.refusal = answer.refusal;
      this.outbox.refuse();
      this.requestUpdate();
      return;
    }
    if (!this.outbox.settle(answer)) return;
    this.refusal = '';
    this.savedAt = answer.at;
    answer.saved.forEach((line) => {
      this.versions.set(keyOf(line), line.version);
      if (!this.outbox.holds(keyOf(line))) this.lines.set(keyOf(line), line);
      this.conflicts.delete(keyOf(line));
    });
    answer.gone.forEach((line) => this.versions.delete(keyOf(line)));
    answer.conflicts.forEach((line) => this.conflicts.set(keyOf(line), line));
    this.showLoads(answer.loads);
    this.work = this.work.map((work) => answer.totals.find((newer) => newer.week === work.week) ?? work);
    if (answer.opened) this.announcement = `This is version ${answer.number} now; who follows an earlier one stays on it.`;
    if (answer.conflicts.length > 0) this.announcement = 'Somebody else has changed a line; choose which to keep.';
    this.requestUpdate();
    this.send();
  }

  /** What the cell in hand says. */
  showMeaning(text: string, words: string, problem: string): void {
    if (this.typed?.trim() === text) this.meaning = { text, words, problem };
  }

  /** Lines the server has read from pasted text or made by a rule: one act, undone in one. */
  putLines(lines: Line[]): void {
    this.commit(
      lines.map((line) => ({ before: this.lines.get(keyOf(line)) ?? null, after: { ...line, line: line.line || newId() } })),
    );
  }

  /** What a rule has already stored, in whichever weeks: it can be taken back like anything else. */
  remember(lines: Line[]): void {
    const changes = lines.map((after) => ({ before: this.lines.get(keyOf(after)) ?? null, after }));
    changes.forEach(({ after }) => {
      this.lines.set(keyOf(after), after);
      this.versions.set(keyOf(after), after.version);
    });
    if (changes.length > 0) this.done.push(changes);
    this.undone = [];
    this.loads.clear();
    this.askLoads();
    this.requestUpdate();
  }

  private dispatch(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private readonly resendNow = () => this.send(true);

  private resend(): void {
    if (this.outbox.owed > 10_000 && navigator.onLine) this.send(true);
    else if (this.outbox.size > 0) this.requestUpdate();
  }

  private send(again = false): void {
    const batch = this.outbox.next(again);
    if (batch) this.dispatch('sheet-edit', batch);
    this.requestUpdate();
  }

  private linesOf(session: string, week = this.week): Line[] {
    return [...this.lines.values()].filter((line) => line.week === week && line.session === session).sort(inOrder);
  }

  private askLoads(): void {
    if (this.whose) this.dispatch('loads-wanted', { week: this.week });
  }

  private rows(): Row[] {
    return this.head.sessions.flatMap((session) => {
      const lines = this.linesOf(session);
      return [...lines.map((line, index) => ({ session, line, index })), { session, line: null, index: lines.length }];
    });
  }

  private commit(changes: Change[], remember = true): void {
    if (changes.length === 0) return;
    if (remember) {
      this.done.push(changes);
      this.undone = [];
    }
    for (const change of changes) {
      const key = keyOf((change.after ?? change.before)!);
      this.conflicts.delete(key);
      this.loads.delete(key);
      if (change.after) this.lines.set(key, change.after);
      else this.lines.delete(key);
      this.outbox.add(toEdit(change, this.versions.get(key) ?? 0));
    }
    this.refusal = '';
    this.send();
  }

  private undo(): void {
    this.leaveCell();
    const changes = this.done.pop();
    if (!changes) return;
    this.undone.push(changes);
    this.commit(changes.map(({ before, after }) => ({ before: after, after: before })), false);
    this.follow(changes);
    this.announcement = 'Undone';
  }

  private redo(): void {
    const changes = this.undone.pop();
    if (!changes) return;
    this.done.push(changes);
    this.commit(changes, false);
    this.follow(changes);
    this.announcement = 'Done again';
  }

  /** The cursor goes where something has changed, or stays on the sheet where that row is gone. */
  private follow(changes: Change[]): void {
    const ids = changes.map((change) => (change.after ?? change.before)!.line);
    const at = this.rows().findIndex((row) => row.line && ids.includes(row.line.line));
    this.go(at < 0 ? this.row : at, this.column);
  }

  private fieldOf(column = this.column): Field {
    return FIELDS[column]!;
  }

  /** Commits what was typed into the cell in hand. */
  private leaveCell(chosen?: Named): void {
    const row = this.rows()[this.row];
    if (this.typed === null || !row) return;
    const field = this.fieldOf();
    const text = this.typed.trim();
    this.typed = null;
    this.meaning = null;
    this.option = -1;
    if (text === (row.line?.[field] ?? '')) return;
    const before = row.line;
    const fresh: Line = before ?? this.blank(row.session);
    const after: Line = { ...fresh, [field]: text };
    if (field === 'words') {
      const exact = chosen ?? called(text, this.named);
      after.movement = exact?.id ?? null;
      after.words = exact?.name ?? text;
      if (this.named.length === 0) this.early.add(keyOf(after));
      if (exact) this.recent = [exact.id, ...this.recent.filter((id) => id !== exact.id)];
    }
    if (isEmpty(after)) this.commit(before ? [{ before, after: null }] : []);
    else this.commit([{ before, after }]);
  }

  /** Who typed before the words of the library had come gets the movement that would have been offered first. */
  private settleEarly(): void {
    const changes = [...this.early].flatMap((key) => {
      const before = this.lines.get(key);
      const offer = before && !before.movement ? offers(before.words, this.named, this.recent)[0] : undefined;
      return before && offer?.named && offer.sure ? [{ before, after: { ...before, words: offer.text, movement: offer.named.id } }] : [];
    });
    this.early.clear();
    this.commit(changes, false);
  }

  private blank(session: string): Line {
    const last = this.linesOf(session).at(-1);
    return {
      line: newId(),
      week: this.week,
      session,
      place: (last?.place ?? 0) + STEP,
      linked: false,
      words: '',
      movement: null,
      cell: '',
      understood: true,
      remark: '',
      rule: '',
      version: 0,
    };
  }

  private go(row: number, column: number, extend = false): void {
    this.leaveCell();
    if (extend) this.anchor ??= this.row;
    else this.anchor = null;
    this.returnTo = null;
    this.row = Math.max(0, Math.min(row, this.rows().length - 1));
    this.column = Math.max(0, Math.min(column, FIELDS.length - 1));
    this.focusNext = true;
    this.requestUpdate();
  }

  private type(text: string): void {
    this.typed = text;
    this.anchor = null;
    this.meaning = null;
    this.option = this.options()[0]?.sure ? 0 : -1;
    window.clearTimeout(this.asked);
    if (this.fieldOf() === 'cell' && text.trim()) {
      this.asked = window.setTimeout(() => this.dispatch('meaning-wanted', { text: text.trim() }), 200);
    }
  }

  private options(): Offer[] {
    return this.typed === null || this.fieldOf() !== 'words' ? [] : offers(this.typed, this.named, this.recent);
  }

  private choose(): void {
    const chosen = this.options()[this.option];
    if (chosen?.named) this.typed = chosen.text;
    this.leaveCell(chosen?.named ?? undefined);
    if (chosen && !chosen.named) {
      this.knowAllWeeks();
      this.dispatch('movement-wanted', { text: chosen.text });
    }
  }

  /** The rows in hand: the range, or the one with the cursor; blank ones left out. */
  private chosen(): Line[] {
    const [from, to] = [Math.min(this.row, this.anchor ?? this.row), Math.max(this.row, this.anchor ?? this.row)];
    return this.rows()
      .slice(from, to + 1)
      .flatMap((row) => (row.line ? [row.line] : []));
  }

  private readonly key = (event: KeyboardEvent) => {
    const ctrl = event.ctrlKey || event.metaKey;
    const picking = this.options().length > 0;
    const act = this.shortcut(event, ctrl, picking);
    if (!act) return;
    event.preventDefault();
    act();
  };

  private shortcut(event: KeyboardEvent, ctrl: boolean, picking: boolean): (() => void) | null {
    const { key, shiftKey: shift } = event;
    if (ctrl) return this.ctrlKey(key.toLowerCase(), shift);
    if (event.altKey) {
      if (key === 'ArrowUp' || key === 'ArrowDown') return () => this.move(key === 'ArrowUp' ? -1 : 1);
      return null;
    }
    switch (key) {
      case 'Enter':
        return () => this.enter();
      case 'Tab':
        return this.tab(shift);
      case 'Escape':
        return this.escape();
      case 'F2':
        return () => this.type(this.typed ?? this.rows()[this.row]?.line?.[this.fieldOf()] ?? '');
      case 'ArrowUp':
      case 'ArrowDown': {
        const step = key === 'ArrowUp' ? -1 : 1;
        if (picking) return () => (this.option = Math.max(-1, Math.min(this.option + step, this.options().length - 1)));
        return () => this.go(this.row + step, this.column, shift);
      }
      case 'ArrowLeft':
      case 'ArrowRight':
        if (this.typed !== null || shift) return null;
        return () => this.go(this.row, this.column + (key === 'ArrowLeft' ? -1 : 1));
      case 'Delete':
        return this.typed === null ? () => this.clear() : null;
      case '?':
        return this.typed === null ? () => this.help() : null;
      default:
        return null;
    }
  }

  private ctrlKey(key: string, shift: boolean): (() => void) | null {
    const acts: Record<string, () => void> = {
      d: () => this.fillDown(),
      l: () => this.link(),
      y: () => this.redo(),
      z: () => (shift ? this.redo() : this.undo()),
      enter: () => this.duplicate(),
      delete: () => this.removeRows(),
      backspace: () => this.removeRows(),
    };
    if (key === 'z' && !shift && this.typed !== null) return null;
    return acts[key] ?? null;
  }

  private enter(): void {
    this.choose();
    this.go(this.row + 1, this.returnTo ?? this.column);
  }

  private tab(back: boolean): (() => void) | null {
    const last = this.row === this.rows().length - 1 && this.column === FIELDS.length - 1;
    const first = this.row === 0 && this.column === 0;
    if (back ? first : last && this.typed === null) return null;
    return () => {
      this.choose();
      const start = this.returnTo ?? this.column;
      const column = this.column + (back ? -1 : 1);
      if (column < 0) this.go(this.row - 1, FIELDS.length - 1);
      else if (column >= FIELDS.length) this.go(this.row + 1, 0);
      else {
        this.go(this.row, column);
        this.returnTo = back ? null : start;
      }
    };
  }

  private escape(): (() => void) | null {
    if (this.option >= 0) return () => (this.option = -1);
    if (this.typed === null) return () => this.renderRoot.querySelector<HTMLButtonElement>('.bar button:not([disabled])')?.focus();
    return () => {
      this.typed = null;
      this.meaning = null;
      this.focusNext = true;
    };
  }

  private clear(): void {
    const field = this.fieldOf();
    this.commit(
      this.chosen().map((before) => {
        const after = { ...before, [field]: '', ...(field === 'words' ? { movement: null } : {}) };
        return { before, after: isEmpty(after) ? null : after };
      }),
    );
    this.focusNext = true;
  }

  private fillDown(): void {
    this.leaveCell();
    const field = this.fieldOf();
    const rows = this.chosen();
    const above = this.rows()[this.row - 1]?.line;
    const source = rows.length > 1 ? rows[0]! : above;
    if (!source) return;
    const copied = field === 'words' ? { words: source.words, movement: source.movement } : { [field]: source[field] };
    const targets = rows.length > 1 ? rows.slice(1) : rows;
    const row = this.rows()[this.row];
    if (targets.length === 0 && row && !row.line) this.commit([{ before: null, after: { ...this.blank(row.session), ...copied } }]);
    else this.commit(targets.map((before) => ({ before, after: { ...before, ...copied } })));
    this.focusNext = true;
  }

  private duplicate(): void {
    this.choose();
    const row = this.rows()[this.row];
    if (!row?.line) return;
    const next = this.linesOf(row.session)[row.index + 1];
    this.commit([{ before: null, after: { ...row.line, line: newId(), place: between(row.line, next), version: 0 } }]);
    this.go(this.row + 1, this.column);
  }

  private move(step: number): void {
    this.leaveCell();
    const row = this.rows()[this.row];
    if (!row?.line) return;
    const lines = this.linesOf(row.session);
    const target = row.index + step;
    if (target >= 0 && target < lines.length) {
      const place = step < 0 ? between(lines[target - 1], lines[target]) : between(lines[target], lines[target + 1]);
      this.commit([{ before: row.line, after: { ...row.line, place } }]);
    } else {
      const session = this.head.sessions[this.head.sessions.indexOf(row.session) + step];
      if (!session) return;
      const there = this.linesOf(session);
      const place = step < 0 ? between(there.at(-1), undefined) : between(undefined, there[0]);
      this.commit([{ before: row.line, after: { ...row.line, session, place, linked: false } }]);
    }
    const id = row.line.line;
    this.go(this.rows().findIndex((other) => other.line?.line === id), this.column);
  }

  private link(): void {
    this.leaveCell();
    const rows = this.chosen().filter((line) => this.linesOf(line.session)[0] !== line);
    const link = rows.some((line) => !line.linked);
    this.commit(rows.map((before) => ({ before, after: { ...before, linked: link } })));
    this.focusNext = true;
  }

  private removeRows(): void {
    this.typed = null;
    const rows = this.chosen();
    const first = this.rows().findIndex((row) => row.line === rows[0]);
    this.commit(rows.map((before) => ({ before, after: null })));
    this.go(Math.max(0, first), this.column);
  }

  private readonly copy = (event: ClipboardEvent) => {
    if (this.typed !== null) return;
    const lines = this.chosen();
    const text =
      this.anchor === null
        ? (lines[0]?.[this.fieldOf()] ?? '')
        : lines.map((line) => [line.words, line.cell, line.remark].join('\t')).join('\n');
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };

  private readonly paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    this.typed = null;
    const row = this.rows()[this.row]!;
    this.dispatch('paste-wanted', { text, week: this.week, session: row.session, place: row.line?.place ?? (this.linesOf(row.session).at(-1)?.place ?? 0) });
  };

  private help(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  private openWeek(week: number): void {
    this.leaveCell();
    this.week = week;
    this.row = 0;
    this.anchor = null;
    this.typed = null;
    if (!this.shown.has(week)) this.dispatch('week-wanted', { week });
    else this.askLoads();
  }

  private settle(line: Line, mine: boolean): void {
    const key = keyOf(line);
    const theirs = this.conflicts.get(key)!;
    const own = this.lines.get(key) ?? null;
    this.conflicts.delete(key);
    this.versions.set(key, theirs.version);
    this.lines.set(key, theirs);
    if (mine && own) this.commit([{ before: theirs, after: { ...own, version: theirs.version } }]);
    this.requestUpdate();
  }

  override render() {
    const rows = this.rows();
    return html`
      ${this.bar()} ${this.strip()}
      <div id="week" role="tabpanel" aria-label="Week ${this.week}">
        ${this.head.sessions.map((session) => this.sessionTable(session, rows))}
      </div>
      ${totals(this.work, this.whose)} ${this.helpDialog()}
      <p class="unseen" aria-live="polite">${this.announcement}</p>
    `;
  }

  private bar() {
    const line = this.rows()[this.row]?.line ?? null;
    const act = (label: string, does: () => void, enabled = true) =>
      html`<button type="button" ?disabled=${!enabled} @mousedown=${(event: Event) => event.preventDefault()} @click=${does}>${label}</button>`;
    return html`
      <div class="bar" role="toolbar" aria-label="Sheet">
        ${act('Undo', () => this.undo(), this.done.length > 0)} ${act('Redo', () => this.redo(), this.undone.length > 0)}
        ${act('Duplicate', () => this.duplicate(), line !== null)} ${act('Up', () => this.move(-1), line !== null)}
        ${act('Down', () => this.move(1), line !== null)} ${act('Link', () => this.link(), line !== null)}
        ${act('Delete', () => this.removeRows(), line !== null)}
        ${act('Rule…', () => this.askFill(true), this.head.weeks > 1)}
        ${act('Copy week…', () => this.askFill(false), this.head.weeks > 1)}
        ${act('?', () => this.help())}
        <span class="status ${this.refusal ? 'bad' : ''}" role="status">${this.status()}</span>
      </div>
    `;
  }

  private askFill(isRule: boolean): void {
    this.leaveCell();
    this.knowAllWeeks();
    this.dispatch('copy-wanted', { week: this.week, lines: this.anchor === null ? [] : this.chosen().map((line) => line.line), isRule });
  }

  /** What fills other weeks can be undone only where what stood there is known. */
  private knowAllWeeks(): void {
    for (let week = 1; week <= this.head.weeks; week++) if (!this.shown.has(week)) this.dispatch('week-wanted', { week });
  }

  private status(): string {
    const others = this.others.length > 0 ? `${this.others.join(', ')} ${this.others.length > 1 ? 'are' : 'is'} here too · ` : '';
    if (this.refusal) return `${others}Not saved: ${this.refusal}`;
    const open = this.outbox.size;
    if (open > 0 && (!navigator.onLine || this.outbox.owed > 4_000)) return `${others}No connection: ${open} ${open === 1 ? 'change is' : 'changes are'} kept here until there is`;
    if (open > 0) return `${others}Saving…`;
    return others + (this.savedAt ? `Saved ${this.savedAt}` : 'All saved');
  }

  private strip() {
    return html`
      <div class="weeks" role="tablist" aria-label="Weeks" @keydown=${this.stripKey}>
        ${Array.from({ length: this.head.weeks }, (_, index) => index + 1).map(
          (week) => html`<button
            type="button"
            role="tab"
            aria-controls="week"
            aria-selected=${week === this.week}
            tabindex=${week === this.week ? 0 : -1}
            @click=${() => this.openWeek(week)}
          >
            Week ${week}${this.head.deload.includes(week) ? html` <small>deload</small>` : nothing}${this.head.test.includes(week) ? html` <small>test</small>` : nothing}
          </button>`,
        )}
      </div>
    `;
  }

  private readonly stripKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    this.openWeek(Math.max(1, Math.min(this.week + step, this.head.weeks)));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLButtonElement>('.weeks [aria-selected="true"]')?.focus());
  };

  private sessionTable(session: string, rows: Row[]) {
    const lettered = letters(this.linesOf(session));
    return html`
      <h2 id="session-${session}">Session ${session}</h2>
      <div class="scroll" role="group" tabindex="0" aria-labelledby="session-${session}">
        <table class="grid" role="grid" aria-labelledby="session-${session}" @copy=${this.copy} @paste=${this.paste}>
          <thead>
            <tr>
              <th scope="col"><span class="unseen">Position</span></th>
              <th scope="col" class="movement">Movement</th>
              <th scope="col" class="cell">Sets and load</th>
              <th scope="col">Remark</th>
              <th scope="col">Rule</th>
              ${this.whose ? html`<th scope="col" class="load">For ${this.whose}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              rows.map((row, at) => ({ row, at })).filter(({ row }) => row.session === session),
              ({ row }) => row.line?.line ?? 'new',
              ({ row, at }) => this.line(row, at, row.line ? lettered[row.index]! : ''),
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private line(row: Row, at: number, letter: string) {
    const line = row.line;
    const theirs = line ? this.conflicts.get(keyOf(line)) : undefined;
    return html`
      <tr data-line=${line?.line ?? nothing}>
        <th scope="row">${letter || html`<span class="ghost" aria-hidden="true">+</span><span class="unseen">New</span>`}</th>
        ${FIELDS.map((field, column) => this.cell(row, at, field, column, letter))}
        <td role="gridcell" class="rule">${line?.rule ?? ''}</td>
        ${this.whose ? html`<td role="gridcell" class="load">${(line && this.loads.get(keyOf(line))) ?? ''}</td>` : nothing}
      </tr>
      ${line && theirs ? this.conflict(line, theirs) : nothing}
    `;
  }

  private cell(row: Row, at: number, field: Field, column: number, letter: string) {
    const line = row.line;
    const here = at === this.row && column === this.column;
    const text = line?.[field] ?? '';
    if (here) return this.editor(row, field, text, letter);
    const from = Math.min(this.row, this.anchor ?? this.row);
    const inRange = this.anchor !== null && at >= from && at <= Math.max(this.row, this.anchor);
    const isOpen = line && text && ((field === 'words' && !line.movement) || (field === 'cell' && !line.understood));
    return html`<td
      role="gridcell"
      class="edit ${inRange ? 'range' : ''} ${line && column === 0 && this.outbox.holds(keyOf(line)) ? 'pending' : ''}"
      @mousedown=${(event: MouseEvent) => {
        event.preventDefault();
        this.go(at, column, event.shiftKey);
      }}
    >
      ${isOpen
        ? html`<span class="open" title=${field === 'words' ? 'Not in the library: choose a movement' : 'Not understood yet'}>${text}</span>`
        : text || (line ? '' : html`<span class="ghost">${column === 0 ? 'Add a movement' : ''}</span>`)}
    </td>`;
  }

  private editor(row: Row, field: Field, text: string, letter: string) {
    const options = this.options();
    const said = field === 'cell' && this.typed !== null ? this.meaning : null;
    return html`<td role="gridcell" class="at" aria-selected="true">
      <input
        type="text"
        role=${field === 'words' ? 'combobox' : nothing}
        aria-expanded=${field === 'words' ? String(options.length > 0) : nothing}
        aria-controls=${field === 'words' && options.length > 0 ? 'options' : nothing}
        aria-activedescendant=${this.option >= 0 ? `option-${this.option}` : nothing}
        aria-label="${LABELS[field]}, session ${row.session}, ${letter || 'new row'}"
        aria-describedby=${said ? 'meaning' : nothing}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength=${field === 'remark' ? 300 : 120}
        placeholder=${row.line ? '' : field === 'cell' ? '5x5 @80% r3:00' : ''}
        .value=${live(this.typed ?? text)}
        @input=${(event: InputEvent) => this.type((event.target as HTMLInputElement).value)}
        @keydown=${this.key}
        @blur=${() => this.leaveCell()}
      />
      ${said
        ? html`<div id="meaning" class="meaning ${said.problem ? 'bad' : ''}" role="status">${said.problem || said.words}</div>`
        : nothing}
      ${options.length > 0
        ? html`<ul id="options" role="listbox" aria-label="Movements">
            ${options.map(
              (offer, index) => html`<li
                id="option-${index}"
                role="option"
                class=${offer.named ? '' : 'create'}
                aria-selected=${index === this.option}
                @mousedown=${(event: Event) => {
                  event.preventDefault();
                  this.option = index;
                  this.choose();
                  this.go(this.row, 1);
                }}
              >
                ${offer.named ? offer.text : `Create “${offer.text}”…`}
              </li>`,
            )}
          </ul>`
        : nothing}
    </td>`;
  }

  private conflict(line: Line, theirs: Line) {
    const words = (one: Line) => [one.words, one.cell, one.remark].filter(Boolean).join(' · ');
    return html`<tr class="conflict">
      <td role="gridcell" colspan=${this.whose ? 6 : 5}>
        <p>Somebody else has changed this line.</p>
        <button type="button" @click=${() => this.settle(line, false)}>Keep theirs: ${words(theirs)}</button>
        <button type="button" @click=${() => this.settle(line, true)}>Use mine: ${words(line)}</button>
      </td>
    </tr>`;
  }

  private helpDialog() {
    return html`<dialog aria-labelledby="help-title">
      <h2 id="help-title">Keys of the sheet</h2>
      <dl>${SHORTCUTS.map(([keys, does]) => html`<dt>${keys}</dt><dd>${does}</dd>`)}</dl>
      <form method="dialog"><button>Close</button></form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lr-block-sheet': LrBlockSheet;
  }
}
