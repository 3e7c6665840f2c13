import { keyOf, type Answer, type Edit } from './block-sheet';

/**
 * Edits on their way to the server. They are kept in this browser until the server has answered, so that neither a dead
 * connection nor a reload loses one; the server stores each once however often it is sent.
 */
export class SheetOutbox {
  private flight: Edit[] = [];
  private waiting: Edit[] = [];
  private seq = 0;
  private sentAt = 0;

  constructor(private readonly key: string) {
    const kept = localStorage.getItem(key);
    if (kept) {
      const { flight, waiting } = JSON.parse(kept) as { flight: Edit[]; waiting: Edit[] };
      this.flight = flight;
      this.waiting = waiting;
    }
  }

  get edits(): Edit[] {
    return [...this.flight, ...this.waiting];
  }

  get size(): number {
    return new Set(this.edits.map(keyOf)).size;
  }

  get isInFlight(): boolean {
    return this.flight.length > 0;
  }

  /** How long the server has owed an answer, in milliseconds. */
  get owed(): number {
    return this.flight.length > 0 ? Date.now() - this.sentAt : 0;
  }

  holds(key: string): boolean {
    return this.edits.some((edit) => keyOf(edit) === key);
  }

  /** Puts an edit behind the others; a later one of the same line takes the place of an earlier one that has not left yet. */
  add(edit: Edit): void {
    const earlier = this.waiting.find((other) => keyOf(other) === keyOf(edit));
    this.waiting = this.waiting.filter((other) => other !== earlier);
    this.waiting.push(earlier ? { ...edit, version: earlier.version } : edit);
    this.keep();
  }

  /** What to send now, if it is time to. */
  next(again = false): { seq: number; edits: Edit[] } | null {
    if (this.flight.length === 0) {
      this.flight = this.waiting.slice(0, 200);
      this.waiting = this.waiting.slice(200);
    } else if (!again) {
      return null;
    }
    if (this.flight.length === 0) return null;
    this.sentAt = Date.now();
    this.keep();
    return { seq: ++this.seq, edits: this.flight };
  }

  /** Whether the answer is to what was sent last; what waits behind it goes on from the versions it brings. */
  settle(answer: Answer): boolean {
    if (answer.seq !== this.seq || this.flight.length === 0) return false;
    const versions = new Map(answer.saved.map((line) => [keyOf(line), line.version]));
    answer.gone.forEach((line) => versions.set(keyOf(line), 0));
    this.waiting = this.waiting.map((edit) => ({ ...edit, version: versions.get(keyOf(edit)) ?? edit.version }));
    this.flight = [];
    this.keep();
    return true;
  }

  /** Takes back what was refused, so that it can be mended. */
  refuse(): void {
    this.flight = [];
    this.keep();
  }

  private keep(): void {
    if (this.edits.length === 0) localStorage.removeItem(this.key);
    else localStorage.setItem(this.key, JSON.stringify({ flight: this.flight, waiting: this.waiting }));
  }
}
