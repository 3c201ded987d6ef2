/** What binary fractions may add to or take off a number; numbers differ by more, or not at all. */
const binary = 1e-9;

/**
 * Whole cents by share, adding up to the whole, one cent at a time: to whom has the fewest for its share
 * once it has that cent, to the first of equal ones. Shares sum to 1.
 */
export function steadyParts(cents: number, shares: readonly number[]): readonly number[] {
  const parts = shares.map((share) => Math.max(0, Math.floor(cents * share) - 1));
  const perShare = (place: number): number => {
    const share = shares[place] ?? 0;
    return share > binary ? ((parts[place] ?? 0) + 1) / share : Infinity;
  };
  for (let left = cents - parts.reduce((sum, part) => sum + part, 0); left > 0; left -= 1) {
    const next = [...parts.keys()].reduce((best, place) =>
      perShare(place) < perShare(best) * (1 - binary) ? place : best,
    );
    parts[next] = (parts[next] ?? 0) + 1;
  }
  return parts;
}
