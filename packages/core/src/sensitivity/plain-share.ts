/** So near to a tipping point rounded scores may still be equal. */
const margin = 1e-6;

/**
 * A share inside a stretch that is easy to say and to set: the one with the fewest decimals, and of those
 * the one nearest to `near`. The middle of a stretch too narrow for any.
 */
export function plainShare(from: number, to: number, near: number): number {
  if (near > from + margin && near < to - margin) return near;
  for (let perOne = 100; perOne <= 1e6; perOne *= 10) {
    const lowest = Math.ceil((from + margin) * perOne);
    const highest = Math.floor((to - margin) * perOne);
    if (lowest <= highest) return (near <= from ? lowest : highest) / perOne;
  }
  return (from + to) / 2;
}
