import { type Choice, isWithin } from './choice.ts';

/**
 * The best choice of whole proposals by trying every one: the highest sum of billionths of a point,
 * and of equal ones the first by rank. Null where nothing keeps the limits.
 */
export function bestByTryingAll(choice: Choice): readonly number[] | null {
  const billionths = Array.from(choice.points, (one) => Math.round(one * 1e9));
  const claims = [...choice.claimCents];
  let best: readonly number[] | null = null;
  let most = -1;
  // In order of preference: the best-ranked proposal is the highest bit.
  for (let bits = 2 ** claims.length - 1; bits >= 0; bits -= 1) {
    const isChosen = (place: number): boolean => ((bits >> (claims.length - 1 - place)) & 1) === 1;
    let sum = 0;
    for (const [place, one] of billionths.entries()) if (isChosen(place)) sum += one;
    if (sum <= most) continue;
    const awarded = claims.map((claim, place) => (isChosen(place) ? claim : 0));
    if (!isWithin(choice, Float64Array.from(awarded))) continue;
    best = awarded;
    most = sum;
  }
  return best;
}

/** The most points that awards in whole cents can have, by trying every amount; null where none will do. */
export function mostPointsByTryingAll(choice: Choice): number | null {
  const { points, claimCents, leastCents } = choice;
  const awarded = new Float64Array(points.length);
  let most: number | null = null;
  const tryFrom = (place: number, sum: number): void => {
    const claim = claimCents[place];
    if (claim === undefined) {
      if (sum > (most ?? -1) && isWithin(choice, awarded)) most = sum;
      return;
    }
    for (const cents of [0, ...amountsFrom(leastCents[place] ?? claim, claim)]) {
      awarded[place] = cents;
      tryFrom(place + 1, sum + ((points[place] ?? 0) * cents) / claim);
    }
  };
  tryFrom(0, 0);
  return most;
}

function amountsFrom(least: number, claim: number): readonly number[] {
  return Array.from({ length: claim - least + 1 }, (_, more) => least + more);
}
