/**
 * Whole cents divided by weights, so that the parts sum to the amount: each gets its share rounded
 * down, and the cents left go one by one to the largest remainders; equal remainders in the order of
 * `weights`. All weights zero give all zero. Uses whole numbers throughout.
 */
export function largestRemainder(cents: number, weights: readonly bigint[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map(() => 0);
  const products = weights.map((weight) => BigInt(cents) * weight);
  const floors = products.map((product) => product / total);
  const left = Number(BigInt(cents) - floors.reduce((sum, floor) => sum + floor, 0n));
  const order = products
    .map((product, index) => ({ index, remainder: product % total }))
    .toSorted((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1));
  const extra = new Set(order.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => Number(floor) + (extra.has(index) ? 1 : 0));
}
