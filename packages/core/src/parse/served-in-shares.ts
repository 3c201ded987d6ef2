import type { Served } from './dataset.ts';

/** What binary fractions may add to a sum of decimals or take off it. */
const binary = 1e-12;

/**
 * The neighbourhoods of a proposal, sorted by code, with weights made into shares that sum to 1. Shares
 * that already do, but for binary fractions, keep every bit.
 */
export function servedInShares(
  codes: readonly string[],
  weights: readonly number[],
): readonly Served[] {
  const served = codes
    .map((neighbourhood, index) => ({ neighbourhood, shareRatio: weights[index] ?? 0 }))
    .toSorted((a, b) => (a.neighbourhood < b.neighbourhood ? -1 : 1));
  // Summed after sorting, so that the order in the file changes no bit.
  const sum = served.reduce((total, { shareRatio }) => total + shareRatio, 0);
  // 0.7 + 0.2 + 0.1 is not 1 in binary. Such shares stay as they were given: dividing them would make
  // equal remainders of a cent unequal.
  const whole = Math.abs(sum - 1) < binary ? 1 : sum;
  return served.map(({ neighbourhood, shareRatio }) => ({
    neighbourhood,
    shareRatio: shareRatio / whole,
  }));
}
