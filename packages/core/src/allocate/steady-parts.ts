/**
 * Whole cents divided by weights, so that the parts sum to the amount and no part is smaller for a larger
 * amount: by Jefferson's divisor rule. The k-th cent of a part has the number k / weight; the cents with
 * the lowest numbers are given, equal numbers in the order of `weights`. Nobody gets less than its exact
 * part rounded down. (Largest remainders can take a cent from a part when there is one more to divide.)
 * All weights zero give all zero. Uses whole numbers throughout.
 */
export function steadyParts(cents: number, weights: readonly bigint[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map(() => 0);
  // The exact parts rounded down are given in any case; fewer cents are left than there are parts.
  const parts = weights.map((weight) => (BigInt(cents) * weight) / total);
  const left = cents - Number(parts.reduce((sum, part) => sum + part, 0n));
  for (let cent = 0; cent < left; cent += 1) {
    let next = -1;
    for (const [index, weight] of weights.entries()) {
      if (weight === 0n) continue;
      const sooner =
        next === -1 || (parts[index]! + 1n) * weights[next]! < (parts[next]! + 1n) * weight;
      if (sooner) next = index;
    }
    parts[next]! += 1n;
  }
  return parts.map(Number);
}
