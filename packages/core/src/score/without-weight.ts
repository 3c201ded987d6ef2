import type { Run } from '../run/run.ts';

/**
 * The pools with proposals in which no criterion has any weight left, so that every score is 0 and
 * only the lot decides. Asking for such weights is a mistake; the scenario that does is refused where
 * it is read, and an outcome that has such a pool says so.
 */
export function poolsWithoutWeight({ assessment, scores }: Run): readonly string[] {
  return assessment.kept.byPool.pools.filter(
    (pool) => pool !== null && (scores.shares.get(pool) ?? []).every(({ share }) => share === 0),
  ) as readonly string[];
}
