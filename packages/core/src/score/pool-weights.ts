import type { Assessment } from '../assess/assessment.ts';
import type { PoolWeights } from './scores.ts';
import type { CriterionShare } from './weights.ts';

/** The weights in use in a pool, with what each criterion really decides there: its share × its spread. */
export function poolWeights(
  pool: string,
  shares: readonly CriterionShare[],
  { kept, values }: Assessment,
): PoolWeights {
  const index = kept.byPool.pools.indexOf(pool);
  return {
    pool,
    principles: [...Map.groupBy(shares, ({ principle }) => principle)].map(([principle, own]) => ({
      principle,
      share: own.reduce((total, { share }) => total + share, 0),
    })),
    criteria: shares.map((share) => {
      const inPool = [...values.get(share.criterion)!.point].filter(
        (_, place) => kept.byPool.poolAt[place] === index,
      );
      return { ...share, influence: share.share * spread(inPool) };
    }),
  };
}

/** The standard deviation of all values: they are a whole, not a sample. */
function spread(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}
