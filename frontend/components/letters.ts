import type { SetKind, Unit } from './set-log';

/** A set's place in this person's sessions. */
export type Place = [session: string, position: string, number: number];

/** What this device knows of a set it has spoken about. */
export interface Mark {
  id: string;
  seq: number;
  revision: number;
}

/** A tap as the server takes it; without work the set is taken back. */
export interface Tap {
  id: string;
  seq: number;
  base: number;
  at: number;
  position: string;
  number: number;
  movement: string;
  target: string;
  targetGrams: number | null;
  work: SentWork | null;
}

export interface SentWork {
  kind: SetKind;
  amount: number;
  unit: Unit;
  perSide: boolean;
  load: string | null;
  loadUnit: string | null;
  rpe: number | null;
}

/** What a run was for. */
export type RunKind = 'EASY' | 'QUALITY' | 'LONG';

interface Sealed {
  /** Its place in the outbox, given by the database. */
  n?: number;
  gym: string;
  session: string;
  /** Why the server will not have it; it is kept and not sent again. */
  refused?: string;
}

/** What waits to be sent: the tap on a set, how hard the session was, or a run that nobody had planned. */
export type Letter = Sealed &
  (
    | { what: 'tap'; block: string | null; version: number | null; loadUnit: string | null; tap: Tap }
    | { what: 'effort'; rpe: number; minutes: number }
    | { what: 'run'; kind: RunKind; day: string; metres: number; minutes: number; rpe: number }
  );

export type TapLetter = Extract<Letter, { what: 'tap' }>;
export type EffortLetter = Extract<Letter, { what: 'effort' }>;

export type RunLetter = Extract<Letter, { what: 'run' }>;

/** What the server says of a tap. */
export interface Answer {
  id: string;
  seq: number;
  state: 'done' | 'open' | 'conflict' | 'refused';
  revision?: number;
  set?: string;
  shown?: SentWork;
  others?: SentWork[];
  message?: string;
}
