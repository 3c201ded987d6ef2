/** What binary fractions may add to or take off a part; parts differ by more, or not at all. */
const binary = 1e-7;

/**
 * Whole cents by share, adding up to the whole: everyone gets the whole cents of the exact part, and
 * the cents that are left go to the largest remainders, to the first of equal ones. Shares sum to 1.
 */
export function largestRemainders(cents: number, shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => cents * share);
  const whole = exact.map((part) => Math.floor(part + binary));
  const left = cents - whole.reduce((sum, part) => sum + part, 0);
  const lacks = exact.map((part, place) => ({ place, remainder: part - (whole[place] ?? 0) }));
  const first = lacks.toSorted((a, b) =>
    Math.abs(a.remainder - b.remainder) < binary ? a.place - b.place : b.remainder - a.remainder,
  );
  const favoured = new Set(first.slice(0, left).map(({ place }) => place));
  return whole.map((part, place) => part + (favoured.has(place) ? 1 : 0));
}
