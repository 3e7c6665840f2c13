import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EffortLetter, TapLetter } from './letters';
import { PhoneStore } from './phone-store';
import { PhoneSync } from './phone-sync';
import { say } from './phone-words';
import { typedOf, withoutSuggestions, type Movement, type Session, type SetKind, type SetRow, type StoredSet, type Typed, type Work } from './set-log';
import { uuid7 } from './uuid7';

/** How a row stands on this phone: as the server has it, with what was tapped since on top. */
export interface RowState {
  done: boolean;
  work: Work | null;
  kind: SetKind;
  waiting: boolean;
  others: (Work | null)[];
  refused: string | null;
}

/**
 * The sets of one session as this phone knows them. What is tapped is kept here first; where it stands with the server is
 * the business of {@link PhoneSync}, and its answers arrive here by themselves.
 */
export class SetBook implements ReactiveController {
  session: Session | null = null;
  effort: { rpe: number; minutes: number; waiting: boolean; refused: string | null } | null = null;
  problem: string | null = null;
  /** Whether what this phone has kept is known, so that nothing is called saved before. */
  isRead = false;
  private readonly rows = new Map<string, RowState>();
  private readonly typed = new Map<string, Typed>();
  private readonly kinds = new Map<string, SetKind>();
  private person = '';
  private gym = '';
  private sync: PhoneSync | null = null;
  private loading = 0;
  private writing = 0;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  get line() {
    return this.sync?.line ?? 'idle';
  }

  get waiting(): number {
    return this.sync?.waiting ?? 0;
  }

  /** Opens the book of a session; what this phone has kept of it lies on top. */
  async open(person: string, gym: string, session: Session): Promise<void> {
    this.close();
    this.isRead = false;
    this.person = person;
    this.gym = gym;
    this.session = session;
    this.read(session);
    this.sync = PhoneSync.of(person);
    this.sync.addEventListener('changed', this.reload);
    this.sync.addEventListener('finished', this.finished);
    try {
      const store = await PhoneStore.of(person);
      await store.keep(gym, session);
      for (const [key, draft] of await store.drafts(session.id)) {
        if (!this.rows.get(key)?.done) {
          this.typed.set(key, draft.typed);
          this.kinds.set(key, draft.kind);
        }
      }
      await this.reload();
    } catch (error) {
      this.complain(error);
    }
  }

  hostConnected(): void {
    this.sync?.addEventListener('changed', this.reload);
    this.sync?.addEventListener('finished', this.finished);
  }

  hostDisconnected(): void {
    this.close();
  }

  state(movement: Movement, row: SetRow): RowState {
    return this.rows.get(keyOf(movement, row)) ?? OPEN;
  }

  readonly isDone = (movement: Movement, row: SetRow) => this.state(movement, row).done;

  typedIn(movement: Movement, row: SetRow): Typed {
    return this.typed.get(keyOf(movement, row)) ?? {};
  }

  kindOf(movement: Movement, row: SetRow): SetKind {
    return this.kinds.get(keyOf(movement, row)) ?? this.state(movement, row).kind;
  }

  type(movement: Movement, row: SetRow, typed: Typed): void {
    this.typed.set(keyOf(movement, row), typed);
    this.draft(movement, row);
  }

  setKind(movement: Movement, row: SetRow, kind: SetKind): void {
    this.kinds.set(keyOf(movement, row), kind);
    this.draft(movement, row);
  }

  /** One more set of a movement, beside those that were asked for. */
  addRow(movement: Movement): void {
    const number = Math.max(0, ...movement.sets.map((row) => row.number)) + 1;
    movement.sets = [...movement.sets, { number, amount: null, done: null }];
    this.host.requestUpdate();
  }

  /** Ticks the rows, each with its work, or takes back those without. */
  async say(movement: Movement, told: { row: SetRow; work: Work | null }[]): Promise<void> {
    const session = this.session!;
    this.loading++;
    for (const { row, work } of told) {
      const key = keyOf(movement, row);
      const before = this.rows.get(key) ?? OPEN;
      this.rows.set(key, { ...before, done: work !== null, work, waiting: true, others: [], refused: null, kind: work?.kind ?? before.kind });
      this.typed.set(key, work ? typedOf(work) : withoutSuggestions(movement, row, this.typed.get(key) ?? {}));
    }
    this.host.requestUpdate();
    const now = Date.now();
    const letters = told.map(({ row, work }, place): TapLetter => ({
      what: 'tap',
      gym: this.gym,
      session: session.id,
      block: session.block,
      version: session.version,
      loadUnit: movement.loadUnit,
      tap: {
        id: uuid7(),
        seq: 0,
        base: 0,
        // One tap for several sets: they were done one after the other, and stay so.
        at: now - (told.length - 1 - place),
        position: movement.position,
        number: row.number,
        movement: movement.movement,
        target: movement.target,
        targetGrams: movement.grams,
        work: work && { ...work, unit: movement.unit, perSide: movement.perSide, loadUnit: work.load === null ? null : movement.loadUnit },
      },
    }));
    await this.post((store) => store.say(letters, (tap) => this.stored(tap.position, tap.number)));
  }

  /** Tells how hard the session was. */
  async tell(rpe: number, minutes: number): Promise<void> {
    this.effort = { rpe, minutes, waiting: true, refused: null };
    this.host.requestUpdate();
    const letter: EffortLetter = { what: 'effort', gym: this.gym, session: this.session!.id, rpe, minutes };
    await this.post((store) => store.tell(letter));
  }

  private async post(write: (store: PhoneStore) => Promise<void>): Promise<void> {
    this.writing++;
    try {
      await write(await PhoneStore.of(this.person));
    } catch (error) {
      this.complain(error);
    } finally {
      this.writing--;
    }
    this.sync!.posted();
  }

  private draft(movement: Movement, row: SetRow): void {
    this.host.requestUpdate();
    if (this.isDone(movement, row)) return;
    const draft = { typed: this.typedIn(movement, row), kind: this.kindOf(movement, row) };
    PhoneStore.of(this.person)
      .then((store) => store.draft([this.session!.id, movement.position, row.number], draft))
      .catch((error: unknown) => this.complain(error));
  }

  /** Reads again what the store has; a reading that a later one or a tap has overtaken is dropped. */
  private readonly reload = async (): Promise<void> => {
    const turn = ++this.loading;
    const id = this.session?.id;
    if (!id) return;
    const store = await PhoneStore.of(this.person);
    const [kept, letters] = await Promise.all([store.session(this.gym, id), store.letters(id)]);
    if (turn !== this.loading || this.writing > 0 || id !== this.session?.id) return;
    if (kept) this.read(kept);
    this.isRead = true;
    this.effort = null;
    for (const letter of letters) {
      if (letter.what === 'effort') {
        this.effort = { rpe: letter.rpe, minutes: letter.minutes, waiting: !letter.refused, refused: letter.refused ?? null };
      } else if (letter.what === 'tap') {
        this.overlay(letter);
      }
    }
    this.host.requestUpdate();
  };

  private overlay(letter: TapLetter): void {
    const { position, number, work } = letter.tap;
    const key = `${position}/${number}`;
    const before = this.rows.get(key) ?? OPEN;
    const movement = this.session!.movements.find((other) => other.position === position);
    if (movement && !movement.sets.some((row) => row.number === number)) {
      movement.sets = [...movement.sets, { number, amount: null, done: null }];
    }
    if (letter.refused) {
      this.rows.set(key, { ...before, refused: letter.refused });
      return;
    }
    this.rows.set(key, { ...before, done: work !== null, work, kind: work?.kind ?? before.kind, waiting: true, refused: null });
    if (work) this.typed.set(key, typedOf(work));
  }

  private read(session: Session): void {
    const own = new Map(this.session?.movements.map((movement) => [movement.position, movement]) ?? []);
    for (const movement of session.movements) {
      for (const row of own.get(movement.position)?.sets ?? []) {
        // A set of one's own that is not ticked yet is known here only.
        if (!movement.sets.some((other) => other.number === row.number)) movement.sets = [...movement.sets, { ...row, done: null }];
      }
      for (const row of movement.sets) this.readRow(movement, row);
    }
    this.session = session;
  }

  private readRow(movement: Movement, row: SetRow): void {
    const key = keyOf(movement, row);
    const wasDone = this.rows.get(key)?.done ?? false;
    const { done } = row;
    this.rows.set(key, {
      done: done !== null,
      work: done?.work ?? null,
      kind: done?.work.kind ?? this.kinds.get(key) ?? 'NORMAL',
      waiting: false,
      others: done?.others ?? [],
      refused: null,
    });
    if (done) this.typed.set(key, typedOf(done.work));
    else if (wasDone) this.typed.set(key, withoutSuggestions(movement, row, this.typed.get(key) ?? {}));
  }

  private stored(position: string, number: number): StoredSet | null {
    return this.session!.movements.find((movement) => movement.position === position)?.sets.find((row) => row.number === number)?.done ?? null;
  }

  private readonly finished = (event: Event): void => {
    if ((event as CustomEvent<string>).detail === this.session?.id) this.host.dispatchEvent(new CustomEvent('session-finished'));
  };

  private close(): void {
    this.sync?.removeEventListener('changed', this.reload);
    this.sync?.removeEventListener('finished', this.finished);
  }

  /** A browser that keeps nothing must say so: silence would lose sets. */
  private complain(error: unknown): void {
    this.problem = say('phone.full');
    this.host.requestUpdate();
    console.error('The phone could not keep what was tapped', error);
  }
}

const OPEN: RowState = { done: false, work: null, kind: 'NORMAL', waiting: false, others: [], refused: null };

function keyOf(movement: Movement, row: SetRow): string {
  return `${movement.position}/${row.number}`;
}
