import type { Scores } from './scores.ts';

/** What a criterion really decides, beside the weight it was given. */
export interface Influence {
  readonly criterion: string;
  readonly principle: string;
  /** Its share of the whole score, 0–1: the mean over the pools where it counts. */
  readonly weightShare: number;
  /** Its part of the influence, 0–1: the mean over the pools in which anything differs, as `influenceShares` has it. */
  readonly influenceShare: number;
}

/**
 * How much of the differences in score each principle and criterion really decides, 0–1. The influence
 * of a criterion in a pool is its weight (share of the whole score) × the spread of its values over
 * the pool's proposals (standard deviation of all values, not of a sample). Its part is that of the sum
 * of all influences in the pool, averaged over the pools in which anything differs; a principle's is
 * the sum of its criteria's. All zero where nothing differs anywhere.
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

/** Per criterion, in the pack's order, its weight and what it really decides. A criterion that counts nowhere is left out. */
export function influenceOf(scores: Scores): readonly Influence[] {
  const parts = influenceShares(scores);
  const counted = scores.weights.flatMap(({ criteria }) => criteria);
  return [...Map.groupBy(counted, ({ criterion }) => criterion)].map(([criterion, own]) => ({
    criterion,
    principle: own[0]!.principle,
    weightShare: own.reduce((sum, { share }) => sum + share, 0) / own.length,
    influenceShare: parts.get(criterion) ?? 0,
  }));
}
