/** How hard a session was (Foster's scale) and how much a set left in reserve, in words. */

export const SESSION_WORDS = [
  'rest',
  'very, very easy',
  'easy',
  'moderate',
  'somewhat hard',
  'hard',
  'between hard and very hard',
  'very hard',
  'above very hard',
  'nearly all you had',
  'maximal',
];

/** What an RPE of a set says about the repetitions that were left. */
export function leftInReserve(rpe: number): string {
  const left = 10 - rpe;
  if (left === 0) return 'RPE 10: no rep was left';
  if (left > 4) return `RPE ${rpe}: easy, five reps or more were left`;
  if (left === 0.5) return 'RPE 9.5: one more would perhaps have gone';
  return Number.isInteger(left)
    ? `RPE ${rpe}: ${left} ${left === 1 ? 'rep was' : 'reps were'} left`
    : `RPE ${rpe}: ${Math.floor(left)} reps were left, perhaps ${Math.ceil(left)}`;
}
