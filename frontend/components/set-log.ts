import { say } from './phone-words';

/** The shapes a session travels in, and the small rules the set logger works by. No DOM in here. */

export type SetKind = 'WARM_UP' | 'NORMAL' | 'DROP';
export type Unit = 'REPS' | 'SECONDS' | 'METRES' | 'CONTACTS';

/** What one set came to, with the load as its reader types it. */
export interface Work {
  kind: SetKind;
  amount: number;
  load: string | null;
  rpe: number | null;
}

/** A set as the server has it, with the revision one has seen by this, and what other devices said at the same time. */
export interface StoredSet {
  id: string;
  revision: number;
  work: Work;
  others: (Work | null)[];
}

export interface SetRow {
  number: number;
  amount: number | null;
  done: StoredSet | null;
}

export interface Movement {
  position: string;
  movement: string;
  name: string;
  purpose: string | null;
  target: string;
  targetText: string;
  tempo: string | null;
  restSeconds: number;
  unit: Unit;
  perSide: boolean;
  grams: number | null;
  loadUnit: string | null;
  previousText: string | null;
  previousLoad: string | null;
  sets: SetRow[];
}

export interface PlateRack {
  unit: string;
  bar: number;
  plates: number[];
}

export interface Session {
  id: string;
  day: string;
  kind: string;
  title: string;
  purpose: string;
  block: string | null;
  version: number | null;
  minutes: number;
  minutesFrom: string;
  told: number | null;
  plates: PlateRack;
  movements: Movement[];
  /** Whose it is by name, for a coach who logs for them; none = one's own. */
  lifter?: string | null;
}

export type Field = 'amount' | 'load' | 'rpe';

/** What a person typed into one row; an absent key means the field still shows the suggestion. */
export type Typed = Partial<Record<Field, string>>;

const LIMITS: Record<Field, number> = { amount: 1000, load: 2000, rpe: 10 };
const GRAMS: Record<string, number> = { kg: 1000, lb: 453.59237 };

/** A number as people type it, comma or point; null when it is not one. */
export function parseDecimal(text: string): number | null {
  const cleaned = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,3})?$/.test(cleaned) ? Number(cleaned) : null;
}

/** Whether the text can be saved in the field: whole amounts from 1, an effort in half steps. */
export function fits(field: Field, text: string): boolean {
  const value = parseDecimal(text);
  if (value === null || value > LIMITS[field]) return false;
  if (field === 'amount') return Number.isInteger(value) && value > 0;
  return field === 'load' || Number.isInteger(value * 2);
}

/** Grams told in a unit, as one would type them. */
export function inUnit(grams: number, unit: string): string {
  return String(Number((grams / (GRAMS[unit] ?? 1000)).toFixed(unit === 'lb' ? 1 : 2)));
}

/** A load typed in one unit, told in another. */
export function converted(load: string, from: string, to: string): string {
  return from === to ? load : inUnit(Number(load) * (GRAMS[from] ?? 1000), to);
}

/** What a typed load weighs, null where it is no number. */
export function gramsOf(load: string, unit: string): number | null {
  const value = parseDecimal(load);
  return value === null ? null : Math.round(value * (GRAMS[unit] ?? 1000));
}

/** The target load in the unit it is shown in, empty when the load is open. */
export function targetLoad(movement: Movement): string {
  return movement.grams === null || movement.loadUnit === null ? '' : inUnit(movement.grams, movement.loadUnit);
}

/** What a set of one's own suggests: as much as the set before it asked for. */
export function suggestedAmount(movement: Movement, row: SetRow): number | null {
  return row.amount ?? (row.number > 1 ? (movement.sets.find((other) => other.number === 1)?.amount ?? null) : null);
}

/** What the row is saved as when it is ticked now: what was typed, else the suggestion on screen; null without an amount. */
export function toWork(movement: Movement, row: SetRow, typed: Typed, kind: SetKind): Work | null {
  const amount = typed.amount?.trim() ? parseDecimal(typed.amount) : suggestedAmount(movement, row);
  if (amount === null) return null;
  const load = typed.load?.trim() ? typed.load : targetLoad(movement);
  return {
    kind,
    amount,
    load: load && movement.loadUnit ? load.trim().replace(',', '.') : null,
    rpe: typed.rpe?.trim() ? parseDecimal(typed.rpe) : null,
  };
}

/** What stands in the fields of a done row: solid text, no longer a suggestion. */
export function typedOf(work: Work): Typed {
  return {
    amount: String(work.amount),
    ...(work.load === null ? {} : { load: work.load }),
    ...(work.rpe === null ? {} : { rpe: String(work.rpe) }),
  };
}

/** What was typed without what only repeats the suggestion, so that an undone row shows the suggestion again. */
export function withoutSuggestions(movement: Movement, row: SetRow, typed: Typed): Typed {
  const { amount, load, ...others } = typed;
  return {
    ...others,
    ...(amount === undefined || amount === String(suggestedAmount(movement, row)) ? {} : { amount }),
    ...(load === undefined || load.replace(',', '.') === targetLoad(movement) ? {} : { load }),
  };
}

/** The first field of the row that holds something that is not a number in range. */
export function wrongField(typed: Typed): Field | null {
  const fields: Field[] = ['amount', 'load', 'rpe'];
  return fields.find((field) => typed[field]?.trim() && !fits(field, typed[field]!)) ?? null;
}

/** The round of a superset goes on: the movement in the same letter that still has this set open. */
export function nextInRound(session: Session, movement: Movement, number: number, done: (movement: Movement, row: SetRow) => boolean) {
  const letter = movement.position.replace(/\d+$/, '');
  if (!letter || letter === movement.position) return null;
  return (
    session.movements.find(
      (other) =>
        other !== movement &&
        other.position.replace(/\d+$/, '') === letter &&
        other.sets.some((row) => row.number === number && !done(other, row)),
    ) ?? null
  );
}

/** The set whose turn it is: movements in their order, those of one letter by rounds; null when nothing is open. */
export function upNext(session: Session, done: (movement: Movement, row: SetRow) => boolean): { movement: Movement; row: SetRow } | null {
  const letterOf = (movement: Movement) => movement.position.replace(/\d+$/, '');
  for (const letter of new Set(session.movements.map(letterOf))) {
    const open = session.movements
      .filter((movement) => letterOf(movement) === letter)
      .flatMap((movement) => movement.sets.filter((row) => !done(movement, row)).map((row) => ({ movement, row })));
    // Sorted by round; a stable sort keeps A1 before A2 within one.
    const [first] = open.sort((one, other) => one.row.number - other.row.number);
    if (first) return first;
  }
  return null;
}

/** The words of a set: "8 × 60 kg, RPE 8", "30 s". */
export function inWords(work: Work, movement: Movement): string {
  const amount = say(`phone.amount.${movement.unit}`, work.amount);
  const loaded = work.load === null ? amount : say('phone.amount.load', amount, work.load, movement.loadUnit ?? '').trimEnd();
  return work.rpe === null ? loaded : say('phone.amount.rpe', loaded, work.rpe);
}
