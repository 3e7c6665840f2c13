import type { Named } from './block-sheet';

/** What the list below a movement's cell offers: a movement that is there, or to make one of the words. */
export interface Offer {
  named: Named | null;
  text: string;
  /** Whether Enter takes it without its being chosen first. */
  sure: boolean;
}

const MOST = 8;
const FURTHEST = 3;

const spellings = (named: Named) => [named.name.toLowerCase(), ...named.aliases];

/** The movement that is called just so. */
export const called = (typed: string, movements: Named[]): Named | undefined =>
  movements.find((named) => spellings(named).includes(typed.trim().toLowerCase()));

/** The movements a coach may mean, the last used first, then those that begin with what was typed; then the nearest, and a new one. */
export function offers(typed: string, movements: Named[], recent: string[]): Offer[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return [];
  const meant = suggest(wanted, movements, recent);
  const near = meant.length > 0 ? [] : nearest(wanted, movements);
  const known = [...meant, ...near].map((named) => ({ named, text: named.name, sure: meant.length > 0 }));
  return called(typed, movements) ? known : [...known, { named: null, text: typed.trim(), sure: false }];
}

function suggest(wanted: string, movements: Named[], recent: string[]): Named[] {
  const rank = (named: Named): number => {
    const names = spellings(named);
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => wanted.split(/\s+/).every((word) => name.includes(word))) ? 2 : 9;
  };
  const used = (named: Named) => (recent.includes(named.id) ? recent.indexOf(named.id) : 999);
  return movements
    .map((named) => ({ named, rank: rank(named) }))
    .filter((found) => found.rank < 9)
    .sort((a, b) => (a.rank === 0 ? -1 : 0) - (b.rank === 0 ? -1 : 0) || used(a.named) - used(b.named) || a.rank - b.rank)
    .slice(0, MOST)
    .map((found) => found.named);
}

/** Up to three movements that a slip of the fingers may have meant. */
function nearest(wanted: string, movements: Named[]): Named[] {
  return movements
    .map((named) => ({ named, far: Math.min(...spellings(named).map((name) => distance(wanted, name))) }))
    .filter((found) => found.far <= Math.min(FURTHEST, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map((found) => found.named);
}

/** How many letters differ (Levenshtein). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > FURTHEST) return FURTHEST + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length]!;
}
