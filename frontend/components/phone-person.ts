import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Whose phone this is just now, for the page that opens without a server; gone when they sign out. */
export interface PhonePerson {
  person: string;
  gym: string;
  gymName: string;
  accent: string;
}

interface Shelf extends DBSchema {
  person: { key: string; value: PhonePerson };
}

/** A database and not the local storage, which browsers write some seconds later: a battery may be empty by then. */
function open(): Promise<IDBPDatabase<Shelf>> {
  return openDB<Shelf>('longrun', 1, { upgrade: (db) => void db.createObjectStore('person') });
}

export async function noteThePerson(person: PhonePerson): Promise<void> {
  const db = await open();
  const tx = db.transaction('person', 'readwrite', { durability: 'strict' });
  await tx.store.put(person, 'now');
  await tx.done;
  db.close();
}

export async function forgetThePerson(): Promise<void> {
  const db = await open();
  await db.clear('person');
  db.close();
}

export async function thePerson(): Promise<PhonePerson | null> {
  const db = await open();
  const person = await db.get('person', 'now');
  db.close();
  return person ?? null;
}
