import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A rest that ends at a time of day, so a locked screen or a slept tab cannot stretch it. */
export class RestTimer implements ReactiveController {
  private endsAt = 0;
  private wholeMs = 0;
  private ticking = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onOver: () => void,
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

  start(seconds: number): void {
    this.wholeMs = seconds * 1000;
    this.endsAt = Date.now() + this.wholeMs;
    clearInterval(this.ticking);
    this.ticking = window.setInterval(() => this.tick(), 250);
    this.host.requestUpdate();
  }

  extend(seconds: number): void {
    this.endsAt += seconds * 1000;
    this.wholeMs = Math.max(this.wholeMs, this.endsAt - Date.now());
    this.tick();
  }

  stop(): void {
    clearInterval(this.ticking);
    this.endsAt = 0;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearInterval(this.ticking);
  }

  hostConnected(): void {
    if (this.running) this.ticking = window.setInterval(() => this.tick(), 250);
  }

  private tick(): void {
    if (Date.now() >= this.endsAt) {
      this.stop();
      this.onOver();
    }
    this.host.requestUpdate();
  }
}
