import type { Answer, EffortLetter, Letter, RunLetter, TapLetter } from './letters';
import { PhoneStore } from './phone-store';
import { say } from './phone-words';
import { noteWaiting } from './waiting-cookie';

/** Where what waits stands: nothing waits, it is being sent, there is no way to the server, or one has to sign in. */
export type Line = 'idle' | 'sending' | 'offline' | 'signed-out' | 'somebody-else' | 'closed';

const MOST_AT_ONCE = 50;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Sends one person's outbox in its order, again and again until the server has answered. Tabs of the same browser take
 * turns; what one hears all are told.
 */
export class PhoneSync extends EventTarget {
  private static readonly known = new Map<string, PhoneSync>();

  line: Line = 'idle';
  waiting = 0;
  private running = false;
  private again = false;
  private pause = FIRST_PAUSE_MS;
  private alarm = 0;
  private readonly tabs: BroadcastChannel;

  private constructor(private readonly person: string) {
    super();
    this.tabs = new BroadcastChannel(`longrun-${person}`);
    this.tabs.addEventListener('message', () => this.recount());
    window.addEventListener('online', () => this.wake());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.wake());
    this.wake();
  }

  static of(person: string): PhoneSync {
    let sync = this.known.get(person);
    if (!sync) this.known.set(person, (sync = new PhoneSync(person)));
    return sync;
  }

  /** Something was put into the outbox: everybody looks, and it is sent. */
  posted(): void {
    this.tabs.postMessage('posted');
    void this.recount();
    this.wake();
  }

  /** Tries at once, however long the next try was to wait. */
  wake(): void {
    this.pause = FIRST_PAUSE_MS;
    void this.run();
  }

  private async run(): Promise<void> {
    clearTimeout(this.alarm);
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    try {
      await locked(`longrun-sync-${this.person}`, () => this.sendAll());
    } finally {
      this.running = false;
    }
    if (this.again) {
      this.again = false;
      void this.run();
    } else if (this.line === 'offline') {
      this.alarm = window.setTimeout(() => void this.run(), this.pause * (0.75 + Math.random() / 2));
      this.pause = Math.min(LONGEST_PAUSE_MS, this.pause * 2);
    }
  }

  private async sendAll(): Promise<void> {
    const store = await PhoneStore.of(this.person);
    for (;;) {
      const letters = await store.letters();
      const batch = next(letters);
      this.count(letters);
      if (batch.length === 0) return this.say('idle');
      this.say('sending');
      const line = await this.send(store, batch);
      if (line !== 'idle') return this.say(line);
      this.pause = FIRST_PAUSE_MS;
      this.tabs.postMessage('answered');
    }
  }

  private async send(store: PhoneStore, batch: Letter[]): Promise<Line> {
    const [first] = batch;
    try {
      return first!.what === 'tap' ? await this.sendTaps(store, batch as TapLetter[]) : await this.sendWord(store, first as EffortLetter | RunLetter);
    } catch (error) {
      if (error instanceof TypeError || error instanceof DOMException) return 'offline';
      throw error;
    }
  }

  private async sendTaps(store: PhoneStore, batch: TapLetter[]): Promise<Line> {
    const { gym, session, block, version } = batch[0]!;
    const body = { person: this.person, device: await store.device(), now: Date.now(), session, block, version, taps: batch.map((letter) => letter.tap) };
    const answer = await post(`/g/${gym}/log/sets`, body);
    if (answer.ok) {
      await store.settle(batch, (await answer.json()) as Answer[]);
      return 'idle';
    }
    return this.fail(store, batch, answer);
  }

  private async sendWord(store: PhoneStore, letter: EffortLetter | RunLetter): Promise<Line> {
    const { gym, session, rpe, minutes } = letter;
    const more = letter.what === 'run' ? { kind: letter.kind, day: letter.day, metres: letter.metres } : {};
    const answer = await post(`/g/${gym}/log/${letter.what}`, { person: this.person, session, rpe, minutes, ...more });
    if (!answer.ok) return this.fail(store, [letter], answer);
    await store.close(letter);
    this.dispatchEvent(new CustomEvent('finished', { detail: session }));
    return 'idle';
  }

  /** What the server will never have is put aside with its reason, so that it holds up nothing; everything else waits. */
  private async fail(store: PhoneStore, batch: Letter[], answer: Response): Promise<Line> {
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out';
    if (answer.status === 409) return 'somebody-else';
    if (answer.status === 403 || answer.status === 404) return 'closed';
    if (answer.status === 422 || answer.status === 400 || answer.status === 413) {
      const why = answer.status === 422 ? await answer.text() : say('phone.unread');
      for (const letter of batch) await store.close(letter, why);
      return 'idle';
    }
    return 'offline';
  }

  private async recount(): Promise<void> {
    const store = await PhoneStore.of(this.person);
    this.count(await store.letters());
    this.dispatchEvent(new Event('changed'));
  }

  private count(letters: Letter[]): void {
    this.waiting = letters.filter((letter) => !letter.refused).length;
    noteWaiting(this.person, letters.length > 0);
  }

  private say(line: Line): void {
    this.line = line;
    this.dispatchEvent(new Event('changed'));
  }
}

/** The oldest that waits, with what follows it to the same session: a set is never overtaken by a later word about it. */
function next(letters: Letter[]): Letter[] {
  const open = letters.filter((letter) => !letter.refused);
  const first = open[0];
  if (!first) return [];
  if (first.what !== 'tap') return [first];
  const end = open.findIndex(
    (letter) =>
      letter.what !== 'tap' || letter.gym !== first.gym || letter.session !== first.session || letter.block !== first.block || letter.version !== first.version,
  );
  return open.slice(0, Math.min(end < 0 ? open.length : end, MOST_AT_ONCE));
}

function post(address: string, body: unknown): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'manual',
    keepalive: true,
    signal: AbortSignal.timeout(20_000),
  });
}

/** One tab at a time where the browser can say so; where it cannot, the server makes one of two. */
async function locked(name: string, work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(name, work);
  else await work();
}
