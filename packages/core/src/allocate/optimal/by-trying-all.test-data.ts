import { type Choice, isWithin } from './choice.ts';

/**
 * The best choice of whole proposals by trying every one: the highest sum of billionths of a point,
 * and of equal ones the first by rank. Null where nothing keeps the limits.
 */
export function bestByTryingAll(choice: Choice): readonly number[] | null {
  const { points, claimCents } = choice;
  const count = points.length;
  let best: Float64Array | null = null;
  let most = -1n;
  const billionths = Array.from(points, (one) => BigInt(Math.round(one * 1e9)));
  // In order of preference: the best-ranked proposal is the highest bit.
  for (let bits = 2 ** count - 1; bits >= 0; bits -= 1) {
    const chosen = (place: number): boolean => ((bits >> (count - 1 - place)) & 1) === 1;
    const awarded = claimCents.map((claim, place) => (chosen(place) ? claim : 0));
    const sum = billionths.reduce((all, one, place) => (chosen(place) ? all + one : all), 0n);
    if (sum > most && isWithin(choice, awarded)) {
      best = awarded;
      most = sum;
    }
  }
  return best === null ? null : [...best];
}
