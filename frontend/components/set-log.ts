/** The shapes a lifting session travels in, and the small rules the set logger works by. No DOM in here. */

export type SetState = 'open' | 'done';

export interface SetRow {
  id: string;
  number: number;
  amount: number;
  grams: number | null;
  loadUnit: string | null;
  doneAmount: number | null;
  doneLoad: string | null;
  rpe: number | null;
  state: SetState;
}

export interface Movement {
  id: string;
  position: string;
  name: string;
  purpose: string | null;
  targetText: string;
  tempo: string | null;
  restSeconds: number;
  unit: string;
  perSide: boolean;
  previousText: string | null;
  previousLoad: string | null;
  sets: SetRow[];
}

export interface LiftingSession {
  movements: Movement[];
}

export interface LoggedSet {
  id: string;
  amount: number;
  load: string | null;
  unit: string | null;
  rpe: number | null;
}

export interface SetsChanged {
  movementId: string;
  sets: LoggedSet[];
  action: 'done' | 'undo';
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

/** Whether the text can be saved in the field. */
export function fits(field: Field, text: string): boolean {
  const value = parseDecimal(text);
  return value !== null && value <= LIMITS[field] && !(field === 'amount' && value === 0);
}

/** The target load in the unit it is shown in, empty when the load is open. */
export function targetLoad(row: SetRow): string {
  if (row.grams === null || row.loadUnit === null) return '';
  const value = row.grams / (GRAMS[row.loadUnit] ?? 1000);
  return String(Number(value.toFixed(row.loadUnit === 'lb' ? 1 : 2)));
}

/** What the row is saved as when it is ticked now: what was typed, else the suggestion on screen. */
export function toLog(row: SetRow, typed: Typed): LoggedSet {
  const rpe = typed.rpe?.trim() ? parseDecimal(typed.rpe) : null;
  const load = typed.load?.trim() ? typed.load : targetLoad(row);
  return {
    id: row.id,
    amount: parseDecimal(typed.amount?.trim() ? typed.amount : String(row.amount)) ?? row.amount,
    load: load ? load.trim().replace(',', '.') : null,
    unit: load ? row.loadUnit : null,
    rpe,
  };
}

/** What was typed without what only repeats the suggestion, so that an undone row shows the suggestion again. */
export function withoutSuggestions(row: SetRow, typed: Typed): Typed {
  const { amount, load, ...others } = typed;
  return {
    ...others,
    ...(amount === undefined || amount === String(row.amount) ? {} : { amount }),
    ...(load === undefined || load.replace(',', '.') === targetLoad(row) ? {} : { load }),
  };
}

/** The first field of the row that holds something that is not a number in range. */
export function wrongField(typed: Typed): Field | null {
  const fields: Field[] = ['amount', 'load', 'rpe'];
  return fields.find((field) => typed[field]?.trim() && !fits(field, typed[field]!)) ?? null;
}

/** The round of a superset goes on: the movement in the same letter that still has this set open. */
export function nextInRound(session: LiftingSession, movement: Movement, number: number, done: (id: string) => boolean) {
  const letter = movement.position.replace(/\d+$/, '');
  if (!letter || letter === movement.position) return null;
  return (
    session.movements.find(
      (other) =>
        other !== movement &&
        other.position.replace(/\d+$/, '') === letter &&
        other.sets.some((row) => row.number === number && !done(row.id)),
    ) ?? null
  );
}
