import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Answer, Letter, Mark, Place, SentWork, Tap, TapLetter } from './letters';
import { say } from './phone-words';
import { converted, type Session, type SetKind, type StoredSet, type Typed, type Work } from './set-log';
import { uuid7 } from './uuid7';

/** A session as it was last heard of from the server. */
export interface KeptSession {
  gym: string;
  id: string;
  session: Session;
  /** When this was last heard of, on the phone's clock; absent in what older versions kept. */
  heardAt?: number;
  /** When its page was last opened; what is open is not thrown out with a week that is over. */
  openedAt?: number;
}

const OPEN_MS = 24 * 3600_000;

/** What stands in the fields of a row and is not ticked yet. */
export interface Draft {
  typed: Typed;
  kind: SetKind;
}

interface Shelves extends DBSchema {
  sessions: { key: [string, string]; value: KeptSession };
  marks: { key: Place; value: Mark };
  drafts: { key: Place; value: Draft };
  outbox: { key: number; value: Letter; indexes: { session: string } };
  device: { key: string; value: string };
}

/** One write that is on the disk when it is done, so that an empty battery loses nothing that was shown as kept. */
const STRICT = { durability: 'strict' } as const;

/**
 * What this browser keeps for one person: nobody else's page ever opens it. Every tap goes in here first, together with
 * what it says about its set.
 */
export class PhoneStore {
  private static readonly open = new Map<string, Promise<PhoneStore>>();

  private constructor(private readonly db: IDBPDatabase<Shelves>) {}

  static of(person: string): Promise<PhoneStore> {
    let store = this.open.get(person);
    if (!store) {
      store = openDB<Shelves>(`longrun-${person}`, 1, {
        upgrade(db) {
          db.createObjectStore('sessions', { keyPath: ['gym', 'id'] });
          db.createObjectStore('marks');
          db.createObjectStore('drafts');
          db.createObjectStore('outbox', { keyPath: 'n', autoIncrement: true }).createIndex('session', 'session');
          db.createObjectStore('device');
        },
      }).then((db) => new PhoneStore(db));
      this.open.set(person, store);
    }
    return store;
  }

  /** This browser's own name, for this person. */
  async device(): Promise<string> {
    const tx = this.db.transaction('device', 'readwrite');
    const known = await tx.store.get('id');
    const id = known ?? uuid7();
    if (!known) await tx.store.put(id, 'id');
    await tx.done;
    return id;
  }

  /** Keeps what the server says of a session, under what was tapped since. */
  async keep(gym: string, session: Session): Promise<void> {
    const now = Date.now();
    await this.db.put('sessions', { gym, id: session.id, session, heardAt: now, openedAt: now });
  }

  /**
   * Keeps a week as the server knew it at {@code asked}; what is over goes, unless something of it still waits or its page
   * is open, and what was heard of a session since then stays.
   */
  async keepWeek(gym: string, sessions: Session[], asked: number): Promise<void> {
    const tx = this.db.transaction(['sessions', 'outbox'], 'readwrite');
    const shelf = tx.objectStore('sessions');
    const ids = new Set(sessions.map((session) => session.id));
    const waiting = new Set((await tx.objectStore('outbox').getAll()).map((letter) => letter.session));
    for (const kept of await shelf.getAll()) {
      const isOpen = (kept.openedAt ?? 0) > asked - OPEN_MS;
      if (kept.gym === gym && !ids.has(kept.id) && !waiting.has(kept.id) && !isOpen) await shelf.delete([kept.gym, kept.id]);
    }
    for (const session of sessions) {
      const kept = await shelf.get([gym, session.id]);
      if ((kept?.heardAt ?? 0) < asked) await shelf.put({ ...kept, gym, id: session.id, session, heardAt: asked });
    }
    await tx.done;
  }

  async session(gym: string, id: string): Promise<Session | null> {
    return (await this.db.get('sessions', [gym, id]))?.session ?? null;
  }

  async sessions(gym: string): Promise<Session[]> {
    return (await this.db.getAll('sessions'))
      .filter((kept) => kept.gym === gym)
      .map((kept) => kept.session)
      .sort((a, b) => a.day.localeCompare(b.day));
  }

  /** What waits, oldest first; of one session, or all of it. */
  letters(session?: string): Promise<Letter[]> {
    return session === undefined ? this.db.getAll('outbox') : this.db.getAllFromIndex('outbox', 'session', session);
  }

  async drafts(session: string): Promise<Map<string, Draft>> {
    const range = IDBKeyRange.bound([session], [session, []]);
    const tx = this.db.transaction('drafts');
    const [keys, values] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]);
    return new Map(keys.map((key, at) => [`${key[1]}/${key[2]}`, values[at]!]));
  }

  async draft(place: Place, draft: Draft): Promise<void> {
    await this.db.put('drafts', draft, place);
  }

  /**
   * Puts taps into the outbox, all or none, each numbered behind what this device has said of its set before. An earlier
   * word about the set that was refused goes: it has been mended.
   */
  async say(letters: TapLetter[], seen: (tap: Tap) => StoredSet | null): Promise<void> {
    const tx = this.db.transaction(['marks', 'outbox', 'drafts'], 'readwrite', STRICT);
    const marks = tx.objectStore('marks');
    const outbox = tx.objectStore('outbox');
    for (const letter of letters) {
      const { position, number } = letter.tap;
      const place: Place = [letter.session, position, number];
      const mark = await marks.get(place);
      const stored = seen(letter.tap);
      const id = stored?.id ?? mark?.id ?? letter.tap.id;
      const seq = (mark?.seq ?? 0) + 1;
      const revision = Math.max(stored?.revision ?? 0, mark?.id === id ? mark.revision : 0);
      await marks.put({ id, seq, revision }, place);
      await tx.objectStore('drafts').delete(place);
      for (const earlier of await outbox.index('session').getAll(letter.session)) {
        const same = earlier.what === 'tap' && earlier.tap.position === position && earlier.tap.number === number;
        if (same && earlier.refused) await outbox.delete(earlier.n!);
      }
      await outbox.add({ ...letter, tap: { ...letter.tap, id, seq, base: revision } });
    }
    await tx.done;
  }

  /** Puts the effort of a session, or a run, into the outbox; an earlier word that has not left yet makes way. */
  async tell(letter: Letter): Promise<void> {
    const tx = this.db.transaction('outbox', 'readwrite', STRICT);
    for (const earlier of await tx.store.index('session').getAll(letter.session)) {
      if (earlier.what === letter.what) await tx.store.delete(earlier.n!);
    }
    await tx.store.add(letter);
    await tx.done;
  }

  /** Takes letters out that were answered, and notes in the kept session what the server said of each set. */
  async settle(letters: TapLetter[], answers: Answer[]): Promise<void> {
    const tx = this.db.transaction(['marks', 'outbox', 'sessions'], 'readwrite', STRICT);
    for (const letter of letters) {
      const answer = answers.find((other) => other.id === letter.tap.id && other.seq === letter.tap.seq);
      if (!answer) continue;
      if (answer.state === 'refused') {
        await tx.objectStore('outbox').put({ ...letter, refused: answer.message ?? say('phone.unsaved') });
        continue;
      }
      await tx.objectStore('outbox').delete(letter.n!);
      const { position, number } = letter.tap;
      const place: Place = [letter.session, position, number];
      const mark = await tx.objectStore('marks').get(place);
      const id = answer.set ?? answer.id;
      const revision = answer.revision ?? 0;
      await tx.objectStore('marks').put({ id, seq: mark?.seq ?? letter.tap.seq, revision }, place);
      const kept = await tx.objectStore('sessions').get([letter.gym, letter.session]);
      if (kept) await tx.objectStore('sessions').put(withAnswer(kept, letter, answer, { id, revision }));
    }
    await tx.done;
  }

  /** Takes a letter out, because it has arrived, or keeps it with the reason why it will not. */
  async close(letter: Letter, refused?: string): Promise<void> {
    if (refused === undefined) await this.db.delete('outbox', letter.n!);
    else await this.db.put('outbox', { ...letter, refused });
  }

  /** The week goes when its person signs out; what waits to be sent stays, for them alone. */
  async forgetWeek(): Promise<void> {
    await this.db.clear('sessions');
  }
}

function withAnswer(kept: KeptSession, letter: TapLetter, answer: Answer, stored: { id: string; revision: number }): KeptSession {
  const { position, number, work } = letter.tap;
  const read = (sent: SentWork): Work => ({
    kind: sent.kind,
    amount: sent.amount,
    load: sent.load === null || sent.load === undefined ? null : converted(String(sent.load), sent.loadUnit ?? 'kg', letter.loadUnit ?? 'kg'),
    rpe: sent.rpe ?? null,
  });
  const shown = answer.shown ?? work;
  const done: StoredSet | null =
    answer.state === 'open' || !shown
      ? null
      : { ...stored, work: read(shown), others: answer.state === 'conflict' ? (answer.others ?? []).map(read) : [] };
  const movements = kept.session.movements.map((movement) => {
    if (movement.position !== position) return movement;
    const sets = movement.sets.some((row) => row.number === number)
      ? movement.sets.map((row) => (row.number === number ? { ...row, done } : row))
      : [...movement.sets, { number, amount: null, done }];
    return { ...movement, sets };
  });
  return { ...kept, heardAt: Date.now(), session: { ...kept.session, movements } };
}
