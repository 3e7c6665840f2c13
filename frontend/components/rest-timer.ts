import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What time is taken of. */
export type TimerLabel = 'REST' | 'WORK';

interface Kept {
  key: string;
  endsAt: number;
  wholeMs: number;
  label: TimerLabel;
}

const KEY = 'longrun.timer';

/**
 * A rest or an interval that ends at a time of day, so that a locked screen or a slept tab cannot stretch it, and that a
 * page which is loaded anew takes up again.
 */
export class RestTimer implements ReactiveController {
  label: TimerLabel = 'REST';
  private key = '';
  private endsAt = 0;
  private wholeMs = 0;
  private ticking = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onOver: (label: TimerLabel) => void,
  ) {
    host.addController(this);
  }

  get running(): boolean {
    return this.endsAt > 0;
  }

  get secondsLeft(): number {
    return Math.max(0, Math.ceil((this.endsAt - Date.now()) / 1000));
  }

  /** 1 at the start, 0 at the end. */
  get share(): number {
    return this.wholeMs ? Math.min(1, Math.max(0, (this.endsAt - Date.now()) / this.wholeMs)) : 0;
  }

  get endTime(): string {
    return new Date(this.endsAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  }

  /** Goes on with a timer of the session {@code key} that was running when the page went. */
  resume(key: string): void {
    this.key = key;
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    if (kept?.key === key && kept.endsAt > Date.now()) {
      this.endsAt = kept.endsAt;
      this.wholeMs = kept.wholeMs;
      this.label = kept.label;
      this.begin();
    }
  }

  start(seconds: number, label: TimerLabel): void {
    this.label = label;
    this.wholeMs = seconds * 1000;
    this.endsAt = Date.now() + this.wholeMs;
    this.keep();
    this.begin();
  }

  extend(seconds: number): void {
    this.endsAt += seconds * 1000;
    this.wholeMs = Math.max(this.wholeMs, this.endsAt - Date.now());
    this.keep();
    this.tick();
  }

  stop(): void {
    clearInterval(this.ticking);
    this.endsAt = 0;
    localStorage.removeItem(KEY);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearInterval(this.ticking);
  }

  hostConnected(): void {
    if (this.running) this.begin();
  }

  private begin(): void {
    clearInterval(this.ticking);
    this.ticking = window.setInterval(() => this.tick(), 250);
    this.host.requestUpdate();
  }

  private keep(): void {
    const kept: Kept = { key: this.key, endsAt: this.endsAt, wholeMs: this.wholeMs, label: this.label };
    localStorage.setItem(KEY, JSON.stringify(kept));
  }

  private tick(): void {
    if (this.running && Date.now() >= this.endsAt) {
      const { label } = this;
      this.stop();
      this.onOver(label);
    }
    this.host.requestUpdate();
  }
}
