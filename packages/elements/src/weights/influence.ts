import type { Scores } from '@maatstaf/core';

/**
 * How much of the differences in score each principle and criterion really decides, 0–1: its part of
 * the influence within a pool, averaged over the pools in which anything differs. All zero where
 * nothing differs anywhere.
 */
export function influenceShares(scores: Scores): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const pools = scores.weights
    .map((pool) => ({ pool, total: pool.criteria.reduce((sum, each) => sum + each.influence, 0) }))
    .filter(({ total }) => total > 0);
  for (const { pool, total } of pools) {
    for (const { criterion, principle, influence } of pool.criteria) {
      const share = influence / total / pools.length;
      for (const id of [principle, criterion]) shares.set(id, (shares.get(id) ?? 0) + share);
    }
  }
  return shares;
}
