/** Text that was typed and is not saved yet, kept by the browser over a reload and the end of a session. */
export interface Kept {
  text: string;
}

const PREFIX = 'longrun.kept.';

/** Keeps the text in its place; a browser that keeps nothing is no error. */
export function keep(place: string, text: string): void {
  if (!place) return;
  try {
    localStorage.setItem(PREFIX + place, JSON.stringify({ text }));
  } catch {
    // Storage is full or forbidden: the server has the text from the last pause in typing.
    return;
  }
}

/** What is kept in the place, null where there is nothing that can be read. */
export function kept(place: string): Kept | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PREFIX + place) ?? 'null');
    const text = found && typeof found === 'object' && 'text' in found ? found.text : null;
    return typeof text === 'string' ? { text } : null;
  } catch {
    return null;
  }
}

/** Empties the place. */
export function forget(place: string): void {
  try {
    localStorage.removeItem(PREFIX + place);
  } catch {
    return;
  }
}
