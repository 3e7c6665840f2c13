import { say } from './phone-words';

/** How hard a session was (Foster's scale) and how much a set left in reserve, in words. */

/** From rest to maximal. */
export const SESSION_EFFORTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function sessionWord(rpe: number): string {
  return say(`phone.effort.${rpe}`);
}

/** What an RPE of a set says about the repetitions that were left. */
export function leftInReserve(rpe: number): string {
  const left = 10 - rpe;
  if (left === 0) return say('phone.reserve.none');
  if (left > 4) return say('phone.reserve.easy', rpe);
  if (left === 0.5) return say('phone.reserve.perhaps');
  if (left === 1) return say('phone.reserve.one', rpe);
  return Number.isInteger(left) ? say('phone.reserve.many', rpe, left) : say('phone.reserve.between', rpe, Math.floor(left), Math.ceil(left));
}
