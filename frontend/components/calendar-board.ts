/** The shapes the calendar board travels in, and its arithmetic of days, rows and places. No DOM in here. */

export interface Entry {
  id?: string;
  version?: number;
  on: string;
  at?: string;
  kind: 'CLASS' | 'LIFTING' | 'RUN' | 'RACE' | 'BUSY';
  state?: 'PLANNED' | 'DONE' | 'MISSED' | '';
  title?: string;
  minutes?: number;
  legs?: number;
  quality?: boolean;
  contacts?: number;
  metres?: number;
  run?: 'EASY' | 'QUALITY' | 'LONG';
  priority?: 'A' | 'B' | 'C';
  byHand?: boolean;
  /** What the guard minds about it, or has been told not to mind; the sentences are in notes. */
  guard?: 'WARN' | 'BLOCK' | 'ALLOWED';
  notes?: string[];
}

/** A session on its way to the server: who has changed it meanwhile is told by the version. */
export interface Held {
  id: string;
  version: number;
  member: string;
}

/** What the guard says to a day for the session in hand; NO = the session cannot be there at all. */
export interface Verdict {
  on: string;
  severity: 'FREE' | 'WARN' | 'BLOCK' | 'NO';
  rules: string;
  words: string[];
}

/** A start that no rule minds. */
export interface Offer {
  on: string;
  at?: string;
}

export interface Judgement {
  seq: number;
  verdicts: Verdict[];
  offers: Offer[];
}

/** Sessions in hand: dragged by the mouse, or carried by the keys or from tap to tap. The first one is where the pointer is. */
export interface Carry {
  seq: number;
  act: 'MOVE' | 'COPY' | 'SWAP';
  isDragged: boolean;
  entries: Entry[];
  held: Held[];
  verdicts: Map<string, Verdict> | null;
  offers: Offer[];
}

export interface Row {
  id: string;
  name: string;
  entries: Entry[];
}

export interface Part {
  monday: string;
  weeks: number;
  rows: Row[];
  total: number;
}

export interface Frame {
  monday: string;
  weeks: number;
  today: string;
  month: boolean;
  base: string;
}

/** A line of the grid: so many days of one member from a Monday on. */
export interface Line {
  member: string;
  name: string;
  from: string;
  isFirst: boolean;
}

/** Where one is: on a day of a line, at one of its entries, or at the line's head (no day). */
export interface Spot {
  line: number;
  column: number;
  entry: number;
}

export const HEAD = -1;

/** Why an entry cannot be taken in hand, as the key of the words that say it; none where it can. */
export function fixed(entry: Entry, act: Carry['act']): string {
  if (entry.kind === 'BUSY') return 'fixed.BUSY';
  if (entry.kind === 'CLASS') return act === 'COPY' ? 'fixed.CLASS.copy' : 'fixed.CLASS';
  if (entry.kind === 'RACE') return 'fixed.RACE';
  if (act === 'COPY') return '';
  if (entry.state === 'DONE') return 'fixed.DONE';
  return '';
}

const DAY = 86_400_000;

export const plusDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

export const mondayOf = (iso: string): string => plusDays(iso, -((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7));

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (iso: string) => formatter.format(new Date(`${iso}T00:00:00Z`));
};

export const dayName = format({ weekday: 'short' });
export const dayOfMonth = format({ day: 'numeric' });
export const shortDate = format({ day: 'numeric', month: 'short' });
export const fullDate = format({ weekday: 'long', day: 'numeric', month: 'long' });
export const spokenDay = format({ weekday: 'short', day: 'numeric', month: 'short' });

/** Members beside their weeks; weeks below each other for one member, and for everybody where there is little room. */
export function lines(rows: Row[], monday: string, weeks: number, isStacked: boolean): Line[] {
  if (!isStacked) return rows.map((row) => ({ member: row.id, name: row.name, from: monday, isFirst: true }));
  return rows.flatMap((row) =>
    Array.from({ length: weeks }, (_, week) => ({
      member: row.id,
      name: row.name,
      from: plusDays(monday, 7 * week),
      isFirst: week === 0,
    })),
  );
}

/** The Mondays of some weeks that are not known yet, as one run of weeks; null where all are. */
export function missing(known: Set<string>, monday: string, weeks: number): { monday: string; weeks: number } | null {
  const unknown = Array.from({ length: weeks }, (_, week) => plusDays(monday, 7 * week)).filter((week) => !known.has(week));
  if (unknown.length === 0) return null;
  return { monday: unknown[0]!, weeks: daysBetween(unknown[0]!, unknown.at(-1)!) / 7 + 1 };
}

const HARD_LEGS = 3;

export interface Totals {
  sessions: number;
  hard: number;
  contacts: number;
}

/** What a week holds, done, missed and planned alike. */
export function totals(entries: Entry[], monday: string): Totals {
  const sunday = plusDays(monday, 6);
  const week = entries.filter((entry) => entry.kind !== 'BUSY' && entry.on >= monday && entry.on <= sunday);
  return {
    sessions: week.length,
    hard: week.filter((entry) => entry.quality || entry.legs === HARD_LEGS).length,
    contacts: week.reduce((sum, entry) => sum + (entry.contacts ?? 0), 0),
  };
}
