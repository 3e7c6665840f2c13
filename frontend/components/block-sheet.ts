/** The shapes a block travels in, and the rules its sheet works by: order, letters, letters of answers. No DOM in here. */

export interface Line {
  line: string;
  week: number;
  session: string;
  place: number;
  linked: boolean;
  words: string;
  movement: string | null;
  cell: string;
  understood: boolean;
  remark: string;
  rule: string;
  version: number;
}

export interface Work {
  week: number;
  sets: number;
  hard: number;
  contacts: number;
  heavy: number;
  tonnage: string;
  without: number;
  warning: string;
}

/** What a line comes to for the member whose loads are shown. */
export interface LineLoad {
  line: string;
  week: number;
  text: string;
}

export interface Named {
  id: string;
  name: string;
  aliases: string[];
}

/** A movement as it travels: id, name and other names, one to a line. */
export function toNamed(text: string): Named {
  const [id, name, ...aliases] = text.split('\n');
  return { id: id!, name: name!, aliases };
}

export interface SheetHead {
  key: string;
  weeks: number;
  sessions: string[];
  deload: number[];
  test: number[];
}

export interface Edit {
  line: string;
  week: number;
  version: number;
  session: string;
  place: number;
  isLinked: boolean;
  words: string;
  movement: string | null;
  cell: string;
  remark: string;
  rule: string;
  isGone: boolean;
}

export interface Answer {
  seq: number;
  at: string;
  refusal: string;
  saved: Line[];
  gone: { line: string; week: number }[];
  conflicts: Line[];
  loads: LineLoad[];
  totals: Work[];
  number: number;
  opened: boolean;
}

/** What one line of one week was and is; null where it is not there. */
export interface Change {
  before: Line | null;
  after: Line | null;
}

export const FIELDS = ['words', 'cell', 'remark'] as const;
export type Field = (typeof FIELDS)[number];

export const STEP = 1024;

export const keyOf = (line: { week: number; line: string }) => `${line.week} ${line.line}`;

export const inOrder = (a: Line, b: Line) => a.place - b.place || (a.line < b.line ? -1 : 1);

export const isEmpty = (line: Line) => !line.words && !line.cell && !line.remark;

/** A, B, C by order; A1, A2 where lines take turns. */
export function letters(lines: Line[]): string[] {
  const groups: number[] = [];
  lines.forEach((line, index) => groups.push(index === 0 ? 0 : line.linked ? groups[index - 1]! : groups[index - 1]! + 1));
  const sizes = groups.map((group) => groups.filter((other) => other === group).length);
  const nth = groups.map((group, index) => groups.slice(0, index + 1).filter((other) => other === group).length);
  return groups.map((group, index) => String.fromCharCode(65 + (group % 26)) + (sizes[index] === 1 ? '' : nth[index]));
}

/** A place behind one line and before the next. */
export function between(before: Line | undefined, after: Line | undefined): number {
  if (!before) return after ? after.place - STEP : STEP;
  return after ? (before.place + after.place) / 2 : before.place + STEP;
}

export function toEdit(change: Change, version: number): Edit {
  const line = (change.after ?? change.before)!;
  return {
    line: line.line,
    week: line.week,
    version,
    session: line.session,
    place: line.place,
    isLinked: line.linked,
    words: line.words,
    movement: line.movement,
    cell: line.cell,
    remark: line.remark,
    rule: line.rule,
    isGone: change.after === null,
  };
}

export function fromEdit(edit: Edit): Line {
  const { isGone: _, isLinked, ...rest } = edit;
  return { ...rest, linked: isLinked, understood: true };
}

/** A new name for a line: a UUID of version 7, so that lines made together lie together. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) % 256;
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
