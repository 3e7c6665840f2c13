import { say } from './phone-words';
import { gramsOf, inUnit, type PlateRack } from './set-log';

/**
 * The plates for each side of the bar, heaviest first, the fewest that make the heaviest load up to the one asked for:
 * "20 + 2.5 a side". Null where the bar alone is heavier.
 */
export function platesFor(load: string, unit: string, rack: PlateRack): string | null {
  const grams = gramsOf(load, unit);
  // A target of 60 kg in a gym of pounds is no whole number of grams: half a gram a side is no reason to leave a plate out.
  const side = grams === null ? -1 : Math.floor((grams - rack.bar) / 2 + 1);
  if (side < 0) return null;
  const best = fewest(side, rack.plates);
  const sum = best.reduce((all, plate) => all + plate, 0);
  const bar = say('phone.plates.bar', inUnit(rack.bar, rack.unit), rack.unit);
  const plates = best.map((plate) => inUnit(plate, rack.unit)).join(' + ');
  const made = plates ? say('phone.plates.side', bar, plates) : say('phone.plates.alone', bar);
  const isShort = side - 1 - sum > 1;
  return isShort ? say('phone.plates.short', made, inUnit(rack.bar + 2 * sum, rack.unit), rack.unit) : made;
}

/** All sums are kept, with one pair of each plate: taking the biggest first would miss 15 + 15 behind a 20. */
function fewest(most: number, plates: number[]): number[] {
  let sums = new Map<number, number[]>([[0, []]]);
  for (const plate of [...plates].sort((a, b) => a - b)) {
    const longer = new Map(sums);
    for (const [weight, chosen] of sums) {
      const known = longer.get(weight + plate);
      if (weight + plate <= most && (!known || known.length > chosen.length)) longer.set(weight + plate, [plate, ...chosen]);
    }
    sums = longer;
  }
  return sums.get(Math.max(...sums.keys()))!;
}
