import type { Assessment } from '../assess/assessment.ts';
import type { PoolWeights } from './scores.ts';
import type { CriterionShare } from './weights.ts';

/** The weights in use in a pool, with what each criterion really decides there: its share × its spread. */
export function poolWeights(
  pool: string,
  shares: readonly CriterionShare[],
  { kept, values }: Assessment,
): PoolWeights {
  const { pools, poolAt } = kept.byPool;
  const index = pools.indexOf(pool);
  const places = Int32Array.from(poolAt.keys()).filter((place) => poolAt[place] === index);
  return {
    pool,
    principles: [...Map.groupBy(shares, ({ principle }) => principle)].map(([principle, own]) => ({
      principle,
      share: own.reduce((total, { share }) => total + share, 0),
    })),
    criteria: shares.map((share) => ({
      ...share,
      influence: share.share * spread(values.get(share.criterion)!.point, places),
    })),
  };
}

/** The standard deviation of the values at some places: they are a whole, not a sample. */
function spread(values: Float64Array, places: Int32Array): number {
  if (places.length === 0) return 0;
  let total = 0;
  for (const place of places) total += values[place]!;
  const mean = total / places.length;
  let squares = 0;
  for (const place of places) squares += (values[place]! - mean) ** 2;
  return Math.sqrt(squares / places.length);
}
